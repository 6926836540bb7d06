import { addSeconds, latestOf } from './instant.ts';

/** A clock that is further ahead than this is wrong, and nobody follows it. */
export const MAX_SKEW_SECONDS = 5 * 60;

/**
 * The time by which to judge what is due: that of the own clock, or of one that is ahead and was judged by already. So
 * what one instance has let out, another one whose clock is behind does not take back or overlook.
 *
 * @param now the own clock: ISO 8601, UTC
 * @param others times at which others have judged
 */
export function skewTolerantNow(now: string, others: readonly (string | undefined)[]): string {
  const limit = addSeconds(now, MAX_SKEW_SECONDS);
  return latestOf([now, ...others.filter((other) => other !== undefined && other <= limit)]) ?? now;
}
