import type { FoundFile } from '#shared/deliver/files.ts';
import { retryOnStaleWrite } from '#shared/deliver/retry-on-stale-write.ts';
import { listKey, PUBLIC_FILES } from '#shared/model/addresses.ts';
import type { StoredFeed } from '#shared/model/feed.ts';
import { contentType, OPML_MEDIA_TYPE } from '#shared/model/formats.ts';
import { latestOf } from '#shared/model/instant.ts';
import { count } from '#shared/model/log-event.ts';
import { type FeedContents, renderHomePage } from '#shared/render/home-page.ts';
import { renderOpml } from '#shared/render/opml.ts';
import { newestRows } from '#shared/select/newest.ts';
import { LIMITS } from '#shared/settings.ts';
import { listFeeds } from '#shared/store/feeds.ts';
import { endOfInstant, instantOf, partitions } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';
import { inParallel, NEVER } from './in-parallel.ts';
import { nextVersion } from './next-version.ts';
import { PAGE_TYPE } from './page-type.ts';
import type { PublishContext } from './publish-timeline.ts';

const PAGE_CONCURRENCY = 16;
/** The precision of the time in OPML, in milliseconds: OPML contains whole seconds. */
const OPML_TIME_STEP = 1_000;
/**
 * With more feeds the lists show no counts and dates. Counts and dates need two queries for each feed, even when only
 * one feed changes.
 */
const MAX_COUNTED_FEEDS = 500;

/**
 * Publishes the OPML list and the pages of the list of all feeds. The first of these pages is the home page.
 */
export async function publishFeedLists(context: PublishContext): Promise<void> {
  const { table, files, publicUrl, runtime } = context;
  const { maxListedFeeds } = LIMITS;
  await retryOnStaleWrite(runtime, async () => {
    // The page after the last one is looked up too, and deleted if it is left from a time with more feeds.
    const numbers = Array.from({ length: countPages(await publicFeeds(table)) + 1 }, (_, i) => i + 1);
    const opml = await files.find(PUBLIC_FILES.opml);
    const found = new Map<number, FoundFile>();
    await inParallel(numbers, PAGE_CONCURRENCY, NEVER, async (number) => {
      found.set(number, await files.find(listKey(number)));
    });
    // The files are found before the feeds are read, so that this call cannot replace a newer file with older data.
    const feeds = await publicFeeds(table);
    const pages = countPages(feeds);
    const contents = await contentsOf(feeds, context);
    const changedAt = latestOf(feeds.map(({ updated_at }) => updated_at)) ?? new Date(0).toISOString();
    await inParallel([...found], PAGE_CONCURRENCY, NEVER, async ([number, file]) => {
      const feedsOfPage = feeds.slice((number - 1) * maxListedFeeds, number * maxListedFeeds);
      if (number > pages) return await files.deleteFound(file);
      const render = (updated: string) =>
        renderHomePage({
          feeds: feedsOfPage,
          publicUrl,
          contents,
          number,
          pages,
          total: feeds.length,
          updated,
        });
      // A new version contains the time of its render, so its ETag is new even if all counts return to earlier values.
      const at = latestOf([changedAt, runtime.now()]) ?? changedAt;
      const { text, updated } = nextVersion(file, render, at);
      await files.putIfNewer(file, text, { contentType: PAGE_TYPE, updated, demand: 'seldom' });
    });
    await publishOpml(opml, { feeds, changedAt }, context);
  });
}

async function publishOpml(
  found: FoundFile,
  { feeds, changedAt }: { feeds: readonly StoredFeed[]; changedAt: string },
  { files, publicUrl, event }: PublishContext,
): Promise<void> {
  let leftOut = 0;
  const renderList = (at: string): string => {
    const list = renderOpml({ feeds, publicUrl, updated: at });
    leftOut = list.leftOut;
    return list.document;
  };
  const { text, updated } = nextVersion(found, renderList, changedAt, { stepMilliseconds: OPML_TIME_STEP });
  if (leftOut > 0) count(event, 'feeds_not_in_opml', leftOut);
  await files.putIfNewer(found, text, {
    contentType: contentType(OPML_MEDIA_TYPE),
    updated,
    demand: 'seldom',
  });
}

/**
 * The number of articles of each feed, and the time at which the newest was published; the keys are names of
 * feeds. This takes two queries for each feed. A new article does not publish the lists. Only a change of a
 * feed and the hourly rebuild do, so the published values can be an hour old.
 */
async function contentsOf(
  feeds: readonly StoredFeed[],
  { table, runtime }: PublishContext,
): Promise<Map<string, FeedContents>> {
  const contents = new Map<string, FeedContents>();
  if (feeds.length > MAX_COUNTED_FEEDS) return contents;
  const now = runtime.now();
  await inParallel(feeds, PAGE_CONCURRENCY, NEVER, async ({ feed }) => {
    const published = { to: endOfInstant(now) };
    const [[row], articles] = await Promise.all([
      newestRows(table, { feed }, now, 1),
      table.countItems(partitions.timeline({ feed }), published, LIMITS.maxCountedArticles),
    ]);
    contents.set(feed, { ...(row && { newest: instantOf(row.sk) }), articles });
  });
  return contents;
}

async function publicFeeds(table: Table): Promise<StoredFeed[]> {
  return (await listFeeds(table)).filter(({ unlisted }) => unlisted !== true);
}

function countPages(feeds: readonly StoredFeed[]): number {
  return Math.max(1, Math.ceil(feeds.length / LIMITS.maxListedFeeds));
}
