import type { FeedSettings } from '#shared/model/feed.ts';
import { addSeconds } from '#shared/model/instant.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { instantOf } from '#shared/table/keys.ts';
import type { TimelineRow } from './newest.ts';

/** Live beyond `max_items`, for readers that poll once a day. */
const RECENT_SECONDS = 48 * 60 * 60;

/** The settings of a feed that select the articles of its live files. */
type Selection = Pick<FeedSettings, 'max_items' | 'live_since'>;

function isLive({ sk }: TimelineRow, { live_since = '' }: Selection): boolean {
  return instantOf(sk) >= live_since;
}

/**
 * `max_items`, or the articles of the last 48 hours if more (by `date_published`), up to
 * `FEED_LIMITS.maxEntries`. Without those before `live_since`, except the newest of all.
 *
 * @param newest `FEED_LIMITS.maxEntries` rows, newest first
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
 * The newest `liveEntries`, and rows since `live_since` that are not archived yet, so that none is missing
 * from both.
 *
 * @param sealedTo newest row in a written archive document; can be empty
 */
export function liveRows(
  newest: readonly TimelineRow[],
  selection: Selection,
  { sealedTo, now }: { sealedTo: string; now: string },
): TimelineRow[] {
  const entries = liveEntries(newest, selection, now);
  return newest.filter((row, i) => i < entries || (row.sk > sealedTo && isLive(row, selection)));
}
