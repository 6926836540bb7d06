import { GetObjectCommand, HeadObjectCommand, NotFound } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleKey, fileKey, PUBLIC_FILES } from '#shared/model/addresses.ts';
import { aliasKey } from '#shared/model/alias.ts';
import type { Draft } from '#shared/model/draft.ts';
import { type AffectedFiles, nameOf } from '#shared/pipeline/publish/affected.ts';
import { publishPiece } from '#shared/pipeline/publish/publish.ts';
import type { PublishContext } from '#shared/pipeline/publish/publish-timeline.ts';
import type { SubmitContext } from '#shared/pipeline/submit/submission.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { PIECE_MILLISECONDS } from '#shared/settings.ts';
import { readFeed, saveFeed } from '#shared/store/feeds.ts';
import { deferWork, emptyWork, isEmptyWork, type Work } from '#shared/store/work.ts';
import { instantKey } from '#shared/table/keys.ts';
import { affectedBy } from '../../../../lambdas/publish/affected-by.ts';
import {
  contextIn,
  type EmbeddedStores,
  failPuts,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

const ALWAYS = () => true;
let stores: EmbeddedStores;
let runtime: ReturnType<typeof testRuntime>;
let context: SubmitContext & PublishContext;
let n = 0;
let feed = '';
let other = '';

beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());
beforeEach(async () => {
  n += 1;
  [feed, other] = [`large-${n}`, `other-${n}`];
  runtime = testRuntime();
  context = contextIn(stores, feed, { runtime });
  for (const name of [feed, other])
    await saveFeed(stores.table(), {
      feed: name,
      settings: { title: 'Feed', near_duplicates: 'allow' },
      now: runtime.now(),
    });
});

const send = async (to: string, i: number, more: Partial<Draft> = {}) => {
  const draft = { id: `n${i}`, title: `Notice ${i}`, content_text: `Text of ${i}.`, ...more };
  return (await submit({ draft }, contextIn(stores, to, { runtime }))).article;
};
const read = async (of: string, file: string, tag?: string): Promise<string> => {
  const Key = fileKey(of, tag, file);
  const { Body } = await stores.s3.send(new GetObjectCommand({ Bucket: stores.bucket, Key }));
  return (await Body?.transformToString()) ?? '';
};
const isThere = async (Key: string): Promise<boolean> => {
  try {
    await stores.s3.send(new HeadObjectCommand({ Bucket: stores.bucket, Key }));
    return true;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
};
/** Defers the work, and returns it as the stream delivers it. */
const deferred = async (left: Work): Promise<AffectedFiles> => {
  runtime.advance(5_000);
  // Work without a feed, such as the list of feeds, is in a separate partition.
  const stored = async () =>
    (await Promise.all([feed, other, ''].map((name) => stores.table().query(`WORK#${name}`)))).flat();
  const before = new Set((await stored()).map(({ pk, sk }) => pk + sk));
  expect(await deferWork(left, context)).toBeGreaterThan(0);
  const rows = (await stored()).filter(({ pk, sk }) => !before.has(pk + sk));
  return affectedBy(
    rows.map(({ pk, sk, work }) => ({
      dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, NewImage: { work: { S: String(work) } } },
    })),
  );
};
/**
 * Runs pieces until no work is left, and returns their number. Each piece has time for a few timelines or
 * pages only.
 */
const inPieces = async (touched: AffectedFiles): Promise<number> => {
  let next = touched;
  for (let pieces = 1; ; pieces++) {
    const { failures, left } = await publishPiece(next, context, ALWAYS);
    expect(failures).toEqual(new Map());
    if (isEmptyWork(left)) return pieces;
    next = await deferred(left);
  }
};
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
const TAGS = Array.from({ length: 11 }, (_, i) => `t${String(i).padStart(2, '0')}`);

it('a change of settings renders the main timelines before the tags', async () => {
  for (const [i, tag] of TAGS.entries()) await send(feed, i, { tags: [tag] });
  await send(other, 1, { tags: ['theirs'] });
  const before = await readFeed(stores.table(), feed);
  await saveFeed(stores.table(), {
    feed,
    settings: { title: 'Renamed', near_duplicates: 'allow' },
    before,
    now: runtime.now(),
  });
  const touched: AffectedFiles = {
    timelines: [...TAGS.map((tag) => ({ feed, tag })), { feed: other }, { feed: other, tag: 'theirs' }],
    feeds: [feed],
    tags: [{ feed, after: '' }],
    pages: [],
  };
  const { failures, left } = await publishPiece(touched, context, ALWAYS);
  expect(failures).toEqual(new Map());
  expect(await read(feed, 'rss.xml')).toContain('<title>Renamed</title>');
  expect(await read(other, 'rss.xml')).toContain('Notice 1');
  expect(await read(other, 'rss.xml', 'theirs')).toContain('Notice 1');
  expect(left.timelines.length).toBeGreaterThan(5);
  expect(left.tags).toEqual([{ feed, after: TAGS[3] }]);

  expect(await inPieces(await deferred(left))).toBeGreaterThan(1);
  for (const tag of TAGS)
    expect(await read(feed, 'rss.xml', tag)).toContain(`<title>Renamed: ${tag}</title>`);
});

it('the pages of new articles are written before the feed that links to them', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 70; i++) ids.push((await send(feed, i, { date_published: at(i) })).id);
  const rows = new Set(ids.map((id, i) => instantKey(at(i), id)));
  const pages = ids.map((id) => ({ feed, id }));
  const puts: string[] = [];
  const stopRecording = failPuts(stores, (key) => puts.push(key) === 0);
  await publishPiece({ timelines: [{ feed, rows }], feeds: [], pages }, context, () => false);
  stopRecording();
  const ofFeed = puts.findIndex((key) => key.includes(fileKey(feed, undefined, 'feed.json')));
  const isBeforeFeed = ids.map((id) => {
    const ofPage = puts.findIndex((key) => key.includes(articleKey(id)));
    expect(ofPage).not.toBe(-1);
    return ofPage < ofFeed;
  });
  expect(isBeforeFeed).toEqual(ids.map((_, i) => i >= 70 - 64));
});

it('the pages of older articles are rendered after the feeds', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 70; i++) ids.push((await send(feed, i, { date_published: at(i) })).id);
  const touched = { timelines: [{ feed }], feeds: [], pages: ids.map((id) => ({ feed, id })) };
  const { left } = await publishPiece(touched, context, ALWAYS);
  expect(await read(feed, 'rss.xml')).toContain('Notice 69');
  // 16 of the 64 newest pages are published before the feed, and all six older pages after it.
  expect(left.pages).toHaveLength(70 - 16 - 6);
  expect(await inPieces(await deferred(left))).toBe(3);
  for (const id of ids) expect(await isThere(articleKey(id))).toBe(true);
});

it('the page of one feed does not wait for many pages of another feed', async () => {
  const pages: { feed: string; id: string }[] = [];
  for (let i = 0; i < 40; i++) pages.push({ feed, id: (await send(feed, i)).id });
  const { id } = await send(other, 1);
  const affected = { timelines: [], feeds: [], pages: [...pages, { feed: other, id }] };
  const { left } = await publishPiece(affected, context, ALWAYS);
  expect(left.pages).toHaveLength(41 - 16);
  expect(await isThere(articleKey(id))).toBe(true);
});

it('archive documents of a burst are sealed after the live files', async () => {
  const rows: string[] = [];
  for (let i = 0; i < 420; i++) rows.push(`${at(i)}#${(await send(feed, i, { date_published: at(i) })).id}`);
  const touched = { timelines: [{ feed, rows: new Set(rows) }], feeds: [], pages: [] };
  const { left } = await publishPiece(touched, context, ALWAYS);
  expect(await read(feed, 'rss.xml')).toContain('Notice 419');
  expect(left.timelines).toMatchObject([{ feed, isArchiveOnly: true }]);
  // The call renders once, so it does not write the documents again that it has just sealed.
  expect(context.event).toMatchObject({ renders: 1, archive_pages_sealed: 2, puts: 4 * 3 + 2 * 3 * 3 });
  expect(context.event.puts_skipped).toBeUndefined();
  await inPieces(await deferred(left));
  const pages = await stores.table().query(`ARCH#${feed}`);
  expect(pages.length).toBeGreaterThan(4);
  for (let page = 1; page < pages.length; page++)
    expect(await isThere(fileKey(feed, undefined, `archive/${page}.xml`))).toBe(true);
});

it('work of any size is stored in items within the size limit', async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, i) => `2026-01-01T00:00:00.000Z#${String(i).padStart(36, '0')}`,
  );
  const timelines = [{ feed, rows }, ...Array.from({ length: 5_000 }, (_, i) => ({ feed, tag: `t${i}` }))];
  const left = { timelines, pages: [], tags: [], lists: true, paths: [`/feeds/${feed}/*`] };
  const { timelines: brought, lists } = await deferred(left);
  expect(brought).toHaveLength(5_001);
  expect(brought.find(({ tag }) => tag === undefined)?.rows).toEqual(new Set(rows));
  expect(lists).toBe(true);
  for (const item of await stores.table().query(`WORK#${feed}`))
    expect(JSON.stringify(item).length).toBeLessThan(200_000);
});

it('the tags of one feed do not delay another feed', async () => {
  const many = Array.from({ length: 40 }, (_, i) => `t${String(i).padStart(2, '0')}`);
  await send(feed, 1, { tags: many.slice(0, 20) });
  await send(feed, 2, { tags: many.slice(20) });
  await send(other, 1, { tags: ['theirs'] });
  const affected = {
    timelines: [{ feed: other }, { feed: other, tag: 'theirs' }],
    feeds: [feed],
    pages: [],
    tags: [{ feed, after: '' }],
  };
  const { failures, left } = await publishPiece(affected, context, ALWAYS);
  expect(failures).toEqual(new Map());
  expect(await read(other, 'rss.xml')).toContain('Notice 1');
  expect(await read(other, 'rss.xml', 'theirs')).toContain('Notice 1');
  // The first piece renders two main timelines, one tag of the other feed and four tags of this feed. One
  // item of work has the other tags.
  expect(context.event.renders).toBe(7);
  expect(left.tags).toEqual([{ feed, after: many[3] }]);
  expect(left.timelines).toEqual([]);
});

it('all tags of a feed are rendered, even if its settings change before each piece', async () => {
  for (const [i, tag] of TAGS.entries()) await send(feed, i, { tags: [tag] });
  const rename = async (title: string) => {
    const before = await readFeed(stores.table(), feed);
    await saveFeed(stores.table(), {
      feed,
      settings: { title, near_duplicates: 'allow' },
      before,
      now: runtime.now(),
    });
  };
  let next: AffectedFiles = { timelines: [], feeds: [feed], pages: [] };
  for (let piece = 1; piece <= Math.ceil(TAGS.length / 4); piece++) {
    await rename(`Title ${piece}`);
    const tags = [...(next.tags ?? []), { feed, after: '' }];
    const { failures, left } = await publishPiece({ ...next, feeds: [feed], tags }, context, ALWAYS);
    expect(failures).toEqual(new Map());
    next = await deferred(left);
  }
  for (const tag of TAGS) expect(await read(feed, 'rss.xml', tag)).toMatch(/<title>Title \d: /);
  // The next pieces render again the tags that were rendered before the last change.
  expect(await inPieces(next)).toBeLessThanOrEqual(3);
  for (const tag of TAGS) expect(await read(feed, 'rss.xml', tag)).toContain('<title>Title 3: ');
});

it('after 3 s, main timelines and 32 tags of each feed are still begun', async () => {
  const names = Array.from({ length: 6 }, (_, i) => `many-${n}-${i}`);
  const [first = ''] = names;
  const tags = Array.from({ length: 34 }, (_, i) => ({ feed: first, tag: `t${i}` }));
  const archive = { feed: first, isArchiveOnly: true };
  const timelines = [...tags, ...names.slice(1).map((name) => ({ feed: name })), archive];
  const hasPassed = (milliseconds: number) => milliseconds <= PIECE_MILLISECONDS;
  const { left } = await publishPiece({ timelines, feeds: [], pages: [] }, context, hasPassed);
  expect(left.timelines).toMatchObject([...tags.slice(32), archive]);
});

describe('more changes than time:', () => {
  const named = (prefix: string, length: number) =>
    Array.from({ length }, (_, i) => ({ feed: `${prefix}-${n}-${i}` }));
  /** Publishes a piece that has time for a number of timelines. @returns the timelines that it published */
  const begunIn = async (timelines: AffectedFiles['timelines'], most: number): Promise<string[]> => {
    let begun = 4;
    const hasPassed = () => ++begun > most;
    const { left } = await publishPiece({ timelines, feeds: [], pages: [] }, context, hasPassed);
    const rest = new Set(left.timelines.map(nameOf));
    return timelines.map(nameOf).filter((name) => !rest.has(name));
  };

  it('timelines that have waited longest take turns with new ones', async () => {
    const [first, second, ...others] = named('old', 10);
    const late = others.map((one) => ({ ...one, since: '2026-01-01T00:02:00.000Z' }));
    const early = [first, second].map((one) => ({
      feed: one?.feed ?? '',
      since: '2026-01-01T00:01:00.000Z',
    }));
    const fresh = named('new', 10);
    const begun = await begunIn([...fresh, ...late, ...early], 6);
    expect(begun).toEqual([...fresh.slice(0, 3), ...late.slice(0, 1), ...early].map(nameOf));
  });

  it('a call publishes one tag for each eight main timelines', async () => {
    const mains = named('many', 40);
    const tags = mains.map((one) => ({ ...one, tag: 't' }));
    const begun = await begunIn([...mains, ...tags], 18);
    expect(begun).toEqual([...mains.slice(0, 16), ...tags.slice(0, 2)].map(nameOf));
  });

  it('a timeline that is deferred again keeps its place before timelines of later pieces', async () => {
    const since = async (left: Partial<Work>) => {
      const { timelines } = await deferred({ ...emptyWork(), ...left });
      return timelines.map((one) => one.since);
    };
    const [first] = await since({ timelines: [{ feed }] });
    expect(first).toBeDefined();
    expect(
      await since({ timelines: [{ feed, ...(first !== undefined && { since: first }) }, { feed: other }] }),
    ).toEqual([first, runtime.now()]);
  });
});

/** Creates feeds, each with one alias. */
const createWithAliases = async (names: readonly string[]) => {
  for (const name of names)
    await saveFeed(stores.table(), {
      feed: name,
      settings: { title: name, near_duplicates: 'allow', aliases: [`/old/${name}`] },
      now: runtime.now(),
    });
};
/** For each feed, whether its alias redirects, and whether the target of the redirect exists. */
const redirectsOf = (names: readonly string[]) =>
  Promise.all(
    names.map(async (name) => [
      await isThere(aliasKey(`/old/${name}`)),
      await isThere(fileKey(name, undefined, 'rss.xml')),
    ]),
  );

it('the aliases of a new feed are published after its files', async () => {
  const names = Array.from({ length: 6 }, (_, i) => `moved-${n}-${i}`);
  await createWithAliases(names);
  const { failures, left } = await publishPiece({ timelines: [], feeds: names, pages: [] }, context, ALWAYS);
  expect(failures).toEqual(new Map());
  const published = (is: boolean) => [is, is];
  expect(await redirectsOf(names)).toEqual(names.map((_, i) => published(i < 4)));
  expect(left.timelines).toMatchObject(names.slice(4).map((name) => ({ feed: name })));
  feed = names[4] ?? '';
  other = names[5] ?? '';
  await inPieces(await deferred({ ...left, lists: false, tags: [] }));
  expect(await redirectsOf(names)).toEqual(names.map(() => published(true)));
});

describe('failing work:', () => {
  it('the aliases of a new feed wait until a later piece has put its files', async () => {
    const name = `moved-${n}`;
    await createWithAliases([name]);
    feed = name;
    const mend = failPuts(stores, (key) => key.includes(fileKey(name, undefined, '')));
    const first = await publishPiece({ timelines: [], feeds: [name], pages: [] }, context, ALWAYS);
    mend();
    expect([...first.retried.keys()]).toEqual([`${name}#`]);
    expect(await redirectsOf([name])).toEqual([[false, false]]);
    await inPieces(await deferred(first.left));
    expect(await redirectsOf([name])).toEqual([[true, true]]);
  });

  it('a new feed is in the public lists only after its files are put', async () => {
    const name = `listed-${n}`;
    feed = name;
    await saveFeed(stores.table(), {
      feed,
      settings: { title: feed, near_duplicates: 'allow' },
      now: runtime.now(),
    });
    const mend = failPuts(stores, (key) => key.includes(fileKey(name, undefined, '')));
    const first = await publishPiece({ timelines: [], feeds: [name], pages: [] }, context, () => false);
    mend();
    const listed = async () => {
      const opml = await context.files.read(PUBLIC_FILES.opml);
      return opml !== undefined && Buffer.from(opml).includes(name);
    };
    expect([first.left.lists, await listed()]).toEqual([true, false]);
    await inPieces(await deferred(first.left));
    expect(await listed()).toBe(true);
  });

  it('a timeline is retried separately, with its changed rows', async () => {
    const row = `2026-03-01T12:00:00.000Z#${(await send(feed, 1)).id}`;
    await send(other, 1);
    const mend = failPuts(stores, (key) => key.includes(`/${feed}/`));
    const affected = { timelines: [{ feed, rows: new Set([row]) }, { feed: other }], feeds: [], pages: [] };
    const first = await publishPiece(affected, context, ALWAYS);
    mend();
    expect(first.failures).toEqual(new Map());
    expect([...first.retried.keys()]).toEqual([`${feed}#`]);
    expect(first.left.timelines).toMatchObject([{ feed, rows: [row], failures: 1 }]);
    expect(await read(other, 'rss.xml')).toContain('Notice 1');
    const again = await deferred(first.left);
    expect(again.timelines).toMatchObject([{ feed, rows: new Set([row]), failures: 1 }]);
    expect(await inPieces(again)).toBe(1);
    expect(await read(feed, 'rss.xml')).toContain('Notice 1');
  });

  it('a timeline is given up after ten pieces, and the result names it', async () => {
    await send(feed, 1, { tags: ['t'] });
    const mend = failPuts(stores, (key) => key.includes(`/${feed}/`));
    let next: AffectedFiles = { timelines: [{ feed, tag: 't' }], feeds: [], pages: [] };
    for (let piece = 1; piece < 10; piece++) {
      const { retried, givenUp, left } = await publishPiece(next, context, ALWAYS);
      expect([retried.size, givenUp.size]).toEqual([1, 0]);
      next = await deferred(left);
    }
    const last = await publishPiece(next, context, ALWAYS);
    mend();
    expect([...last.givenUp.keys()]).toEqual([`${feed}#t`]);
    expect(isEmptyWork(last.left)).toBe(true);
  });

  it('the list of feeds is retried separately and given up after ten pieces', async () => {
    const mend = failPuts(stores, (key) => key.endsWith(PUBLIC_FILES.opml));
    const failing = async (affected: AffectedFiles) => {
      const { failures, left } = await publishPiece(affected, context, ALWAYS);
      expect(failures).toEqual(new Map());
      return await deferred(left);
    };
    let next = await failing({ timelines: [], feeds: [feed], pages: [], lists: true });
    expect(next).toMatchObject({ feeds: [], lists: true, listFailures: 1 });
    while ((next.listFailures ?? 0) < 9) next = await failing(next);
    const last = await publishPiece(next, context, ALWAYS);
    mend();
    expect([[...last.givenUp.keys()], isEmptyWork(last.left)]).toEqual([['feeds'], true]);
  });

  it('the page of an article is retried separately', async () => {
    const { id } = await send(feed, 1);
    const mend = failPuts(stores, (key) => key === articleKey(id));
    const first = await publishPiece(
      { timelines: [{ feed }], feeds: [], pages: [{ feed, id }] },
      context,
      ALWAYS,
    );
    mend();
    expect(first.left.pages).toEqual([{ feed, id, failures: 1 }]);
    await inPieces(await deferred(first.left));
    expect(await isThere(articleKey(id))).toBe(true);
  });
});
