import { LIMITS } from '#shared/settings.ts';
import { keys } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

/** Seconds for which a count is stored: longer than a window, so that a count does not expire while it is used. */
const KEPT_SECONDS = 60 * 60;

/**
 * Adds the requests of a token that an instance has counted in a window.
 *
 * @param window the number of the window: windows of `LIMITS.windowSeconds` are counted from the epoch
 * @returns the requests of all instances in that window
 */
export async function addRequests(
  table: Table,
  tokenId: string,
  window: number,
  requests: number,
): Promise<number> {
  const expires = (window + 1) * LIMITS.windowSeconds + KEPT_SECONDS;
  const counts = await table.add(keys.requests(tokenId, window), { requests }, { expires });
  return counts.requests;
}
