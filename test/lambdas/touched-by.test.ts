import type { DynamoDBRecord } from 'aws-lambda';
import { expect, it } from 'vitest';
import { touchedBy } from '../../lambdas/publish/touched-by.ts';

const ROW = '2026-03-01T12:00:00.000Z#a';

/** As `shared/store/change.ts` writes them. */
const tombstone = (pk: string): DynamoDBRecord => ({
  dynamodb: {
    Keys: { pk: { S: pk }, sk: { S: '2026-03-02T08:00:00.000Z#a' } },
    NewImage: { id: { S: 'a' }, was_public: { BOOL: true }, row: { S: ROW } },
  },
});
const rowGone = (pk: string): DynamoDBRecord => ({
  dynamodb: {
    Keys: { pk: { S: pk }, sk: { S: ROW } },
    OldImage: { id: { S: 'a' }, has_page: { BOOL: true } },
  },
});

// Each may be in a shard of its own, and edges forget after the tombstone's batch.
it.each([
  ['world', undefined, [{ feed: 'world', id: 'a' }]],
  ['world#tag', 'tag', []],
])('the tombstone in %s touches what the row did that it took away', (name, tag, pages) => {
  const timelines = [{ feed: 'world', ...(tag !== undefined && { tag }), rows: new Set([ROW]) }];
  const touched = { timelines, feeds: [], pages };
  expect(touchedBy([tombstone(`TOMB#${name}`)])).toEqual(touched);
  expect(touchedBy([rowGone(`TL#${name}`)])).toEqual(touched);
  expect(touchedBy([rowGone(`TL#${name}`), tombstone(`TOMB#${name}`)])).toEqual(touched);
});

it('a tombstone that is taken away again touches its timeline alone', () => {
  const { dynamodb } = tombstone('TOMB#world');
  const restored = { dynamodb: { ...dynamodb, OldImage: dynamodb?.NewImage, NewImage: undefined } };
  expect(touchedBy([restored as DynamoDBRecord])).toEqual({
    timelines: [{ feed: 'world', rows: new Set() }],
    feeds: [],
    pages: [],
  });
});
