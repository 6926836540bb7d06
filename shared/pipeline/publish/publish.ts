import { type FoundFile, fileHash } from '#shared/deliver/files.ts';
import { retryOnStaleWrite } from '#shared/deliver/retry-on-stale-write.ts';
import { articleKey, listKey, PUBLIC_FILES } from '#shared/model/addresses.ts';
import { hasPage } from '#shared/model/article.ts';
import type { StoredFeed } from '#shared/model/feed.ts';
import { contentType, FORMATS, OPML_MEDIA_TYPE } from '#shared/model/formats.ts';
import { latestOf, nextInstant } from '#shared/model/instant.ts';
import { shownAt, stateAt } from '#shared/model/lifecycle.ts';
import { count } from '#shared/model/log-event.ts';
import { skewTolerantNow } from '#shared/model/skew-tolerant-now.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { renderArticlePage } from '#shared/render/article-page.ts';
import { type FeedContents, renderHomePage } from '#shared/render/home-page.ts';
import { renderMovedPage } from '#shared/render/moved-page.ts';
import { renderOpml } from '#shared/render/opml.ts';
import { newestArticlePages, newestRows } from '#shared/select/newest.ts';
import { ARTICLE_PIECE_MILLISECONDS, LIMITS, PIECE_MILLISECONDS } from '#shared/settings.ts';
import { ArticleCache } from '#shared/store/article-cache.ts';
import { listFeeds, listTags, readFeed, tagsAfter } from '#shared/store/feeds.ts';
import { savePublishedState } from '#shared/store/published-state.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { emptyWork, type PageWork, type TagsWork, type TimelineWork, type Work } from '#shared/store/work.ts';
import { endOfInstant, instantOf, keys, partitions } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';
import { refreshArchive, type Sealed, sealArchive } from './archive.ts';
import { Attempts } from './attempts.ts';
import { logLeftOut } from './log-left-out.ts';
import { publishAliases } from './publish-aliases.ts';
import { type PublishContext, type Published, publishTimeline } from './publish-timeline.ts';
import { readWatchers, recordHubNotification, recordVisible } from './record-published.ts';

export interface AffectedTimeline extends Timeline {
  /** Sort keys of the rows that changed. */
  rows?: ReadonlySet<string>;
  /** An import made all of the changes: hubs are not notified of them. */
  isImport?: boolean;
  /** Only archive documents have to be written, because the live files already show the changes. */
  isArchiveOnly?: boolean;
  /** How often publishing the timeline has failed. */
  failures?: number;
}

/** Everything that a batch of changes affects. Each timeline is named once, so that it is rendered once per window. */
export interface AffectedFiles {
  timelines: readonly AffectedTimeline[];
  /** Feeds whose settings changed, or that were created or deleted. */
  feeds: readonly string[];
  /** The changed feeds do not affect the lists of all feeds. */
  areListsUnaffected?: boolean;
  /** Articles that have or had a page of their own. */
  pages: readonly PageWork[];
  /** Feeds whose tags have to be rendered, and the tag to begin with: the remaining work of an earlier call. */
  tags?: readonly TagsWork[];
  /** Whether the lists of all feeds have to be rendered: the remaining work of an earlier call. */
  lists?: boolean;
  /** How often rendering the lists has failed. */
  listFailures?: number;
  /** When the newest of the articles was published, by the clock of the instance that did so: ISO 8601, UTC. */
  releasedAt?: string;
}

/** Requests to S3 are mostly waiting time, so timelines are published concurrently. */
const TIMELINES_AT_ONCE = 4;
const PAGES_AT_ONCE = 16;
const MAX_PAGES_BEFORE_FEEDS = 64;
/**
 * With more feeds the lists show no counts and dates. Counts and dates need two queries for each feed, even when only
 * one feed changes.
 */
const MAX_COUNTED_FEEDS = 500;
/** The main timeline and the tags of one article. */
const ARTICLE_TIMELINES = 1 + LIMITS.maxTags;

const nameOf = ({ feed, tag }: Timeline): string => `${feed}#${tag ?? ''}`;

/** The result of one piece of publishing, with the errors by the name of the timeline, feed or article. */
export interface Piece extends Pick<Attempts, 'failures' | 'retried' | 'givenUp'> {
  /** Work that was not started in time, or that failed and is repeated alone. */
  left: Work;
}

/**
 * Publishes everything that is affected. A failure does not stop the others.
 *
 * @returns errors by the name of the timeline, feed or article
 */
export async function publish(
  affected: AffectedFiles,
  context: PublishContext,
): Promise<Map<string, unknown>> {
  const errors = new Map<string, unknown>();
  let next = affected;
  // Without a time limit, only the archives of bursts remain after the first piece.
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
 * Publishes as `publish` does, but within a time limit: main feeds first, then the tags of all feeds in turn, so that
 * no feed waits for a large one. At least one group of each kind of work is done. A timeline or page that fails is
 * left to a later piece.
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
  const isOutOfTime = () => hasPassed(PIECE_MILLISECONDS);
  const now = () => skewTolerantNow(runtime.now(), [affected.releasedAt]);
  const context = { ...given, runtime: { ...runtime, now }, articles: new ArticleCache() };
  const attempts = new Attempts();
  const left: Work = {
    ...emptyWork(),
    ...(affected.releasedAt !== undefined && { releasedAt: affected.releasedAt }),
  };
  const timelines = new Map<string, AffectedTimeline>(
    affected.timelines.map((timeline) => [nameOf(timeline), timeline]),
  );
  const pages = new Map(affected.pages.map((page) => [page.id, page]));
  for (const feed of affected.feeds) {
    const name = nameOf({ feed });
    timelines.set(name, { feed, ...timelines.get(name), isImport: false });
    // Pages contain the name of their feed. Older pages are left to a whole rebuild.
    await attempts.attempt(feed, async () => {
      for (const page of await newestArticlePages(context.table, feed, context.runtime.now()))
        pages.set(page.id, page);
    });
  }
  const publishPages = async () => {
    const rest = await inParallel(
      [...pages.values()],
      PAGES_AT_ONCE,
      isOutOfTime,
      ({ feed, id, failures: failed }) =>
        attempts.attempt(id, () => publishArticlePage(feed, id, context), {
          failures: failed,
          leave: (times) => left.pages.push({ feed, id, failures: times }),
        }),
    );
    left.pages.push(...rest);
  };
  // Pages are published before the feeds that link to them, except for a burst of pages, which would delay the feeds.
  const isBurst = pages.size > MAX_PAGES_BEFORE_FEEDS;
  if (!isBurst) await publishPages();
  const isCut = (done: number) =>
    hasPassed(done < ARTICLE_TIMELINES ? ARTICLE_PIECE_MILLISECONDS : PIECE_MILLISECONDS);
  const rest = await inParallel(
    interleaveFeeds([...timelines.values()]),
    TIMELINES_AT_ONCE,
    isCut,
    (timeline) =>
      attempts.attempt(
        nameOf(timeline),
        async () => {
          const { failures: _, ...published } = timeline;
          const remaining = await publishWithArchive(published, context, isOutOfTime);
          if (remaining) left.timelines.push({ ...published, ...remaining });
        },
        {
          failures: timeline.failures,
          leave: (times) => left.timelines.push({ ...workOf(timeline), failures: times }),
        },
      ),
  );
  left.timelines.push(...rest.map(workOf));
  // Aliases are published after the files to which they redirect.
  for (const feed of affected.feeds)
    await attempts.attempt(`aliases of ${feed}`, () => publishAliases(feed, context));
  const isListed = affected.feeds.length > 0 && affected.areListsUnaffected !== true;
  if (affected.lists || (isListed && !isOutOfTime()))
    await attempts.attempt('feeds', () => publishListOfFeeds(context), {
      failures: affected.listFailures,
      leave: (listFailures) => Object.assign(left, { lists: true, listFailures }),
    });
  else left.lists = isListed;
  if (isBurst) await publishPages();
  const { tags, timelines: ofTags } = await publishTags(affected, context, isOutOfTime, attempts);
  left.tags = tags;
  left.timelines.push(...ofTags);
  const { failures, retried, givenUp } = attempts;
  return { failures, retried, givenUp, left };
}

const affectedOf = ({ rows = [], ...timeline }: TimelineWork): AffectedTimeline => ({
  ...timeline,
  rows: new Set(rows),
});
const workOf = ({ rows = new Set(), ...timeline }: AffectedTimeline): TimelineWork => ({
  ...timeline,
  rows: [...rows],
});

/**
 * Publishes the tags of feeds whose settings changed, a few in each call. The next call continues after the last tag,
 * so the cost of a call does not grow with the number of tags.
 *
 * @returns the runs that remain, and timelines to publish again
 */
async function publishTags(
  { feeds, timelines, tags = [] }: AffectedFiles,
  context: PublishContext,
  isOutOfTime: () => boolean,
  attempts: Attempts,
): Promise<Pick<Work, 'tags' | 'timelines'>> {
  const timelinesLeft: TimelineWork[] = [];
  // This call or a later one renders these timelines with the same settings anyway.
  const ownTurn = new Set(timelines.map(nameOf));
  let waiting = runsThroughTags(tags, feeds);
  for (let isFirst = true; waiting.length > 0 && (isFirst || !isOutOfTime()); isFirst = false) {
    const [run = { feed: '', after: '' }, ...others] = waiting;
    const { feed, after, until } = run;
    const range = { after, ...(until !== undefined && { until }), limit: TIMELINES_AT_ONCE };
    const next = await tagsAfter(context.table, feed, range);
    await Promise.all(
      next.flatMap((tag) =>
        ownTurn.has(nameOf({ feed, tag }))
          ? []
          : attempts.attempt(
              nameOf({ feed, tag }),
              async () => {
                const rest = await publishWithArchive({ feed, tag }, context, isOutOfTime);
                if (rest) timelinesLeft.push({ feed, tag, ...rest });
              },
              { leave: (failures) => timelinesLeft.push({ feed, tag, failures }) },
            ),
      ),
    );
    waiting = [...others, ...restOfRun(run, next)];
  }
  return { tags: waiting, timelines: timelinesLeft };
}

/**
 * One run through the tags of each feed. If the settings change during a run, the run continues to the last tag, and
 * then from the first tag to the place of the change. It does not start again, because a run would then never reach the
 * last tags of a feed whose settings change all the time. A repeated call can leave two runs of one feed; they are
 * joined in the same way.
 */
function runsThroughTags(begun: readonly TagsWork[], changed: readonly string[]): TagsWork[] {
  const runs = new Map<string, TagsWork>();
  for (const run of [...begun, ...changed.map((feed) => ({ feed, after: '' }))]) {
    const { feed, after } = runs.get(run.feed) ?? run;
    const isFirst = !runs.has(feed);
    runs.set(feed, isFirst ? run : { feed, after, ...(after !== '' && { wrapsUntil: after }) });
  }
  return [...runs.values()];
}

/** What remains of a run after its next tags are done. */
function restOfRun({ feed, until, wrapsUntil, ...run }: TagsWork, done: readonly string[]): TagsWork[] {
  const after = done.at(-1) ?? run.after;
  const isOver = done.length < TIMELINES_AT_ONCE || after === until;
  if (!isOver)
    return [
      { feed, after, ...(until !== undefined && { until }), ...(wrapsUntil !== undefined && { wrapsUntil }) },
    ];
  return wrapsUntil === undefined ? [] : [{ feed, after: '', until: wrapsUntil }];
}

/** @returns the items that were not processed in time */
async function inParallel<T>(
  all: readonly T[],
  atOnce: number,
  isOutOfTime: (begun: number) => boolean,
  work: (one: T) => Promise<void>,
): Promise<T[]> {
  let begun = 0;
  const worker = async () => {
    for (let one = all[begun]; one !== undefined; one = all[begun]) {
      if (begun >= atOnce && isOutOfTime(begun)) return;
      begun += 1;
      await work(one);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return all.slice(begun);
}

/**
 * Orders timelines: main feeds first, then the first tag of each feed, the second of each, and so on; then the
 * timelines of which only the archive remains.
 */
function interleaveFeeds(timelines: readonly AffectedTimeline[]): AffectedTimeline[] {
  const turns = new Map<string, number>();
  const withTurn = timelines.map((timeline) => {
    const turn = timeline.tag === undefined ? 0 : (turns.get(timeline.feed) ?? 0) + 1;
    if (turn > 0) turns.set(timeline.feed, turn);
    return { timeline, turn };
  });
  const isLate = ({ timeline }: (typeof withTurn)[number]) => Number(timeline.isArchiveOnly === true);
  return withTurn.sort((a, b) => isLate(a) - isLate(b) || a.turn - b.turn).map(({ timeline }) => timeline);
}

/**
 * The most archive pages that are sealed before the live files are rendered, because readers wait for the live files.
 */
const MAX_PAGES_BEFORE_RENDER = 2;

/**
 * Renders the live files once, and seals the archive. If a burst needs more archive pages than readers can wait for, a
 * later piece seals the rest.
 *
 * @returns the remaining work on the timeline; undefined if all is done
 */
async function publishWithArchive(
  { rows = new Set(), isImport = false, isArchiveOnly = false, ...timeline }: AffectedTimeline,
  context: PublishContext,
  isOutOfTime: () => boolean,
): Promise<{ rows: string[]; isArchiveOnly?: true } | undefined> {
  const unsealed = new Map<string, unknown>();
  const maxPages = isArchiveOnly ? Number.POSITIVE_INFINITY : MAX_PAGES_BEFORE_RENDER;
  let sealed = await trySealing(
    timeline,
    { maxPages, isOutOfTime: isArchiveOnly ? isOutOfTime : NEVER },
    context,
    unsealed,
  );
  let watch = await readWatchers(timeline, context);
  let published = await publishTimeline(timeline, context);
  if (!published) return undefined;
  // Also if no file was put: an earlier call may have put the file and stopped before it recorded this.
  if (rows.size > 0 || published.written.length > 0) await recordVisible(timeline, published, context);
  // The documents that this call wrote already contain the changed rows.
  const isWritten = (sk: string) => sealed.ranges.some(({ from, to }) => sk > from && sk <= to);
  const changed = new Set([...rows].filter((sk) => !isWritten(sk)));
  const rowsLeft = await refreshArchive(timeline, changed, context, isOutOfTime);
  const { room } = published;
  const written = new Set(published.written);
  const publishAgain = async () => {
    published = await publishTimeline(timeline, context);
    for (const file of published?.written ?? []) written.add(file);
  };
  // Fewer articles fit into the live files than before: the others have to be in the archive at once.
  if (Math.min(room.fitting, room.wanted) < sealed.room) {
    sealed = await trySealing(timeline, { room, isOutOfTime }, context, unsealed);
    if (sealed.hasNewPages) await publishAgain();
  }
  // Only logged, because the call reports failures of the live files.
  logLeftOut(context.event, unsealed);
  const record = ({ hashes }: Published) =>
    recordHubNotification(timeline, { hashes, written, isImport }, watch, context);
  while (published && !(await record(published))) {
    watch = await readWatchers(timeline, context);
    await publishAgain();
  }
  if (!sealed.isDone) return { rows: rowsLeft, isArchiveOnly: true };
  if (rowsLeft.length > 0) return { rows: rowsLeft };
  const fingerprint = unsealed.size === 0 ? published?.fingerprint : undefined;
  if (fingerprint !== undefined)
    await savePublishedState(context.table, timeline, { fingerprint, checkedAt: context.runtime.now() });
  return undefined;
}

/**
 * Seals the archive, and continues if that fails: the live files, and takedowns in them, never wait for the archive.
 * The next change of the timeline and the hourly rebuild try again.
 *
 * @param unsealed gets the error
 */
async function trySealing(
  timeline: Timeline,
  options: Parameters<typeof sealArchive>[1],
  context: PublishContext,
  unsealed: Map<string, unknown>,
): Promise<Sealed> {
  try {
    return await sealArchive(timeline, options, context);
  } catch (error) {
    unsealed.set(`archive of ${nameOf(timeline)}`, error);
    return { hasNewPages: false, isDone: true, ranges: [], room: 0 };
  }
}

/** The timelines of a feed: its main one and one for each tag. */
export async function timelinesOfFeed(feed: string, { table }: PublishContext): Promise<Timeline[]> {
  return [{ feed }, ...[...(await listTags(table, feed)).keys()].map((tag) => ({ feed, tag }))];
}

/**
 * Publishes the page of an article without a URL, or a redirect to the URL that it got later; deletes it if the
 * article is not published or always had a URL.
 */
async function publishArticlePage(feedName: string, id: string, context: PublishContext): Promise<void> {
  const revision = await putArticlePage(feedName, id, context);
  if (revision === undefined) return;
  // A new page was put. Another call may have put and deleted the page since the article was read, so the article is
  // read again.
  const item = await context.table.get(keys.article(id), ['revision']);
  if (item?.revision !== revision) await putArticlePage(feedName, id, context);
}

/** @returns the revision of the page if there was none before */
async function putArticlePage(
  feedName: string,
  id: string,
  context: PublishContext,
): Promise<number | undefined> {
  const { table, bodies, files, runtime, publicUrl } = context;
  let revision: number | undefined;
  await retryOnStaleWrite(runtime, async () => {
    revision = undefined;
    const found = await files.find(articleKey(id));
    const [feed, record] = await Promise.all([
      readFeed(table, feedName),
      readArticle({ table, bodies }, feedName, id),
    ]);
    const article = record?.article;
    if (
      feed?.state !== 'active' ||
      !article ||
      !hasPage(article) ||
      stateAt(article, skewTolerantNow(runtime.now(), [found.updated])) !== 'published'
    ) {
      await files.deleteFound(found);
      return;
    }
    const render = article.url === undefined ? renderArticlePage : renderMovedPage;
    const document = render({ article, feed, publicUrl });
    const updated = latestOf([found.updated, shownAt(article)]) ?? shownAt(article);
    const isNew = Object.values(found.variants).includes(undefined);
    if (isNew) revision = article.revision;
    await files.putIfNewer(found, document, { contentType: PAGE_TYPE, updated, demand: 'seldom' });
  });
  return revision;
}

/** Publishes the pages of the list of all feeds, of which the first is the home page, and the OPML list. */
export async function publishListOfFeeds(context: PublishContext): Promise<void> {
  const { table, files, publicUrl, runtime, event } = context;
  const { maxListedFeeds } = LIMITS;
  const opmlOf = (feeds: readonly StoredFeed[], at: string | undefined) =>
    renderOpml({ feeds, publicUrl, ...(at !== undefined && { updated: at }) });
  await retryOnStaleWrite(runtime, async () => {
    // One more page than needed: after deletions the last page is deleted.
    const numbers = Array.from({ length: countPages(await publicFeeds(table)) + 1 }, (_, i) => i + 1);
    const opml = await files.find(PUBLIC_FILES.opml);
    const found = new Map<number, FoundFile>();
    await inParallel(numbers, PAGES_AT_ONCE, NEVER, async (number) => {
      found.set(number, await files.find(listKey(number)));
    });
    // The feeds are read after the files were found, so that a call with older data cannot replace the result.
    const feeds = await publicFeeds(table);
    const pages = countPages(feeds);
    const contents = await contentsOf(feeds, context);
    const changedAt = latestOf(feeds.map(({ updated_at }) => updated_at)) ?? new Date(0).toISOString();
    await inParallel([...found], PAGES_AT_ONCE, NEVER, async ([number, file]) => {
      const own = feeds.slice((number - 1) * maxListedFeeds, number * maxListedFeeds);
      if (number > pages) return await files.deleteFound(file);
      const pageAt = (at: string) =>
        renderHomePage({ feeds: own, publicUrl, contents, number, pages, total: feeds.length, updated: at });
      // A page with other content gets a time that no earlier version has. Otherwise, when counts return to earlier
      // values, the page would have the bytes of an earlier version, and a slow call could not detect that the page has
      // changed since.
      const next = nextInstant(file.updated, latestOf([changedAt, runtime.now()]) ?? changedAt);
      const at = file.updated !== undefined && isStored(file, pageAt(file.updated)) ? file.updated : next;
      await files.putIfNewer(file, pageAt(at), { contentType: PAGE_TYPE, updated: at, demand: 'seldom' });
    });
    // The feed that was updated last may have been deleted, so the stored time counts too.
    const updated = latestOf([opml.updated, changedAt]) ?? changedAt;
    // Keeps its date if nothing else would change.
    const asBefore = opmlOf(feeds, opml.updated);
    const isSame = isStored(opml, asBefore.document);
    const { document, leftOut } = isSame ? asBefore : opmlOf(feeds, updated);
    if (leftOut > 0) count(event, 'feeds_not_in_opml', leftOut);
    const at = isSame ? (opml.updated ?? updated) : updated;
    await files.putIfNewer(opml, document, {
      contentType: contentType(OPML_MEDIA_TYPE),
      updated: at,
      demand: 'seldom',
    });
  });
}

/**
 * How many articles each feed has, and when the newest of them was published, by the name of the feed. This takes two
 * queries for each feed. A new article does not render the lists, so the values can be an hour old, until the hourly
 * rebuild.
 */
async function contentsOf(
  feeds: readonly StoredFeed[],
  { table, runtime }: PublishContext,
): Promise<Map<string, FeedContents>> {
  const contents = new Map<string, FeedContents>();
  if (feeds.length > MAX_COUNTED_FEEDS) return contents;
  const now = runtime.now();
  await inParallel(feeds, PAGES_AT_ONCE, NEVER, async ({ feed }) => {
    const published = { to: endOfInstant(now) };
    const [[row], articles] = await Promise.all([
      newestRows(table, { feed }, now, 1),
      table.countItems(partitions.timeline({ feed }), published, LIMITS.maxCountedArticles),
    ]);
    contents.set(feed, { ...(row && { newest: instantOf(row.sk) }), articles });
  });
  return contents;
}

/** Whether a file has this text in each of its encodings. */
function isStored({ variants }: FoundFile, text: string): boolean {
  const hash = fileHash(Buffer.from(text, 'utf8'));
  return Object.values(variants).every((variant) => variant?.hash === hash);
}

/** The feeds in the public lists. */
async function publicFeeds(table: Table): Promise<StoredFeed[]> {
  return (await listFeeds(table)).filter(({ unlisted }) => unlisted !== true);
}

const PAGE_TYPE = contentType(FORMATS.page.mediaType);
const NEVER = () => false;

function countPages(feeds: readonly StoredFeed[]): number {
  return Math.max(1, Math.ceil(feeds.length / LIMITS.maxListedFeeds));
}
