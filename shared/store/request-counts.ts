import { LIMITS } from '#shared/settings.ts';
import { keys } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

/**
 * Seconds for which a count is stored: longer than a window, so that a count does not expire while it is
 * used.
 */
const KEPT_SECONDS = 60 * 60;

/**
 * Adds an instance's requests of a token.
 *
 * @param window of `LIMITS.windowSeconds`, from the epoch
 * @returns those of all instances
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
