import { isDeepStrictEqual } from 'node:util';
import type { FeedSettings, StoredFeed } from '#shared/model/feed.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { normaliseFeed } from '#shared/normalise/normalise-feed.ts';
import { readActiveFeed, readFeed, saveFeed, settingsOf } from '#shared/store/feeds.ts';
import type { Table } from '#shared/table/table.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';

/**
 * Creates or changes a feed; the same settings again write nothing. A request that loses a race reads the feed again before it
 * decides, so that a change sent before the feed was deleted does not restore a half-erased feed.
 *
 * @param mayCreate whether the sender may create one; to change it is another right
 * @param now ISO 8601, UTC
 * @throws {Problem} `conflict`: it is being deleted; `forbidden`; `invalid-request`; `unavailable`
 */
export async function putFeed(
  feed: string,
  settings: FeedSettings,
  mayCreate: boolean,
  { table, runtime, event, now }: { table: Table; runtime: Runtime; event: LogEvent; now: string },
): Promise<{ stored: StoredFeed; outcome: 'created' | 'updated' | 'unchanged' }> {
  const cleaned = normaliseFeed(settings);
  return await retryOnConflict('the feed', { runtime, event }, async () => {
    const before = await readFeed(table, feed);
    if (before?.state === 'deleting') {
      throw new Problem('conflict', `The feed ${feed} is being deleted: its name is free again in a moment`, {
        headers: { 'Retry-After': '5' },
      });
    }
    if (!before && !mayCreate) throw new Problem('forbidden', 'Only the admin may create a feed');
    if (before && hasSettings(before, cleaned)) return { stored: before, outcome: 'unchanged' };
    const stored = await saveFeed(table, feed, cleaned, before, now);
    return { stored, outcome: before ? 'updated' : 'created' };
  });
}

/**
 * Changes what a JSON Merge Patch (RFC 7396) names of a feed; the rest stays.
 *
 * @param settingsAfter the settings that a patch makes of those that are there
 * @throws {Problem} `not-found`, and what `putFeed` throws
 */
export async function patchFeed(
  feed: string,
  settingsAfter: (before: StoredFeed) => FeedSettings,
  { table, runtime, event, now }: { table: Table; runtime: Runtime; event: LogEvent; now: string },
): Promise<{ stored: StoredFeed; outcome: 'updated' | 'unchanged' }> {
  return await retryOnConflict('the feed', { runtime, event }, async () => {
    const before = await readActiveFeed(table, feed);
    const cleaned = normaliseFeed(settingsAfter(before));
    if (hasSettings(before, cleaned)) return { stored: before, outcome: 'unchanged' };
    // Two patches at once: the second one is made of what the first one left.
    const stored = await saveFeed(table, feed, cleaned, before, now, { isAsRead: true });
    return { stored, outcome: 'updated' };
  });
}

/** A feed that is written again would have all of its files rendered again, and `updated_at` in them is a new body for every reader. */
function hasSettings(stored: StoredFeed, settings: FeedSettings): boolean {
  return isDeepStrictEqual(settingsOf(stored), settings);
}
