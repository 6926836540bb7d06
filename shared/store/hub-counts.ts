import { inSeconds } from '#shared/model/instant.ts';
import { HUB_LIMITS } from '#shared/settings.ts';
import { keys } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

/**
 * Counts a request in the current window.
 *
 * @param name what is counted: a callback, a host, a topic, or all requests
 * @returns the number of requests in this window, including this one
 */
export async function countHubRequest(table: Table, name: string, now: string): Promise<number> {
  const window = windowOf(now);
  const counts = await table.add(keys.hubRequests(name, window), { requests: 1 }, { expires: endOf(window) });
  return counts.requests;
}

/** Counts a verification that a callback of this host did not confirm. */
export async function countUnconfirmed(table: Table, host: string, now: string): Promise<void> {
  const window = windowOf(now);
  await table.add(keys.unconfirmed(host, window), { requests: 1 }, { expires: endOf(window) });
}

/**
 * Whether so many callbacks of this host did not confirm a request that the host is not called in the current window.
 */
export async function hasTooManyUnconfirmed(table: Table, host: string, now: string): Promise<boolean> {
  const item = await table.get(keys.unconfirmed(host, windowOf(now)), ['requests']);
  return Number(item?.requests ?? 0) >= HUB_LIMITS.unconfirmedPerWindow;
}

/** The number of the window that contains an instant. */
export function windowOf(now: string): number {
  return Math.floor(inSeconds(now) / HUB_LIMITS.windowSeconds);
}

/** When the count of a window can be deleted: epoch seconds. */
function endOf(window: number): number {
  return (window + 2) * HUB_LIMITS.windowSeconds;
}
