import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from '#shared/deliver/encode.ts';
import { Files } from '#shared/deliver/files.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { instantKey } from '#shared/table/keys.ts';
import { contextIn, startEmbeddedStores, testRuntime } from '../../embedded-stores.ts';
import { benchArticle, benchDraft } from './articles.ts';
import type { Finding, Row, Skipped } from './finding.ts';
import { ELEVENTY_GENERATOR, HUGO, prepareGenerator } from './generators.ts';
import { interleaved, millisecondsOf, ratiosOf } from './interleaved.ts';
import { writeLongFeed } from './long-feed.ts';

const FEED = 'long';
const TEXTS = 100;
const NEWEST_MILLISECONDS = Date.parse('2026-03-01T11:00:00.000Z');

/**
 * The time of a generator's rebuild after one new article, divided by the time of publishing one new article with
 * Feedmill. The site and the feed have the same number of articles, made of the same texts.
 */
export const rebuilding: Row = async (rounds) => {
  const articles = Number(process.env.BENCH_ARTICLES ?? 10_000);
  const what = `publish one more article in a feed of ${articles}: times faster`;
  const lines: (Finding | Skipped)[] = [];
  const stores = await startEmbeddedStores({ encodeFile: encode });
  const root = mkdtempSync(join(tmpdir(), 'feedmill-bench-'));
  try {
    await writeLongFeed(stores, FEED, articles);
    const runtime = testRuntime();
    const context = contextIn(stores, FEED, { runtime });
    let n = 0;
    // The files are not compressed, because the generators do not compress files.
    const uncompressed = new Files(stores.s3, stores.bucket, context.event, async (bytes) => ({
      identity: bytes,
      gzip: bytes,
      br: bytes,
    }));
    const publishOne = async (files = context.files) => {
      runtime.advance(60_000);
      const { article } = await submit({ draft: { ...benchDraft(n++, FEED), tags: [] } }, context);
      const rows = new Set([instantKey(article.date_published, article.id)]);
      return await millisecondsOf(async () => {
        const failures = await publish(
          { timelines: [{ feed: FEED, rows }], feeds: [], pages: [] },
          { ...context, files },
        );
        for (const failure of failures.values()) throw failure;
      });
    };
    await publishOne();
    for (const generator of [HUGO, ELEVENTY_GENERATOR]) {
      const against = `${generator.name} rebuilding one RSS file of the same articles`;
      const skipped = await prepareGenerator(generator);
      if (skipped !== undefined) {
        lines.push({ what, against, skipped });
        continue;
      }
      const site = join(root, generator.name);
      generator.setUp(site);
      const texts = Array.from({ length: TEXTS }, (_, i) => benchArticle(i, FEED, runtime.now()));
      for (let i = 0; i < articles; i++) {
        const text = texts[i % TEXTS];
        const date_published = new Date(NEWEST_MILLISECONDS - i * 60_000).toISOString();
        if (text !== undefined)
          generator.write(site, i, { ...text, date_published, url: `https://news.example/${FEED}/${i}` });
      }
      await generator.build(site);
      const measured = await interleaved(rounds, {
        ours: () => publishOne(),
        uncompressed: () => publishOne(uncompressed),
        theirs: async () => {
          generator.write(site, articles + n, benchArticle(n++, `${FEED}-new`, runtime.now()));
          return await millisecondsOf(() => generator.build(site));
        },
      });
      lines.push(
        { what, against, ratios: ratiosOf(measured.theirs, measured.ours), goal: { atLeast: 20 } },
        {
          what: '  without gzip and brotli, which the generator does not write',
          against: 'the same',
          ratios: ratiosOf(measured.theirs, measured.uncompressed),
        },
      );
    }
    return lines;
  } finally {
    await stores.close();
    rmSync(root, { recursive: true, force: true });
  }
};
