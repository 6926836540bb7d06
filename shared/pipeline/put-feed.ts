import type { FeedSettings, StoredFeed } from '#shared/model/feed.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import type { World } from '#shared/model/world.ts';
import { normaliseFeed } from '#shared/normalise/normalise-feed.ts';
import { readFeed, saveFeed } from '#shared/store/feeds.ts';
import type { Table } from '#shared/table/table.ts';
import { untilAccepted } from './until-accepted.ts';

/**
 * Creates or changes a feed. Whoever loses against another one reads what that one left, and decides again: a change
 * that was on its way when the feed was deleted must not bring it back, half erased.
 *
 * @param mayCreate whether the sender may create one; to change it is another right
 * @param now ISO 8601, UTC
 * @throws {Problem} `conflict`: it is being deleted; `forbidden`; `invalid-request`; `unavailable`
 */
export async function putFeed(
  feed: string,
  settings: FeedSettings,
  mayCreate: boolean,
  { table, world, event, now }: { table: Table; world: World; event: LogEvent; now: string },
): Promise<{ stored: StoredFeed; isNew: boolean }> {
  const cleaned = normaliseFeed(settings);
  return await untilAccepted('the feed', { world, event }, async () => {
    const before = await readFeed(table, feed);
    if (before?.state === 'deleting') {
      throw new Problem('conflict', `The feed ${feed} is being deleted: its name is free again in a moment`, {
        headers: { 'Retry-After': '5' },
      });
    }
    if (!before && !mayCreate) throw new Problem('forbidden', 'Only the admin may create a feed');
    return { stored: await saveFeed(table, feed, cleaned, before, now), isNew: before === undefined };
  });
}
