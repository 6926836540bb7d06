import { untilNewest } from '#shared/deliver/until-newest.ts';
import { articleKey, MEDIA_TYPES, PUBLIC_FILES } from '#shared/model/addresses.ts';
import { agreedNow } from '#shared/model/agreed-now.ts';
import { hasPage } from '#shared/model/article.ts';
import { latestOf } from '#shared/model/instant.ts';
import { shownAt, stateAt } from '#shared/model/lifecycle.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { renderArticlePage } from '#shared/render/article-page.ts';
import { renderHomePage } from '#shared/render/home-page.ts';
import { renderMovedPage } from '#shared/render/moved-page.ts';
import { renderOpml } from '#shared/render/opml.ts';
import { newestPages } from '#shared/select/newest.ts';
import { listFeeds, listTags, readFeed } from '#shared/store/feeds.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { keys } from '#shared/table/keys.ts';
import { refreshArchive, sealArchive } from './archive.ts';
import { noteLeftOut } from './note-left-out.ts';
import { notedForHubs, noteForHubs, noteShown } from './note-published.ts';
import { type PublishContext, publishTimeline } from './publish-timeline.ts';

export interface TouchedTimeline extends Timeline {
  /** Sort keys of the rows that changed. */
  rows?: ReadonlySet<string>;
}

/** What a batch of changes touches, each thing once: however many changes a window holds, a timeline is rendered once. */
export interface Touched {
  timelines: readonly TouchedTimeline[];
  /** Feeds whose settings changed, or that came or went. */
  feeds: readonly string[];
  /** Articles that have a page of their own, or had one. */
  pages: readonly { feed: string; id: string }[];
  /** When the newest of its articles were let out, by the clock of who did so: ISO 8601, UTC. */
  releasedAt?: string;
}

/** Files are on their way most of the time: one after another, many of them keep each other waiting. */
const TIMELINES_AT_ONCE = 4;
const PAGES_AT_ONCE = 16;
const MAX_PAGES_BEFORE_FEEDS = 64;

const nameOf = ({ feed, tag }: Timeline): string => `${feed}#${tag ?? ''}`;

/**
 * Brings everything that was touched to what the table says now. One that cannot be published does not stop the others.
 *
 * @returns what failed, by the name of its timeline, feed or article
 */
export async function publish(touched: Touched, given: PublishContext): Promise<Map<string, unknown>> {
  const { world } = given;
  const now = () => agreedNow(world.now(), [touched.releasedAt]);
  const context = { ...given, world: { ...world, now } };
  const failures = new Map<string, unknown>();
  const attempt = async (name: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      failures.set(name, error);
    }
  };
  const timelines = new Map<string, TouchedTimeline>(
    touched.timelines.map((timeline) => [nameOf(timeline), timeline]),
  );
  const pages = new Map(touched.pages.map((page) => [page.id, page]));
  for (const feed of touched.feeds) {
    await attempt(feed, async () => {
      // Their feed's name stands on them. Older ones are left to a whole rebuild.
      for (const page of await newestPages(context.table, feed, context.world.now()))
        pages.set(page.id, page);
      for (const timeline of await timelinesOfFeed(feed, context)) {
        const name = nameOf(timeline);
        if (!timelines.has(name)) timelines.set(name, timeline);
      }
    });
  }
  const publishPages = () =>
    inGroups([...pages.values()], PAGES_AT_ONCE, ({ feed, id }) =>
      attempt(id, () => publishArticlePage(feed, id, context)),
    );
  // A page before the feeds that link to it, but for a burst of them, which would keep the feeds waiting.
  const isBurst = pages.size > MAX_PAGES_BEFORE_FEEDS;
  if (!isBurst) await publishPages();
  await inGroups([...timelines.values()], TIMELINES_AT_ONCE, (timeline) =>
    attempt(nameOf(timeline), () => publishWithArchive(timeline, context)),
  );
  if (isBurst) await publishPages();
  if (touched.feeds.length > 0) await attempt('feeds', () => publishListOfFeeds(context));
  return failures;
}

async function inGroups<T>(all: readonly T[], size: number, work: (one: T) => Promise<void>): Promise<void> {
  for (let first = 0; first < all.length; first += size) {
    await Promise.all(all.slice(first, first + size).map(work));
  }
}

/** Sealed before the live files are made, which are waited for: more of them only after a burst. */
const FEW_PAGES = 10;

/** One render of the live files; another one only where a burst left so many pages to seal that readers cannot wait. */
async function publishWithArchive(
  { rows, ...timeline }: TouchedTimeline,
  context: PublishContext,
): Promise<void> {
  await trySealing(timeline, { maxPages: FEW_PAGES }, context);
  let noted = await notedForHubs(timeline, context);
  let published = await publishTimeline(timeline, context);
  if (!published) return;
  const hasRows = rows !== undefined && rows.size > 0;
  // With rows also where nothing was put: a run before this one may have ended in between.
  if (hasRows || published.written.length > 0) await noteShown(timeline, published, context);
  if (hasRows) await refreshArchive(timeline, rows, context);
  const { room } = published;
  const sealed = await trySealing(timeline, { room, maxPages: Number.POSITIVE_INFINITY }, context);
  if (sealed > 0) published = await publishTimeline(timeline, context);
  while (published && !(await noteForHubs(timeline, published, noted, context))) {
    noted = await notedForHubs(timeline, context);
    published = await publishTimeline(timeline, context);
  }
}

/**
 * Seals, and goes on where that fails: the live files, and takedowns in them, never wait for the archive. The next change
 * of the timeline and the hourly rebuild try again.
 */
async function trySealing(
  timeline: Timeline,
  options: Parameters<typeof sealArchive>[1],
  context: PublishContext,
): Promise<number> {
  try {
    return await sealArchive(timeline, options, context);
  } catch (error) {
    noteLeftOut(context.event, new Map([[`archive of ${nameOf(timeline)}`, error]]));
    return 0;
  }
}

/** The main timeline of a feed and those of all its tags. */
export async function timelinesOfFeed(feed: string, { table }: PublishContext): Promise<Timeline[]> {
  return [{ feed }, ...[...(await listTags(table, feed)).keys()].map((tag) => ({ feed, tag }))];
}

/**
 * The page of an article without a URL of its own, or the way to the URL that it was given since; taken away where the
 * article is not public, or was at home elsewhere from the first.
 */
async function publishArticlePage(feedName: string, id: string, context: PublishContext): Promise<void> {
  const revision = await putArticlePage(feedName, id, context);
  if (revision === undefined) return;
  // Put where none was: others may have put and taken away one since the article was read, and nobody looks at it again.
  const item = await context.table.get(keys.article(id), ['revision']);
  if (item?.revision !== revision) await putArticlePage(feedName, id, context);
}

/** @returns the revision that the page shows, where there was no page before */
async function putArticlePage(
  feedName: string,
  id: string,
  context: PublishContext,
): Promise<number | undefined> {
  const { table, bodies, files, world, publicUrl } = context;
  let revision: number | undefined;
  await untilNewest(world, async () => {
    revision = undefined;
    const found = await files.find(articleKey(id));
    const [feed, record] = await Promise.all([
      readFeed(table, feedName),
      readArticle(table, bodies, feedName, id),
    ]);
    const article = record?.article;
    if (
      feed?.state !== 'active' ||
      !article ||
      !hasPage(article) ||
      stateAt(article, agreedNow(world.now(), [found.updated])) !== 'published'
    ) {
      await files.deleteFound(found);
      return;
    }
    const render = article.url === undefined ? renderArticlePage : renderMovedPage;
    const document = render({ article, feed, publicUrl });
    const updated = latestOf([found.updated, shownAt(article)]) ?? shownAt(article);
    const isNew = Object.values(found.variants).includes(undefined);
    if (isNew) revision = article.revision;
    await files.putIfNewer(found, document, MEDIA_TYPES.page, updated, { demand: 'seldom' });
  });
  return revision;
}

/** The home page and the OPML list: every public feed. */
export async function publishListOfFeeds(context: PublishContext): Promise<void> {
  const { table, files, publicUrl, world } = context;
  await untilNewest(world, async () => {
    const [home, opml] = await Promise.all([files.find(PUBLIC_FILES.home), files.find(PUBLIC_FILES.opml)]);
    const feeds = await listFeeds(table);
    // What was put last too: the newest of all feeds may be the one that is gone.
    const changes = [home.updated, opml.updated, ...feeds.map(({ updated_at }) => updated_at)];
    const updated = latestOf(changes) ?? new Date(0).toISOString();
    await files.putIfNewer(home, renderHomePage({ feeds, publicUrl }), MEDIA_TYPES.page, updated);
    await files.putIfNewer(opml, renderOpml({ feeds, publicUrl, updated }), MEDIA_TYPES.opml, updated);
  });
}
