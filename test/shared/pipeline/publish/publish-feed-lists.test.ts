import { GetObjectCommand, NoSuchKey } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileKey, listKey, PUBLIC_FILES } from '#shared/model/addresses.ts';
import { publishFeedLists } from '#shared/pipeline/publish/publish-feed-lists.ts';
import { publishTimeline } from '#shared/pipeline/publish/publish-timeline.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { writeFeed } from '#shared/store/feeds.ts';
import { keys, partitions } from '#shared/table/keys.ts';
import { contextIn, type EmbeddedStores, startEmbeddedStores } from '../../../embedded-stores.ts';

const AT = '2026-03-01T12:00:00.000Z';
let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

const nameOf = (i: number) => `feed-${String(i).padStart(3, '0')}`;
const readFile = async (key: string): Promise<string | undefined> => {
  try {
    const { Body } = await stores.s3.send(new GetObjectCommand({ Bucket: stores.bucket, Key: key }));
    return await Body?.transformToString();
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
};
const read = (page: number) => readFile(listKey(page));
const feedsOn = (page: string | undefined) => page?.match(/<h2>/g)?.length;

it('a page of the list has at most 100 feeds, and is removed with its last feed', async () => {
  const context = contextIn(stores, 'any');
  const description = '"&<'.repeat(3_333);
  for (let i = 0; i < 201; i++) {
    const times = { created_at: AT, updated_at: AT };
    const feed = {
      feed: nameOf(i),
      title: `Feed ${i}`,
      description,
      near_duplicates: 'flag',
      ...times,
    } as const;
    await writeFeed(stores.table(), { ...feed, state: 'active' });
  }
  await publishFeedLists(context);
  const pages = await Promise.all([1, 2, 3].map(read));
  expect(pages.map(feedsOn)).toEqual([100, 100, 1]);
  for (const page of pages) expect(Buffer.byteLength(page ?? '')).toBeLessThan(FEED_LIMITS.maxFileBytes);
  expect(pages[0]).toContain('<a rel="next" href="https://feeds.example/list/2">Next page (2 of 3)</a>');
  expect(pages[1]).toContain('<a rel="prev" href="https://feeds.example/">Previous page (1 of 3)</a>');
  await stores.table().delete(keys.listedFeed(nameOf(200)));
  await publishFeedLists(context);
  expect(await read(3)).toBeUndefined();
  expect(await read(2)).not.toContain('rel="next"');
});

it('OPML and the list of feeds are put only after a change of a shown setting', async () => {
  const table = stores.table();
  const before = { feed: 'kept', title: 'Kept', state: 'active', created_at: AT, updated_at: AT } as const;
  await writeFeed(table, { ...before, near_duplicates: 'flag' });
  await publishFeedLists(contextIn(stores, 'any'));
  await writeFeed(table, { ...before, near_duplicates: 'allow', updated_at: '2026-03-02T12:00:00.000Z' });
  const context = contextIn(stores, 'any');
  await publishFeedLists(context);
  expect(context.event.puts).toBeUndefined();
  await writeFeed(table, { ...before, title: 'Other', near_duplicates: 'allow' });
  await publishFeedLists(context);
  expect(context.event.puts).toBeGreaterThan(0);
});

it('the list has the number and newest date of articles, but not for an empty feed', async () => {
  const table = stores.table();
  const times = { created_at: AT, updated_at: AT };
  for (const feed of ['dated', 'empty'])
    await writeFeed(table, { feed, title: feed, near_duplicates: 'flag', state: 'active', ...times });
  const pk = partitions.timeline({ feed: 'dated' });
  const scheduled = '2099-02-28T12:00:00.000Z';
  const published = { a: '2026-02-28T12:00:00.000Z', b: '2026-02-27T12:00:00.000Z' };
  for (const [id, at] of Object.entries({ ...published, c: scheduled }))
    await table.put({ pk, sk: `${at}#${id}`, id, rev: 1 });
  await publishFeedLists(contextIn(stores, 'any'));
  const page = (await read(1)) ?? '';
  expect(page.match(/<p class="about" lang="en"/g)).toHaveLength(1);
  expect(page.match(/<span>.{1,20}<\/span> <span>.*?<\/time><\/span>/g)).toEqual([
    '<span>2 articles</span> <span>newest: <time datetime="2026-02-28T12:00:00.000Z">February 28, 2026</time></span>',
  ]);
});

it('a page of the list never has the bytes of an earlier version again', async () => {
  const table = stores.table();
  const feed = { feed: 'counted', title: 'Counted', near_duplicates: 'flag', state: 'active' } as const;
  await writeFeed(table, { ...feed, created_at: AT, updated_at: AT });
  const row = { pk: partitions.timeline({ feed: 'counted' }), sk: `${AT}#a` };
  const versions: (string | undefined)[] = [];
  const publishAgain = async () => {
    const context = contextIn(stores, 'any');
    await publishFeedLists(context);
    versions.push(await read(1));
    return context.event.puts;
  };
  await publishAgain();
  await table.put({ ...row, id: 'a', rev: 1 });
  await publishAgain();
  await table.delete(row);
  await publishAgain();
  expect(new Set(versions).size).toBe(3);
  expect(await publishAgain()).toBeUndefined();
  expect(versions[3]).toBe(versions[2]);
});

it('an unlisted feed is in no list, and its page is `noindex`', async () => {
  const context = contextIn(stores, 'any');
  const feed = { feed: 'secret', title: 'Secret plans', near_duplicates: 'flag', created_at: AT } as const;
  await writeFeed(stores.table(), { ...feed, unlisted: true, updated_at: AT, state: 'active' });
  await publishFeedLists(context);
  const lists = [await read(1), await read(2), await readFile(PUBLIC_FILES.opml)];
  expect(lists.filter((text) => text?.includes('secret'))).toEqual([]);
  await publishTimeline({ feed: 'secret' }, context);
  expect(await readFile(fileKey('secret', undefined, 'index.html'))).toContain(
    '<meta name="robots" content="noindex">',
  );
});

it('OPML never has the bytes of an earlier version again', async () => {
  const context = contextIn(stores, 'any');
  const feed = { feed: 'renamed', near_duplicates: 'flag', created_at: AT, updated_at: AT } as const;
  const versions = new Set<string | undefined>();
  for (const title of ['First', 'Second', 'First']) {
    await writeFeed(stores.table(), { ...feed, title, state: 'active' });
    await publishFeedLists(context);
    versions.add(await readFile(PUBLIC_FILES.opml));
  }
  expect(versions.size).toBe(3);
});
