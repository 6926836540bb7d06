/**
 * A condition outside Feedmill that prevents Feedmill from starting or running, and that the user can change.
 * `start.ts` prints the message and exits with 1. Other errors are defects, with their stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}
