import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '#shared/model/article.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { listArticles } from '#shared/select/list-articles.ts';
import { type SearchOptions, searchTitles } from '#shared/select/search-titles.ts';
import { LIMITS } from '#shared/settings.ts';
import { toItem } from '#shared/table/article-item.ts';
import { instantKey, partitions } from '#shared/table/keys.ts';
import { anArticle } from '../../documents/a-view.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../../embedded-stores.ts';

const NOW = '2026-06-01T00:00:00.000Z';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

/** Stores published articles of a feed with these titles, the newest first. */
async function store(feed: string, titles: readonly string[], more: Partial<Article> = {}): Promise<void> {
  const items = titles.flatMap((title, n) => {
    const id = `5a0d1f36-0c5e-8a4b-9d21-${String(n).padStart(12, '0')}`.replace('5a0d', feed.slice(0, 4));
    const date_published = new Date(Date.parse('2026-05-01T00:00:00Z') - n * 60_000).toISOString();
    const article = anArticle({
      id,
      feed,
      title,
      date_published,
      content_html: '',
      content_text: '',
      ...more,
    });
    const row = { pk: partitions.timeline({ feed }), sk: instantKey(date_published, id), id };
    return [toItem({ article, hash: 'a' }, 'content').item, row];
  });
  await stores.table().batchWrite(items);
}
const search = async (feed: string, text: string, more: Partial<SearchOptions> = {}) =>
  await searchTitles(stores.table(), { feed, text, limit: 20, now: NOW, ...more });
const titlesOf = async (...of: Parameters<typeof search>) =>
  (await search(...of)).articles.map(({ title }) => title);

describe('a search of titles', () => {
  const TITLES = ['Fähre nach Åland', 'FÄHRE hält', 'Die Bäckerei', 'Čokoláda  zdražila', 'ＡＢＣ opens'];
  beforeAll(() => store('aaaa', TITLES));

  it.each([
    ['fähre', ['Fähre nach Åland', 'FÄHRE hält']],
    ['FAHRE', ['Fähre nach Åland', 'FÄHRE hält']],
    ['ahre h', ['FÄHRE hält']],
    [' cokolada zdr ', ['Čokoláda  zdražila']],
    ['abc', ['ＡＢＣ opens']],
    ['a\u030aland', ['Fähre nach Åland']],
    ['.*', []],
    ['tram', []],
  ])('for %j finds %j', async (text, titles) => {
    expect(await titlesOf('aaaa', text)).toEqual(titles);
  });

  it('finds only articles in the given state', async () => {
    expect(await titlesOf('aaaa', 'fahre', { state: 'published' })).toHaveLength(2);
    expect(await titlesOf('aaaa', 'fahre', { state: 'scheduled' })).toEqual([]);
  });
});

it('a search covers the newest 1,000 articles of a feed with bounded reads', async () => {
  const { maxSearchedArticles } = LIMITS;
  const titles = Array.from({ length: maxSearchedArticles + 5 }, (_, n) =>
    n % 100 === 99 ? `Ferry ${n}` : `Tram ${n}`,
  );
  titles[maxSearchedArticles] = 'Ferry that is too old';
  await store('bbbb', titles);
  const event: LogEvent = { event: 'test' };
  const none = await searchTitles(stores.table(event), { feed: 'bbbb', text: 'boat', limit: 20, now: NOW });
  expect(none).toEqual({ articles: [] });
  expect(event.table_reads).toBeLessThanOrEqual((4 * maxSearchedArticles) / LIMITS.maxListedArticles);

  const seen: string[] = [];
  for (let cursor: string | undefined, isMore = true; isMore; isMore = cursor !== undefined) {
    const page = await search('bbbb', 'ferry', { limit: 6, ...(cursor !== undefined && { cursor }) });
    expect(page.articles.length).toBeLessThanOrEqual(6);
    seen.push(...page.articles.map(({ title }) => title));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual(titles.slice(0, maxSearchedArticles).filter((title) => title.startsWith('Ferry')));
});

it('a search ends a page of large articles before the answer is too large', async () => {
  const titles = Array.from({ length: 40 }, (_, n) => `Ferry ${n}`);
  await store('cccc', titles, { summary: 'x'.repeat(200_000) });
  const first = await search('cccc', 'ferry', { limit: 100 });
  expect(first.articles.length).toBeLessThan(40);
  expect(Buffer.byteLength(JSON.stringify(first.articles))).toBeLessThanOrEqual(LIMITS.maxAnswerBytes + 100);
  const rest = await search('cccc', 'ferry', { limit: 100, cursor: first.nextCursor ?? '' });
  expect([...first.articles, ...rest.articles].map(({ title }) => title)).toEqual(titles);
});

it('a cursor is valid for one feed, filter and text only', async () => {
  await store('dddd', ['Ferry 1', 'Ferry 2', 'Ferry 3']);
  const { nextCursor: cursor = '' } = await search('dddd', 'ferry', { limit: 1 });
  expect(await titlesOf('dddd', 'FERRY', { limit: 1, cursor })).toEqual(['Ferry 2']);
  const unreadable = { kind: 'unreadable' };
  await expect(search('dddd', 'tram', { cursor })).rejects.toMatchObject(unreadable);
  await expect(search('aaaa', 'ferry', { cursor })).rejects.toMatchObject(unreadable);
  await expect(search('dddd', 'ferry', { state: 'published', cursor })).rejects.toMatchObject(unreadable);
  const list = listArticles(stores.table(), { feed: 'dddd', limit: 1, now: NOW, cursor });
  await expect(list).rejects.toMatchObject(unreadable);
});
