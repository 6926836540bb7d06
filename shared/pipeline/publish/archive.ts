import { isDeepStrictEqual } from 'node:util';
import { absentFile } from '#shared/deliver/files.ts';
import { retryOnStaleWrite } from '#shared/deliver/retry-on-stale-write.ts';
import { archiveFile, fileKey } from '#shared/model/addresses.ts';
import type { Article } from '#shared/model/article.ts';
import {
  ARCHIVE_FILE_KINDS,
  type ArchiveFile,
  byFile,
  contentType,
  FORMATS,
  timeStepOf,
} from '#shared/model/formats.ts';
import { latestOf } from '#shared/model/instant.ts';
import { shownAt } from '#shared/model/lifecycle.ts';
import { count } from '#shared/model/log-event.ts';
import { skewTolerantNow } from '#shared/model/skew-tolerant-now.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { checkDocument } from '#shared/render/check-document.ts';
import type { FeedView } from '#shared/render/feed-view.ts';
import { fitEntries } from '#shared/render/fit-entries.ts';
import { WRITERS } from '#shared/render/writers.ts';
import { liveEntries } from '#shared/select/live-rows.ts';
import { newestRows, readTagDisplayName, rowsAfter } from '#shared/select/newest.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import {
  type ArchiveHead,
  type ArchivePage,
  markPagesWritten,
  type PageChange,
  pageBefore,
  pageOf,
  readArchiveHead,
  savePages,
} from '#shared/store/archive.ts';
import { readFeed } from '#shared/store/feeds.ts';
import { readArticles } from '#shared/store/read-articles.ts';
import { endOfInstant, instantOf } from '#shared/table/keys.ts';
import { type Table, TransactionRefused } from '#shared/table/table.ts';
import { deleteFilesIfFeedDeleted } from './delete-files-if-feed-deleted.ts';
import { findEach } from './find-each.ts';
import { nextVersion } from './next-version.ts';
import { belongsIn, type LiveRoom, minBytes, type PublishContext } from './publish-timeline.ts';

/** Late articles are added to a sealed page. If a page then has more rows than this, it is split. */
const MAX_PAGE_ROWS = 2 * FEED_LIMITS.maxArchiveEntries;
const MAX_PAGE_BYTES = 1.5 * FEED_LIMITS.maxArchiveBytes;

/** Rows of a timeline: those after `from`, up to and including `to`. */
type RowRange = Pick<ArchivePage, 'from' | 'to'>;

export interface Sealed {
  hasNewPages: boolean;
  /** Whether nothing is left to seal. */
  isDone: boolean;
  /** The rows in the documents that were written. */
  ranges: RowRange[];
  /** The number of entries in the live file that was assumed for sealing. */
  room: number;
}

/**
 * Seals articles that will soon leave the live file: writes them into archive documents (RFC 5005 §4), oldest
 * first. The cost of one more article does not depend on the length of the archive.
 */
export async function sealArchive(
  timeline: Timeline,
  { room, maxPages, isOutOfTime }: { room?: LiveRoom; maxPages?: number; isOutOfTime?: () => boolean },
  context: PublishContext,
): Promise<Sealed> {
  const sealed: Sealed = { hasNewPages: false, isDone: false, ranges: [], room: 0 };
  const { ranges } = sealed;
  const wanted = room?.wanted ?? (await wantedEntries(timeline, context));
  const isEnough = () => ranges.length > 0 && (ranges.length === maxPages || isOutOfTime?.() === true);
  while (!sealed.isDone && !isEnough()) {
    const head = await readArchiveHead(context.table, timeline);
    if (head && head.pending.length > 0) {
      // Documents of these pages can be missing: the call that sealed or split them stopped, or is still running.
      await writePending(timeline, head, context);
      sealed.hasNewPages = true;
    }
    const fitting = room?.fitting ?? head?.room ?? FEED_LIMITS.maxEntries;
    sealed.room = Math.min(fitting, wanted);
    const next = await nextPage(timeline, head, sealed.room, context);
    if (!next) {
      sealed.isDone = true;
      break;
    }
    const { from, to } = next;
    const pages = (head?.pages ?? 0) + 1;
    const after = { pages, to, newest: pages, pending: [to], room: fitting };
    const change = { before: head, after, pages: [{ from, to, page: pages }] };
    // If another call has sealed a page in the meantime, the head is read again.
    if (!(await trySavePages(context.table, timeline, change))) continue;
    await writePending(timeline, after, context, { isNew: true });
    ranges.push({ from, to });
    sealed.hasNewPages = true;
    sealed.isDone = next.isLast;
  }
  count(context.event, 'archive_pages_sealed', ranges.length);
  return sealed;
}

/** The number of entries that the live file is to have, see `liveEntries`. */
async function wantedEntries(timeline: Timeline, { table, runtime }: PublishContext): Promise<number> {
  const feed = await readFeed(table, timeline.feed);
  if (feed?.max_items === undefined && feed?.live_since === undefined) return FEED_LIMITS.maxEntries;
  const now = runtime.now();
  const newest = await newestRows(table, timeline, now, FEED_LIMITS.maxEntries);
  return liveEntries(newest, feed, now);
}

/**
 * The next page to seal; undefined if there are not enough unsealed articles for a page, or if the feed does not exist.
 */
async function nextPage(
  timeline: Timeline,
  head: ArchiveHead | undefined,
  room: number,
  { table, bodies, articles, runtime, publicUrl }: PublishContext,
): Promise<(RowRange & { isLast: boolean }) | undefined> {
  const { maxArchiveEntries, maxArchiveBytes } = FEED_LIMITS;
  const from = head?.to ?? '';
  const keptUnsealed = Math.floor(room / 2);
  const limit = maxArchiveEntries + keptUnsealed;
  const rows = await rowsAfter(table, timeline, from, { to: endOfInstant(runtime.now()), limit });
  // Pages are sealed before the live file is full, so that an article is already in an archive document when it leaves
  // the live file.
  const maxUnsealed = Math.floor(room * 0.8);
  if (rows.length <= maxUnsealed) return undefined;
  const candidates = rows.slice(0, rows.length - keptUnsealed);
  const last = candidates.at(-1);
  const feed = await readFeed(table, timeline.feed);
  if (!last || !feed) return undefined;
  const records = await readArticles(table, bodies, candidates, {
    enough: { bytes: maxArchiveBytes, bytesOf: minBytes },
    cache: articles,
  });
  const view = {
    feed,
    ...(timeline.tag !== undefined && { tag: timeline.tag }),
    entries: records.map(({ article }) => article),
    tombstones: [],
    updated: feed.updated_at,
    publicUrl,
    hubs: [],
    page: (head?.pages ?? 0) + 1,
  };
  const fitting = fitEntries(view, maxArchiveBytes).entries;
  const newest = fitting.length === records.length ? undefined : fitting.at(-1)?.id;
  const to = candidates.find(({ id }) => id === newest)?.sk ?? last.sk;
  const unsealed = rows.filter(({ sk }) => sk > to).length;
  return { from, to, isLast: rows.length < limit && unsealed <= maxUnsealed };
}

export interface Refreshed {
  /** The rows that were not processed in time. */
  rowsLeft: string[];
  /**
   * Whether a page was split. A live file that was rendered while pages of the split were pending has no link to the
   * archive, so the caller renders the live files again.
   */
  hasNewPages: boolean;
}

/** Writes the archive documents that contain changed rows. Rows that are not sealed are ignored. */
export async function refreshArchive(
  timeline: Timeline,
  changed: ReadonlySet<string>,
  context: PublishContext,
  isOutOfTime: () => boolean,
): Promise<Refreshed> {
  const { table } = context;
  const head = changed.size === 0 ? undefined : await readArchiveHead(table, timeline);
  if (!head) return { rowsLeft: [], hasNewPages: false };
  let hasNewPages = false;
  let waiting = [...changed].filter((sk) => sk <= head.to).sort();
  for (let isFirst = true; waiting.length > 0 && (isFirst || !isOutOfTime()); isFirst = false) {
    const page = await pageOf(table, timeline, waiting[0] ?? '');
    if (page && (await writePage(timeline, page.to, context)) === 'split') hasNewPages = true;
    // Rows are in the order of the pages, and each page ends where the next one begins.
    waiting = page ? waiting.filter((sk) => sk > page.to) : waiting.slice(1);
  }
  return { rowsLeft: waiting, hasNewPages };
}

/** Yields one function for each page, newest page first. The function writes the documents of the page. */
export async function* archiveDocuments(
  timeline: Timeline,
  context: PublishContext,
): AsyncGenerator<() => Promise<unknown>> {
  const { table } = context;
  const head = await readArchiveHead(table, timeline);
  let page = head && (await pageOf(table, timeline, head.to));
  while (page) {
    const { to } = page;
    yield () => writePage(timeline, to, context);
    page = await pageBefore(table, timeline, page);
  }
}

async function writePending(
  timeline: Timeline,
  head: ArchiveHead,
  context: PublishContext,
  options?: WritePageOptions,
): Promise<void> {
  for (const to of head.pending) await writePage(timeline, to, context, options);
  await markPagesWritten(context.table, timeline, head);
}

interface WritePageOptions {
  /** Whether the page was just sealed, so that its documents do not exist yet. The put fails if one of them exists. */
  isNew?: boolean;
}

/**
 * Writes the documents of one page, or splits the page if late articles made it too long. Nothing is written
 * if the page or its feed does not exist any more.
 */
async function writePage(
  timeline: Timeline,
  to: string,
  context: PublishContext,
  { isNew = false }: WritePageOptions = {},
): Promise<'written' | 'split'> {
  const { table, files, runtime } = context;
  let result: 'written' | 'split' = 'written';
  const newKeys = new Set<string>();
  let mayExist = !isNew;
  await retryOnStaleWrite(runtime, async () => {
    const page = await pageOf(table, timeline, to);
    if (!page) return;
    const keyOf = (file: ArchiveFile) => fileKey(timeline.feed, timeline.tag, archiveFile(page.page, file));
    const found = mayExist
      ? await findEach(ARCHIVE_FILE_KINDS, keyOf, files)
      : byFile(ARCHIVE_FILE_KINDS, (file) => absentFile(keyOf(file)));
    mayExist = true;
    const lastUpdated = ARCHIVE_FILE_KINDS.map((file) => found[file].updated);
    const now = skewTolerantNow(runtime.now(), lastUpdated);
    const read = await readPageView(timeline, page, now, context);
    if (read === undefined) return;
    if (read.splitAt !== undefined) {
      await split(timeline, page, read.splitAt, context);
      result = 'split';
      return;
    }
    const { view } = read;
    for (const file of ARCHIVE_FILE_KINDS) {
      const render = (updated: string) => WRITERS[file].render({ ...view, updated });
      const { text, updated } = nextVersion(found[file], render, view.updated, {
        stepMilliseconds: timeStepOf(file),
      });
      checkDocument(file, text, { maxEntries: MAX_PAGE_ROWS, entries: view.entries });
      if (found[file].updated === undefined) newKeys.add(found[file].key);
      const type = contentType(FORMATS[file].mediaType);
      await files.putIfNewer(found[file], text, { contentType: type, updated, demand: 'seldom' });
    }
  });
  if (newKeys.size > 0) await deleteFilesIfFeedDeleted(timeline.feed, [...newKeys], context);
  return result;
}

/**
 * Reads the articles of a page.
 *
 * @returns undefined if the feed does not exist or is being deleted. `splitAt`: the page is too long, and
 *   its older half ends with this sort key
 */
async function readPageView(
  timeline: Timeline,
  page: ArchivePage,
  now: string,
  { table, bodies, articles, publicUrl }: PublishContext,
): Promise<{ view: FeedView; splitAt?: string } | undefined> {
  const [feed, tag, before, rows] = await Promise.all([
    readFeed(table, timeline.feed),
    timeline.tag === undefined ? undefined : readTagDisplayName(table, timeline.feed, timeline.tag),
    pageBefore(table, timeline, page),
    rowsAfter(table, timeline, page.from, { to: page.to, limit: MAX_PAGE_ROWS + 1 }),
  ]);
  if (feed?.state !== 'active') return undefined;
  const bytesOf = (article: Article) => (belongsIn(timeline, article, now) ? minBytes(article) : 0);
  const records = await readArticles(table, bodies, rows, {
    enough: { bytes: MAX_PAGE_BYTES, bytesOf },
    cache: articles,
  });
  const entries = records
    .map(({ article }) => article)
    .filter((article) => belongsIn(timeline, article, now))
    .reverse();
  const view = fitEntries(
    {
      feed,
      ...(timeline.tag !== undefined && { tag: tag ?? timeline.tag }),
      entries,
      tombstones: [],
      updated: latestOf(entries.map(shownAt)) ?? feed.updated_at,
      publicUrl,
      // Sealed documents name no hub.
      hubs: [],
      page: page.page,
      ...(before && { previous: { page: before.page, until: instantOf(before.to) } }),
    },
    MAX_PAGE_BYTES,
  );
  const isTooLong = rows.length > MAX_PAGE_ROWS || view.entries.length < entries.length;
  if (rows.length <= 1 || !isTooLong) return { view };
  return { view, splitAt: rows[Math.floor(rows.length / 2) - 1]?.sk ?? page.to };
}

/**
 * Moves the older half of a page into a new page before it. The existing page keeps its path. The page is read after
 * the head, and the write fails if the head has changed, so that two calls cannot store ranges that overlap.
 */
async function split(
  timeline: Timeline,
  page: ArchivePage,
  middle: string,
  context: PublishContext,
): Promise<void> {
  const head = await readArchiveHead(context.table, timeline);
  if (!head) throw new Error(`the archive of ${timeline.feed} ${timeline.tag ?? ''} has pages and no head`);
  const current = await pageOf(context.table, timeline, page.to);
  const pages = head.pages + 1;
  const halves = [
    { page: pages, from: page.from, to: middle },
    { ...page, from: middle },
  ];
  const pending = [...new Set([...head.pending, ...halves.map(({ to }) => to)])];
  const after = { ...head, pages, pending };
  const change = { before: head, after, pages: halves };
  if (isDeepStrictEqual(current, page) && (await trySavePages(context.table, timeline, change)))
    return await writePending(timeline, after, context);
  // Another call has changed the archive. Only that call knows which pages are pending, so the head is not changed
  // here.
  for (const { to } of halves) await writePage(timeline, to, context);
}

/** @returns false if another call has changed the archive since; nothing was stored */
async function trySavePages(table: Table, timeline: Timeline, change: PageChange): Promise<boolean> {
  try {
    await savePages(table, timeline, change);
    return true;
  } catch (error) {
    if (!(error instanceof TransactionRefused)) throw error;
    return false;
  }
}
