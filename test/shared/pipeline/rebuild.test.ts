import { DeleteObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileKey } from '#shared/model/addresses.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { publishTimeline } from '#shared/pipeline/publish-timeline.ts';
import { rebuild } from '#shared/pipeline/rebuild.ts';
import { submit } from '#shared/pipeline/submit.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { type EmbeddedStores, startEmbeddedStores, testWorld } from '../../embedded-stores.ts';

let stores: EmbeddedStores;
let world: ReturnType<typeof testWorld>;
beforeEach(async () => {
  stores = await startEmbeddedStores();
  world = testWorld();
  for (const feed of ['a', 'b', 'c']) {
    await saveFeed(stores.table(), feed, { title: feed, near_duplicates: 'allow' }, undefined, world.now());
    await submit(
      { draft: { id: '1', title: 'Ferry', content_text: 'It sails again.', tags: ['sea'] } },
      { ...contextWith(), feed, caller: { publisher: 'desk', tokenId: 't', feeds: ['*'], isAdmin: false } },
    );
  }
});
afterEach(() => stores.close());

const contextWith = (event: LogEvent = { event: 'rebuild' }) => ({
  table: stores.table(event),
  bodies: stores.bodies,
  files: stores.files(event),
  world,
  event,
  publicUrl: 'https://feeds.example',
  hubs: [],
});
const keysUnder = async (prefix: string): Promise<string[]> => {
  const listed = await stores.s3.send(
    new ListObjectsV2Command({ Bucket: stores.bucket, Prefix: `public/${prefix}` }),
  );
  return (listed.Contents ?? []).flatMap(({ Key }) => Key ?? []);
};
/** Time for so many feeds. */
const timeFor = (feeds: number) => {
  let left = feeds;
  return () => left-- <= 0;
};
const ALWAYS = () => false;

it('makes every file from the table, and the second time touches none', async () => {
  const first: LogEvent = { event: 'rebuild' };
  expect(await rebuild(contextWith(first), ALWAYS)).toEqual({ failures: new Map(), isDone: true });
  // Three feeds of a timeline and a tag, each of four files in three encodings; three articles; the home page and OPML.
  expect(first.puts).toBe(3 * 2 * 12 + 3 * 3 + 6);
  const second: LogEvent = { event: 'rebuild' };
  await rebuild(contextWith(second), ALWAYS);
  expect(second).toMatchObject({ puts_skipped: first.puts });
  expect(second).not.toHaveProperty('puts');
});

it('puts back what is gone, and nothing else', async () => {
  await rebuild(contextWith(), ALWAYS);
  const Key = fileKey('b', 'sea', 'atom.xml');
  await stores.s3.send(new DeleteObjectCommand({ Bucket: stores.bucket, Key }));
  const event: LogEvent = { event: 'rebuild' };
  await rebuild(contextWith(event), ALWAYS);
  expect(event.puts).toBe(1);
  expect(await keysUnder('feeds/b/tags/sea/atom.xml')).toHaveLength(3);
});

it('goes on where time was over, and begins anew when all had their turn', async () => {
  expect(await rebuild(contextWith(), timeFor(2))).toMatchObject({ isDone: false });
  expect(await keysUnder('feeds/b/')).not.toEqual([]);
  expect(await keysUnder('feeds/c/')).toEqual([]);

  const event: LogEvent = { event: 'rebuild' };
  expect(await rebuild(contextWith(event), ALWAYS)).toMatchObject({ isDone: true });
  expect(event.renders).toBe(2);
  expect(await keysUnder('feeds/c/')).not.toEqual([]);

  const third: LogEvent = { event: 'rebuild' };
  await rebuild(contextWith(third), ALWAYS);
  expect(third.renders).toBe(6);
});

it('says how long a file had lacked its newest change; one that only looks otherwise lacked none', async () => {
  world.advance(90_000);
  const event: LogEvent = { event: 'rebuild' };
  await publishTimeline({ feed: 'a' }, contextWith(event));
  expect(event.visible_after_ms).toBe(90_000);

  const moved: LogEvent = { event: 'rebuild' };
  world.advance(3_600_000);
  await publishTimeline({ feed: 'a' }, { ...contextWith(moved), publicUrl: 'https://moved.example' });
  expect(moved.puts).toBeGreaterThan(0);
  expect(moved).not.toHaveProperty('visible_after_ms');
});
