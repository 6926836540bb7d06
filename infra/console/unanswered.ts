/** The `Idempotency-Key` of each change that has no answer yet, by the whole request. */
const keys = new Map<string, string>();

/**
 * The `Idempotency-Key` of a change. If the answer to the change was lost and the editor sends the same change again,
 * the key is the same, so the API gives the first answer and does not execute the change twice.
 */
export function keyOf(request: string): string {
  const key = keys.get(request) ?? crypto.randomUUID();
  keys.set(request, key);
  return key;
}

/** Forgets the key of a change that was answered: the next equal request is a new change. */
export function forgetKeyOf(request: string): void {
  keys.delete(request);
}
