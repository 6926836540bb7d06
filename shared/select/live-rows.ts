import type { FeedSettings } from '#shared/model/feed.ts';
import { addSeconds } from '#shared/model/instant.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { instantOf } from '#shared/table/keys.ts';
import type { TimelineRow } from './newest.ts';

/** Newer articles are in the live file even beyond `max_items`, so that a reader that polls once a day sees all of them. */
const RECENT_SECONDS = 48 * 60 * 60;

/** The settings of a feed that select the articles of its live files. */
type Selection = Pick<FeedSettings, 'max_items' | 'live_since'>;

/** Whether the article of a row is not older than `live_since`. */
function isLive({ sk }: TimelineRow, { live_since = '' }: Selection): boolean {
  return instantOf(sk) >= live_since;
}

/**
 * The number of entries that the live file of a timeline should have: `max_items` of its feed, or the number
 * of articles of the last 48 hours (by `date_published`) if that is larger. It is at most
 * `FEED_LIMITS.maxEntries`. Articles from before `live_since` do not count, except the newest article of all.
 *
 * @param newest the newest `FEED_LIMITS.maxEntries` rows, newest first
 * @param now ISO 8601, UTC
 */
export function liveEntries(newest: readonly TimelineRow[], selection: Selection, now: string): number {
  const { maxEntries } = FEED_LIMITS;
  const { max_items, live_since } = selection;
  const since = addSeconds(now, -RECENT_SECONDS);
  const recent = newest.filter(({ sk }) => instantOf(sk) >= since).length;
  const entries = max_items === undefined ? maxEntries : Math.min(maxEntries, Math.max(max_items, recent));
  if (live_since === undefined) return entries;
  return Math.min(entries, Math.max(1, newest.filter((row) => isLive(row, selection)).length));
}

/**
 * The rows whose articles belong in the live file: the newest `liveEntries`, and rows that no archive document contains
 * yet. Without the second kind, an article could leave the live file before it is in an archive document. Rows older
 * than `live_since` are never of the second kind.
 *
 * @param sealedTo sort key of the newest row in a written archive document; empty for none
 */
export function liveRows(
  newest: readonly TimelineRow[],
  selection: Selection,
  { sealedTo, now }: { sealedTo: string; now: string },
): TimelineRow[] {
  const entries = liveEntries(newest, selection, now);
  return newest.filter((row, i) => i < entries || (row.sk > sealedTo && isLive(row, selection)));
}
