import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { LIMITS } from '#shared/settings.ts';
import type { Item } from '#shared/table/table.ts';

export interface ItemPage {
  items: Item[];
  /** Absent on the last page. */
  nextCursor?: string;
}

/**
 * A page of items. The caller reads one item more than the limit, which shows whether there is a next page. A page ends
 * early if the answer would become too large, but has at least one item.
 *
 * @param textOf returns the part of an item that the answer contains, as text
 */
export function pageOf(items: readonly Item[], limit: number, textOf: (item: Item) => unknown): ItemPage {
  let bytes = 0;
  const tooMany = items.findIndex((item, index) => {
    bytes += Buffer.byteLength(String(textOf(item)));
    return index > 0 && (index >= limit || bytes > LIMITS.maxAnswerBytes);
  });
  const shown = tooMany === -1 ? [...items] : items.slice(0, tooMany);
  const last = shown.at(-1);
  return {
    items: shown,
    ...(shown.length < items.length && last && { nextCursor: Buffer.from(last.sk).toString('base64url') }),
  };
}

/**
 * The sort key of the last item of the previous page, from its cursor.
 *
 * @param format of the sort keys of the list
 * @throws {Problem} `unreadable`: an invalid cursor
 */
export function sortKeyIn(cursor: string, format: RegExp): string {
  const sortKey = Buffer.from(cursor, 'base64url').toString('utf8');
  if (format.test(sortKey)) return sortKey;
  const detail = 'must be the next_cursor of a page of the same list';
  throw invalidProblem('unreadable', [{ parameter: 'cursor', detail }]);
}

/** The range of a query that begins after a sort key. */
export function rangeAfter(sortKey: string): { from: string } {
  return { from: `${sortKey}\0` };
}
