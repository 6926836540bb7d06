import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Problem } from '#shared/model/problem.ts';
import { eraseFeedStep } from '#shared/pipeline/feeds/erase-feed.ts';
import { eraseIfFeedDeleted } from '#shared/pipeline/feeds/erase-if-feed-deleted.ts';
import { publishTimeline } from '#shared/pipeline/publish/publish-timeline.ts';
import { takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import { loadReadCache } from '#shared/pipeline/submit/load-read-cache.ts';
import { prepare } from '#shared/pipeline/submit/prepare.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { SubmitTransaction } from '#shared/pipeline/submit/submit-transaction.ts';
import { deleteFeed, readFeed, saveFeed } from '#shared/store/feeds.ts';
import { saveHubNotification } from '#shared/store/hub-notifications.ts';
import { ReadCache } from '#shared/store/read-cache.ts';
import { saveVisible } from '#shared/store/seen.ts';
import { keys } from '#shared/table/keys.ts';
import {
  contextIn,
  type EmbeddedStores,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

it('a deleted feed is erased in steps, and frees its name and guids', async () => {
  const runtime = testRuntime();
  const table = stores.table();
  const context = contextIn(stores, 'gone', { runtime });
  const create = () =>
    saveFeed(table, {
      feed: 'gone',
      settings: { title: 'Gone', near_duplicates: 'allow' },
      now: runtime.now(),
    });
  const idempotent = { key: 'again', hash: 'h', typeHash: 't' };
  const send = (i: number, more: { idempotent?: typeof idempotent } = {}) =>
    submit(
      {
        ...more,
        draft: {
          id: `n${i}`,
          url: `https://news.example/${i}`,
          title: `Notice ${i}`,
          // The text is long enough to be compared with other texts.
          content_text: `Notice ${i} of the harbour office: berth ${i} is closed to boats over ${i} metres while the quay is mended.`,
          tags: ['all', `t${i % 3}`],
        },
      },
      context,
    );
  const objectsIn = async (prefix: string) =>
    (await stores.s3.send(new ListObjectsV2Command({ Bucket: stores.bucket, Prefix: prefix }))).KeyCount;
  const left = () => objectsIn('public/feeds/gone/');

  await create();
  const first = (await send(0, { idempotent })).article;
  for (let i = 1; i < 150; i++) await send(i);
  await takeDownArticle((await send(1)).article.id, context);
  // The text is too large for an item, even if it is compressed.
  const content_text = Array.from({ length: 110_000 }, () =>
    Math.floor(runtime.random() * 36 ** 6).toString(36),
  ).join(' ');
  const large = (await submit({ draft: { id: 'large', title: 'Large', content_text } }, context)).article;
  expect(await objectsIn(`content/${large.id}/`)).toBe(1);
  // The first text of this article is too large for an item too.
  const shortened = await submit(
    { draft: { id: 'short', title: 'Short', content_text: `${content_text} 2` } },
    context,
  );
  await submit({ draft: { id: 'short', title: 'Short', content_text: 'Now it is short.' } }, context);
  for (const timeline of [{ feed: 'gone' }, { feed: 'gone', tag: 'all' }]) {
    const published = await publishTimeline(timeline, context);
    if (!published) continue;
    const files = { hashes: published.hashes, written: new Set(published.written) };
    await saveHubNotification(table, timeline, { files, now: runtime.now() });
  }
  await saveVisible(table, [first.id], runtime.now());
  expect(await left()).toBe(24);

  expect(await deleteFeed(table, 'gone', runtime.now())).toBe(true);
  let steps = 0;
  while (await eraseFeedStep('gone', { table: stores.table(), bodies: stores.bodies, files: stores.files() }))
    steps += 1;
  expect(steps).toBeGreaterThan(5);
  expect(await left()).toBe(0);
  expect(await objectsIn(`content/${large.id}/`)).toBe(0);
  expect(await objectsIn(`content/${shortened.article.id}/`)).toBe(0);
  expect(await readFeed(table, 'gone')).toBeUndefined();
  const seen = [`SEEN#${first.id}`, 'SEEN#gone', 'SEEN#gone#all'];
  const rows = ['TL#gone', 'TL#gone#all', 'TL#gone#t1', 'TOMB#gone', 'TAGS#gone'];
  for (const pk of [...rows, ...seen, `ART#${first.id}`]) {
    expect(await table.query(pk)).toEqual([]);
  }

  await create();
  const again = await submit(
    { draft: { id: 'n0', title: 'Notice 0', content_text: 'Other words.' }, idempotent },
    context,
  );
  expect(again).toMatchObject({ outcome: 'created', article: { id: first.id } });
  const moved = await submit(
    { draft: { id: 'late', url: 'https://news.example/3', title: 'Notice 3' } },
    context,
  );
  expect(moved.outcome).toBe('created');
  const found = await submit({ draft: { url: 'https://news.example/3', title: 'Corrected' } }, context);
  expect(found).toMatchObject({ outcome: 'updated', article: { id: moved.article.id } });
  expect((await send(2)).outcome).toBe('created');
  await expect(send(1)).rejects.toMatchObject({ kind: 'taken-down' });
});

it('a second DELETE changes the feed item, so that the stream calls the eraser again', async () => {
  const table = stores.table();
  const settings = { title: 'Twice', near_duplicates: 'allow' } as const;
  await saveFeed(table, { feed: 'twice', settings, now: '2026-03-01T12:00:00.000Z' });
  await deleteFeed(table, 'twice', '2026-03-01T12:00:01.000Z');
  expect(await table.get(keys.feed('twice'))).not.toHaveProperty('erased_until');
  expect(await deleteFeed(table, 'twice', '2026-03-01T12:00:02.000Z')).toBe(true);
  expect(await table.get(keys.feed('twice'))).toMatchObject({
    state: 'deleting',
    erased_until: '2026-03-01T12:00:02.000Z',
  });
});

it('an article that is stored after the erasure is erased too', async () => {
  const table = stores.table();
  const context = contextIn(stores, 'passed');
  const now = '2026-03-01T12:00:00.000Z';
  await saveFeed(table, { feed: 'passed', settings: { title: 'Passed', near_duplicates: 'allow' }, now });
  const submission = { draft: { id: 'late', title: 'Ferry', content_text: 'At noon.', tags: ['Sea'] } };
  const line = { submission, prepared: prepare(submission.draft, now, { publisher: 'desk' }) };
  const readCache = new ReadCache(table, stores.bodies);
  await loadReadCache(readCache, [line], context);
  const transaction = new SubmitTransaction(readCache, context);
  await transaction.add(line);

  const erase = async () => {
    const erasing = { table, bodies: stores.bodies, files: stores.files() };
    while (await eraseFeedStep('passed', erasing));
  };
  await deleteFeed(table, 'passed', now);
  await erase();
  expect(await readFeed(table, 'passed')).toBeUndefined();
  const { results } = await transaction.commit();
  // As if the submission had registered its tag before the eraser deleted the tags.
  await table.delete(keys.tag('passed', 'sea'));
  await expect(eraseIfFeedDeleted(context)).rejects.toMatchObject({ kind: 'not-found' });
  expect(await readFeed(table, 'passed')).toMatchObject({ state: 'deleting' });
  await erase();
  expect(await readFeed(table, 'passed')).toBeUndefined();
  const [stored] = results;
  if (stored === undefined || stored instanceof Problem) throw new Error('the article was not stored');
  expect(await table.get(keys.article(stored.article.id))).toBeUndefined();
  expect(await table.query('TL#passed#sea')).toEqual([]);

  await saveFeed(table, { feed: 'passed', settings: { title: 'Again', near_duplicates: 'allow' }, now });
  await expect(eraseIfFeedDeleted(context)).resolves.toBeUndefined();
});
