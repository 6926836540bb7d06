import type { ArticleState } from '#shared/model/article.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { type ArticleHead, HEAD_ATTRIBUTES, toHead } from '#shared/table/article-item.ts';
import { endOfInstant, keys, keyText, partitions } from '#shared/table/keys.ts';
import type { Item, QueryOptions, Table } from '#shared/table/table.ts';

export interface ListOptions {
  feed: string;
  /** The state of the listed articles. If absent, all articles are listed except those in the state `taken_down`. */
  state?: ArticleState;
  limit: number;
  /** `nextCursor` of the previous page. */
  cursor?: string;
  now: string;
}

export interface ArticlePage {
  articles: ArticleHead[];
  /** Absent on the last page. */
  nextCursor?: string;
}

/**
 * One page of a feed's articles, newest first, without content. It ends early if the answer would become too
 * large.
 *
 * @throws {Problem} `unreadable`: an invalid cursor, or the cursor of another feed or filter
 */
export async function listArticles(table: Table, options: ListOptions): Promise<ArticlePage> {
  const { feed, state, cursor } = options;
  const list = [feed, state ?? ''] as const;
  const { before } = cursor === undefined ? {} : positionIn(cursor, list);
  const { rows, isMore } = await readRows(table, options, before);
  const last = rows.at(-1);
  return {
    articles: rows.flatMap(({ article }) => article ?? []),
    ...(isMore && last && { nextCursor: cursorOf(list, { before: last.sk }) }),
  };
}

/** A row of a list, with its article. The article is absent if it was erased after the row was read. */
interface ListedRow {
  sk: string;
  article?: ArticleHead;
}

/** The next rows of a list, newest first, at most as many as an answer can hold. */
export async function readRows(
  table: Table,
  { feed, state, limit, now }: Omit<ListOptions, 'cursor'>,
  before: string | undefined,
): Promise<{ rows: ListedRow[]; isMore: boolean }> {
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
  const items = articleKeys.map((key) => found.get(keyText(key)));
  const shown = items.slice(0, countWithin(items));
  return {
    rows: shown.map((item, i) => ({ sk: rows[i]?.sk ?? '', ...(item && { article: toHead(item) }) })),
    isMore: rows.length > shown.length,
  };
}

/** The number of items that fit into one answer. The first item counts even if it is too large. */
function countWithin(items: readonly (Item | undefined)[]): number {
  let bytes = 0;
  const tooMany = items.findIndex((item, index) => {
    bytes += Buffer.byteLength(String(item?.head ?? ''));
    return bytes > LIMITS.maxAnswerBytes && index > 0;
  });
  return tooMany === -1 ? items.length : tooMany;
}

/** The partitions and ranges of articles in a state. */
export function rangesOf(
  feed: string,
  state: ArticleState | undefined,
  now: string,
): ({ pk: string } & QueryOptions)[] {
  const timeline = partitions.timeline({ feed });
  switch (state) {
    case undefined:
      return [{ pk: timeline }, { pk: partitions.held(feed) }, { pk: partitions.withheld(feed) }];
    case 'published':
      return [{ pk: timeline, to: endOfInstant(now) }];
    case 'scheduled':
      return [{ pk: timeline, from: endOfInstant(now) }];
    case 'near_duplicate':
      return [{ pk: partitions.held(feed) }];
    case 'held':
      return [{ pk: partitions.withheld(feed) }];
    case 'taken_down':
      return [{ pk: partitions.tombstones({ feed }), without: 'withdrawn' }];
  }
}

/** Limits a range to rows before a sort key. */
function earlierThan(before: string | undefined, range: QueryOptions): QueryOptions {
  if (before === undefined) return range;
  const { from, to } = range;
  const last = to !== undefined && to < before ? to : justBefore(before);
  // DynamoDB refuses an empty range, so the range contains only a key that no row has.
  return from !== undefined && from > last ? { from, to: from } : { ...range, to: last };
}

/**
 * A string that sorts before a sort key and after all earlier sort keys. Sort keys end in a hexadecimal digit of a
 * UUID.
 */
function justBefore(key: string): string {
  return `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}~`;
}

/** The place where a page of a list ended. */
export interface ListPosition {
  /** The sort key of the last row of the page. */
  before: string;
  /** How many rows a search has read up to that row. */
  searched?: number;
}

/** @param list the feed and the filter; a cursor is valid only for these */
export function cursorOf(list: readonly [string, string], { before, searched }: ListPosition): string {
  const parts = [...list, before, ...(searched === undefined ? [] : [searched])];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

const SORT_KEY = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[0-9a-f-]{36}$/;

/** @throws {Problem} `unreadable`: an invalid cursor, or the cursor of another list */
export function positionIn(cursor: string, [feed, filter]: readonly [string, string]): ListPosition {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const [ofFeed, ofFilter, before, searched] = parts;
    const isOfList = ofFeed === feed && ofFilter === filter;
    if (isOfList && typeof before === 'string' && SORT_KEY.test(before))
      return { before, ...(typeof searched === 'number' && { searched }) };
  } catch {
    // Not JSON: the cursor is invalid.
  }
  const detail = 'must be the next_cursor of a page of the same list';
  throw invalidProblem('unreadable', [{ parameter: 'cursor', detail }]);
}
