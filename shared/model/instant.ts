/**
 * Seconds since 1970, as the table's time to live expects.
 *
 * @param instant ISO 8601, UTC
 * @returns whole seconds
 */
export function inSeconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}

/**
 * The latest of some instants.
 *
 * @param instants ISO 8601, UTC, milliseconds: they sort as text
 * @returns undefined if there is none
 */
export function latestOf(instants: readonly (string | undefined)[]): string | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .sort()
    .at(-1);
}

/**
 * @param instant ISO 8601, UTC
 * @param seconds a negative number gives an earlier instant
 */
export function addSeconds(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

/** Later years have five digits, and such instants do not sort as text. */
const LAST_INSTANT = '9999-12-31T23:59:59.999Z';

/**
 * The time of a change. It is later than the previous change, even if the previous change has a time in the
 * future. If the result would be after `LAST_INSTANT`, the previous time is returned.
 *
 * @param stepMilliseconds the times differ even if they are written with this precision: 1,000 for whole
 *   seconds
 */
export function nextInstant(previous: string | undefined, at: string, stepMilliseconds = 1): string {
  if (previous === undefined) return at;
  const next = (Math.floor(Date.parse(previous) / stepMilliseconds) + 1) * stepMilliseconds;
  if (Date.parse(at) >= next) return at;
  return next > Date.parse(LAST_INSTANT) ? previous : new Date(next).toISOString();
}
