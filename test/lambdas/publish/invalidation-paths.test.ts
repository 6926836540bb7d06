import type { DynamoDBRecord } from 'aws-lambda';
import { expect, it } from 'vitest';
import { invalidationPaths } from '../../../lambdas/publish/invalidation-paths.ts';

const record = (pk: string, image: Record<string, string | boolean>): DynamoDBRecord => ({
  dynamodb: {
    Keys: { pk: { S: pk } },
    NewImage: Object.fromEntries(
      Object.entries(image).map(([name, value]) => [
        name,
        typeof value === 'string' ? { S: value } : { BOOL: value },
      ]),
    ),
  },
});
const takedown = (feed: string, id: string) => record(`TOMB#${feed}`, { id, was_public: true });

it.each<[string, DynamoDBRecord[], string[]]>([
  ['no path for a new article', [record('TL#world', { id: 'a' })], []],
  ['no path for a takedown of an unpublished article', [record('TOMB#world', { id: 'a' })], []],
  ['no path for a deleted tombstone', [{ dynamodb: { Keys: { pk: { S: 'TOMB#world' } } } }], []],
  [
    'the feed and the article’s page for a takedown',
    [takedown('world', 'a')],
    ['/feeds/world/*', '/articles/a*'],
  ],
  [
    'each path once',
    [
      takedown('world', 'a'),
      record('TOMB#world#häfen', { id: 'a', was_public: true }),
      takedown('world', 'b'),
    ],
    ['/feeds/world/*', '/articles/a*', '/articles/b*'],
  ],
  [
    'only the feed for a tombstone of a tag',
    [record('TOMB#world#tag', { id: 'a', was_public: true })],
    ['/feeds/world/*'],
  ],
  [
    'one path for all feeds and one for all pages above the limit',
    ['a', 'b', 'c', 'd'].map((one) => takedown(`feed-${one}`, one)),
    ['/feeds/*', '/articles/*'],
  ],
])('invalidationPaths returns %s', (_, records, paths) => {
  expect(invalidationPaths(records)).toEqual(paths);
});
