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
  ['nothing of an article that is new', [record('TL#world', { id: 'a' })], []],
  ['nothing of one that nobody had seen', [record('TOMB#world', { id: 'a' })], []],
  ['nothing of a tombstone that goes', [{ dynamodb: { Keys: { pk: { S: 'TOMB#world' } } } }], []],
  ['the feed and the page of a takedown', [takedown('world', 'a')], ['/feeds/world/*', '/articles/a*']],
  [
    'each once',
    [
      takedown('world', 'a'),
      record('TOMB#world#häfen', { id: 'a', was_public: true }),
      takedown('world', 'b'),
    ],
    ['/feeds/world/*', '/articles/a*', '/articles/b*'],
  ],
  ['the feed alone of a tag', [record('TOMB#world#tag', { id: 'a', was_public: true })], ['/feeds/world/*']],
  [
    'all, of many',
    ['a', 'b', 'c', 'd'].map((one) => takedown(`feed-${one}`, one)),
    ['/feeds/*', '/articles/*'],
  ],
])('invalidationPaths names %s', (_, records, paths) => {
  expect(invalidationPaths(records)).toEqual(paths);
});
