import { isDeepStrictEqual } from 'node:util';
import type { FeedSettings, StoredFeed } from '#shared/model/feed.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem, preconditionFailed } from '#shared/model/problem.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { normaliseFeed } from '#shared/normalise/normalise-feed.ts';
import { readActiveFeed, readFeed, saveFeed, settingsOf } from '#shared/store/feeds.ts';
import type { Table } from '#shared/table/table.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';

export interface PutFeedContext {
  table: Table;
  runtime: Runtime;
  event: LogEvent;
  /** ISO 8601, UTC. */
  now: string;
  /** The feed is changed only if this holds of the stored feed; a feed that does not exist is not created. */
  ifMatch?: (feed: StoredFeed) => boolean;
}

/**
 * Creates or changes a feed; unchanged settings are not written. After a conflict the feed is read again, so that a
 * change that was sent before a deletion does not restore a half-erased feed.
 *
 * @param mayCreate whether the sender may create a feed, which needs more rights than changing one
 * @throws {Problem} `conflict`: the feed is being deleted; `forbidden`; `invalid-request`; `precondition-failed`; `unavailable`
 */
export async function putFeed(
  feed: string,
  settings: FeedSettings,
  mayCreate: boolean,
  { table, runtime, event, now, ifMatch }: PutFeedContext,
): Promise<{ stored: StoredFeed; outcome: 'created' | 'updated' | 'unchanged' }> {
  const cleaned = normaliseFeed(settings);
  return await retryOnConflict('the feed', { runtime, event }, async () => {
    const before = await readFeed(table, feed);
    if (before?.state === 'deleting') {
      throw new Problem('conflict', `The feed ${feed} is being deleted: send the request again in 5 s.`, {
        headers: { 'Retry-After': '5' },
      });
    }
    if (!before && !mayCreate)
      throw new Problem(
        'forbidden',
        `The feed ${feed} does not exist, and only the admin's token can create it.`,
      );
    if (ifMatch && !(before && ifMatch(before))) throw preconditionFailed('feed');
    if (before && hasSettings(before, cleaned)) return { stored: before, outcome: 'unchanged' };
    const stored = await saveFeed(table, feed, cleaned, before, now, { isAsRead: ifMatch !== undefined });
    return { stored, outcome: before ? 'updated' : 'created' };
  });
}

/**
 * Applies a JSON Merge Patch (RFC 7396) to the settings of a feed.
 *
 * @param settingsAfter applies the patch to the stored settings
 * @throws {Problem} `not-found`, and what `putFeed` throws
 */
export async function patchFeed(
  feed: string,
  settingsAfter: (before: StoredFeed) => FeedSettings,
  { table, runtime, event, now, ifMatch }: PutFeedContext,
): Promise<{ stored: StoredFeed; outcome: 'updated' | 'unchanged' }> {
  return await retryOnConflict('the feed', { runtime, event }, async () => {
    const before = await readActiveFeed(table, feed);
    if (ifMatch && !ifMatch(before)) throw preconditionFailed('feed');
    const cleaned = normaliseFeed(settingsAfter(before));
    if (hasSettings(before, cleaned)) return { stored: before, outcome: 'unchanged' };
    // Of two concurrent patches the second one is applied to the result of the first.
    const stored = await saveFeed(table, feed, cleaned, before, now, { isAsRead: true });
    return { stored, outcome: 'updated' };
  });
}

/** Whether the settings are unchanged. Writing them again would render all files again with a new `updated_at`. */
function hasSettings(stored: StoredFeed, settings: FeedSettings): boolean {
  return isDeepStrictEqual(settingsOf(stored), settings);
}
