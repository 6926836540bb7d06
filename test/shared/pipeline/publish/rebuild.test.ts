import { DeleteObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileKey } from '#shared/model/addresses.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { publishTimeline } from '#shared/pipeline/publish/publish-timeline.ts';
import { rebuild } from '#shared/pipeline/publish/rebuild.ts';
import { takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { readFeed, saveFeed } from '#shared/store/feeds.ts';
import { type EmbeddedStores, failPuts, startEmbeddedStores, testRuntime } from '../../../embedded-stores.ts';

let stores: EmbeddedStores;
let runtime: ReturnType<typeof testRuntime>;
beforeEach(async () => {
  stores = await startEmbeddedStores();
  runtime = testRuntime();
  for (const feed of ['a', 'b', 'c']) {
    await saveFeed(stores.table(), {
      feed,
      settings: { title: feed, near_duplicates: 'allow' },
      now: runtime.now(),
    });
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
  runtime,
  event,
  publicUrl: 'https://feeds.example',
  hubs: [],
  renderers: 'one',
});
const keysUnder = async (prefix: string): Promise<string[]> => {
  const listed = await stores.s3.send(
    new ListObjectsV2Command({ Bucket: stores.bucket, Prefix: `public/${prefix}` }),
  );
  return (listed.Contents ?? []).flatMap(({ Key }) => Key ?? []);
};
/** Options with time for a number of pieces of work. */
const timeFor = (pieces: number, isWhole = false) => {
  let left = pieces;
  return { isWhole, isOutOfTime: () => left-- <= 0 };
};
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HOURLY = { isWhole: false, isOutOfTime: () => false };

it('the rebuild renders every file from the table, and later puts no unchanged file', async () => {
  const first: LogEvent = { event: 'rebuild' };
  expect(await rebuild(contextWith(first), HOURLY)).toEqual({ failures: new Map(), isDone: true });
  // Three feeds have a timeline and a tag, each with four files in three encodings. The other files are
  // three pages of articles, the home page and OPML.
  expect(first.puts).toBe(3 * 2 * 12 + 3 * 3 + 6);
  runtime.advance(DAY);
  const second: LogEvent = { event: 'rebuild' };
  await rebuild(contextWith(second), HOURLY);
  expect(second).toMatchObject({ puts_skipped: first.puts });
  expect(second).not.toHaveProperty('puts');
});

it.each([
  ['deletes the page in its hourly run after a takedown in the last two days', 47, false, 0],
  ['keeps the page in its hourly run after an older takedown', 49, false, 3],
  ['deletes the page in its whole run after an older takedown', 49, true, 0],
])('if publishing left a page, the rebuild %s', async (_, hours, isWhole, left) => {
  await rebuild(contextWith(), HOURLY);
  const context = {
    ...contextWith(),
    feed: 'a',
    caller: { publisher: 'desk', tokenId: 't', feeds: ['*'], isAdmin: false },
  };
  const [row] = await stores.table().query('TL#a');
  const id = String(row?.id);
  await takeDownArticle(id, context);
  expect(await keysUnder(`articles/${id}`)).toHaveLength(3);
  runtime.advance(hours * 3_600_000);
  await rebuild(contextWith(), { isWhole, isOutOfTime: () => false });
  expect(await keysUnder(`articles/${id}`)).toHaveLength(left);
});

it('the rebuild skips timelines that have not changed', async () => {
  const first: LogEvent = { event: 'rebuild' };
  await rebuild(contextWith(first), HOURLY);
  runtime.advance(HOUR);
  const hourly: LogEvent = { event: 'rebuild' };
  await rebuild(contextWith(hourly), HOURLY);
  expect(hourly).toMatchObject({ timelines_up_to_date: 6 });
  // Pages of articles and the lists of feeds are checked in each run.
  expect(hourly).toMatchObject({ puts_skipped: 3 * 3 + 6 });
  expect(hourly).not.toHaveProperty('renders');
});

it.each([
  ['a change of an article', () => ({}), { id: '1', title: 'Ferry', content_text: 'It sails at nine.' }, 2],
  ['a change of the renderers', () => ({ renderers: 'two' }), undefined, 6],
  ['a change of the hubs', () => ({ hubs: ['https://hub.example/'] }), undefined, 6],
])('the rebuild renders timelines that may be behind after %s', async (_, changed, draft, renders) => {
  await rebuild(contextWith(), HOURLY);
  runtime.advance(HOUR);
  const caller = { publisher: 'desk', tokenId: 't', feeds: ['*'], isAdmin: false };
  if (draft) await submit({ draft: { ...draft, tags: ['sea'] } }, { ...contextWith(), feed: 'a', caller });
  const event: LogEvent = { event: 'rebuild' };
  await rebuild({ ...contextWith(event), ...changed() }, HOURLY);
  expect(event).toMatchObject({ renders });
});

it('the rebuild publishes the aliases of a feed after its files', async () => {
  const before = await readFeed(stores.table(), 'b');
  await saveFeed(stores.table(), {
    feed: 'b',
    settings: { title: 'b', near_duplicates: 'allow', aliases: ['/old'] },
    before,
    now: runtime.now(),
  });
  const mend = failPuts(stores, (key) => key.includes(fileKey('b', undefined, '')));
  const { failures } = await rebuild(contextWith(), HOURLY);
  mend();
  expect([...failures.keys()]).toContain('b#');
  expect(await keysUnder('aliases/old')).toEqual([]);
  for (let runs = 0; runs < 2; runs++) {
    await rebuild(contextWith(), HOURLY);
    expect(await keysUnder('aliases/old')).toHaveLength(3);
  }
});

it('a daily check of the rebuild puts only missing files', async () => {
  await rebuild(contextWith(), HOURLY);
  runtime.advance(DAY);
  const Key = fileKey('b', 'sea', 'atom.xml');
  await stores.s3.send(new DeleteObjectCommand({ Bucket: stores.bucket, Key }));
  const event: LogEvent = { event: 'rebuild' };
  await rebuild(contextWith(event), HOURLY);
  expect(event.puts).toBe(1);
  expect(await keysUnder('feeds/b/tags/sea/atom.xml')).toHaveLength(3);
});

it('the rebuild continues in the middle of a feed after a timeout', async () => {
  await rebuild(contextWith(), HOURLY);
  runtime.advance(DAY);
  const first: LogEvent = { event: 'rebuild' };
  // The work for a feed has three pieces: the pages of its articles, its timeline, and its tag.
  expect(await rebuild(contextWith(first), timeFor(5))).toMatchObject({ isDone: false });
  expect(first.renders).toBe(3);
  const second: LogEvent = { event: 'rebuild' };
  expect(await rebuild(contextWith(second), HOURLY)).toMatchObject({ isDone: true });
  expect(second.renders).toBe(3);
  runtime.advance(DAY);
  const third: LogEvent = { event: 'rebuild' };
  await rebuild(contextWith(third), HOURLY);
  expect(third.renders).toBe(6);
});

it('the hourly rebuild skips the archive and article pages', async () => {
  const caller = { publisher: 'desk', tokenId: 't', feeds: ['*'], isAdmin: false };
  // Only articles without a URL have a page.
  const PAGES = 10;
  for (let i = 0; i < 160; i++) {
    const url = i < PAGES ? {} : { url: `https://news.example/${i}` };
    const draft = { id: `n${i}`, title: `Notice ${i}`, content_text: `Text ${i}.`, ...url };
    await submit({ draft }, { ...contextWith(), feed: 'a', caller });
  }
  await rebuild(contextWith(), HOURLY);
  const archive = await keysUnder('feeds/a/archive/');
  expect(archive).not.toEqual([]);
  const checkedOnRequest = archive.length + PAGES * 3;

  const filesSeen = async (options: typeof HOURLY, more = {}) => {
    const event: LogEvent = { event: 'rebuild' };
    await rebuild({ ...contextWith(event), ...more }, options);
    return { skipped: Number(event.puts_skipped ?? 0), put: Number(event.puts ?? 0) };
  };
  const hourly = await filesSeen(HOURLY);
  const whole = await filesSeen({ ...HOURLY, isWhole: true });
  expect(whole.skipped).toBeGreaterThanOrEqual(hourly.skipped + checkedOnRequest);
  const moved = { publicUrl: 'https://moved.example' };
  expect((await filesSeen(HOURLY, moved)).put).toBeGreaterThan(checkedOnRequest);
  expect(await filesSeen(HOURLY, moved)).toEqual({ skipped: hourly.skipped, put: 0 });
});

it('the rebuild continues an interrupted whole run as a whole run', async () => {
  await rebuild(contextWith(), HOURLY);
  expect(await rebuild(contextWith(), timeFor(4, true))).toMatchObject({ isDone: false });
  const event: LogEvent = { event: 'rebuild' };
  expect(await rebuild(contextWith(event), HOURLY)).toMatchObject({ isDone: true });
  // The timeline and the tag of b and of c. An hourly run would skip them, because they are up to date.
  expect(event).toMatchObject({ renders: 4 });
});

it('publishing reports the delay of each change, except a change of the public URL', async () => {
  runtime.advance(90_000);
  const event: LogEvent = { event: 'rebuild' };
  await publishTimeline({ feed: 'a' }, contextWith(event));
  expect(event.visible_after_ms).toBe(90_000);

  const moved: LogEvent = { event: 'rebuild' };
  runtime.advance(3_600_000);
  await publishTimeline({ feed: 'a' }, { ...contextWith(moved), publicUrl: 'https://moved.example' });
  expect(moved.puts).toBeGreaterThan(0);
  expect(moved).not.toHaveProperty('visible_after_ms');
});

it('the rebuild names the feeds that have been silent for too long', async () => {
  const table = stores.table();
  for (const feed of ['a', 'b'])
    await saveFeed(table, {
      feed,
      settings: { title: feed, near_duplicates: 'allow', silent_after_hours: 12 },
      before: await readFeed(table, feed),
      now: runtime.now(),
    });
  runtime.advance(12 * HOUR - 1_000);
  const early: LogEvent = { event: 'rebuild' };
  await rebuild(contextWith(early), HOURLY);
  expect(early).toMatchObject({ feeds_silent: 0 });
  const caller = { publisher: 'desk', tokenId: 't', feeds: ['*'], isAdmin: false };
  const draft = {
    id: '2',
    title: 'Tide',
    content_text: 'It is high.',
    date_published: '2020-01-01T00:00:00Z',
  };
  await submit({ draft }, { ...contextWith(), feed: 'b', caller });
  runtime.advance(1_000);
  const late: LogEvent = { event: 'rebuild' };
  await rebuild(contextWith(late), HOURLY);
  expect(late).toMatchObject({ feeds_silent: 1, silent_feeds: 'a' });
});
