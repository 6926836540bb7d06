import { addSeconds, latestOf } from './instant.ts';

/** A time that another instance has used is ignored if it is more than this number of seconds ahead of our clock. */
export const MAX_SKEW_SECONDS = 5 * 60;

/**
 * The latest of this instance's clock and of the times that other instances have used. So time never goes backwards
 * across instances, and an instance with a slow clock does not withdraw what another instance has published.
 *
 * @param now this instance's clock: ISO 8601, UTC
 * @param others times that other instances have used
 */
export function skewTolerantNow(now: string, others: readonly (string | undefined)[]): string {
  const limit = addSeconds(now, MAX_SKEW_SECONDS);
  return latestOf([now, ...others.filter((other) => other !== undefined && other <= limit)]) ?? now;
}
