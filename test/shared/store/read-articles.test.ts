import { afterAll, beforeAll, expect, it } from 'vitest';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { readArticles } from '#shared/store/read-articles.ts';
import { contextIn, type EmbeddedStores, startEmbeddedStores } from '../../embedded-stores.ts';

const AT = '2026-03-01T12:00:00.000Z';
let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

it('reads no more articles once it has enough of them, and all where nothing says how much is enough', async () => {
  const context = contextIn(stores, 'world');
  await saveFeed(stores.table(), {
    feed: 'world',
    settings: { title: 'World', near_duplicates: 'allow' },
    now: AT,
  });
  const ids: string[] = [];
  for (let i = 0; i < 40; i++) {
    const draft = { id: `n${i}`, title: `Notice ${i}`, content_text: `Text of ${i}.` };
    ids.push((await submit({ draft }, context)).article.id);
  }
  const { table, bodies } = context;
  const enough = { bytes: 10, bytesOf: () => 1 };
  const some = await readArticles(table, bodies, ids, { enough });
  expect(some.map(({ article }) => article.id)).toEqual(ids.slice(0, 16));
  expect(await readArticles(table, bodies, ids)).toHaveLength(40);
});
