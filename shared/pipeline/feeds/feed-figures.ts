import type { HistoryEntry } from '#shared/model/article.ts';
import { addSeconds } from '#shared/model/instant.ts';
import type { Seen } from '#shared/model/seen.ts';
import type { UnstoredOutcome } from '#shared/model/unstored-outcome.ts';
import { readRows } from '#shared/select/list-articles.ts';
import { LIMITS } from '#shared/settings.ts';
import { readEachSeen } from '#shared/store/seen.ts';
import { readUnstoredCounts, type UnstoredCount } from '#shared/store/unstored-counts.ts';
import type { ArticleHead } from '#shared/table/article-item.ts';
import type { Table } from '#shared/table/table.ts';

/** The periods of the figures: the length of one in seconds, and how many are shown. */
const FIGURE_PERIODS = {
  hour: { seconds: 60 * 60, count: 48 },
  day: { seconds: 24 * 60 * 60, count: 30 },
} as const;

export type FigurePeriod = keyof typeof FIGURE_PERIODS;

/** How often a publisher had an outcome in a period that begins at `at`. */
interface FeedSubmissions {
  at: string;
  publisher: string;
  outcome: HistoryEntry['outcome'] | UnstoredOutcome;
  count: number;
}

/** What happened in a feed lately. All instants are ISO 8601, UTC. */
export interface FeedFigures {
  /** The first instant that is counted: the start of a period. */
  from: string;
  countedArticles: number;
  /** Whether the feed has more articles than are counted. */
  isPartial: boolean;
  held: number;
  /** All submissions and changes of articles, by the start of their period. */
  submissions: FeedSubmissions[];
  /**
   * Seconds from publication to the first feed file with the article, by the start of the period of
   * publication.
   */
  visible: { at: string; articles: number; medianSeconds: number; maxSeconds: number }[];
}

/**
 * The figures of a feed. They are made from the histories of its newest `LIMITS.maxSearchedArticles` articles, from the
 * histories of its newest taken-down articles, and from the counts of submissions that stored nothing. This takes at
 * most about 50 reads and no write.
 *
 * @param now ISO 8601, UTC
 */
export async function feedFigures(
  table: Table,
  { feed, by, now }: { feed: string; by: FigurePeriod; now: string },
): Promise<FeedFigures> {
  const { seconds, count } = FIGURE_PERIODS[by];
  const startOf = (instant: string): string =>
    new Date(Math.floor(Date.parse(instant) / 1_000 / seconds) * seconds * 1_000).toISOString();
  const from = addSeconds(startOf(now), -(count - 1) * seconds);
  const isCounted = (instant: string): boolean => instant >= from && instant <= now;
  const [listed, takenDown, unstored] = await Promise.all([
    newestArticles(table, feed, now),
    readRows(table, { feed, state: 'taken_down', limit: LIMITS.maxListedArticles, now }, undefined),
    readUnstoredCounts(table, feed, from),
  ]);
  const articles = [...listed.articles, ...takenDown.rows.flatMap(({ article }) => article ?? [])];
  const seen = await readEachSeen(
    table,
    listed.articles.map(({ id }) => id),
  );
  return {
    from,
    countedArticles: articles.length,
    isPartial: listed.isMore || takenDown.isMore,
    held: articles.filter(({ state }) => state === 'near_duplicate' || state === 'held').length,
    submissions: [...submissionsOf(articles, startOf, isCounted), ...summed(unstored, startOf)].sort(
      (a, b) => (placeOf(a) < placeOf(b) ? -1 : 1),
    ),
    visible: visibleOf(listed.articles, seen, startOf, isCounted),
  };
}

async function newestArticles(
  table: Table,
  feed: string,
  now: string,
): Promise<{ articles: ArticleHead[]; isMore: boolean }> {
  const articles: ArticleHead[] = [];
  let before: string | undefined;
  for (let read = 0; read < LIMITS.maxSearchedArticles; ) {
    const { rows, isMore } = await readRows(table, { feed, limit: LIMITS.maxListedArticles, now }, before);
    articles.push(...rows.flatMap(({ article }) => article ?? []));
    read += rows.length;
    before = rows.at(-1)?.sk;
    if (!isMore) return { articles, isMore };
  }
  return { articles, isMore: true };
}

function submissionsOf(
  articles: readonly ArticleHead[],
  startOf: (instant: string) => string,
  isCounted: (instant: string) => boolean,
): FeedSubmissions[] {
  const changes = articles.flatMap(({ history }) => history.filter(({ at }) => isCounted(at)));
  const groups = Map.groupBy(changes, ({ at, publisher, outcome }) =>
    JSON.stringify([startOf(at), publisher, outcome]),
  );
  return [...groups].flatMap(([, [first, ...others]]) =>
    first === undefined
      ? []
      : {
          at: startOf(first.at),
          publisher: first.publisher,
          outcome: first.outcome,
          count: 1 + others.length,
        },
  );
}

/** Adds up the hourly counts of each period. */
function summed(counts: readonly UnstoredCount[], startOf: (instant: string) => string): FeedSubmissions[] {
  const inPeriods = counts.map((one) => ({ ...one, at: startOf(one.at) }));
  return [...Map.groupBy(inPeriods, placeOf).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : { ...first, count: group.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** The key for sorting and grouping: period, publisher and outcome. */
const placeOf = ({ at, publisher, outcome }: Omit<FeedSubmissions, 'count'>): string =>
  JSON.stringify([at, publisher, outcome]);

function visibleOf(
  articles: readonly ArticleHead[],
  seen: ReadonlyMap<string, Seen>,
  startOf: (instant: string) => string,
  isCounted: (instant: string) => boolean,
): FeedFigures['visible'] {
  const delays = articles.flatMap((article) => {
    const at = publishedAt(article);
    const visibleAt = seen.get(article.id)?.visible_at;
    if (at === undefined || visibleAt === undefined || visibleAt < at || !isCounted(at)) return [];
    return { at: startOf(at), seconds: (Date.parse(visibleAt) - Date.parse(at)) / 1_000 };
  });
  return [...Map.groupBy(delays, ({ at }) => at)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, group]) => {
      const sorted = group.map(({ seconds }) => seconds).sort((a, b) => a - b);
      const medianSeconds = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
      return { at, articles: sorted.length, medianSeconds, maxSeconds: sorted.at(-1) ?? 0 };
    });
}

/** When an article was first published, or is due; undefined if its history does not say. */
function publishedAt({ history, date_published }: ArticleHead): string | undefined {
  const first = history.find(({ outcome }) => /^(?:created|scheduled|published)$/.test(outcome));
  if (first?.outcome !== 'scheduled') return first?.at;
  return date_published > first.at ? date_published : first.at;
}
