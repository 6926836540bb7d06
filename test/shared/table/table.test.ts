import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { Table } from '#shared/table/table.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../../embedded-stores.ts';

const KEY = { pk: 'COUNTED', sk: 'A' };

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

it.each<[string, (table: Table) => Promise<unknown>, 'table_reads' | 'table_writes']>([
  ['get', (table) => table.get(KEY), 'table_reads'],
  ['batchGet', (table) => table.batchGet([KEY]), 'table_reads'],
  ['query', (table) => table.query(KEY.pk), 'table_reads'],
  ['put', (table) => table.put(KEY), 'table_writes'],
  ['transact', (table) => table.transact([table.putAction(KEY)]), 'table_writes'],
  ['add', (table) => table.add(KEY, 'requests', 1, { expires: 1 }), 'table_writes'],
  ['batchWrite', (table) => table.batchWrite([KEY]), 'table_writes'],
  ['delete', (table) => table.delete(KEY), 'table_writes'],
])('%s is counted once in the log event', async (_, call, field) => {
  const event: LogEvent = { event: 'test' };
  await call(stores.table(event));
  expect(event).toEqual({ event: 'test', [field]: 1 });
});
