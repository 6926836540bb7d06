import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SourceIds } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import type { ExportedLine } from '#shared/model/exported-line.ts';
import { guidsOf } from '#shared/model/guids.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import { exportFeed } from '#shared/pipeline/feeds/export-feed.ts';
import { importFeed } from '#shared/pipeline/feeds/import-feed.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import type { Submission, SubmitContext } from '#shared/pipeline/submit/submission.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { submitBatch } from '#shared/pipeline/submit/submit-batch.ts';
import { newestTombstones } from '#shared/select/newest.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { keys, partitions } from '#shared/table/keys.ts';
import {
  contextIn,
  type EmbeddedStores,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

let stores: EmbeddedStores;
let context: SubmitContext;
let publisher: SubmitContext;
let n = 0;

beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());
beforeEach(async () => {
  n += 1;
  const runtime = testRuntime();
  const own = contextIn(stores, `feed-${n}`, { runtime, event: { event: 'test' } });
  context = { ...own, caller: { ...own.caller, isAdmin: true } };
  publisher = { ...own, caller: { ...own.caller, isAdmin: false } };
  const settings = { title: 'Feed', near_duplicates: 'flag' } as const;
  await saveFeed(own.table, { feed: own.feed, settings, now: runtime.now() });
});

const rss = (guid: string, more: Partial<SourceIds> = {}): SourceIds => ({
  rss: { guid, is_permalink: false },
  ...more,
});
const URL_1 = 'https://old.example/1';
const old = (source_ids: SourceIds | undefined, more: Partial<Draft> = {}): Draft => ({
  title: 'Ferry returns to the northern isles',
  content_text: 'The ferry sails again from Monday, after eleven weeks in dock, at noon and at midnight.',
  date_published: '2026-02-28T09:00:00Z',
  ...(source_ids && { source_ids }),
  ...more,
});
const send = (draft: Draft, more: Partial<Submission> = {}) => submit({ draft, ...more }, context);
const problemOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no problem',
    (error) => (error instanceof Problem ? `${error.kind} ${error.errors[0]?.pointer ?? ''}` : String(error)),
  );

it.each<[string, string, Draft, Draft]>([
  ['the same ids and content', 'unchanged', old(rss('1')), old(rss('1'))],
  [
    'the same ids and another title',
    'updated',
    old(rss('1'), { url: URL_1 }),
    old(rss('1'), { title: 'Ferry', url: URL_1 }),
  ],
  ['the same id in another format', 'unchanged', old({ atom: 'tag:o,1:1' }), old(rss('tag:o,1:1'))],
  ['another id and the same content', 'created', old(rss('1')), old(rss('2'))],
  ['another id and the same URL', 'created', old(rss('1'), { url: URL_1 }), old(rss('2'), { url: URL_1 })],
  [
    'another id and nearly the same content',
    'created',
    old(rss('1')),
    old(rss('2'), { title: 'Ferry back in the northern isles' }),
  ],
  [
    'no ids, another title and the same URL',
    'updated',
    old(rss('1'), { url: URL_1 }),
    old(undefined, { title: 'Ferry', url: URL_1 }),
  ],
  [
    'a publisher id, another title and the same URL',
    'updated',
    old(rss('1'), { url: URL_1 }),
    old(undefined, { id: 'a', title: 'Ferry', url: URL_1 }),
  ],
])('after an import, the outcome of a submission with %s is %s', async (_, outcome, first, second) => {
  const { article } = await send(first);
  const again = await send(second);
  expect(again.outcome).toBe(outcome);
  expect(again.article.id === article.id).toBe(outcome !== 'created');
  if (outcome !== 'created') expect(again.article.source_ids).toEqual(first.source_ids);
});

it.each<[string, Draft, Draft, string]>([
  [
    'other ids at one URL',
    old({ atom: 'a' }, { url: URL_1 }),
    old(rss('1'), { url: URL_1 }),
    'invalid-article /_feedmill/source_ids',
  ],
  ['additional ids', old(rss('1')), old(rss('1', { json: 'j' })), 'invalid-article /_feedmill/source_ids'],
  [
    'ids for an article that has none',
    old(undefined, { url: URL_1 }),
    old(rss('1'), { url: URL_1 }),
    'invalid-article /_feedmill/source_ids',
  ],
])('an import refuses %s, and changes nothing', async (_, first, second, problem) => {
  const { article } = await send(first);
  expect(await problemOf(send(second))).toBe(problem);
  expect((await readArticle(context, context.feed, article.id))?.article).toEqual(article);
});

it('ids of two articles in one submission are a conflict', async () => {
  await send(old(rss('1')));
  await send(old({ json: '2' }, { title: 'Ferry' }));
  expect(await problemOf(send(old(rss('1', { json: '2' }))))).toBe('identity-conflict /_feedmill/source_ids');
});

it('only the admin can import, but a publisher can send back the ids of GET', async () => {
  const asPublisher = (draft: Draft) => submit({ draft }, publisher);
  expect(await problemOf(asPublisher(old(rss('1'))))).toBe('forbidden /_feedmill/source_ids');
  await send(old(rss('1')));
  expect((await asPublisher(old(rss('1'), { title: 'Ferry' }))).outcome).toBe('updated');
});

it('two imported articles at one URL are found by URL and by source id', async () => {
  const { article } = await send(old(rss('1'), { url: URL_1 }));
  const second = (await send(old(rss('2'), { url: URL_1 }))).article;
  expect(second.id).not.toBe(article.id);
  const [byUrl, bySource] = await Promise.all([send(old(undefined, { url: URL_1 })), send(old(rss('2')))]);
  expect([byUrl.article.id, bySource.article.id]).toEqual([article.id, second.id]);
});

it('an imported article keeps its ids through correction, takedown and restore', async () => {
  const ids = rss(' 1\r\n', { atom: 'tag:old.example,2020:1' });
  const { article } = await send(old(ids, { url: URL_1 }));
  await send(old(undefined, { id: 'a', url: URL_1, title: 'Ferry' }));
  await takeDownArticle(article.id, context);
  const down = await readArticle(context, context.feed, article.id);
  expect(down?.article.source_ids).toEqual(ids);
  expect(
    await newestTombstones(context.table, { feed: context.feed }, context.runtime.now(), 9),
  ).toMatchObject([{ ref: ids.atom }]);
  expect(await problemOf(send(old(ids)))).toBe('taken-down ');
  const restored = await send(old(ids, { url: URL_1 }), { restore: true });
  expect([restored.article.id, restored.article.source_ids]).toEqual([article.id, ids]);
});

it('an article from the feed file of its own feed is unchanged', async () => {
  const { article } = await send(old(undefined, { id: 'a' }));
  const back = await send(old(rss(`urn:uuid:${article.id}`), { url: 'https://feeds.example/articles/a' }));
  // The publisher's system has the newest text of an article with a publisher id, so the import does not
  // change it.
  expect([back.outcome, back.article.id, guidsOf(back.article)]).toEqual([
    'unchanged',
    article.id,
    guidsOf(article),
  ]);
});

it('a batch imports equal lines once, and changes nothing if it is repeated', async () => {
  const lines = Array.from({ length: 40 }, (_, i) => ({
    draft: old(rss(`${i % 30}`), { title: `Note ${i % 30}` }),
  }));
  const outcomes = async () =>
    (await submitBatch(lines, context, () => false)).map((one) =>
      one instanceof Problem ? one.kind : one.outcome,
    );
  const first = await outcomes();
  expect(first.filter((one) => one === 'created')).toHaveLength(30);
  expect(new Set(first.slice(30))).toEqual(new Set(['unchanged']));
  expect(new Set(await outcomes())).toEqual(new Set(['unchanged']));
});

it('concurrent batches of an import do not wait for each other', async () => {
  const text = (i: number) =>
    `Boat ${i} ${'leaves the old harbour with nets, ropes and oars for the northern isles. '.repeat(3)}`;
  const batch = (from: number) => {
    const lines = Array.from({ length: 28 }, (_, i) => ({
      draft: old(rss(`${from + i}`), { title: `Boat ${from + i}`, content_text: text(from + i) }),
    }));
    const event: LogEvent = { event: 'test' };
    const own = { ...context, event, table: contextIn(stores, context.feed, { event }).table };
    return submitBatch(lines, own, () => false).then(() => event);
  };
  for (const event of await Promise.all([batch(0), batch(100)])) {
    expect(event.transaction_conflicts).toBeUndefined();
    // Two transactions have 14 articles each. The others have the anchors.
    expect(event.table_writes).toBeLessThanOrEqual(6);
  }
  const copy = old(undefined, { id: 'copy', title: 'Boat 5', content_text: `${text(5)} Today.` });
  expect((await send(copy)).outcome).toBe('near_duplicate');
});

it('a large import is published by one render, without notifying hubs', async () => {
  const lines = Array.from({ length: 160 }, (_, i) => ({
    draft: old(rss(`${i}`), {
      title: `Note ${i}`,
      date_published: new Date(Date.UTC(2020, 0, 1 + i)).toISOString(),
    }),
  }));
  await submitBatch(lines, context, () => false);
  const rows = await context.table.query(partitions.timeline({ feed: context.feed }));
  const event: LogEvent = { event: 'test' };
  const published = { ...contextIn(stores, context.feed, { event }), hubs: ['https://hub.example/'] };
  const timeline = { feed: context.feed, rows: new Set(rows.map(({ sk }) => sk)), isImport: true };
  expect(await publish({ timelines: [timeline], feeds: [], pages: [] }, published)).toEqual(new Map());
  // The live files are put once. Older articles are in archive documents.
  expect(event).toMatchObject({ renders: 1, archive_pages_sealed: 2 });
  expect(await context.table.get(keys.hubNotification({ feed: context.feed }))).toBeUndefined();
});

it('an export and its import keep the ids and the identity keys', async () => {
  const { article } = await send(old(rss('1', { json: 'j' }), { url: URL_1 }));
  const lines: ExportedLine[] = [];
  for await (const line of exportFeed(context.table, context.bodies, context.feed)) lines.push(line);
  const elsewhere = await startEmbeddedStores();
  try {
    const there = { ...context, table: elsewhere.table(), bodies: contextIn(elsewhere, context.feed).bodies };
    const source = (async function* () {
      yield* lines;
    })();
    await importFeed(source, { ...there, isReplacing: false });
    const again = await submit({ draft: old(rss('1', { json: 'j' }), { url: URL_1 }) }, there);
    expect([again.outcome, again.article]).toEqual(['unchanged', article]);
  } finally {
    await elsewhere.close();
  }
});
