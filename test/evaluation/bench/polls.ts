import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from '#shared/deliver/encode.ts';
import type { Article } from '#shared/model/article.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { renderAtom } from '#shared/render/atom.ts';
import { renderJsonFeed } from '#shared/render/json-feed.ts';
import { renderRss } from '#shared/render/rss.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { toItem } from '#shared/table/article-item.ts';
import { instantKey, partitions } from '#shared/table/keys.ts';
import { apiFront } from '../../../infra/local/api-gateway/api-front.ts';
import { bucketOrigin } from '../../../infra/local/cloudfront/bucket-origin.ts';
import { cloudfrontFront } from '../../../infra/local/cloudfront/cloudfront-front.ts';
import { EdgeCache } from '../../../infra/local/cloudfront/edge-cache.ts';
import { listenOnLoopback } from '../../../infra/local/http/listen-on-loopback.ts';
import { servedAt } from '../../../infra/local/template/distribution.ts';
import { synthesise } from '../../../infra/local/template/synthesise.ts';
import { readTemplate } from '../../../infra/local/template/template.ts';
import { contextIn, type EmbeddedStores, startEmbeddedStores, testRuntime } from '../../embedded-stores.ts';
import { benchArticle, benchView } from './articles.ts';
import { documentsOfNpmFeed } from './documents-of-npm-feed.ts';
import type { Finding, Row, Skipped } from './finding.ts';
import { HUGO, prepareGenerator } from './generators.ts';

const FEED = 'polled';
const HOURS = 24;
const HOUR_MILLISECONDS = 3_600_000;
const FORMATS = [
  { format: 'rss', file: 'rss.xml', render: renderRss },
  { format: 'atom', file: 'atom.xml', render: renderAtom },
  { format: 'json', file: 'feed.json', render: renderJsonFeed },
] as const;

const brotliBytes = async (text: string) => (await encode(Buffer.from(text, 'utf8'), 'polled')).br.length;

/** The minimum for an article: its title and its HTML, without a feed format. */
const bareText = ({ title, content_html }: Article) => `${title}\n${content_html}\n`;

interface Front {
  /** The bytes of body and headers in one poll of a reader that sends conditional requests. */
  poll(path: string): Promise<number>;
  close(): void;
}

/** The front of `npm start` on these stores. @param now the clock of its cache: epoch milliseconds */
async function openFront({ s3, bucket }: EmbeddedStores, now: () => number): Promise<Front> {
  const { distribution } = readTemplate(await synthesise({ notifyDelaySeconds: '1' }));
  const url = 'https://feeds.example';
  const origin = bucketOrigin(s3, bucket, '/public');
  const log = {
    write: (source: string, line: string) => process.stderr.write(`${source} ${line}\n`),
    copyLines: () => undefined,
  };
  const api = apiFront(async () => ({ outcome: 'busy' }), log);
  const behind = { edge: new EdgeCache(origin, now), api };
  const front = cloudfrontFront(servedAt(distribution, url), behind, 'feeds.example', log);
  const server = createServer((asked, answer) => void front(asked, answer, asked.url ?? '/', false));
  const port = await listenOnLoopback(server, 0);
  const etags = new Map<string, string>();
  return {
    poll: async (path) => {
      const known = etags.get(path);
      const sent = request({
        port,
        path,
        headers: { 'Accept-Encoding': 'br', ...(known !== undefined && { 'If-None-Match': known }) },
      }).end();
      const [answer] = await once(sent, 'response');
      if (answer.statusCode !== 200 && answer.statusCode !== 304)
        throw new Error(`${path}: ${answer.statusCode}`);
      etags.set(path, answer.headers.etag);
      let bytes = answer.rawHeaders.join('    ').length;
      for await (const chunk of answer) bytes += chunk.length;
      return bytes;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function writeArticle(stores: EmbeddedStores, article: Article): Promise<string> {
  const row = instantKey(article.date_published, article.id);
  await stores
    .table()
    .batchWrite([
      toItem({ article, hash: article.id }, 'content').item,
      { pk: partitions.timeline({ feed: FEED }), sk: row, id: article.id, rev: 1 },
    ]);
  return row;
}

/** The bytes, in brotli, of the RSS file that Hugo makes of the entries. */
async function bytesOfHugo(entries: readonly Article[]): Promise<number> {
  const site = mkdtempSync(join(tmpdir(), 'feedmill-bench-'));
  try {
    HUGO.setUp(site);
    for (const [n, article] of entries.entries()) HUGO.write(site, n, article);
    await HUGO.build(site);
    return await brotliBytes(readFileSync(join(site, HUGO.feed), 'utf8'));
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

/**
 * The bytes that a reader transfers in a day of hourly polls with one new article per hour. The counts are
 * the same in every run.
 */
export const polls: Row = async () => {
  const runtime = testRuntime();
  const stores = await startEmbeddedStores({ encodeFile: encode });
  const front = await openFront(stores, () => Date.parse(runtime.now()));
  try {
    const context = contextIn(stores, FEED, { runtime });
    await saveFeed(context.table, {
      feed: FEED,
      settings: { title: 'Measured', near_duplicates: 'flag' },
      now: runtime.now(),
    });
    const firstMs = Date.parse(runtime.now()) - FEED_LIMITS.maxEntries * HOUR_MILLISECONDS;
    const all = Array.from({ length: FEED_LIMITS.maxEntries + HOURS }, (_, n) =>
      benchArticle(n, FEED, new Date(firstMs + (n + 1) * HOUR_MILLISECONDS).toISOString()),
    );
    const sums = { rss: 0, atom: 0, json: 0 };
    const deltas = { rss: 0, atom: 0, json: 0 };
    const last = { rss: 0, atom: 0, json: 0 };
    const read = async (rows: ReadonlySet<string>, isCounted: boolean) => {
      const failures = await publish({ timelines: [{ feed: FEED, rows }], feeds: [], pages: [] }, context);
      for (const failure of failures.values()) throw failure;
      for (const { format, file } of FORMATS) {
        const bytes = await front.poll(`/feeds/${FEED}/${file}`);
        if (isCounted) sums[format] += bytes;
        last[format] = bytes;
      }
    };
    const rows = new Set<string>();
    for (const article of all.slice(0, FEED_LIMITS.maxEntries)) rows.add(await writeArticle(stores, article));
    await read(rows, false);

    let fresh = 0;
    let entries: Article[] = [];
    for (let hour = 0; hour < HOURS; hour++) {
      runtime.advance(HOUR_MILLISECONDS);
      entries = all.slice(hour + 1, hour + 1 + FEED_LIMITS.maxEntries).reverse();
      const [article] = entries;
      if (article === undefined) throw new Error('there is no new article');
      await read(new Set([await writeArticle(stores, article)]), true);
      fresh += await brotliBytes(bareText(article));
      for (const { format, render } of FORMATS) {
        deltas[format] += await brotliBytes(render(benchView([article])));
      }
    }
    const line = (what: string, against: string, over: number, under: number, atMost?: number): Finding => ({
      what,
      against,
      ratios: [over / under],
      ...(atMost !== undefined && { goal: { atMost } }),
    });
    const least = await brotliBytes(entries.map(bareText).join(''));
    const byFeed = documentsOfNpmFeed(benchView(entries));
    const lines: (Finding | Skipped)[] = [];
    for (const { format, file } of FORMATS) {
      const poll = `  one poll of ${file}`;
      lines.push(
        line(`a day of hourly polls of ${file}`, 'the new articles alone', sums[format], fresh, 1.5),
        line(
          '  if readers asked for what is new (RFC 3229)',
          'the new articles alone',
          deltas[format],
          fresh,
        ),
        line(poll, 'the bare text of its 50 articles', last[format], least),
        line(poll, '`feed` by default, without headers', last[format], await brotliBytes(byFeed[format])),
      );
    }
    const what = '  one poll of rss.xml';
    const against = "Hugo's RSS of the same articles, without headers";
    const skipped = await prepareGenerator(HUGO);
    if (skipped === undefined) lines.push(line(what, against, last.rss, await bytesOfHugo(entries)));
    else lines.push({ what, against, skipped });
    return lines;
  } finally {
    front.close();
    await stores.close();
  }
};
