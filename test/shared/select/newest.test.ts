import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { newestRows } from '#shared/select/newest.ts';
import { Table } from '#shared/table/table.ts';

/**
 * The answer to a request: the sort keys of its rows, each with a `+` if the row has `released_at`, and
 * whether there are more rows.
 */
interface Answer {
  rows: readonly string[];
  hasMore?: boolean;
}

/** A client that gives these answers, one after another. */
function answering(answers: readonly Answer[]): { client: DynamoDBDocumentClient; left: Answer[] } {
  const left = [...answers];
  const send = async () => {
    const { rows = [], hasMore = false } = left.shift() ?? {};
    const Items = rows.map((row) => {
      const [sk = '', id] = row.replace('+', '').split('#');
      return { pk: 'TL#world', sk: `${sk}#${id}`, id, ...(row.endsWith('+') && { released_at: sk }) };
    });
    return { Items, ...(hasMore && { LastEvaluatedKey: Items.at(-1) }) };
  };
  return { client: { send } as unknown as DynamoDBDocumentClient, left };
}

const NOW = '2026-03-01T12:00:00.000Z';
const WAITS = '2026-03-01T12:04:00.000Z#w';
const AHEAD = '2026-03-01T12:02:00.000Z#a+';
const OLD = '2026-03-01T10:00:00.000Z#a+';
const NEWER = '2026-03-01T11:00:00.000Z#b+';
const OLDEST = '2026-03-01T09:00:00.000Z#c+';

it.each<[string, Answer[], string[]]>([
  ['are read once if one request returns all of them', [{ rows: [NEWER, OLD] }], ['b', 'a']],
  [
    'include a row that moved to a newer date between two requests',
    [{ rows: [WAITS, NEWER, OLD] }, { rows: [NEWER] }, { rows: [WAITS, AHEAD, NEWER] }, { rows: [NEWER] }],
    ['a', 'b'],
  ],
  [
    'repeat no row that moved to an older date between two requests',
    [
      { rows: [WAITS, AHEAD, NEWER] },
      { rows: [NEWER, OLD] },
      { rows: [WAITS, NEWER, OLD] },
      { rows: [NEWER, OLD] },
    ],
    ['b', 'a'],
  ],
  [
    'include a row that moved to a newer date between two pages',
    [{ rows: [NEWER], hasMore: true }, { rows: [OLDEST] }, { rows: [AHEAD, NEWER, OLDEST] }],
    ['a', 'b', 'c'],
  ],
])('the newest rows %s', async (_, answers, ids) => {
  const { client, left } = answering(answers);
  const rows = await newestRows(new Table(client, 'feedmill', { event: 'test' }), { feed: 'world' }, NOW, 10);
  expect(rows.map(({ id }) => id)).toEqual(ids);
  expect(left).toEqual([]);
});
