import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileKey } from '#shared/model/addresses.ts';
import type { Draft } from '#shared/model/draft.ts';
import { TIMELINE_FILE_KINDS } from '#shared/model/formats.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { deleteFilesIfFeedDeleted } from '#shared/pipeline/publish/delete-files-if-feed-deleted.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { publishArticlePage } from '#shared/pipeline/publish/publish-article-page.ts';
import { type PublishContext, publishTimeline } from '#shared/pipeline/publish/publish-timeline.ts';
import { releaseDue } from '#shared/pipeline/publish/release-due.ts';
import { takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import { explainPlacement } from '#shared/pipeline/submit/explain-placement.ts';
import type { SubmitContext } from '#shared/pipeline/submit/submission.ts';
import { prepareSubmission, submit, submitPrepared } from '#shared/pipeline/submit/submit.ts';
import { MAX_AGE_METADATA } from '#shared/settings.ts';
import { deleteFeed, readFeed, saveFeed, writeFeed } from '#shared/store/feeds.ts';
import { readHubNotification } from '#shared/store/hub-notifications.ts';
import { keys } from '#shared/table/keys.ts';
import {
  contextIn,
  type EmbeddedStores,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

let stores: EmbeddedStores;
let runtime: ReturnType<typeof testRuntime>;
let event: LogEvent;
let context: SubmitContext & PublishContext;
let feed = '';
let n = 0;

beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());
beforeEach(async () => {
  n += 1;
  feed = `feed-${n}`;
  runtime = testRuntime();
  event = { event: 'test' };
  context = contextIn(stores, feed, { runtime, event });
  const settings = { title: 'Feed', description: 'A feed', near_duplicates: 'allow' } as const;
  await saveFeed(stores.table(), { feed, settings, now: runtime.now() });
});

const object = async (key: string): Promise<Uint8Array> => {
  const { Body } = await stores.s3.send(new GetObjectCommand({ Bucket: stores.bucket, Key: key }));
  if (!Body) throw new Error(`${key} has no body`);
  return await Body.transformToByteArray();
};
const text = async (file: string, tag?: string) =>
  Buffer.from(await object(fileKey(feed, tag, file))).toString('utf8');
const notice = (i: number, more: Partial<Draft> = {}): Draft => ({
  id: `n${i}`,
  url: `https://news.example/${i}`,
  title: `Notice ${i}`,
  content_text: `The text of notice ${i}.\n\nIts second paragraph.`,
  date_published: new Date(Date.UTC(2026, 1, 1, 0, i)).toISOString(),
  ...more,
});
const send = async (draft: Draft) => (await submit({ draft }, context)).article;

it('the page of a feed names only the tags of published articles', async () => {
  await send(notice(0, { tags: ['Archived'] }));
  for (let i = 1; i <= 50; i++) await send(notice(i, i === 50 ? { tags: ['Open'] } : {}));
  await send(notice(51, { tags: ['Embargoed'], date_published: '2999-01-01T00:00:00Z' }));
  const { id } = await send(notice(52, { tags: ['Taken down'] }));
  await takeDownArticle(id, context);
  await send(notice(53, { tags: ['Changed'] }));
  await send(notice(53, { tags: ['Open'] }));
  await publish({ timelines: [{ feed }], feeds: [], pages: [] }, context);
  const page = await text('index.html');
  const links = page.matchAll(/\/tags\/([^"/]*)\/"/g);
  expect(new Set([...links].map(([, name]) => name))).toEqual(new Set(['archived', 'open']));
  expect(page).not.toContain('Embargoed');
});

it('hubs are not notified of changes that only an import made', async () => {
  const sent: unknown[] = [];
  const queue = { send: async (messages: readonly unknown[]) => void sent.push(...messages) };
  const withHub = { ...context, notifications: { queue, delaySeconds: 0, hasExternalHubs: true } };
  await send(notice(1));
  await publish({ timelines: [{ feed, isImport: true }], feeds: [], pages: [] }, withHub);
  expect(await text('rss.xml')).toContain('Notice 1');
  expect(await readHubNotification(context.table, { feed })).toMatchObject({ state: 'told', delivered: {} });
  expect(sent).toEqual([]);
  await send(notice(2));
  await publish({ timelines: [{ feed, isImport: false }], feeds: [], pages: [] }, withHub);
  const waiting = await readHubNotification(context.table, { feed });
  expect(waiting).toMatchObject({ state: 'waiting' });
  expect(sent).toHaveLength(1);
  // The waiting notification now names the files of the import, so hubs get these files.
  await send(notice(3));
  await publish({ timelines: [{ feed, isImport: true }], feeds: [], pages: [] }, withHub);
  const joined = await readHubNotification(context.table, { feed });
  expect(joined).toMatchObject({ state: 'waiting' });
  expect(joined?.files).not.toEqual(waiting?.files);
  expect(sent).toHaveLength(2);
});

it('hubs are notified of settings that are published together with an import', async () => {
  const queue = { send: async () => undefined };
  const withHub = { ...context, notifications: { queue, delaySeconds: 0, hasExternalHubs: true } };
  await send(notice(1));
  await publish({ timelines: [{ feed, isImport: true }], feeds: [feed], pages: [] }, withHub);
  expect(await readHubNotification(context.table, { feed })).toMatchObject({ state: 'waiting' });
});

it('Atom has `at:deleted-entry` from a takedown until the restore', async () => {
  const { id } = await send(notice(1));
  await send(notice(2));
  await takeDownArticle(id, context);
  const deleted = async () => {
    await publishTimeline({ feed }, context);
    return [...(await text('atom.xml')).matchAll(/<at:deleted-entry ref="([^"]*)"/g)].map(([, ref]) => ref);
  };
  expect(await deleted()).toEqual([`urn:uuid:${id}`]);
  await submit({ draft: notice(1), target: id, restore: true }, context);
  expect(await deleted()).toEqual([]);
});

it('Atom has `at:deleted-entry` while a published article is postponed', async () => {
  const { id } = await send(notice(0));
  for (let i = 1; i <= 60; i++) await send(notice(i));
  const deleted = async () => {
    await publish({ timelines: [{ feed }], feeds: [], pages: [] }, context);
    const atom = await text('atom.xml');
    return [...atom.matchAll(/<at:deleted-entry ref="([^"]*)" when="([^"]*)"/g)].map(([, ref, at]) => [
      ref,
      at,
    ]);
  };
  expect(await deleted()).toEqual([]);
  runtime.advance(60_000);
  const lostAt = runtime.now();
  const due = new Date(Date.parse(lostAt) + 3_600_000).toISOString();
  await send(notice(0, { date_published: due }));
  expect(await deleted()).toEqual([[`urn:uuid:${id}`, lostAt]]);
  // Another correction does not change the time of the deletion.
  runtime.advance(60_000);
  await send(notice(0, { date_published: due, title: 'Later' }));
  expect(await deleted()).toEqual([[`urn:uuid:${id}`, lostAt]]);
  // No job writes to the table when the article is due. Its date alone decides.
  runtime.advance(3_600_000);
  expect(await deleted()).toEqual([]);
  expect(await text('atom.xml')).toContain(`<id>urn:uuid:${id}</id>`);

  runtime.advance(60_000);
  await send(notice(0, { date_published: '2100-01-01T00:00:00Z' }));
  expect(await deleted()).toEqual([[`urn:uuid:${id}`, runtime.now()]]);
  await send(notice(0));
  expect(await deleted()).toEqual([]);
  expect(await text('atom.xml')).not.toContain(`<id>urn:uuid:${id}</id>`);
});

it('Atom has no `at:deleted-entry` for a postponed article that is in the archive again', async () => {
  const later = (minutes: number) => new Date(Date.parse(runtime.now()) + minutes * 60_000).toISOString();
  const { id } = await send(notice(0));
  await send(notice(0, { date_published: later(1) }));
  runtime.advance(3_600_000);
  // The postponed article is due now, but no call has written this to the table. Newer articles push it
  // into the archive.
  for (let i = 1; i <= 60; i++) await send(notice(i, { date_published: later(-i / 10) }));
  await publish({ timelines: [{ feed }], feeds: [], pages: [] }, context);
  expect(await text('archive/1.xml')).toContain(`<id>urn:uuid:${id}</id>`);
  expect(await text('atom.xml')).not.toContain(id);
  // This test moved the clock forward, so for the other tests these articles are in the future.
  await releaseDue(stores.table(), runtime.now());
  await deleteFeed(stores.table(), feed, runtime.now());
});

it('Atom names the source id of a deleted imported article', async () => {
  const admin = { ...context, caller: { ...context.caller, isAdmin: true } };
  const atom = 'tag:old.example,2020:1';
  const { article } = await submit({ draft: { ...notice(1), source_ids: { atom } } }, admin);
  await takeDownArticle(article.id, context);
  await publishTimeline({ feed }, context);
  expect(await text('atom.xml')).toContain(`ref="${atom}"`);
});

it.each(['deleting', 'erased'] as const)(
  'a call that read a feed before its deletion deletes the files that it put (%s)',
  async (state) => {
    await send(notice(1));
    await publishTimeline({ feed }, context);
    await deleteFeed(context.table, feed, runtime.now());
    if (state === 'erased') await context.table.delete(keys.feed(feed));
    const key = fileKey(feed, undefined, 'rss.xml');
    expect(await deleteFilesIfFeedDeleted(feed, [key], context)).toBe(true);
    await expect(object(key)).rejects.toThrow();
  },
);

it('RSS, Atom and JSON Feed have the same guids, newest first', async () => {
  const ids: string[] = [];
  for (const i of [1, 2, 3]) ids.unshift((await send(notice(i))).id);
  await publishTimeline({ feed }, context);
  const guids = ids.map((id) => `urn:uuid:${id}`);
  expect(parseRssFeed(await text('rss.xml')).items?.map(({ guid }) => guid?.value)).toEqual(guids);
  expect(parseAtomFeed(await text('atom.xml')).entries?.map(({ id }) => id)).toEqual(guids);
  expect(parseJsonFeed(await text('feed.json')).items?.map(({ id }) => id)).toEqual(guids);
});

it('every file is stored in three encodings of the same bytes', async () => {
  await send(notice(1));
  await publishTimeline({ feed }, context);
  for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'index.html']) {
    const key = fileKey(feed, undefined, file);
    const identity = Buffer.from(await object(key));
    expect(gunzipSync(await object(`${key}.gz`)).equals(identity)).toBe(true);
    expect(brotliDecompressSync(await object(`${key}.br`)).equals(identity)).toBe(true);
  }
});

it('files with unchanged bytes are not put', async () => {
  await send(notice(1));
  expect(await publishTimeline({ feed }, context)).toMatchObject({
    written: TIMELINE_FILE_KINDS,
  });
  expect(event.puts).toBe(12);
  runtime.advance(3_600_000);
  expect(await publishTimeline({ feed }, context)).toMatchObject({ written: [] });
  expect(event).toMatchObject({ puts: 12, puts_skipped: 12 });
});

it('a burst renders each timeline once, and puts each file once', async () => {
  for (let i = 0; i < 60; i++) await send(notice(i, { tags: ['all'] }));
  event.renders = 0;
  const timelines = Array.from({ length: 60 }, () => [{ feed }, { feed, tag: 'all' }]).flat();
  expect(await publish({ timelines, feeds: [], pages: [] }, context)).toEqual(new Map());
  // Each timeline seals an archive page of three documents, in three encodings.
  expect(event).toMatchObject({ renders: 2, archive_pages_sealed: 2, puts: 2 * (12 + 9) });
  expect(event).not.toHaveProperty('puts_skipped');
  expect(parseRssFeed(await text('rss.xml', 'all')).items).toHaveLength(50);
});

it('a changed `ttl_minutes` puts each feed file once, with another ETag', async () => {
  await send(notice(1, { tags: ['sea'] }));
  const timelines = [{ feed }, { feed, tag: 'sea' }];
  await publish({ timelines, feeds: [feed], pages: [] }, context);
  const heads = () =>
    Promise.all(
      timelines.flatMap(({ tag }) =>
        ['rss.xml', 'atom.xml', 'feed.json.br'].map((file) =>
          stores.s3.send(new HeadObjectCommand({ Bucket: stores.bucket, Key: fileKey(feed, tag, file) })),
        ),
      ),
    );
  const old = await heads();
  const before = await readFeed(context.table, feed);
  const settings = {
    title: 'Feed',
    description: 'A feed',
    near_duplicates: 'allow',
    ttl_minutes: 30,
  } as const;
  runtime.advance(60_000);
  await saveFeed(context.table, { feed, settings, before, now: runtime.now() });
  event.puts = 0;
  await publish({ timelines: [], feeds: [feed], tags: [{ feed, after: '' }], pages: [] }, context);
  expect(event.puts).toBe(2 * 9);
  const changed = await heads();
  expect(changed.map(({ Metadata }) => Metadata?.[MAX_AGE_METADATA])).toEqual(Array(6).fill('1800'));
  // With the same ETag, CloudFront would answer 304 and keep the old `max-age`.
  expect(new Set([...old, ...changed].map(({ ETag }) => ETag)).size).toBe(12);
  await publish({ timelines, feeds: [feed], pages: [] }, context);
  expect(event.puts).toBe(2 * 9);
});

it('concurrent calls leave the newest state in each feed file', async () => {
  for (let i = 0; i < 8; i++) {
    await send(notice(i));
    await Promise.all(
      Array.from({ length: 4 }, () => publishTimeline({ feed }, { ...context, files: stores.files() })),
    );
    for (const [file, ending] of [
      ['rss.xml', ''],
      ['atom.xml', '.br'],
      ['feed.json', '.gz'],
    ] as const) {
      const bytes = await object(fileKey(feed, undefined, file) + ending);
      const document =
        ending === '.br' ? brotliDecompressSync(bytes) : ending === '.gz' ? gunzipSync(bytes) : bytes;
      expect(Buffer.from(document).toString('utf8')).toContain(`Notice ${i}`);
    }
  }
});

it('a call cannot overwrite a file that changed after the call read it', async () => {
  await send(notice(1));
  const slow = stores.files();
  const found = await slow.find(fileKey(feed, undefined, 'rss.xml'));
  await publishTimeline({ feed }, context);
  await expect(
    slow.putIfNewer(found, 'older', { contentType: 'text/plain', updated: runtime.now() }),
  ).rejects.toMatchObject({
    name: 'StaleWrite',
  });
  expect(await text('rss.xml')).toContain('Notice 1');
});

it('`updated` of a tag does not decrease if its newest article loses the tag', async () => {
  const updated = async () => parseAtomFeed(await text('atom.xml', 'sea')).updated ?? '';
  await send(notice(1, { tags: ['sea'] }));
  runtime.advance(60_000);
  await send(notice(2, { tags: ['sea'] }));
  await publishTimeline({ feed, tag: 'sea' }, context);
  const before = await updated();
  await send(notice(2, { tags: [] }));
  await publishTimeline({ feed, tag: 'sea' }, context);
  expect((await updated()) >= before).toBe(true);
  expect(await text('atom.xml', 'sea')).not.toContain('Notice 2');
});

it.each(['rss.xml', 'atom.xml', 'index.html'])(
  '%s never has the bytes of an earlier version again',
  async (file) => {
    const versions: string[] = [];
    const publishAs = async (title: string) => {
      const own = contextIn(stores, feed, { runtime });
      const settings = {
        near_duplicates: 'allow',
        created_at: runtime.now(),
        updated_at: runtime.now(),
      } as const;
      await writeFeed(stores.table(), { feed, title, state: 'active', ...settings });
      await publishTimeline({ feed }, own);
      versions.push(await text(file));
      return own.event.puts;
    };
    await send(notice(1));
    // No time passes between these versions.
    for (const title of ['Feed', 'Other', 'Feed']) await publishAs(title);
    expect(new Set(versions).size).toBe(3);
    runtime.advance(60_000);
    expect(await publishAs('Feed')).toBeUndefined();
    expect(versions[3]).toBe(versions[2]);
  },
);

it('a takedown removes the article from every file and deletes its page', async () => {
  const { url: _url, ...withoutUrl } = notice(1, { tags: ['sea'] });
  const { id } = await send(withoutUrl);
  const touched = { timelines: [{ feed }, { feed, tag: 'sea' }], feeds: [], pages: [{ feed, id }] };
  await publish(touched, context);
  expect(Buffer.from(await object(`public/articles/${id}.html`)).toString()).toContain('Notice 1');
  await takeDownArticle(id, context);
  await publish(touched, context);
  for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'index.html']) {
    expect(await text(file)).not.toContain('Notice 1');
    expect(await text(file, 'sea')).not.toContain('Notice 1');
  }
  expect(await text('atom.xml')).toContain(`ref="urn:uuid:${id}"`);
  const page = new HeadObjectCommand({ Bucket: stores.bucket, Key: `public/articles/${id}.html` });
  await expect(stores.s3.send(page)).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
});

describe('the page of an article that later gets a URL', () => {
  const { url: _url, ...withoutUrl } = notice(1);
  const pageOf = async (id: string) => {
    await publish({ timelines: [], feeds: [], pages: [{ feed, id }] }, context);
    const found = await context.files.find(`public/articles/${id}.html`);
    return found.updated === undefined
      ? undefined
      : Buffer.from(await object(`public/articles/${id}.html`)).toString();
  };
  const rowOf = async () => await stores.table().query(`TL#${feed}`);

  it('becomes a redirect until a takedown deletes it', async () => {
    const { id } = await send(withoutUrl);
    expect(await pageOf(id)).toContain('Its second paragraph.');
    runtime.advance(1_000);
    await send(notice(1, { url: 'https://news.example/1?a=1&b="2"' }));
    const moved = await pageOf(id);
    const there = 'https://news.example/1?a=1&amp;b=%222%22';
    expect(moved).toContain(`<meta http-equiv="refresh" content="0; url=${there}">`);
    expect(moved).toContain(`<link rel="canonical" href="${there}">`);
    expect(moved).not.toContain('Its second paragraph.');
    runtime.advance(1_000);
    await send(notice(1, { title: 'Corrected', url: 'https://news.example/moved-again' }));
    expect(await pageOf(id)).toContain('url=https://news.example/moved-again">');
    await takeDownArticle(id, context);
    expect(await pageOf(id)).toBeUndefined();
    runtime.advance(1_000);
    await submit({ draft: notice(1), restore: true }, context);
    expect(await pageOf(id)).toContain('url=https://news.example/1">');
    // This mark is needed to delete the page with its feed and to render it again.
    expect(await rowOf()).toMatchObject([{ id, has_page: true }]);
  });

  it('becomes a redirect if it was published before the URL was stored', async () => {
    const { id } = await send({ ...withoutUrl, date_published: '2026-03-01T13:00:00Z' });
    const received = await prepareSubmission({ draft: notice(1) }, context, runtime.now());
    runtime.advance(2 * 3_600_000);
    await publishArticlePage(feed, id, context);
    expect(await pageOf(id)).toContain('Its second paragraph.');
    await submitPrepared(received, context);
    await publishArticlePage(feed, id, context);
    expect(await pageOf(id)).toContain('url=https://news.example/1">');
  });

  it('is not written if the article was never published without a URL', async () => {
    const { id } = await send({ ...withoutUrl, date_published: '2030-01-01T00:00:00Z' });
    await send(notice(1));
    expect(await pageOf(id)).toBeUndefined();
    await takeDownArticle(id, context);
    runtime.advance(1_000);
    await submit({ draft: notice(1), restore: true }, context);
    expect(await pageOf(id)).toBeUndefined();
    expect(await rowOf()).not.toMatchObject([{ has_page: true }]);
  });
});

describe('a scheduled article', () => {
  it('is in RSS only after its date', async () => {
    await send(notice(1));
    const article = await send(notice(2, { date_published: '2026-03-01T13:00:00Z', tags: ['sea'] }));
    expect(article.state).toBe('scheduled');
    await publishTimeline({ feed }, context);
    expect(await text('rss.xml')).not.toContain('Notice 2');
    expect(await releaseDue(stores.table(), runtime.now())).toBe(0);
    runtime.advance(3_600_000);
    expect(await releaseDue(stores.table(), runtime.now())).toBe(1);
    expect(await releaseDue(stores.table(), runtime.now())).toBe(0);
    const row = await stores.table().query(`TL#${feed}#sea`);
    expect(row).toMatchObject([{ released_at: runtime.now() }]);
    await publishTimeline({ feed }, context);
    expect(await text('rss.xml')).toContain('Notice 2');
  });
});

it('explainPlacement says for each file whether it contains an article, and why', async () => {
  const rules = async (article: Awaited<ReturnType<typeof send>>) => {
    const stored = await readFeed(stores.table(), feed);
    if (!stored) throw new Error('no feed');
    const places = await explainPlacement(article, stored, {
      ...context,
      now: runtime.now(),
      visibleAt: runtime.now(),
    });
    return Object.fromEntries(places.map(({ file, rule }) => [file, rule]));
  };
  const first = await send(notice(0, { tags: ['Old news'] }));
  expect(await rules(first)).toMatchObject({
    [`/feeds/${feed}/rss.xml`]: 'published',
    [`/feeds/${feed}/tags/old%20news/atom.xml`]: 'published',
    [`/articles/${first.id}`]: 'has-url',
  });
  for (let i = 1; i <= 50; i++) await send(notice(i));
  expect(await rules(first)).toMatchObject({
    [`/feeds/${feed}/feed.json`]: 'pushed-out',
    [`/feeds/${feed}/tags/old%20news/`]: 'published',
  });
  const later = await send(notice(99, { date_published: '2027-01-01T00:00:00Z' }));
  expect(await rules(later)).toMatchObject({ [`/feeds/${feed}/rss.xml`]: 'scheduled' });
});

it('an article that would make a file invalid is omitted and logged', async () => {
  const article = await send(notice(1));
  await send(notice(2));
  // No submission can cause this fault. It simulates a defect that only the check of the document finds.
  const item = await stores.table().get({ pk: `ART#${article.id}`, sk: 'A' });
  if (!item) throw new Error('no item');
  const head = String(item.head).replace('"title":"Notice 1"', '"title":7');
  await stores.table().put({ ...item, head });
  await publishTimeline({ feed }, context);
  expect(parseRssFeed(await text('rss.xml')).items).toHaveLength(1);
  expect(event).toMatchObject({ left_out: 1, left_out_reasons: expect.stringContaining(article.id) });
});

it('renaming a feed updates the pages of its articles', async () => {
  const { url: _url, ...withoutUrl } = notice(1);
  const { id } = await send(withoutUrl);
  await publish({ timelines: [{ feed }], feeds: [], pages: [{ feed, id }] }, context);
  const before = await readFeed(stores.table(), feed);
  await saveFeed(stores.table(), {
    feed,
    settings: { title: 'Renamed', near_duplicates: 'allow' },
    before,
    now: runtime.now(),
  });
  await publish({ timelines: [], feeds: [feed], pages: [] }, context);
  expect(Buffer.from(await object(`public/articles/${id}.html`)).toString()).toContain('Renamed');
});

it('an article whose body is lost is omitted and logged', async () => {
  await send(notice(1));
  const { id } = await send(notice(2));
  const item = await stores.table().get({ pk: `ART#${id}`, sk: 'A' });
  if (!item) throw new Error('no item');
  const { body: _body, ...rest } = item;
  await stores.table().put({ ...rest, body_key: `content/${id}/lost` });
  await publishTimeline({ feed }, context);
  expect(parseRssFeed(await text('rss.xml')).items).toHaveLength(1);
  expect(event).toMatchObject({ left_out: 1, left_out_reasons: `${id}: its body is lost` });
});
