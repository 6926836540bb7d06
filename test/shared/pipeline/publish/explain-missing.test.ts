import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleKey, fileKey } from '#shared/model/addresses.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { eraseFeedStep } from '#shared/pipeline/feeds/erase-feed.ts';
import { type Absence, explainMissing } from '#shared/pipeline/publish/explain-missing.ts';
import { takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { PUBLIC_PREFIX } from '#shared/settings.ts';
import { savePages } from '#shared/store/archive.ts';
import { deleteFeed, saveFeed } from '#shared/store/feeds.ts';
import {
  contextIn,
  type EmbeddedStores,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

const UNKNOWN_ARTICLE_ID = '0b5f3c1e-8a2d-8f00-9c11-2b7a4de0c3f5';
const NOW = '2026-03-01T12:00:00.000Z';
const runtime = testRuntime(NOW);
const ids: Record<string, string> = {};
let stores: EmbeddedStores;

async function send(feed: string, id: string, more: Record<string, unknown> = {}): Promise<void> {
  const draft = { id, title: id, content_text: `The ferry ${id} sails.`, ...more };
  ids[id] = (await submit({ draft }, contextIn(stores, feed, { runtime }))).article.id;
}

beforeAll(async () => {
  stores = await startEmbeddedStores();
  const table = stores.table();
  const open = (feed: string) =>
    saveFeed(table, { feed, settings: { title: feed, near_duplicates: 'allow' }, now: NOW });
  for (const feed of ['world', 'old', 'leaving']) await open(feed);
  await send('world', 'page', { tags: ['Sea', '100%', 'a/b é'] });
  await send('world', 'elsewhere', { url: 'https://news.example/1' });
  await send('world', 'soon', { date_published: '2026-04-01T00:00:00Z', tags: ['later'] });
  await send('world', 'taken');
  await takeDownArticle(ids.taken ?? '', contextIn(stores, 'world', { runtime }));
  await send('world', 'never');
  const head = { pages: 2, to: 'b', newest: 2, pending: [], room: 50 };
  await savePages(table, { feed: 'world' }, { after: head, pages: [] });
  await send('old', 'erased');
  await send('old', 'erased-elsewhere', { url: 'https://news.example/2' });
  for (const feed of ['old', 'leaving']) await deleteFeed(table, feed, NOW);
  const parts = { table, bodies: stores.bodies, files: stores.files() };
  while (await eraseFeedStep('old', parts));
});
afterAll(() => stores.close());

/** The path under which CloudFront requests a key. S3 decodes the path once. */
const pathOf = (key: string): string =>
  key
    .slice(PUBLIC_PREFIX.length)
    .split('/')
    .map((segment) => segment.replaceAll('%', '%25'))
    .join('/');
const file = (feed: string, tag?: string, name = 'rss.xml') => pathOf(fileKey(feed, tag, name));
const page = (id: string | undefined) => pathOf(articleKey(id ?? ''));

it.each<[string, Absence, () => string]>([
  ['the list of feeds', 'expected', () => '/index.html.br'],
  ['the OPML of the feeds', 'expected', () => '/feeds.opml'],
  ['a feed', 'expected', () => file('world')],
  ['a feed in brotli', 'expected', () => `${file('world')}.br`],
  ['a feed that never existed', 'unknown', () => file('nobody')],
  ['a feed that is being deleted', 'deleted', () => file('leaving')],
  ['a feed that was deleted', 'deleted', () => file('old', undefined, 'index.html')],
  ['a tag of a feed that was deleted', 'deleted', () => file('old', 'sea')],
  ['a tag', 'expected', () => file('world', 'Sea', 'feed.json')],
  ['a tag with a per cent sign', 'expected', () => file('world', '100%')],
  ['a tag with a slash', 'expected', () => file('world', 'a/b é')],
  ['a path that was decoded before', 'expected', () => decodeURIComponent(file('world', 'a/b é'))],
  ['a tag that was never used', 'unknown', () => file('world', 'lake')],
  ['a tag of articles that are not public yet', 'unknown', () => file('world', 'later')],
  ['a sealed archive document', 'expected', () => file('world', undefined, 'archive/2.xml')],
  ['an archive document with the number 01', 'unknown', () => file('world', undefined, 'archive/01.xml')],
  ['an archive document with the number 0', 'unknown', () => file('world', undefined, 'archive/0.xml')],
  ['an archive document that was never sealed', 'unknown', () => file('world', undefined, 'archive/3.json')],
  ['the archive of a tag that has none', 'unknown', () => file('world', 'Sea', 'archive/1.html')],
  ['the page of an article', 'expected', () => page(ids.page)],
  ['the page of an article with its own URL', 'unknown', () => page(ids.elsewhere)],
  ['the page of an article that is not public yet', 'unknown', () => page(ids.soon)],
  ['the page of an article that was taken down', 'deleted', () => page(ids.taken)],
  ['the page of an article of a deleted feed', 'deleted', () => page(ids.erased)],
  [
    'the page of an article with its own URL in a deleted feed',
    'unknown',
    () => page(ids['erased-elsewhere']),
  ],
  ['the page of an article that never existed', 'unknown', () => page(UNKNOWN_ARTICLE_ID)],
  ['a path outside the public files', 'unknown', () => '/content/a'],
  ['a broken path', 'unknown', () => '/feeds/world/tags/%E0%A4/rss.xml'],
])('for %s, explainMissing returns %s after at most three reads', async (_, absence, path) => {
  const event: LogEvent = { event: 'test' };
  expect(await explainMissing(path(), stores.table(event), NOW)).toBe(absence);
  expect(event.table_reads ?? 0).toBeLessThanOrEqual(3);
});

it('explainMissing ignores the deletion of a feed that was created again', async () => {
  await saveFeed(stores.table(), {
    feed: 'old',
    settings: { title: 'Old', near_duplicates: 'allow' },
    now: NOW,
  });
  expect(await explainMissing(file('old'), stores.table(), NOW)).toBe('expected');
});
