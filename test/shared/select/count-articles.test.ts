import { afterAll, beforeAll, expect, it } from 'vitest';
import { countArticles } from '#shared/select/count-articles.ts';
import { LIMITS } from '#shared/settings.ts';
import { partitions } from '#shared/table/keys.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../../embedded-stores.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

it('countArticles counts at most `maxCountedArticles` articles of each state', async () => {
  const table = stores.table();
  const at = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString();
  const rows = Array.from({ length: LIMITS.maxCountedArticles + 5 }, (_, n) => ({
    pk: partitions.timeline({ feed: 'large' }),
    sk: `${at(n)}#${n}`,
    id: String(n),
  }));
  await table.batchWrite(rows, []);
  await table.put({ pk: partitions.held('large'), sk: `${at(0)}#held`, id: 'held' });
  await table.put({ pk: partitions.timeline({ feed: 'larger' }), sk: `${at(0)}#other`, id: 'other' });
  expect(await countArticles(table, 'large', '2026-06-01T00:00:00.000Z')).toEqual({
    published: LIMITS.maxCountedArticles,
    scheduled: 0,
    near_duplicate: 1,
    held: 0,
    taken_down: 0,
  });
  expect((await countArticles(table, 'large', at(99))).published).toBe(100);
});
