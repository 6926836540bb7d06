/**
 * A condition outside Feedmill that prevents Feedmill from starting or running, and that the user can change.
 * The message is one line that says what to do. `start.ts` prints the message and exits with 1. Any other
 * error at a start is a defect, and is shown with its stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}
