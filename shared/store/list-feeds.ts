import type { StoredFeed } from '#shared/model/feed.ts';
import { FEED_NAME } from '#shared/model/feed.ts';
import { LIMITS } from '#shared/settings.ts';
import { keys, keyText, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';
import { toFeed } from './feeds.ts';
import { pageOf, rangeAfter, sortKeyIn } from './page-of.ts';

export interface FeedPage {
  feeds: StoredFeed[];
  /** Absent on the last page. */
  nextCursor?: string;
}

/**
 * One page of the feeds that a caller may see, by name. It ends early if the answer would become too large.
 *
 * @param names of the feeds in a token; absent: all feeds
 * @param cursor from the page before
 * @throws {Problem} `unreadable`: an invalid cursor
 */
export async function listFeedPage(
  table: Table,
  { names, limit, cursor }: { names?: readonly string[]; limit: number; cursor?: string },
): Promise<FeedPage> {
  const after = cursor === undefined ? undefined : sortKeyIn(cursor, FEED_NAME);
  const items = names
    ? await readNamed(table, names.filter((name) => name > (after ?? '')).sort(), limit + 1)
    : await table.query(partitions.feeds, {
        limit: limit + 1,
        ...(after !== undefined && rangeAfter(after)),
      });
  const { items: shown, ...next } = pageOf(items, limit, ({ settings }) => settings);
  return { feeds: shown.map(toFeed), ...next };
}

/** The first existing feeds with these names. A token can name feeds that were deleted or do not exist yet. */
async function readNamed(table: Table, names: readonly string[], limit: number): Promise<Item[]> {
  const found: Item[] = [];
  for (let first = 0; first < names.length && found.length < limit; first += LIMITS.maxListedFeeds) {
    const wanted = names.slice(first, first + LIMITS.maxListedFeeds).map(keys.listedFeed);
    const items = await table.batchGet(wanted);
    found.push(...wanted.flatMap((key) => items.get(keyText(key)) ?? []));
  }
  return found.slice(0, limit);
}
