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

const NOBODY = '0b5f3c1e-8a2d-8f00-9c11-2b7a4de0c3f5';
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

it.each<[string, () => string, Absence]>([
  ['the list of feeds', () => '/index.html.br', 'expected'],
  ['the OPML of the feeds', () => '/feeds.opml', 'expected'],
  ['a feed', () => file('world'), 'expected'],
  ['a feed in brotli', () => `${file('world')}.br`, 'expected'],
  ['a feed that never existed', () => file('nobody'), 'unknown'],
  ['a feed that is being deleted', () => file('leaving'), 'deleted'],
  ['a feed that was deleted', () => file('old', undefined, 'index.html'), 'deleted'],
  ['a tag of a feed that was deleted', () => file('old', 'sea'), 'deleted'],
  ['a tag', () => file('world', 'Sea', 'feed.json'), 'expected'],
  ['a tag with a per cent sign', () => file('world', '100%'), 'expected'],
  ['a tag with a slash', () => file('world', 'a/b é'), 'expected'],
  ['a path that was decoded on its way', () => decodeURIComponent(file('world', 'a/b é')), 'expected'],
  ['a tag that was never used', () => file('world', 'lake'), 'unknown'],
  ['a tag of articles that are not public yet', () => file('world', 'later'), 'unknown'],
  ['a sealed archive document', () => file('world', undefined, 'archive/2.xml'), 'expected'],
  ['an archive document that was never sealed', () => file('world', undefined, 'archive/3.json'), 'unknown'],
  ['the archive of a tag that has none', () => file('world', 'Sea', 'archive/1.html'), 'unknown'],
  ['a page of an article', () => page(ids.page), 'expected'],
  ['an article with its own URL', () => page(ids.elsewhere), 'unknown'],
  ['an article that is not public yet', () => page(ids.soon), 'unknown'],
  ['an article that was taken down', () => page(ids.taken), 'deleted'],
  ['an article of a deleted feed', () => page(ids.erased), 'deleted'],
  ['an article of a deleted feed with its own URL', () => page(ids['erased-elsewhere']), 'unknown'],
  ['an article that never existed', () => page(NOBODY), 'unknown'],
  ['anything else', () => '/content/a', 'unknown'],
  ['a broken path', () => '/feeds/world/tags/%E0%A4/rss.xml', 'unknown'],
])(
  'explainMissing says whether a missing file is expected, deleted or unknown: %s',
  async (_, path, absence) => {
    const event: LogEvent = { event: 'test' };
    expect(await explainMissing(path(), stores.table(event), NOW)).toBe(absence);
    expect(event.table_reads ?? 0).toBeLessThanOrEqual(3);
  },
);

it('explainMissing treats a new feed with the name of a deleted feed as existing', async () => {
  await saveFeed(stores.table(), {
    feed: 'old',
    settings: { title: 'Old', near_duplicates: 'allow' },
    now: NOW,
  });
  expect(await explainMissing(file('old'), stores.table(), NOW)).toBe('expected');
});
