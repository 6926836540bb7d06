/**
 * Prevents a start or run, and the user can change it. One line that says how; `start.ts` exits with 1. Other
 * errors are defects, with their stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}
