import { afterAll, beforeAll, expect, it } from 'vitest';
import { deferWork, emptyWork, readWork, type Work } from '#shared/store/work.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../../embedded-stores.ts';

const NOW = '2026-03-01T12:00:00.000Z';
const DAY_SECONDS = 24 * 60 * 60;
/** DynamoDB accepts an item of this size. */
const MAX_ITEM_BYTES = 400_000;

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

async function itemsOf(work: Partial<Work>): Promise<{ work: Work; expires: number; bytes: number }[]> {
  const table = stores.table();
  const stored = await deferWork({ ...emptyWork(), ...work }, { table, runtime: testRuntime(NOW) });
  const keys = [];
  for await (const page of table.scan('WORK#', [])) keys.push(...page);
  const items = [...(await table.batchGet(keys)).values()].sort((a, b) => (a.sk < b.sk ? -1 : 1));
  await table.batchWrite([], keys);
  expect(items).toHaveLength(stored);
  return items.map((item) => ({
    work: readWork(String(item.work)),
    expires: Number(item.expires),
    bytes: Buffer.byteLength(JSON.stringify(item)),
  }));
}

it('deferred work expires after its record has left the stream', async () => {
  const [item] = await itemsOf({ lists: true });
  const seconds = (item?.expires ?? 0) - Date.parse(NOW) / 1_000;
  // The stream keeps a record for a day. In this time, an operator can compare a failing record with its
  // item.
  expect(seconds).toBeGreaterThan(DAY_SECONDS);
  expect(seconds).toBeLessThan(7 * DAY_SECONDS);
});

it('the work of a thousand feeds is stored in a few items', async () => {
  const names = Array.from({ length: 1_000 }, (_, n) => `feed-${n}`);
  const rows = [`2026-03-01T12:00:00.000Z#${'0'.repeat(36)}`];
  const items = await itemsOf({
    timelines: [
      ...names.map((feed) => ({ feed, rows })),
      ...names.map((feed) => ({ feed, tag: 'sea', rows })),
    ],
    pages: names.map((feed) => ({ feed, id: '0'.repeat(36) })),
  });
  expect(items.length).toBeLessThan(60);
  const feedsOf = items.map(
    ({ work }) => new Set([...work.timelines, ...work.pages].map(({ feed }) => feed)),
  );
  expect(feedsOf.flatMap((feeds) => [...feeds])).toEqual(names);
});

it('much work is stored without loss in items that DynamoDB accepts', async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => `2026-03-01T12:00:00.000Z#${n}`);
  const pages = Array.from({ length: 2_000 }, (_, n) => ({ feed: 'world', id: `article-${n}` }));
  const items = await itemsOf({
    timelines: [
      { feed: 'world', rows, isImport: true },
      { feed: 'sport', tag: 'sea' },
    ],
    pages,
    tags: [{ feed: 'world', after: 'a' }],
    lists: true,
    listFailures: 2,
    paths: ['/feeds/world/*'],
    releasedAt: NOW,
  });
  expect(items.length).toBeGreaterThan(2);
  for (const { bytes } of items) expect(bytes).toBeLessThan(MAX_ITEM_BYTES);
  const works = items.map(({ work }) => work);
  const ofWorld = works.flatMap(({ timelines }) => timelines.filter(({ feed }) => feed === 'world'));
  expect(ofWorld.flatMap((one) => one.rows)).toEqual(rows);
  expect(ofWorld.every(({ isImport }) => isImport)).toBe(true);
  expect(works.flatMap((one) => one.pages)).toEqual(pages);
  expect(works.flatMap((one) => one.tags)).toEqual([{ feed: 'world', after: 'a' }]);
  expect(works.every(({ releasedAt }) => releasedAt === NOW)).toBe(true);
  // Only the last item has the paths, because they are invalidated after all other work.
  expect(works.flatMap(({ paths }) => paths)).toEqual(['/feeds/world/*']);
  expect(works.at(-1)).toMatchObject({ lists: true, listFailures: 2, paths: ['/feeds/world/*'] });
});
