/** As the table's expiry counts. @param instant ISO 8601, UTC @returns whole seconds since 1970 */
export function inSeconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}

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
