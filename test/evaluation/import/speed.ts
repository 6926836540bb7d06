import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs, promisify } from 'node:util';
import type { Draft } from '#shared/model/draft.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { S3Bodies } from '#shared/store/s3-bodies.ts';
import { Table } from '#shared/table/table.ts';
import { importSource } from '../../../infra/cli/commands/import.ts';
import { benchDraft } from '../bench/articles.ts';
import { millisecondsOf } from '../bench/interleaved.ts';
import { type OwnFeedmill, startOwnFeedmill } from '../bench/own-feedmill.ts';
import { RecordingTable } from '../bench/recording-table.ts';
import { withConcurrency } from '../bench/with-concurrency.ts';
import { print } from '../score/corpora.ts';
import { collecting } from './collecting.ts';

/**
 * `npm run import:speed [-- --articles N]`: compares the articles per second of an import through the API
 * with the transactions per second of the store alone. Also measures the memory for reading N articles, and
 * ten times as many.
 */

const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const ARTICLES = Number(values.articles);
const FEED = 'import';
/** The number of transactions that measure the store alone, and how many of them are sent at the same time. */
const STORE_LOAD = { articles: 500, many: 32 };
const SAMPLE_MILLISECONDS = 50;

const guidOf = (n: number) => `https://old.example/?p=${n}`;

function* feedOf(articles: number): Generator<string> {
  yield '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old</title>\n';
  for (let n = 0; n < articles; n++) {
    const { title, url, content_html, language } = benchDraft(n, FEED);
    const date = new Date(Date.UTC(2000, 0, 1) + n * 3_600_000).toUTCString();
    yield `<item><title>${title}</title><link>${url}</link><guid isPermaLink="false">${guidOf(n)}</guid><pubDate>${date}</pubDate><dc:language>${language}</dc:language><content:encoded><![CDATA[${content_html}]]></content:encoded></item>\n`;
  }
  yield '</channel></rss>\n';
}

async function writeFeed(path: string, articles: number): Promise<string> {
  await pipeline(Readable.from(feedOf(articles)), createWriteStream(path));
  return path;
}

/** @returns the greatest resident memory while the work ran, MB */
async function peakMegabytes(work: () => Promise<void>): Promise<number> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_MILLISECONDS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return Math.round(peak / 1_000_000);
}

/** Reads a feed in a separate process, so that memory of earlier work does not count. @returns MB */
async function readMegabytes(path: string): Promise<string> {
  const program = join(import.meta.dirname, 'read-memory.ts');
  return (await promisify(execFile)(process.execPath, [program, path])).stdout.trim();
}

/** The transaction of an imported article, computed but not sent. */
async function transactionOf(n: number, { documents, tableName, s3, bucket }: OwnFeedmill) {
  const event = { event: 'bench' };
  const table = new RecordingTable(documents, tableName, event);
  const { id: _id, ...content } = benchDraft(n, FEED);
  const draft: Draft = { ...content, source_ids: { rss: { guid: guidOf(n), is_permalink: false } } };
  await submit(
    { draft },
    {
      table,
      bodies: new S3Bodies(s3, bucket),
      runtime: { now: () => new Date().toISOString(), random: Math.random, sleep: async () => undefined },
      event,
      feed: FEED,
      caller: { publisher: 'admin', tokenId: 'admin', feeds: ['*'], isAdmin: true },
    },
  );
  // The anchors are left out, because concurrent transactions with a common anchor would conflict.
  return (table.calls.transactions[0] ?? []).filter((action) => !JSON.stringify(action).includes('"ANCHOR#'));
}

/** Transactions a second of the store alone. */
async function storeRate(feedmill: OwnFeedmill): Promise<number> {
  const table = new Table(feedmill.documents, feedmill.tableName, { event: 'bench' });
  const numbers = Array.from({ length: STORE_LOAD.articles }, (_, n) => ARTICLES + n);
  const transactions = await Promise.all(numbers.map((n) => transactionOf(n, feedmill)));
  const milliseconds = await millisecondsOf(() =>
    withConcurrency(STORE_LOAD.many, transactions, (items) => table.transact(items)),
  );
  return (STORE_LOAD.articles / milliseconds) * 1_000;
}

/** Describes the work of the publishing function during the import. */
function publishedBy(feedmill: OwnFeedmill): string {
  const calls = feedmill.events('publish');
  const sum = (name: string) => calls.reduce((total, event) => total + Number(event[name] ?? 0), 0);
  return `${calls.length} calls, ${sum('renders')} renders of the live files, ${sum('archive_pages_sealed')} archive documents, ${Math.round(sum('duration_ms') / 1_000)} s`;
}

const folder = mkdtempSync(join(tmpdir(), 'feedmill-speed-'));
const feedmill = await startOwnFeedmill();
try {
  const source = await writeFeed(join(folder, 'old.xml'), ARTICLES);
  const { context, last } = collecting({ url: feedmill.url, token: feedmill.adminToken }, folder);
  await feedmill.createFeed(FEED);
  let milliseconds = 0;
  const peak = await peakMegabytes(async () => {
    milliseconds = await millisecondsOf(() => importSource(source, { feed: FEED }, context));
  });
  print(`publishing so far: ${publishedBy(feedmill)}`);
  const rate = (ARTICLES / milliseconds) * 1_000;
  // This is measured after the import, when all tags exist, because several recorded transactions cannot
  // all create the same tag.
  const rateOfStore = await storeRate(feedmill);
  print(`import: ${JSON.stringify(last())}`);
  print(
    `import: ${Math.round(milliseconds / 1_000)} s, ${Math.round(rate)} articles a second, at most ${peak} MB`,
  );
  print(
    `store alone: ${Math.round(rateOfStore)} transactions a second, ${STORE_LOAD.many} at the same time; ratio ${(rate / rateOfStore).toFixed(2)}`,
  );
  const small = await readMegabytes(source);
  const large = await writeFeed(join(folder, 'large.xml'), ARTICLES * 10);
  print(
    `reading: ${small} MB for ${ARTICLES} articles, ${await readMegabytes(large)} MB for ${ARTICLES * 10}`,
  );
} finally {
  await feedmill.close();
  rmSync(folder, { recursive: true, force: true });
}
