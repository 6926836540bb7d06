import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readUnstoredCounts, UnstoredCounts } from '#shared/store/unstored-counts.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../../embedded-stores.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

const HOUR = '2026-03-01T12:00:00.000Z';
const read = async (feed: string) => {
  const counts = await readUnstoredCounts(stores.table(), feed, HOUR);
  return counts.toSorted((a, b) => (a.at + a.outcome < b.at + b.outcome ? -1 : 1));
};

it('submissions to all instances are counted together', async () => {
  const instances = [new UnstoredCounts(), new UnstoredCounts()];
  for (const instance of instances) {
    for (const now of ['2026-03-01T12:10:00.000Z', '2026-03-01T12:50:00.000Z', '2026-03-01T13:00:00.000Z'])
      instance.count('news', { publisher: 'desk', outcome: 'unchanged', now });
    instance.count('news', { publisher: 'wire desk', outcome: 'refused', now: HOUR });
    instance.count('sport', { publisher: 'desk', outcome: 'duplicate', now: HOUR });
    await instance.flush(stores.table(), '2026-03-01T13:01:00.000Z');
  }
  expect(await read('news')).toEqual([
    { at: HOUR, publisher: 'wire desk', outcome: 'refused', count: 2 },
    { at: HOUR, publisher: 'desk', outcome: 'unchanged', count: 4 },
    { at: '2026-03-01T13:00:00.000Z', publisher: 'desk', outcome: 'unchanged', count: 2 },
  ]);
  expect(await read('sport')).toEqual([{ at: HOUR, publisher: 'desk', outcome: 'duplicate', count: 2 }]);
});

it('the counts of a feed are written at most once a minute, and before they are read', async () => {
  const counts = new UnstoredCounts();
  const total = async () => (await read('weather')).reduce((sum, { count }) => sum + count, 0);
  const countAt = async (now: string, asked?: string) => {
    counts.count('weather', { publisher: 'desk', outcome: 'refused', now });
    await counts.flush(stores.table(), now, asked);
    return await total();
  };
  expect(await countAt('2026-03-01T12:00:00.000Z')).toBe(1);
  expect(await countAt('2026-03-01T12:00:59.000Z')).toBe(1);
  expect(await countAt('2026-03-01T12:00:59.000Z', 'weather')).toBe(3);
  expect(await countAt('2026-03-01T12:01:30.000Z')).toBe(3);
  expect(await countAt('2026-03-01T12:01:59.000Z')).toBe(5);
});

it('counts are written later if the table fails', async () => {
  const counts = new UnstoredCounts();
  counts.count('traffic', { publisher: 'desk', outcome: 'refused', now: HOUR });
  const client = new DynamoDBClient({
    endpoint: String(stores.environment.AWS_ENDPOINT_URL_DYNAMODB),
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  await counts.flush(new Table(openDocuments(client), 'absent', { event: 'test' }), HOUR);
  expect(await read('traffic')).toEqual([]);
  await counts.flush(stores.table(), '2026-03-01T12:01:00.000Z');
  expect(await read('traffic')).toEqual([{ at: HOUR, publisher: 'desk', outcome: 'refused', count: 1 }]);
});
