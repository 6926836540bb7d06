import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { Table } from '#shared/table/table.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../../embedded-stores.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const KEY = { pk: 'COUNTED', sk: 'A' };

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

it('an undefined attribute is omitted, and an undefined value in a map is an error', async () => {
  await stores.table().put({ ...KEY, title: undefined });
  expect(await stores.table().get(KEY)).toEqual(KEY);
  const nested = { ...KEY, files: { rss: undefined } };
  await expect(stores.table().put(nested)).rejects.toThrow('undefined');
  await expect(stores.table().transact([stores.table().putAction(nested)])).rejects.toThrow('undefined');
});

it('only one file opens a client', () => {
  const files = globSync('{shared,lambdas,infra,test}/**/*.ts', { cwd: ROOT });
  const openers = files.filter((file) =>
    /DynamoDBDocumentClient\.from\(/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  // The bench of cold starts measures how long the SDK takes to load, and stores nothing.
  expect(openers.toSorted()).toEqual([
    'shared/table/open-documents.ts',
    'test/evaluation/bench/cold-start.ts',
  ]);
});

it.each<[string, (table: Table) => Promise<unknown>, 'table_reads' | 'table_writes']>([
  ['get', (table) => table.get(KEY), 'table_reads'],
  ['batchGet', (table) => table.batchGet([KEY]), 'table_reads'],
  ['query', (table) => table.query(KEY.pk), 'table_reads'],
  ['put', (table) => table.put(KEY), 'table_writes'],
  ['transact', (table) => table.transact([table.putAction(KEY)]), 'table_writes'],
  ['add', (table) => table.add(KEY, { requests: 1 }, { expires: 1 }), 'table_writes'],
  ['batchWrite', (table) => table.batchWrite([KEY]), 'table_writes'],
  ['delete', (table) => table.delete(KEY), 'table_writes'],
])('%s is counted once in the log event', async (_, call, field) => {
  const event: LogEvent = { event: 'test' };
  await call(stores.table(event));
  expect(event).toEqual({ event: 'test', [field]: 1 });
});
