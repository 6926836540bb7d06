/**
 * The latest of some moments.
 *
 * @param instants ISO 8601, UTC, milliseconds: they sort as text
 * @returns undefined where there is none
 */
export function latestOf(instants: readonly (string | undefined)[]): string | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .sort()
    .at(-1);
}
