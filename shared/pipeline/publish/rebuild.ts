import type { StoredFeed } from '#shared/model/feed.ts';
import { addSeconds } from '#shared/model/instant.ts';
import { count } from '#shared/model/log-event.ts';
import { newestArticlePages, newestTombstones } from '#shared/select/newest.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { listFeeds } from '#shared/store/feeds.ts';
import { keys, partitions } from '#shared/table/keys.ts';
import type { Item } from '#shared/table/table.ts';
import { archiveDocuments } from './archive.ts';
import { isSilent } from './is-silent.ts';
import { isUpToDate } from './is-up-to-date.ts';
import { publish, timelinesOfFeed } from './publish.ts';
import { publishAliases } from './publish-aliases.ts';
import { publishFeedLists } from './publish-feed-lists.ts';
import type { PublishContext } from './publish-timeline.ts';

export interface RebuildOptions {
  /** Whether all archive documents and all article pages are rendered too. */
  isWhole: boolean;
  /** Returns whether the run has to end; called before each piece of work. */
  isOutOfTime: () => boolean;
}

export interface Rebuilt {
  /** Errors by the name of what failed. All other work was done. */
  failures: Map<string, unknown>;
  /** Whether everything is done; otherwise the next run continues. */
  isDone: boolean;
}

/** A piece of work that can be repeated at any time. */
type Piece = () => Promise<Map<string, unknown>>;

const PAGES_PER_PIECE = 100;
/** When the names of silent feeds have this number of characters, the log line names no further silent feed. */
const MAX_NAMES_CHARACTERS = 2_000;
/** Each run checks the pages of takedowns up to this age, because publishing may have missed a takedown. */
const MISSED_TAKEDOWN_SECONDS = 48 * 60 * 60;

/**
 * Renders files that may be older than the table. Without `isWhole`, timelines for which `isUpToDate` is true
 * are skipped. It can run at any time, repeatedly, and concurrently with publishing. A run that is out of
 * time stores its position, and the next run continues there.
 *
 * Its cost does not grow with the archive, except for a whole run. An operator requests a whole run, or a
 * change of `publicUrl` causes one.
 */
export async function rebuild(
  context: PublishContext,
  { isWhole: isWholeWanted, isOutOfTime }: RebuildOptions,
): Promise<Rebuilt> {
  const { table, publicUrl: url } = context;
  const failures = new Map<string, unknown>();
  const position = readPosition(await table.get(keys.rebuilt));
  const isWhole = isWholeWanted || position.isWhole || position.url !== url;
  const isContinued = position.url === url && position.isWhole === isWhole;
  const start = isContinued ? position : { feed: '', pieces: 0 };
  for (const stored of (await listFeeds(table)).filter(({ feed }) => feed >= start.feed)) {
    const { feed } = stored;
    await attemptInto(failures, `silence of ${feed}`, () => countSilence(stored, context));
    const before = feed === start.feed ? start.pieces : 0;
    let pieces = 0;
    for await (const work of piecesOf(feed, isWhole, context)) {
      pieces += 1;
      if (pieces <= before) continue;
      if (isOutOfTime()) {
        await table.put({ ...keys.rebuilt, url, whole: isWhole, feed, pieces: pieces - 1 });
        return { failures, isDone: false };
      }
      await attemptInto(failures, feed, work);
    }
  }
  await attemptInto(failures, 'feeds', () => publishFeedLists(context));
  await table.put({ ...keys.rebuilt, url });
  return { failures, isDone: true };
}

/** The position of the last run, and the `publicUrl` that it used. */
function readPosition(item: Item | undefined): {
  url: string;
  feed: string;
  pieces: number;
  isWhole: boolean;
} {
  return {
    url: String(item?.url ?? ''),
    feed: String(item?.feed ?? ''),
    pieces: Number(item?.pieces ?? 0),
    isWhole: item?.whole === true,
  };
}

/** @param work may return a map of errors by name */
async function attemptInto(
  failures: Map<string, unknown>,
  name: string,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    const errors = await work();
    if (errors instanceof Map) for (const [of, error] of errors) failures.set(of, error);
  } catch (error) {
    failures.set(name, error);
  }
}

/** If a feed is silent, counts it in a metric, which raises an alarm, and names it in the log line. */
async function countSilence(feed: StoredFeed, { table, runtime, event }: PublishContext): Promise<void> {
  if (feed.silent_after_hours === undefined) return;
  const isSilentNow = await isSilent(table, feed, runtime.now());
  count(event, 'feeds_silent', isSilentNow ? 1 : 0);
  const named = String(event.silent_feeds ?? '');
  if (isSilentNow && named.length < MAX_NAMES_CHARACTERS) event.silent_feeds = `${named} ${feed.feed}`.trim();
}

/**
 * The pieces of work on one feed. A new tag, archive page or article increases the numbers of later pieces. So a run
 * that continues at the number of a piece repeats some work, but misses none.
 */
async function* piecesOf(feed: string, isWhole: boolean, context: PublishContext): AsyncGenerator<Piece> {
  const { table, runtime } = context;
  const timelines = await timelinesOfFeed(feed, context);
  const pages = await newestArticlePages(table, feed, runtime.now());
  const since = addSeconds(runtime.now(), -MISSED_TAKEDOWN_SECONDS);
  const takenDown = await newestTombstones(table, { feed }, runtime.now(), FEED_LIMITS.maxTombstones);
  const gone = takenDown.filter(({ at }) => at >= since).map(({ id }) => ({ feed, id }));
  yield () => publish({ timelines: [], feeds: [], pages: [...pages, ...gone] }, context);
  for (const timeline of timelines) {
    yield async () => {
      const isSkipped = !isWhole && (await isUpToDate(timeline, context));
      if (isSkipped) count(context.event, 'timelines_up_to_date');
      const errors = isSkipped
        ? new Map()
        : await publish({ timelines: [timeline], feeds: [], pages: [] }, context);
      if (timeline.tag === undefined && errors.size === 0) await publishAliases(feed, context);
      return errors;
    };
  }
  if (!isWhole) return;
  for (const timeline of timelines) {
    for await (const write of archiveDocuments(timeline, context)) {
      yield async () => {
        await write();
        return new Map();
      };
    }
  }
  for await (const rows of table.pages(partitions.timeline({ feed }), PAGES_PER_PIECE)) {
    const withPage = rows
      .filter(({ has_page }) => has_page === true)
      .map(({ id }) => ({ feed, id: String(id) }));
    yield () => publish({ timelines: [], feeds: [], pages: withPage }, context);
  }
  for await (const rows of table.pages(partitions.tombstones({ feed }), PAGES_PER_PIECE)) {
    const withdrawn = rows
      .filter(({ was_public }) => was_public === true)
      .map(({ id }) => ({ feed, id: String(id) }));
    yield () => publish({ timelines: [], feeds: [], pages: withdrawn }, context);
  }
}
