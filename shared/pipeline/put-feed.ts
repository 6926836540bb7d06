import type { FeedSettings, StoredFeed } from '#shared/model/feed.ts';
import { Problem } from '#shared/model/problem.ts';
import type { World } from '#shared/model/world.ts';
import { normaliseFeed } from '#shared/normalise/normalise-feed.ts';
import { readFeed, saveFeed } from '#shared/store/feeds.ts';
import { type Table, TransactionRefused } from '#shared/table/table.ts';

const MAX_ATTEMPTS = 5;

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
  { table, world, now }: { table: Table; world: World; now: string },
): Promise<{ stored: StoredFeed; isNew: boolean }> {
  const cleaned = normaliseFeed(settings);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const before = await readFeed(table, feed);
    if (before?.state === 'deleting') {
      throw new Problem('conflict', `The feed ${feed} is being deleted: its name is free again in a moment`, {
        headers: { 'Retry-After': '5' },
      });
    }
    if (!before && !mayCreate) throw new Problem('forbidden', 'Only the admin may create a feed');
    try {
      return { stored: await saveFeed(table, feed, cleaned, before, now), isNew: before === undefined };
    } catch (error) {
      if (!(error instanceof TransactionRefused)) throw error;
      await world.sleep(world.random() * 5 * 2 ** attempt);
    }
  }
  throw new Problem('unavailable', 'Too many others are changing the feed: try again');
}
