/** The stack of an error and its causes, for the log only. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined
    ? String(error.stack)
    : `${error.stack}\ncaused by ${stackOf(error.cause)}`;
}
