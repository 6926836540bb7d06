import { Readable } from 'node:stream';
import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aliasKey } from '#shared/model/alias.ts';
import type { Draft } from '#shared/model/draft.ts';
import type { ExportedLine } from '#shared/model/exported-line.ts';
import { TIMELINE_FILE_KINDS } from '#shared/model/formats.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { exportAllFeeds, exportFeed } from '#shared/pipeline/feeds/export-feed.ts';
import { importFeed } from '#shared/pipeline/feeds/import-feed.ts';
import { publishAliases } from '#shared/pipeline/publish/publish-aliases.ts';
import { publishTimeline } from '#shared/pipeline/publish/publish-timeline.ts';
import { takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { submitBatch } from '#shared/pipeline/submit/submit-batch.ts';
import { newestTombstones } from '#shared/select/newest.ts';
import { ownerOfAlias, readFeed, saveFeed } from '#shared/store/feeds.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../../../embedded-stores.ts';

let source: EmbeddedStores;
let target: EmbeddedStores;
const runtime = testRuntime();
beforeAll(async () => {
  [source, target] = await Promise.all([startEmbeddedStores(), startEmbeddedStores()]);
});
afterAll(() => Promise.all([source.close(), target.close()]));

const contextIn = (stores: EmbeddedStores) => ({
  table: stores.table(),
  bodies: stores.bodies,
  files: stores.files(),
  runtime,
  event: { event: 'test' },
  feed: 'world',
  caller: { publisher: 'desk', tokenId: 't', feeds: ['*'], isAdmin: false },
  publicUrl: 'https://feeds.example',
  hubs: [],
  renderers: 'one',
});
const send = (stores: EmbeddedStores, draft: Draft) => submit({ draft }, contextIn(stores));
const linesOf = async (stores: EmbeddedStores): Promise<ExportedLine[]> => {
  const lines: ExportedLine[] = [];
  // Writes the lines as JSON and reads them, as an export and its import do.
  for await (const line of exportFeed(stores.table(), stores.bodies, 'world'))
    lines.push(JSON.parse(JSON.stringify(line)));
  return lines;
};
const asSet = (lines: ExportedLine[]) => lines.map((line) => JSON.stringify(line)).toSorted();
const importInto = (stores: EmbeddedStores, lines: ExportedLine[], isReplacing = false) =>
  importFeed(
    (async function* () {
      yield* lines;
    })(),
    { ...contextIn(stores), isReplacing },
  );

const LONG = Array.from({ length: 60_000 }, (_, n) => `word${(n * 2_654_435_761) % 4_294_967_296}`).join(' ');

it('an exported and imported feed keeps its articles, fields, guids and identity keys', async () => {
  const authors = [{ name: 'Ann Lee', _blog: { username: 'ann', none: null, '': [] } }];
  const attachments = [
    { url: 'https://a.example/1.mp3', mime_type: 'audio/mpeg', _chapters: ['Quay', 1e-200] },
  ];
  const settings = { title: 'World', near_duplicates: 'flag', authors } as const;
  await saveFeed(source.table(), { feed: 'world', settings, now: runtime.now() });
  const byUrl = await send(source, { url: 'https://a.example/1', title: 'Ferry', content_text: 'It sails.' });
  // The second submission adds the publisher id, and changes the content.
  await send(source, {
    id: 'late',
    url: 'https://a.example/1',
    title: 'Ferry',
    content_text: 'It sails again.',
    authors,
    attachments,
  });
  await send(source, {
    title: 'Content alone',
    content_text: 'Known by nothing else.',
    tags: ['SEA', 'ice'],
    body_hash: 'ab'.repeat(32),
  });
  await send(source, { id: 'long', title: 'Long', content_text: LONG });
  await send(source, {
    id: 'later',
    title: 'Later',
    content_text: 'Soon.',
    date_published: '2027-01-01T00:00:00Z',
  });
  const { article: gone } = await send(source, {
    id: 'gone',
    title: 'Gone',
    content_text: 'Nobody reads this.',
  });
  await takeDownArticle(gone.id, contextIn(source));
  const exported = await linesOf(source);
  expect(exported).toContainEqual(expect.objectContaining({ feed: expect.objectContaining({ authors }) }));
  const article = expect.objectContaining({ id: byUrl.article.id, authors, attachments });
  expect(exported).toContainEqual(expect.objectContaining({ article }));

  const imported = await importInto(target, exported);
  expect(imported).toMatchObject({ articles: 5, kept: 0, taken: 0 });
  expect(asSet(await linesOf(target))).toEqual(asSet(exported));

  const again = { url: 'https://a.example/1', title: 'Ferry', content_text: 'It sails.' };
  expect(await send(target, again)).toMatchObject({ article: { id: byUrl.article.id } });
  await expect(send(target, { id: 'gone', title: 'Gone', content_text: 'Again.' })).rejects.toMatchObject({
    kind: 'taken-down',
  });
  await expect(
    send(target, { id: 'go\u200bne', title: 'Gone', content_text: 'Again.' }),
  ).rejects.toMatchObject({
    kind: 'taken-down',
  });
  expect(await publishTimeline({ feed: 'world' }, contextIn(target))).toMatchObject({
    written: TIMELINE_FILE_KINDS,
  });
});

it('a repeated import changes nothing, and with `replace` restores the exported state', async () => {
  const exported = await linesOf(source);
  const { article } = await send(source, { id: 'late', title: 'Ferry', content_text: 'It sails no more.' });
  expect(await importInto(source, exported)).toMatchObject({ articles: 0, kept: 5 });
  const contentNow = async () =>
    (await linesOf(source)).flatMap((line) =>
      'article' in line && line.article.id === article.id ? line.article.content_text : [],
    );
  expect(await contentNow()).toEqual(['It sails no more.']);
  expect(await importInto(source, exported, true)).toMatchObject({ articles: 5, kept: 0 });
  expect(await contentNow()).toEqual(['It sails again.']);
});

it('an import with `replace` removes aliases that the export does not have', async () => {
  const elsewhere = await startEmbeddedStores();
  try {
    const context = contextIn(elsewhere);
    const settings = { title: 'World', near_duplicates: 'flag' } as const;
    const save = async (aliases: string[]) => {
      const before = await readFeed(context.table, 'world');
      await saveFeed(context.table, {
        feed: 'world',
        settings: { ...settings, aliases },
        before,
        now: runtime.now(),
      });
      await publishAliases('world', context);
    };
    await save(['/kept']);
    const exported = await linesOf(elsewhere);
    runtime.advance(60_000);
    await save(['/kept', '/later']);
    await importInto(elsewhere, exported, true);
    await publishAliases('world', context);
    expect(await readFeed(context.table, 'world')).toMatchObject({
      aliases: ['/kept'],
      dropped_aliases: ['/later'],
    });
    const owners = ['/kept', '/later'].map((path) => ownerOfAlias(context.table, path));
    expect(await Promise.all(owners)).toEqual(['world', undefined]);
    expect(await context.files.read(aliasKey('/later'))).toBeUndefined();
  } finally {
    await elsewhere.close();
  }
});

it('an import makes far fewer calls than it has lines', async () => {
  const elsewhere = await startEmbeddedStores();
  try {
    const drafts = Array.from({ length: 60 }, (_, n) => ({
      draft: { id: `note ${n}`, title: `Note ${n}`, content_text: `Boat ${n} is back.` },
    }));
    await submitBatch(drafts, contextIn(source), () => false);
    const lines = await linesOf(source);
    const articles = lines.flatMap((line) => ('article' in line ? [line.article] : []));
    const event: LogEvent = { event: 'test' };
    const context = { ...contextIn(elsewhere), table: elsewhere.table(event), event, isReplacing: false };
    // The file contains two exports of the feed, one after the other.
    const twice = async function* () {
      yield* lines;
      yield* lines;
    };
    expect(await importFeed(twice(), context)).toMatchObject({
      articles: articles.length,
      kept: articles.length,
    });
    expect(asSet(await linesOf(elsewhere))).toEqual(asSet(lines));
    expect(Number(event.table_reads) + Number(event.table_writes)).toBeLessThan(lines.length / 5);
  } finally {
    await elsewhere.close();
  }
});

/**
 * A table that throttles its first transactions, as DynamoDB does, with its stores and the pauses of the
 * import.
 */
async function startThrottled(transactions: number) {
  const stores = await startEmbeddedStores();
  const client = new DynamoDBClient({
    endpoint: String(stores.environment.AWS_ENDPOINT_URL_DYNAMODB),
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  let throttled = 0;
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName !== 'TransactWriteItemsCommand' || throttled >= transactions) return await next(args);
        throttled += 1;
        throw new TransactionCanceledException({
          $metadata: {},
          message: 'throttled',
          CancellationReasons: [{ Code: 'ThrottlingError' }],
        });
      },
    { step: 'initialize' },
  );
  const documents = openDocuments(client);
  const pauses: number[] = [];
  const context = {
    ...contextIn(stores),
    table: new Table(documents, String(stores.environment.TABLE_NAME), { event: 'test' }),
    runtime: { ...runtime, sleep: async (ms: number) => void pauses.push(ms) },
    isReplacing: false,
  };
  return { stores, context, pauses };
}

it('an import waits for a table that throttles it for more than a minute', async () => {
  const lines = await linesOf(source);
  const { stores, context, pauses } = await startThrottled(60);
  const done = await importFeed(Readable.from(lines), context);
  expect(done.kept + done.articles).toBe(lines.filter((line) => 'article' in line).length);
  expect(asSet(await linesOf(stores))).toEqual(asSet(lines));
  expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(60_000);
  await stores.close();
});

it('an import fails if a table accepts no write for about ten minutes', async () => {
  const { stores, context, pauses } = await startThrottled(Number.POSITIVE_INFINITY);
  const few = (await linesOf(source)).slice(0, 3);
  await expect(importFeed(Readable.from(few), context)).rejects.toMatchObject({ kind: 'unavailable' });
  const seconds = pauses.reduce((sum, ms) => sum + ms, 0) / 1_000;
  expect(seconds).toBeGreaterThan(400);
  expect(seconds).toBeLessThan(800);
  await stores.close();
});

it('an export of all feeds contains the articles and identity keys of each feed', async () => {
  const feeds = ['harbour', 'islands'];
  for (const feed of feeds) {
    await saveFeed(source.table(), {
      feed,
      settings: { title: feed, near_duplicates: 'allow' },
      now: runtime.now(),
    });
    // Both feeds have a different article with this publisher id.
    const draft = { id: 'ferry', title: `Ferry of ${feed}`, content_text: 'It sails.' };
    await submit({ draft }, { ...contextIn(source), feed });
  }
  const lines: ExportedLine[] = [];
  for await (const line of exportAllFeeds(source.table(), source.bodies))
    lines.push(JSON.parse(JSON.stringify(line)));
  const third = await startEmbeddedStores();
  await importInto(third, lines);
  const ofFeed = async (stores: EmbeddedStores, feed: string) => {
    const exported: ExportedLine[] = [];
    for await (const line of exportFeed(stores.table(), stores.bodies, feed)) exported.push(line);
    return asSet(exported);
  };
  for (const feed of ['world', ...feeds]) {
    expect(await ofFeed(third, feed)).toEqual(await ofFeed(source, feed));
    expect((await ofFeed(third, feed)).length).toBeGreaterThan(3);
  }
  await third.close();
});

it('an import restores tombstones, even from an export without `withdrawn`', async () => {
  const feed = 'wire';
  const [from, to] = [await startEmbeddedStores(), await startEmbeddedStores()];
  const context = { ...contextIn(from), feed };
  await saveFeed(from.table(), {
    feed,
    settings: { title: 'Wire', near_duplicates: 'allow' },
    now: runtime.now(),
  });
  const sendTo = (id: string, hold: boolean) =>
    submit(
      {
        draft: {
          id,
          title: `Ferry ${id}`,
          content_text: 'It sails.',
          tags: ['sea'],
          hold,
          body_hash: `${id} ${hold}`,
        },
      },
      context,
    );
  for (const id of ['held', 'gone']) await sendTo(id, false);
  await sendTo('held', true);
  const { article } = await sendTo('gone', false);
  await takeDownArticle(article.id, context);
  const lines: ExportedLine[] = [];
  for await (const line of exportFeed(from.table(), from.bodies, feed)) {
    const copy: ExportedLine = JSON.parse(JSON.stringify(line));
    if ('article' in copy && copy.was_public) delete copy.article.withdrawn;
    lines.push(copy);
  }
  expect(await importInto(to, lines)).toMatchObject({ articles: 2 });
  for (const timeline of [{ feed }, { feed, tag: 'sea' }]) {
    const expected = await newestTombstones(from.table(), timeline, runtime.now(), 5);
    expect(expected).toHaveLength(2);
    expect(await newestTombstones(to.table(), timeline, runtime.now(), 5)).toEqual(expected);
  }
  await Promise.all([from.close(), to.close()]);
});
