/**
 * Something outside Feedmill keeps it from starting, or from running on, and its user can change that. The message is one line that says
 * what to do; `start.ts` prints it and ends with 1. Anything else thrown at start is a defect and shows its stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}
