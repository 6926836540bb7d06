import { encode } from '#shared/deliver/encode.ts';
import type { Article } from '#shared/model/article.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { rebuild } from '#shared/pipeline/publish/rebuild.ts';
import { takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { readFeed, saveFeed } from '#shared/store/feeds.ts';
import { listFeedPage } from '#shared/store/list-feeds.ts';
import { instantKey } from '#shared/table/keys.ts';
import { contextIn, type EmbeddedStores, startEmbeddedStores, testRuntime } from '../../embedded-stores.ts';
import { benchDraft } from './articles.ts';
import type { Finding, Row } from './finding.ts';

/** Calls and bytes of a job. */
interface Cost {
  tableReads: number;
  tableWrites: number;
  s3Calls: number;
  putBytes: number;
}

interface Size {
  feeds: number;
  /** Tags of the first feed. */
  tags: number;
  /** Articles of the first feed. */
  articles: number;
}

const SMALL: Size = { feeds: 10, tags: 8, articles: 60 };
const HOUR_MILLISECONDS = 3_600_000;

/** Jobs whose cost could grow with the number of feeds, tags or articles. */
class Jobs {
  readonly #stores: EmbeddedStores;
  readonly #runtime = testRuntime();
  #s3Calls = 0;
  #articles: Article[] = [];
  #tags: string[] = [];

  constructor(stores: EmbeddedStores) {
    this.#stores = stores;
    stores.s3.middlewareStack.add(
      (next) => (args) => {
        this.#s3Calls += 1;
        return next(args);
      },
      { step: 'initialize' },
    );
  }

  #context(feed: string, event: LogEvent = { event: 'growth' }) {
    return contextIn(this.#stores, feed, { runtime: this.#runtime, event });
  }

  async #counted(
    feed: string,
    job: (context: ReturnType<typeof contextIn>) => Promise<unknown>,
  ): Promise<Cost> {
    this.#runtime.advance(HOUR_MILLISECONDS);
    const event: LogEvent = { event: 'growth' };
    const before = this.#s3Calls;
    await job(this.#context(feed, event));
    const amount = (name: string) => Number(event[name] ?? 0);
    return {
      tableReads: amount('table_reads'),
      tableWrites: amount('table_writes'),
      s3Calls: this.#s3Calls - before,
      putBytes: amount('put_bytes'),
    };
  }

  async build({ feeds, tags, articles }: Size): Promise<void> {
    this.#tags = Array.from({ length: tags }, (_, i) => `tag ${i}`);
    const settings = { title: 'Grown', near_duplicates: 'allow' } as const;
    for (let n = 0; n < feeds; n++)
      await saveFeed(this.#stores.table(), { feed: `feed-${n}`, settings, now: this.#runtime.now() });
    for (let n = 0; n < articles; n++) {
      const draft = { ...benchDraft(n, 'growth'), tags: [this.#tags[n % tags] ?? ''] };
      this.#articles.push((await submit({ draft }, this.#context('feed-0'))).article);
    }
    await rebuild(this.#context('feed-0'), { isWhole: true, isOutOfTime: () => false });
  }

  rebuild(): Promise<Cost> {
    return this.#counted('feed-0', (context) =>
      rebuild(context, { isWhole: false, isOutOfTime: () => false }),
    );
  }

  listFeeds(): Promise<Cost> {
    return this.#counted('feed-0', ({ table }) => listFeedPage(table, { limit: 5 }));
  }

  /** Changes the title of a feed without tags. The title is on the pages of the list of feeds and in OPML. */
  retitle(): Promise<Cost> {
    return this.#counted('feed-1', async (context) => {
      const settings = { title: 'Another', near_duplicates: 'allow' } as const;
      const before = await readFeed(context.table, 'feed-1');
      await saveFeed(context.table, { feed: 'feed-1', settings, before, now: context.runtime.now() });
      await publish({ timelines: [], feeds: ['feed-1'], pages: [] }, context);
    });
  }

  /** Publishes a feed and its tags, as after a change of a setting that all of them show. */
  changeSettings(): Promise<Cost> {
    return this.#counted('feed-0', (context) =>
      publish(
        {
          timelines: [],
          feeds: ['feed-0'],
          tags: [{ feed: 'feed-0', after: '' }],
          areListsUnaffected: true,
          pages: [],
        },
        context,
      ),
    );
  }

  takeDown(): Promise<Cost> {
    return this.#counted('feed-0', async (context) => {
      const [article] = this.#articles;
      if (article === undefined) throw new Error('there is no article');
      await takeDownArticle(article.id, context);
      const rows = new Set([instantKey(article.date_published, article.id)]);
      const tags = article.tags.map((tag) => ({ feed: 'feed-0', tag: tag.toLowerCase(), rows }));
      await publish({ timelines: [{ feed: 'feed-0', rows }, ...tags], feeds: [], pages: [] }, context);
    });
  }
}

const JOBS = ['rebuild', 'listFeeds', 'retitle', 'changeSettings', 'takeDown'] as const;
/** The factor by which the calls may grow, if it is not 1.1, by job and doubled number. */
const GOALS: Record<string, { atMost: number; inWords: string }> = {
  'rebuild, feeds': { atMost: 2, inWords: 'may double' },
  'rebuild, tags': { atMost: 2, inWords: 'may double' },
  // The home page shows the number of articles for up to 500 feeds.
  'retitle, feeds': { atMost: 2, inWords: 'two more queries for each feed, up to 500 feeds' },
  'changeSettings, tags': { atMost: 2, inWords: 'may double' },
  'takeDown, articles': { atMost: 1.5, inWords: 'one more archive document' },
};
type Costs = Record<(typeof JOBS)[number], Cost>;

async function costsOf(size: Size): Promise<Costs> {
  const stores = await startEmbeddedStores({ encodeFile: encode });
  try {
    const jobs = new Jobs(stores);
    await jobs.build(size);
    const costs = {} as Costs;
    for (const job of JOBS) costs[job] = await jobs[job]();
    return costs;
  } finally {
    await stores.close();
  }
}

const callsOf = ({ tableReads, tableWrites, s3Calls }: Cost) => tableReads + tableWrites + s3Calls;
const inWords = ({ tableReads, tableWrites, s3Calls, putBytes }: Cost) =>
  `${tableReads} reads, ${tableWrites} writes, ${s3Calls} calls of S3, ${Math.round(putBytes / 1_000)} KB`;

/**
 * The calls of each job with twice as many feeds, tags or articles, divided by the calls for the small
 * size. The goal is 1.1, or that of `GOALS`.
 */
export const growth: Row = async () => {
  const small = await costsOf(SMALL);
  const bigger = {
    feeds: await costsOf({ ...SMALL, feeds: 2 * SMALL.feeds }),
    tags: await costsOf({ ...SMALL, tags: 2 * SMALL.tags }),
    articles: await costsOf({ ...SMALL, articles: 2 * SMALL.articles }),
  };
  const findings: Finding[] = [];
  for (const job of JOBS) {
    for (const [what, costs] of Object.entries(bigger)) {
      const goal = GOALS[`${job}, ${what}`];
      findings.push({
        what: `${job}, twice the ${what}: ${inWords(costs[job])}`,
        against: `${inWords(small[job])}${goal === undefined ? '' : `; ${goal.inWords}`}`,
        ratios: [callsOf(costs[job]) / callsOf(small[job])],
        goal: { atMost: goal?.atMost ?? 1.1 },
      });
    }
  }
  return findings;
};
