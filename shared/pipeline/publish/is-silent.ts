import type { StoredFeed } from '#shared/model/feed.ts';
import { addSeconds, latestOf } from '#shared/model/instant.ts';
import { newestRows } from '#shared/select/newest.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { instantOf } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

const HOUR_SECONDS = 60 * 60;

/**
 * Whether a feed got no new or corrected article for longer than its `silent_after_hours`. One read of the table, none
 * for a feed without the setting.
 *
 * @param now ISO 8601, UTC
 */
export async function isSilent(table: Table, feed: StoredFeed, now: string): Promise<boolean> {
  const { silent_after_hours: hours, created_at } = feed;
  if (hours === undefined) return false;
  const since = addSeconds(now, -hours * HOUR_SECONDS);
  if (created_at > since) return false;
  // More rows than the first are read, because an article can arrive with an old date.
  const rows = await newestRows(table, feed, now, FEED_LIMITS.maxEntries);
  const last = latestOf(rows.map(({ sk, releasedAt }) => releasedAt ?? instantOf(sk)));
  return last === undefined || last <= since;
}
