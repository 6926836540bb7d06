import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aliasKey } from '#shared/model/alias.ts';
import { eraseFeedStep } from '#shared/pipeline/feeds/erase-feed.ts';
import { publishAliases } from '#shared/pipeline/publish/publish-aliases.ts';
import { deleteFeed, readFeed, restartErasing, saveFeed } from '#shared/store/feeds.ts';
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

const runtime = testRuntime();
/** Saves a feed with only these aliases, and publishes them. */
const save = async (feed: string, aliases: string[], now = runtime.now()) => {
  const before = await readFeed(stores.table(), feed);
  const settings = { title: feed, near_duplicates: 'allow', aliases } as const;
  await saveFeed(stores.table(), { feed, settings, before, now });
  await publishAliases(feed, contextIn(stores, feed, { runtime }));
};
const erase = async (feed: string) => {
  const context = contextIn(stores, feed, { runtime });
  while (await eraseFeedStep(feed, context));
};
const objectOf = async (path: string) => {
  const { ETag, Metadata } = await stores.s3.send(
    new HeadObjectCommand({ Bucket: stores.bucket, Key: aliasKey(path) }),
  );
  return { etag: ETag, updated: Metadata?.updated ?? '', location: Metadata?.location };
};
const isThere = async (path: string) => (await stores.files().read(aliasKey(path))) !== undefined;

it('an alias that moves to another feed and back gets a later time', async () => {
  await save('first', ['/moving.xml'], '2026-03-01T12:02:00.000Z');
  const versions = [await objectOf('/moving.xml')];
  for (const [from, to] of [
    ['first', 'second'],
    ['second', 'first'],
  ] as const) {
    const before = await readFeed(stores.table(), from);
    const settings = { title: from, near_duplicates: 'allow' } as const;
    // The redirect of the former feed remains until the other feed has the alias.
    await saveFeed(stores.table(), { feed: from, settings, before, now: '2026-03-01T12:03:00.000Z' });
    await save(to, ['/moving.xml'], '2026-03-01T12:01:00.000Z');
    versions.push(await objectOf('/moving.xml'));
  }
  expect(versions.map(({ location }) => location)).toEqual(
    ['first', 'second', 'first'].map((feed) => `/feeds/${feed}/rss.xml`),
  );
  const times = versions.map(({ updated }) => updated);
  expect(times).toEqual([...new Set(times)].sort());
  expect(new Set(versions.map(({ etag }) => etag)).size).toBe(3);
});

it('aliases that have not changed are not put again', async () => {
  await save('quiet', ['/quiet']);
  const before = await objectOf('/quiet');
  runtime.advance(60_000);
  await save('quiet', ['/quiet', '/quiet-too']);
  expect(await objectOf('/quiet')).toEqual(before);
});

it('a feed that was deleted and created again redirects only its new aliases', async () => {
  await save('again', ['/again', '/again-too', '/given-up']);
  await save('again', ['/again', '/again-too']);
  await deleteFeed(stores.table(), 'again', runtime.now());
  await erase('again');
  // A submission that is stored after the deletion starts the eraser again.
  await restartErasing(stores.table(), 'again', runtime.now());
  await erase('again');
  // The redirects of a deleted feed remain.
  expect(await Promise.all(['/again', '/again-too', '/given-up'].map(isThere))).toEqual([true, true, false]);
  await save('again', ['/again']);
  expect(await Promise.all(['/again', '/again-too'].map(isThere))).toEqual([true, false]);
});
