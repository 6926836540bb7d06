import type { ArticleState } from '#shared/model/article.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { type ArticleHead, HEAD_ATTRIBUTES, toHead } from '#shared/table/article-item.ts';
import { endOfInstant, keys, partitions } from '#shared/table/keys.ts';
import type { Item, QueryOptions, Table } from '#shared/table/table.ts';

export interface ListOptions {
  feed: string;
  /** Absent: all but those taken down. */
  state?: ArticleState;
  limit: number;
  /** As the page before gave it. */
  cursor?: string;
  now: string;
}

export interface ArticlePage {
  articles: ArticleHead[];
  /** Absent on the last page. */
  nextCursor?: string;
}

/**
 * One page of a feed's articles, newest first, without their content: two or three reads, whatever the feed's size. A page
 * whose articles would be too heavy for one answer ends earlier.
 *
 * @throws {Problem} `unreadable`: a cursor of another feed or filter, or none of ours
 */
export async function listArticles(table: Table, options: ListOptions): Promise<ArticlePage> {
  const { feed, state, limit, cursor, now } = options;
  const before = cursor === undefined ? undefined : sortKeyOf(cursor, feed, state);
  const pages = await Promise.all(
    rangesOf(feed, state, now).map(({ pk, ...range }) =>
      table.query(pk, { ...earlierThan(before, range), descending: true, limit: limit + 1 }),
    ),
  );
  const rows = pages
    .flat()
    .sort((a, b) => (a.sk < b.sk ? 1 : -1))
    .slice(0, limit + 1);
  const articleKeys = rows.slice(0, limit).map(({ id }) => keys.article(String(id)));
  const found = await table.batchGet(articleKeys, HEAD_ATTRIBUTES);
  const items = articleKeys.map(({ pk, sk }) => found.get(`${pk}\n${sk}`));
  const shown = items.slice(0, countWithin(items));
  const last = rows[shown.length - 1];
  return {
    articles: shown.flatMap((item) => (item ? [toHead(item)] : [])),
    ...(rows.length > shown.length && last && { nextCursor: cursorOf(last.sk, feed, state) }),
  };
}

/** How many of the first items one answer can hold; at least one. */
function countWithin(items: readonly (Item | undefined)[]): number {
  let bytes = 0;
  const tooMany = items.findIndex((item, index) => {
    bytes += Buffer.byteLength(String(item?.head ?? ''));
    return bytes > LIMITS.maxAnswerBytes && index > 0;
  });
  return tooMany === -1 ? items.length : tooMany;
}

/** Where the articles of a state stand, in order of time. */
function rangesOf(
  feed: string,
  state: ArticleState | undefined,
  now: string,
): ({ pk: string } & QueryOptions)[] {
  const timeline = partitions.timeline({ feed });
  switch (state) {
    case undefined:
      return [{ pk: timeline }, { pk: partitions.held(feed) }];
    case 'published':
      return [{ pk: timeline, to: endOfInstant(now) }];
    case 'scheduled':
      return [{ pk: timeline, from: endOfInstant(now) }];
    case 'near_duplicate':
      return [{ pk: partitions.held(feed) }];
    case 'taken_down':
      return [{ pk: partitions.tombstones({ feed }) }];
  }
}

/** Sort keys end in a UUID, so nothing lies between a key and the same with its end cut off by one. */
function earlierThan(before: string | undefined, range: QueryOptions): QueryOptions {
  if (before === undefined) return range;
  const { from, to } = range;
  const last = to !== undefined && to < before ? to : justBefore(before);
  // An empty range is an error of the table; one key that nobody has is not.
  return from !== undefined && from > last ? { from, to: from } : { ...range, to: last };
}

/** The greatest string that sorts before a key which ends in a hexadecimal digit, among keys of that form. */
function justBefore(key: string): string {
  return `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}~`;
}

function cursorOf(sk: string, feed: string, state: ArticleState | undefined): string {
  return Buffer.from(JSON.stringify([feed, state ?? '', sk])).toString('base64url');
}

const SORT_KEY = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[0-9a-f-]{36}$/;

function sortKeyOf(cursor: string, feed: string, state: ArticleState | undefined): string {
  try {
    const [ofFeed, ofState, sk] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (ofFeed === feed && ofState === (state ?? '') && typeof sk === 'string' && SORT_KEY.test(sk))
      return sk;
  } catch {
    // What is no JSON is no cursor of ours either.
  }
  const detail = 'must be the next_cursor of a page of the same list';
  throw invalidProblem('unreadable', [{ parameter: 'cursor', detail }]);
}
