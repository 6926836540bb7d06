import { addSeconds } from '#shared/model/instant.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { instantOf } from '#shared/table/keys.ts';
import type { TimelineRow } from './newest.ts';

/** Age up to which an article stays in the live file beyond `max_items`: a reader that polls once a day sees each article. */
const RECENT_SECONDS = 48 * 60 * 60;

/**
 * The number of entries that the live file of a timeline is to have: `max_items` of its feed, and never fewer than the
 * articles of the last 48 hours, by `date_published`; at most `FEED_LIMITS.maxEntries`.
 *
 * @param newest the newest `FEED_LIMITS.maxEntries` rows, newest first
 * @param now ISO 8601, UTC
 */
export function liveEntries(
  newest: readonly TimelineRow[],
  maxItems: number | undefined,
  now: string,
): number {
  const { maxEntries } = FEED_LIMITS;
  if (maxItems === undefined) return maxEntries;
  const since = addSeconds(now, -RECENT_SECONDS);
  const recent = newest.filter(({ sk }) => instantOf(sk) >= since).length;
  return Math.min(maxEntries, Math.max(maxItems, recent));
}

/**
 * The rows whose articles belong into the live file: the newest `liveEntries`, and all that are not in an archive
 * document yet, so that no article leaves the live file before an archive document has it.
 *
 * @param sealedTo sort key of the newest row in a written archive document; empty for none
 */
export function liveRows(
  newest: readonly TimelineRow[],
  { maxItems, sealedTo, now }: { maxItems: number | undefined; sealedTo: string; now: string },
): TimelineRow[] {
  const entries = liveEntries(newest, maxItems, now);
  return newest.filter(({ sk }, i) => i < entries || sk > sealedTo);
}
