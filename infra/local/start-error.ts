/**
 * A condition outside Feedmill that prevents it from starting or running, and that its user can change. The message is
 * one line that says what to do; `start.ts` prints it and exits with 1. Any other error at start is a defect and is
 * shown with its stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}
