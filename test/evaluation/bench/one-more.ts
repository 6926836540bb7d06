import { encode } from '#shared/deliver/encode.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { instantKey } from '#shared/table/keys.ts';
import { contextIn, startEmbeddedStores, testRuntime } from '../../embedded-stores.ts';
import { benchDraft } from './articles.ts';
import type { Row } from './finding.ts';
import { interleaved, ratiosOf } from './interleaved.ts';
import { writeLongFeed } from './long-feed.ts';

/** The largest number of articles in the short feed. */
const FEW = 1_000;
/** The long feed has at least `TIMES` × the articles of the short feed. */
const TIMES = 5;
const ARTICLES_PER_ROUND = 3;
const COUNTED = ['table_reads', 'table_writes', 'puts'] as const;

/** The cost of submitting and publishing one more article in a long feed, divided by that in a short feed. */
export const oneMore: Row = async (rounds) => {
  // Writing ten thousand articles takes half a minute, and writing a hundred thousand takes ten minutes.
  const many = Number(process.env.BENCH_ARTICLES ?? 10_000);
  const few = Math.min(FEW, many / TIMES);
  const stores = await startEmbeddedStores({ encodeFile: encode });
  try {
    await writeLongFeed(stores, 'few', few);
    await writeLongFeed(stores, 'many', many);
    const runtime = testRuntime();
    let n = 0;
    const calls = { few: [] as number[], many: [] as number[] };
    const add = (feed: 'few' | 'many') => async () => {
      const event: LogEvent = { event: 'bench' };
      const context = contextIn(stores, feed, { runtime, event });
      let milliseconds = 0;
      for (let i = 0; i < ARTICLES_PER_ROUND; i++) {
        runtime.advance(60_000);
        const startedMs = performance.now();
        const { article } = await submit(
          { draft: { ...benchDraft(n++, `more-${feed}`), tags: [] } },
          context,
        );
        const rows = new Set([instantKey(article.date_published, article.id)]);
        await publish({ timelines: [{ feed, rows }], feeds: [], pages: [] }, context);
        milliseconds += performance.now() - startedMs;
      }
      calls[feed].push(COUNTED.reduce((sum, field) => sum + Number(event[field] ?? 0), 0));
      return milliseconds;
    };
    await add('few')();
    await add('many')();
    calls.few.length = 0;
    calls.many.length = 0;
    const measured = await interleaved(rounds, { few: add('few'), many: add('many') });
    const what = `one more article in a feed of ${many}`;
    const against = `in a feed of ${few}`;
    return [
      {
        what: `${what}: time`,
        against,
        ratios: ratiosOf(measured.many, measured.few),
        goal: { atMost: 1.1 },
      },
      {
        what: `${what}: reads, writes, PUTs`,
        against,
        ratios: ratiosOf(calls.many, calls.few),
        goal: { atMost: 1.1 },
      },
    ];
  } finally {
    await stores.close();
  }
};
