import { skewTolerantNow } from '#shared/model/skew-tolerant-now.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { newestArticlePages } from '#shared/select/newest.ts';
import { ARTICLE_PIECE_MILLISECONDS, LIMITS, PIECE_MILLISECONDS } from '#shared/settings.ts';
import { ArticleCache } from '#shared/store/article-cache.ts';
import { listTags } from '#shared/store/tags.ts';
import { emptyWork, type PageWork, type TimelineWork, type Work } from '#shared/store/work.ts';
import { articleIdOf } from '#shared/table/keys.ts';
import { type AffectedFiles, type AffectedTimeline, nameOf } from './affected.ts';
import { Attempts } from './attempts.ts';
import { inParallel, NEVER } from './in-parallel.ts';
import { publishAliases } from './publish-aliases.ts';
import { publishArticlePage } from './publish-article-page.ts';
import { publishFeedLists } from './publish-feed-lists.ts';
import { publishTags } from './publish-tags.ts';
import type { PublishContext } from './publish-timeline.ts';
import { publishWithArchive } from './publish-with-archive.ts';

/** Requests to S3 are mostly waiting time, so timelines are published concurrently. */
const TIMELINE_CONCURRENCY = 4;
const PAGE_CONCURRENCY = 16;
/** If a call has no time for all timelines, it publishes this number of main timelines for each tag. */
const MAINS_PER_TAG = 8;
/**
 * This number of pages of a feed is published before the feed: enough for all pages to which the feed links. Further
 * pages are published after all feeds.
 */
const MAX_PAGES_BEFORE_FEED = 64;

/** The result of one piece of publishing, with the errors by the name of the timeline, feed or article. */
export interface Piece extends Pick<Attempts, 'failures' | 'retried' | 'givenUp'> {
  /** Work that was not started in time, or that failed and is retried separately. */
  left: Work;
}

/**
 * Publishes everything that is affected. A failure does not stop the other work.
 *
 * @returns errors by the name of the timeline, feed or article
 */
export async function publish(
  affected: AffectedFiles,
  context: PublishContext,
): Promise<Map<string, unknown>> {
  const errors = new Map<string, unknown>();
  let next = affected;
  // The first piece has no time limit. It leaves only the archives of bursts.
  for (let isDone = false; !isDone; ) {
    const { failures, retried, givenUp, left } = await publishPiece(next, context, NEVER);
    for (const [name, error] of [...failures, ...retried, ...givenUp]) errors.set(name, error);
    const archives = left.timelines.filter(({ isArchiveOnly }) => isArchiveOnly === true);
    next = { timelines: archives.map(affectedOf), feeds: [], pages: [] };
    isDone = archives.length === 0 || errors.size > 0;
  }
  return errors;
}

/**
 * Publishes as `publish` does, but within a time limit. Timelines come first, in the order of `inOrder`, so that no
 * feed waits for a large feed. A call does at least one group of each kind of work. A timeline or page that fails is left
 * to a later piece.
 *
 * @param hasPassed whether this number of milliseconds has passed since the call began; called before each further
 *   group
 */
export async function publishPiece(
  affected: AffectedFiles,
  given: PublishContext,
  hasPassed: (milliseconds: number) => boolean,
): Promise<Piece> {
  const { runtime } = given;
  const now = () => skewTolerantNow(runtime.now(), [affected.releasedAt]);
  const piece: PieceInProgress = {
    context: { ...given, runtime: { ...runtime, now }, articles: new ArticleCache() },
    attempts: new Attempts(),
    left: {
      ...emptyWork(),
      ...(affected.releasedAt !== undefined && { releasedAt: affected.releasedAt }),
    },
    hasPassed,
    isOutOfTime: () => hasPassed(PIECE_MILLISECONDS),
  };
  const { context, attempts, left, isOutOfTime } = piece;
  const timelines = timelinesOf(affected);
  const pages = await pagesOf(affected, piece);
  const pagesByFeed = Map.groupBy(newestFirst(pages, affected.timelines), ({ feed }) => feed);
  await publishTimelines(timelines, pagesByFeed, piece);
  await publishLists(affected, piece);
  await publishPages(
    inTurns([...pagesByFeed.values()].flat()).map(({ one }) => one),
    piece,
  );
  const ofTags = await publishTags(affected, context, isOutOfTime, attempts);
  left.tags = ofTags.tags;
  left.timelines.push(...ofTags.timelines);
  const { failures, retried, givenUp } = attempts;
  return { failures, retried, givenUp, left };
}

interface PieceInProgress extends Pick<Piece, 'left'> {
  context: PublishContext;
  attempts: Attempts;
  hasPassed: (milliseconds: number) => boolean;
  isOutOfTime: () => boolean;
}

/** The affected timelines, and the main one of each feed whose settings changed. */
function timelinesOf({ timelines, feeds }: AffectedFiles): AffectedTimeline[] {
  const byName = new Map<string, AffectedTimeline>(timelines.map((timeline) => [nameOf(timeline), timeline]));
  for (const feed of feeds) {
    const name = nameOf({ feed });
    byName.set(name, { feed, ...byName.get(name), isImport: false, withAliases: true });
  }
  return [...byName.values()];
}

/**
 * The affected pages, and the newest pages of each feed whose settings changed, because a page contains the name of its
 * feed. Older pages are left to a whole rebuild.
 */
async function pagesOf(
  { pages, feeds }: AffectedFiles,
  { context, attempts }: PieceInProgress,
): Promise<PageWork[]> {
  const byId = new Map(pages.map((page) => [page.id, page]));
  await inParallel(feeds, PAGE_CONCURRENCY, NEVER, (feed) =>
    attempts.attempt(feed, async () => {
      for (const page of await newestArticlePages(context.table, feed, context.runtime.now()))
        byId.set(page.id, page);
    }),
  );
  return [...byId.values()];
}

/** Orders pages by the newest changed row of their articles, the newest first. Pages without such a row come last. */
function newestFirst(pages: readonly PageWork[], timelines: readonly AffectedTimeline[]): PageWork[] {
  const rows = timelines.flatMap(({ tag, rows: sks = [] }) => (tag === undefined ? [...sks] : [])).sort();
  const newest = new Map(rows.map((sk) => [articleIdOf(sk), sk]));
  const rowOf = ({ id }: PageWork) => newest.get(id) ?? '';
  return pages.toSorted((a, b) => (rowOf(a) < rowOf(b) ? 1 : rowOf(a) > rowOf(b) ? -1 : 0));
}

async function publishPages(
  pages: readonly PageWork[],
  { context, attempts, left, isOutOfTime }: PieceInProgress,
): Promise<void> {
  const rest = await inParallel(pages, PAGE_CONCURRENCY, isOutOfTime, ({ feed, id, failures: failed }) =>
    attempts.attempt(id, () => publishArticlePage(feed, id, context), {
      failures: failed,
      leave: (failures) => left.pages.push({ feed, id, failures }),
    }),
  );
  left.pages.push(...rest);
}

/**
 * Publishes the pages of a feed directly before the feed that links to them.
 *
 * @param pagesByFeed the published pages are removed from it
 */
async function publishTimelines(
  timelines: readonly AffectedTimeline[],
  pagesByFeed: ReadonlyMap<string, PageWork[]>,
  piece: PieceInProgress,
): Promise<void> {
  const { context, attempts, left, hasPassed, isOutOfTime } = piece;
  const publishOne = async ({ failures: _, since: _since, withAliases, ...timeline }: AffectedTimeline) => {
    const hasLinks = timeline.tag === undefined && !timeline.isArchiveOnly;
    const linked = hasLinks ? pagesByFeed.get(timeline.feed)?.splice(0, MAX_PAGES_BEFORE_FEED) : undefined;
    await publishPages(linked ?? [], piece);
    const remaining = await publishWithArchive(timeline, context, isOutOfTime);
    if (withAliases) await publishAliases(timeline.feed, context);
    if (remaining) left.timelines.push({ ...timeline, ...remaining });
  };
  const { promised, others } = inOrder(timelines);
  const isCut = (begun: number) =>
    hasPassed(begun < promised.length ? ARTICLE_PIECE_MILLISECONDS : PIECE_MILLISECONDS);
  const rest = await inParallel([...promised, ...others], TIMELINE_CONCURRENCY, isCut, (timeline) =>
    attempts.attempt(nameOf(timeline), () => publishOne(timeline), {
      failures: timeline.failures,
      leave: (failures) => left.timelines.push({ ...workOf(timeline), failures }),
    }),
  );
  left.timelines.push(...rest.map(workOf));
}

/**
 * Publishes the home page and the OPML list. They are left to the next piece if no time is left, or if a feed of this
 * piece has failed, because it may have no files yet. The next piece always publishes them.
 */
async function publishLists(
  { feeds, areListsUnaffected, lists, listFailures: failed }: AffectedFiles,
  { context, attempts, left, isOutOfTime }: PieceInProgress,
): Promise<void> {
  const areListsAffected = feeds.length > 0 && areListsUnaffected !== true;
  const hasFailed = feeds.some((feed) => attempts.retried.has(nameOf({ feed })));
  if (lists || (areListsAffected && !hasFailed && !isOutOfTime()))
    await attempts.attempt('feeds', () => publishFeedLists(context), {
      failures: failed,
      leave: (listFailures) => Object.assign(left, { lists: true, listFailures }),
    });
  else left.lists = areListsAffected;
}

const affectedOf = ({ rows = [], ...timeline }: TimelineWork): AffectedTimeline => ({
  ...timeline,
  rows: new Set(rows),
});
const workOf = ({ rows = new Set(), ...timeline }: AffectedTimeline): TimelineWork => ({
  ...timeline,
  rows: [...rows],
});

/** The first one of each feed, then the second of each feed, and so on; `turn` is 1 for the first. */
function inTurns<One extends { feed: string }>(all: readonly One[]): { one: One; turn: number }[] {
  const turns = new Map<string, number>();
  const withTurn = all.map((one) => {
    const turn = (turns.get(one.feed) ?? 0) + 1;
    turns.set(one.feed, turn);
    return { one, turn };
  });
  return withTurn.sort((a, b) => a.turn - b.turn);
}

/**
 * Orders timelines. Main timelines take turns with tags, and deferred timelines with new timelines, so that each kind
 * makes progress even if there is not enough time for all. Within a kind, the timelines that have waited longest come
 * first, and the feeds take turns with their tags.
 *
 * @returns the timelines that have to show an article within ten seconds; then further tags, and work on archives
 */
function inOrder(timelines: readonly AffectedTimeline[]): Record<'promised' | 'others', AffectedTimeline[]> {
  const oldestFirst = timelines.toSorted(byAge);
  const archives = oldestFirst.filter(({ isArchiveOnly }) => isArchiveOnly);
  const live = oldestFirst.filter(({ isArchiveOnly }) => !isArchiveOnly);
  const mains = live.filter(({ tag }) => tag === undefined);
  const tags = inTurns(live.filter(({ tag }) => tag !== undefined));
  const tagsFrom = (from: number, to: number) =>
    tags.flatMap(({ one, turn }) => (turn > from && turn <= to ? [one] : []));
  const placed = (some: readonly AffectedTimeline[], perPlace: number) =>
    [...Map.groupBy(some, ({ since }) => since === undefined).values()].flatMap((kind) =>
      kind.map((one, i) => ({ one, place: (i + 1) / perPlace })),
    );
  const promised = [...placed(mains, MAINS_PER_TAG), ...placed(tagsFrom(0, LIMITS.maxTags), 1)];
  return {
    promised: promised.sort((a, b) => a.place - b.place).map(({ one }) => one),
    others: [...tagsFrom(LIMITS.maxTags, Number.POSITIVE_INFINITY), ...archives],
  };
}

/** The timelines that have waited longest come first, new timelines last. */
function byAge({ since: a = '~' }: AffectedTimeline, { since: b = '~' }: AffectedTimeline): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The timelines of a feed: its main one and one for each tag. */
export async function timelinesOfFeed(feed: string, { table }: PublishContext): Promise<Timeline[]> {
  return [{ feed }, ...[...(await listTags(table, feed)).keys()].map((tag) => ({ feed, tag }))];
}
