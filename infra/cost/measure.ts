import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { Files } from '#shared/deliver/files.ts';
import { fileKey, filePath } from '#shared/model/addresses.ts';
import { FEED_FILE_KINDS, FORMATS } from '#shared/model/formats.ts';
import { addSeconds } from '#shared/model/instant.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { deliverMessage } from '#shared/pipeline/hub/deliver.ts';
import { hostLimiter } from '#shared/pipeline/hub/host-limiter.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { rebuild } from '#shared/pipeline/publish/rebuild.ts';
import { releaseDue } from '#shared/pipeline/publish/release-due.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { HUB_LIMITS, KEY_PREFIXES, VARIANT_ENDINGS } from '#shared/settings.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { S3Bodies } from '#shared/store/s3-bodies.ts';
import { callbackId, saveSubscription, saveSubscriptionRequest } from '#shared/store/subscriptions.ts';
import { instantKey } from '#shared/table/keys.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { openDataFolder } from '../local/data-folder.ts';
import { startDynamoDb } from '../local/dynamodb/dynamodb.ts';
import { ensureTable } from '../local/dynamodb/table.ts';
import { fileLog } from '../local/line-log.ts';
import { startS3 } from '../local/s3/s3.ts';
import { synthesise } from '../local/template/synthesise.ts';
import { readTemplate } from '../local/template/template.ts';
import type { Counts } from './counts.ts';
import { NewsText } from './news-text.ts';

/** The number of articles before the measurement, so that the files are full and each tag has several articles. */
const WARM_ARTICLES = 150;
const ARTICLES = 50;
const DELIVERIES = 5;
const TITLE_WORDS = 9;
const TAGS = { each: 3, ofAll: 20 };
const FEED = 'measured';
const DAY_SECONDS = 24 * 60 * 60;

interface Tally {
  readUnits: number;
  writeUnits: number;
  gets: number;
  puts: number;
}

const folder = mkdtempSync(join(tmpdir(), 'feedmill-measure-'));
const dataFolder = openDataFolder(folder);
const wiring = readTemplate(await synthesise({}));
const dynamoDb = await startDynamoDb(dataFolder, process.env, fileLog(dataFolder.path('logs/measure.log')));
const bucket = wiring.buckets[0] ?? '';
const s3 = await startS3({ path: dataFolder.path('s3.sqlite'), buckets: [bucket], accessKeyId: 'measure' });
const shared = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'measure', secretAccessKey: 'measure' },
};
const client = new DynamoDBClient({ ...shared, endpoint: dynamoDb.endpoint });
const files = new S3Client({ ...shared, endpoint: s3.endpoint, forcePathStyle: true });
const tally: Tally = { readUnits: 0, writeUnits: 0, gets: 0, puts: 0 };

const READS = /^(Get|BatchGet|Query|Scan)/;
client.middlewareStack.add(
  (next, { commandName = '' }) =>
    async (args) => {
      const isCounted = /Item|Items|Query|Scan/.test(commandName);
      if (isCounted) Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const result = await next(args);
      const { ConsumedCapacity } = result.output as { ConsumedCapacity?: unknown };
      for (const one of [ConsumedCapacity ?? []].flat() as { CapacityUnits?: number }[])
        tally[READS.test(commandName) ? 'readUnits' : 'writeUnits'] += one.CapacityUnits ?? 0;
      return result;
    },
  { step: 'initialize' },
);
files.middlewareStack.add(
  (next, { commandName = '' }) =>
    async (args) => {
      tally[/^(Put|List)/.test(commandName) ? 'puts' : 'gets'] += 1;
      return await next(args);
    },
  { step: 'initialize' },
);

const runtime = {
  now: () => new Date().toISOString(),
  random: Math.random,
  sleep: async () => undefined,
};
const documents = openDocuments(client);
const event: LogEvent = { event: 'measure' };
const context = {
  table: new Table(documents, wiring.table.create.TableName ?? '', event),
  bodies: new S3Bodies(files, bucket),
  files: new Files(files, bucket, event),
  runtime,
  event,
  feed: FEED,
  caller: { publisher: 'desk', tokenId: 'token', feeds: ['*'], isAdmin: false },
  publicUrl: 'https://feeds.example',
  hubs: [],
  renderers: 'one',
};

const news = new NewsText(1);

function draft(n: number) {
  return {
    id: `measured-${n}`,
    url: `https://news.example/${n}`,
    title: news.title(TITLE_WORDS),
    content_html: news
      .article()
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('\n'),
    tags: [0, 1, 2].map((i) => `tag ${(n * TAGS.each + i) % TAGS.ofAll}`),
  };
}

/**
 * Runs the work, and adds its store calls and its processor time to a sum. Processor time is used, because it
 * hardly changes on a busy machine.
 */
async function counted<Result>(
  work: () => Promise<Result>,
  to: Tally & { milliseconds: number },
): Promise<Result> {
  const before = { ...tally };
  const cpuBefore = process.cpuUsage();
  const result = await work();
  for (const key of ['readUnits', 'writeUnits', 'gets', 'puts'] as const) to[key] += tally[key] - before[key];
  const { user, system } = process.cpuUsage(cpuBefore);
  to.milliseconds += (user + system) / 1_000;
  return result;
}

/** Delivers the main Atom file to the subscribers of one message, after each of several articles. */
async function deliveries(rounds: number, publishNext: () => Promise<void>): Promise<Counts['delivery']> {
  const server = createServer((request, response) => request.resume().on('end', () => response.end()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const callback = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const path = filePath(FEED, undefined, 'atom');
  const ids = Array.from({ length: HUB_LIMITS.subscribersPerMessage }, (_, n) =>
    callbackId(`${callback}${n}`),
  );
  const lease = { leaseSeconds: HUB_LIMITS.leaseSeconds.default, nonce: '' };
  for (const [n, id] of ids.entries()) {
    const topic = { feed: FEED, path, id };
    const request = {
      ...topic,
      mode: 'subscribe',
      callback: `${callback}${n}`,
      host: 'reader',
      ...lease,
    } as const;
    const now = runtime.now();
    await saveSubscriptionRequest(context.table, request, now);
    await saveSubscription(context.table, request, now);
  }
  const deliver = () =>
    deliverMessage(
      { kind: 'deliver', feed: FEED, path, ids, put_at: runtime.now() },
      {
        ...context,
        callbacks: { ports: [], allowsLoopback: true },
        guard: { allowsLoopback: true, timeoutMilliseconds: 10_000 },
        deliveries: { send: async () => undefined },
        limiter: hostLimiter({ concurrency: 128, perHost: 32 }),
      },
    );
  await deliver();
  event.delivered_bytes = 0;
  const sum = zeroCounts();
  for (let round = 0; round < rounds; round++) {
    await publishNext();
    await counted(deliver, sum);
  }
  server.closeAllConnections();
  server.close();
  if (sum.writeUnits === 0) throw new Error('no subscriber was called, so deliveries have no measured cost');
  const times = rounds * ids.length;
  const { puts: _, ...delivery } = averages(sum, times);
  return { ...delivery, bytes: Math.round(Number(event.delivered_bytes) / times) };
}

const zeroCounts = () => ({ readUnits: 0, writeUnits: 0, gets: 0, puts: 0, milliseconds: 0 });

/** The average of each count per unit of work, rounded to two decimals. */
function averages<Sum extends Record<string, number>>(sum: Sum, times: number): Sum {
  const entries = Object.entries(sum).map(([key, value]) => [key, Math.round((value / times) * 100) / 100]);
  return Object.fromEntries(entries);
}

async function publishArticle({
  id,
  date_published,
  tags,
}: {
  id: string;
  date_published: string;
  tags: string[];
}) {
  const rows = new Set([instantKey(date_published, id)]);
  const timelines = [{ feed: FEED, rows }, ...tags.map((tag) => ({ feed: FEED, tag: tagKey(tag), rows }))];
  await publish({ timelines, feeds: [], pages: [] }, context);
}

async function storedBytesEach(articles: number): Promise<number> {
  const { article, identity, timeline, anchor, seen } = KEY_PREFIXES;
  let bytes = 0;
  for (const prefix of [article, identity, timeline, anchor, seen]) {
    for await (const items of context.table.scan(prefix, ['head', 'body', 'sketch', 'id', 'ids', 'hash']))
      for (const item of items)
        for (const value of Object.values(item))
          bytes += value instanceof Uint8Array ? value.length : Buffer.byteLength(JSON.stringify(value));
  }
  return Math.round(bytes / articles);
}

try {
  await ensureTable(client, wiring.table);
  const settings = { title: 'Measured', near_duplicates: 'flag' } as const;
  await saveFeed(context.table, { feed: FEED, settings, now: runtime.now() });
  let bodyBytes = 0;
  const send = async (n: number) => {
    const one = draft(n);
    bodyBytes += Buffer.byteLength(JSON.stringify(one));
    return (await submit({ draft: one }, context)).article;
  };
  for (let n = 0; n < WARM_ARTICLES; n++) await send(n);
  await rebuild(context, { isWhole: true, isOutOfTime: () => false });

  const sums = {
    submission: zeroCounts(),
    render: zeroCounts(),
    check: zeroCounts(),
    fullCheck: zeroCounts(),
    release: zeroCounts(),
  };
  for (let n = 0; n < ARTICLES; n++) {
    const article = await counted(() => send(WARM_ARTICLES + n), sums.submission);
    await counted(() => publishArticle(article), sums.render);
  }
  const hourly = { isWhole: false, isOutOfTime: () => false };
  await rebuild(context, hourly);
  await counted(() => rebuild(context, hourly), sums.check);
  const aDayLater = {
    ...context,
    runtime: { ...runtime, now: () => addSeconds(runtime.now(), DAY_SECONDS) },
  };
  await counted(() => rebuild(aDayLater, hourly), sums.fullCheck);
  await counted(() => releaseDue(context.table, runtime.now()), sums.release);
  const submission = averages(sums.submission, ARTICLES);
  const render = averages(sums.render, ARTICLES * (1 + TAGS.each));
  const check = averages(sums.check, 1 + TAGS.ofAll);
  const fullCheck = averages(sums.fullCheck, 1 + TAGS.ofAll);
  const release = averages(sums.release, 1);
  let next = WARM_ARTICLES + ARTICLES;
  const delivery = await deliveries(DELIVERIES, async () => {
    await publishArticle(await send(next));
    next += 1;
  });

  const sizesOf = async (ending: string) => {
    const sizes: Record<string, number> = {};
    for (const file of FEED_FILE_KINDS) {
      const Key = `${fileKey(FEED, undefined, FORMATS[file].file)}${ending}`;
      const got = await files.send(new GetObjectCommand({ Bucket: bucket, Key }));
      sizes[file] = got.ContentLength ?? 0;
    }
    return sizes;
  };
  const listed = await files.send(
    new ListObjectsV2Command({ Bucket: bucket, Prefix: fileKey(FEED, undefined, '') }),
  );
  const live = (listed.Contents ?? []).filter(({ Key = '' }) => !/archive\//.test(Key));
  const counts: Counts = {
    measuredOn: runtime.now().slice(0, 10),
    article: { bodyBytes: Math.round(bodyBytes / next), tags: TAGS.each },
    submission: {
      readUnits: submission.readUnits,
      writeUnits: submission.writeUnits,
      milliseconds: submission.milliseconds,
    },
    render: { ...render },
    check: { readUnits: check.readUnits, gets: check.gets, milliseconds: check.milliseconds },
    fullCheck: {
      readUnits: fullCheck.readUnits,
      gets: fullCheck.gets,
      milliseconds: fullCheck.milliseconds,
    },
    release: { readUnits: release.readUnits, milliseconds: release.milliseconds },
    delivery,
    storedBytes: await storedBytesEach(next),
    publishedBytes: Math.round(live.reduce((sum, { Size = 0 }) => sum + Size, 0) / (1 + TAGS.ofAll)),
    answerBytes: await sizesOf(VARIANT_ENDINGS.br),
    gzipBytes: await sizesOf(VARIANT_ENDINGS.gzip),
  };
  const path = join(import.meta.dirname, 'counts.json');
  writeFileSync(path, `${JSON.stringify(counts, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(counts, null, 2)}\n`);
} finally {
  await Promise.all([dynamoDb.close(), s3.close()]);
  dataFolder.release();
  rmSync(folder, { recursive: true, force: true });
}
