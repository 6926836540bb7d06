/** The `Idempotency-Key` of each change whose answer was lost, by the whole request. */
const keys = new Map<string, string>();

/**
 * The `Idempotency-Key` of a change. If the answer to the change was lost and the editor sends the same change again,
 * the key is the same, so the API gives the first answer and does not execute the change twice.
 */
export const keyOf = (request: string): string => keys.get(request) ?? crypto.randomUUID();

/** Keeps the key of a change whose answer was lost. */
export function keepKey(request: string, key: string): void {
  keys.set(request, key);
}

/** Forgets the key of a change that was answered: the next equal request is a new change. */
export function forgetKeyOf(request: string): void {
  keys.delete(request);
}

/**
 * Forgets the keys of all changes after another change was executed. An equal request is then a new change: the
 * first answer would say that an article is public that was taken down since.
 */
export function forgetAllKeys(): void {
  keys.clear();
}
