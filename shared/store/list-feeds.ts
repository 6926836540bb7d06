import type { StoredFeed } from '#shared/model/feed.ts';
import { FEED_NAME } from '#shared/model/feed.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { keys, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';
import { toFeed } from './feeds.ts';

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
  const after = cursor === undefined ? '' : nameIn(cursor);
  const items = names
    ? await readNamed(table, names.filter((name) => name > after).sort(), limit + 1)
    : await table.query(partitions.feeds, { limit: limit + 1, ...(after !== '' && { from: `${after}\0` }) });
  let bytes = 0;
  const tooMany = items.findIndex(({ settings }, index) => {
    bytes += Buffer.byteLength(String(settings));
    return index > 0 && (index >= limit || bytes > LIMITS.maxAnswerBytes);
  });
  const shown = tooMany === -1 ? items : items.slice(0, tooMany);
  const last = shown.at(-1);
  return {
    feeds: shown.map(toFeed),
    ...(shown.length < items.length && last && { nextCursor: Buffer.from(last.sk).toString('base64url') }),
  };
}

/** The first existing feeds of some names. A token can name feeds that were deleted or do not exist yet. */
async function readNamed(table: Table, names: readonly string[], limit: number): Promise<Item[]> {
  const found: Item[] = [];
  for (let first = 0; first < names.length && found.length < limit; first += LIMITS.maxListedFeeds) {
    const wanted = names.slice(first, first + LIMITS.maxListedFeeds).map(keys.listedFeed);
    const items = await table.batchGet(wanted);
    found.push(...wanted.flatMap(({ pk, sk }) => items.get(`${pk}\n${sk}`) ?? []));
  }
  return found.slice(0, limit);
}

function nameIn(cursor: string): string {
  const name = Buffer.from(cursor, 'base64url').toString('utf8');
  if (FEED_NAME.test(name)) return name;
  const detail = 'must be the next_cursor of a page of the same list';
  throw invalidProblem('unreadable', [{ parameter: 'cursor', detail }]);
}
