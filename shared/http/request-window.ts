import { LIMITS } from '#shared/settings.ts';

/**
 * The window in which requests are counted.
 *
 * @param now ISO 8601, UTC
 * @returns the number of the window, and the seconds until it ends, at least 1
 */
export function requestWindow(now: string): { window: number; secondsLeft: number } {
  const seconds = Date.parse(now) / 1_000;
  const window = Math.floor(seconds / LIMITS.windowSeconds);
  return { window, secondsLeft: Math.max(1, Math.ceil((window + 1) * LIMITS.windowSeconds - seconds)) };
}
