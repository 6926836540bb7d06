import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FeedSettings } from '#shared/model/feed.ts';
import { putFeed } from '#shared/pipeline/feeds/put-feed.ts';
import { deleteFeed, ownerOfAlias, readFeed, saveFeed } from '#shared/store/feeds.ts';
import { keys } from '#shared/table/keys.ts';
import { TransactionRefused } from '#shared/table/table.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../../../embedded-stores.ts';

let stores: EmbeddedStores;
const runtime = testRuntime();
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

const settings = { title: 'Harbour', near_duplicates: 'flag' } as const;
const put = (feed: string, isAdmin = true, more: Partial<FeedSettings> = {}) =>
  putFeed(feed, { ...settings, ...more }, isAdmin, {
    table: stores.table(),
    runtime,
    event: { event: 'test' },
    now: runtime.now(),
  });

it('a PUT that read the feed before its deletion does not restore it', async () => {
  await put('gone');
  const before = await readFeed(stores.table(), 'gone');
  await deleteFeed(stores.table(), 'gone', runtime.now());
  await expect(
    saveFeed(stores.table(), { feed: 'gone', settings, before, now: runtime.now() }),
  ).rejects.toThrow(TransactionRefused);
  expect((await readFeed(stores.table(), 'gone'))?.state).toBe('deleting');
  await expect(put('gone')).rejects.toMatchObject({ kind: 'conflict' });
});

it('exactly one of many concurrent PUTs creates the feed', async () => {
  const results = await Promise.all(Array.from({ length: 6 }, () => put('new')));
  expect(results.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
});

it('creating a feed needs another right than changing it', async () => {
  await expect(put('nobody', false)).rejects.toMatchObject({ kind: 'forbidden' });
  await put('somebody');
  expect((await put('somebody', false)).outcome).toBe('unchanged');
});

it('equal settings write no item', async () => {
  const { stored } = await put('same');
  const item = await stores.table().get(keys.feed('same'));
  runtime.advance(60_000);
  expect(await put('same')).toEqual({ stored, outcome: 'unchanged' });
  expect(await stores.table().get(keys.feed('same'))).toEqual(item);
});

it('after concurrent PUTs, the feed has only the aliases of the stored settings', async () => {
  await put('busy', true);
  const paths = Array.from({ length: 8 }, (_, i) => `/busy-${i}`);
  await Promise.all(paths.map((path) => put('busy', true, { aliases: [path] })));
  const owners = await Promise.all(paths.map((path) => ownerOfAlias(stores.table(), path)));
  const stored = await readFeed(stores.table(), 'busy');
  expect(paths.filter((_, i) => owners[i] === 'busy')).toEqual(stored?.aliases);
});

it('an alias belongs to one feed until the feed removes it or is deleted', async () => {
  await put('first', true, { aliases: ['/feed/', '/?feed=rss2'] });
  for (const alias of ['/feed', '/feed/'])
    await expect(put('second', true, { aliases: ['/rss', alias] })).rejects.toMatchObject({
      kind: 'conflict',
      errors: [{ pointer: '/aliases/1', detail: 'belongs to the feed first' }],
    });
  await expect(put('second', true, { aliases: ['/rss', '/rss/'] })).rejects.toMatchObject({
    kind: 'conflict',
  });
  const { stored } = await put('first', true, { aliases: ['/?feed=rss2'] });
  expect(stored.dropped_aliases).toEqual(['/feed/']);
  expect((await put('second', true, { aliases: ['/feed'] })).outcome).toBe('created');
  await deleteFeed(stores.table(), 'second', runtime.now());
  expect((await put('first', true, { aliases: ['/feed'] })).stored.dropped_aliases).toEqual(['/?feed=rss2']);
});

it('a publisher’s PUT keeps the settings that only the admin may change', async () => {
  const moved = { aliases: ['/old.xml'], atom_id: 'tag:old.example,2020:feed' };
  await put('moved', true, moved);
  expect((await put('moved', false)).outcome).toBe('unchanged');
  expect((await put('moved', false, moved)).outcome).toBe('unchanged');
  expect((await put('moved', false, { title: 'New' })).stored).toMatchObject(moved);
  await expect(put('moved', false, { ...moved, aliases: ['/other.xml'] })).rejects.toMatchObject({
    kind: 'forbidden',
    errors: [{ pointer: '/aliases' }],
  });
});
