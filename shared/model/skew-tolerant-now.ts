import { addSeconds, latestOf } from './instant.ts';

/** Times of other instances that are further ahead are ignored. */
export const MAX_SKEW_SECONDS = 5 * 60;

/**
 * The latest of this clock and others' times, so that `now` never goes backwards, and a slow clock withdraws
 * nothing.
 *
 * @param now of this instance: ISO 8601, UTC
 * @param others of other instances
 */
export function skewTolerantNow(now: string, others: readonly (string | undefined)[]): string {
  const limit = addSeconds(now, MAX_SKEW_SECONDS);
  return latestOf([now, ...others.filter((other) => other !== undefined && other <= limit)]) ?? now;
}
