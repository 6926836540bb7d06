import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LogEvent } from '#shared/model/log-event.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { ArticleCache, type ArticleVersion } from '#shared/store/article-cache.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { readArticles } from '#shared/store/read-articles.ts';
import { contextIn, type EmbeddedStores, startEmbeddedStores } from '../../embedded-stores.ts';

const AT = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-01T12:00:01.000Z';
let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

it('readArticles stops after the group of articles that reaches `enough` bytes', async () => {
  const context = contextIn(stores, 'world');
  await saveFeed(stores.table(), {
    feed: 'world',
    settings: { title: 'World', near_duplicates: 'allow' },
    now: AT,
  });
  const rows: { id: string }[] = [];
  for (let i = 0; i < 40; i++) {
    const draft = { id: `n${i}`, title: `Notice ${i}`, content_text: `Text of ${i}.` };
    rows.push({ id: (await submit({ draft }, context)).article.id });
  }
  const { table, bodies } = context;
  const enough = { bytes: 10, bytesOf: () => 1 };
  const some = await readArticles(table, bodies, rows, { enough });
  expect(some.map(({ article }) => article.id)).toEqual(rows.slice(0, 16).map(({ id }) => id));
  expect(await readArticles(table, bodies, rows)).toHaveLength(40);
});

it('readArticles with a cache reads each version of an article once', async () => {
  const event: LogEvent = { event: 'test' };
  const context = contextIn(stores, 'cached', { event });
  await saveFeed(stores.table(), {
    feed: 'cached',
    settings: { title: 'Cached', near_duplicates: 'allow' },
    now: AT,
  });
  const cache = new ArticleCache();
  const read = (row: ArticleVersion) => readArticles(context.table, context.bodies, [row], { cache });
  const { article } = await submit({ draft: { id: 'one', title: 'First', content_text: 'Text.' } }, context);
  const first = { id: article.id, revision: 1, releasedAt: article.updated_at };
  const record = await read(first);
  event.table_reads = 0;
  expect(await read(first)).toEqual(record);
  expect(event.table_reads).toBe(0);
  await submit({ draft: { id: 'one', title: 'Second', content_text: 'Other text.' } }, context);
  for (const row of [{ id: article.id }, { ...first, revision: 2 }, { ...first, releasedAt: LATER }]) {
    const [found] = await read(row);
    expect(found?.article.title).toBe('Second');
    for (const earlier of record) cache.add(earlier);
  }
});
