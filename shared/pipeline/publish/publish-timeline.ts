import { type Files, type FoundFile, fileHash } from '#shared/deliver/files.ts';
import { retryOnStaleWrite } from '#shared/deliver/retry-on-stale-write.ts';
import { fileKey } from '#shared/model/addresses.ts';
import type { Article } from '#shared/model/article.ts';
import type { Feed } from '#shared/model/feed.ts';
import {
  byFile,
  contentType,
  FORMATS,
  TIMELINE_FILE_KINDS,
  type TimelineFile,
  timeStepOf,
} from '#shared/model/formats.ts';
import type { NotificationMessage } from '#shared/model/hub-message.ts';
import type { FileHashes } from '#shared/model/hub-notification.ts';
import { latestOf } from '#shared/model/instant.ts';
import { shownAt, stateAt } from '#shared/model/lifecycle.ts';
import { count, keepGreatest, type LogEvent } from '#shared/model/log-event.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { skewTolerantNow } from '#shared/model/skew-tolerant-now.ts';
import { type Timeline, tagKey } from '#shared/model/timeline.ts';
import type { Sender } from '#shared/notify/message-queue.ts';
import { type Documents, renderDocuments } from '#shared/render/documents.ts';
import { faultyEntries } from '#shared/render/faulty-entries.ts';
import type { FeedView } from '#shared/render/feed-view.ts';
import { fitEntries } from '#shared/render/fit-entries.ts';
import { WRITERS } from '#shared/render/writers.ts';
import { liveEntries } from '#shared/select/live-rows.ts';
import { CANARY_FEED, FEED_LIMITS, TTL_MINUTES } from '#shared/settings.ts';
import type { ArticleCache } from '#shared/store/article-cache.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import { readArticles } from '#shared/store/read-articles.ts';
import { instantOf } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';
import { deleteFilesIfFeedDeleted } from './delete-files-if-feed-deleted.ts';
import { findEach } from './find-each.ts';
import { logLeftOut } from './log-left-out.ts';
import { nextVersion, type Version } from './next-version.ts';
import { publishedTopics } from './published-topics.ts';
import { readTimelineInputs, type TimelineInputs } from './timeline-inputs.ts';

export interface PublishContext {
  table: Table;
  bodies: Bodies;
  /** The articles that this call has read. */
  articles?: ArticleCache;
  files: Files;
  runtime: Runtime;
  event: LogEvent;
  /** Address of the published files, without a slash at the end. */
  publicUrl: string;
  /** The hubs that files name, the own hub first. */
  hubs: readonly string[];
  /** A value that changes whenever the code that renders files may have changed. */
  renderers: string;
  /** How hubs are notified; undefined if there are none. */
  notifications?: HubNotifications;
}

/** How changed files are announced to the function that notifies hubs. */
interface HubNotifications {
  queue: Sender<NotificationMessage>;
  /** How long after a PUT an edge may still serve the previous file. */
  delaySeconds: number;
  /** If true, hubs are notified of every timeline, otherwise only of those with subscribers at the own hub. */
  hasExternalHubs: boolean;
}

/** Numbers of entries of the live files. */
export interface LiveRoom {
  /** The number of entries that fit into each file. */
  fitting: number;
  /** The number of entries that the files should have, see `liveEntries`. */
  wanted: number;
}

export interface Published {
  written: TimelineFile[];
  room: LiveRoom;
  /** Ids of the articles in the live files. */
  shown: string[];
  /** Hashes of the current files. */
  hashes: FileHashes;
  /**
   * `TimelineInputs.fingerprint`. Absent if an article was left out of the files, and a later render may include it.
   */
  fingerprint?: string;
}

/**
 * Renders the live files of a timeline and puts those that changed.
 *
 * The version of the current file in the bucket is read first, then the articles are read from the table. The file is
 * replaced only if its version has not changed in between, so a writer with older data never overwrites newer data.
 *
 * @returns undefined if there is nothing to publish: the feed does not exist, or the tag was never published
 */
export async function publishTimeline(
  timeline: Timeline,
  context: PublishContext,
): Promise<Published | undefined> {
  const { files, runtime, event } = context;
  const written = new Set<TimelineFile>();
  let published: Published | undefined;
  const newKeys = new Set<string>();
  await retryOnStaleWrite(runtime, async () => {
    const found = await findEach(
      TIMELINE_FILE_KINDS,
      (file) => fileKey(timeline.feed, timeline.tag, FORMATS[file].file),
      files,
    );
    const read = await readView(timeline, found, context);
    published = undefined;
    if (read === undefined) {
      for (const file of TIMELINE_FILE_KINDS) await files.deleteFound(found[file]);
      return;
    }
    count(event, 'renders');
    const { view, documents, isWhole } = renderValidEntries(read.view, event);
    const versions = versionsOf(found, view, documents);
    await putVersions(found, versions, view, { timeline, context, written, newKeys });
    const shown = view.entries.map(({ id }) => id);
    const inOrder = TIMELINE_FILE_KINDS.filter((file) => written.has(file));
    published = {
      written: inOrder,
      room: read.room,
      shown,
      hashes: byFile(TIMELINE_FILE_KINDS, (file) => fileHash(Buffer.from(versions[file].text, 'utf8'))),
      ...(isWhole && read.isWhole && { fingerprint: read.fingerprint }),
    };
  });
  const isGone = newKeys.size > 0 && (await deleteFilesIfFeedDeleted(timeline.feed, [...newKeys], context));
  return isGone ? undefined : published;
}

function versionsOf(
  found: Record<TimelineFile, FoundFile>,
  view: FeedView,
  documents: Documents,
): Record<TimelineFile, Version> {
  return byFile(TIMELINE_FILE_KINDS, (file) => {
    const render = (updated: string) =>
      updated === view.updated ? documents[file] : WRITERS[file].render({ ...view, updated });
    return nextVersion(found[file], render, view.updated, {
      stepMilliseconds: timeStepOf(file),
      maxAgeSeconds: ownMaxAge(file, view.feed),
    });
  });
}

/** What the attempts of one call share. */
interface SharedByAttempts {
  timeline: Timeline;
  context: PublishContext;
  written: Set<TimelineFile>;
  /** Keys of the files that did not exist before an attempt put them. */
  newKeys: Set<string>;
}

/** @throws {StaleWrite} another call has written one of the files since it was found */
async function putVersions(
  found: Record<TimelineFile, FoundFile>,
  versions: Record<TimelineFile, Version>,
  view: FeedView,
  { timeline, context, written, newKeys }: SharedByAttempts,
): Promise<void> {
  const { files, runtime, event } = context;
  const put = async (file: TimelineFile) => {
    const before = found[file];
    const { text, updated } = versions[file];
    if (before.updated === undefined) newKeys.add(before.key);
    const isWritten = await files.putIfNewer(before, text, {
      contentType: contentType(FORMATS[file].mediaType),
      updated,
      demand: timeline.tag === undefined ? 'polled' : 'tag',
      maxAgeSeconds: ownMaxAge(file, view.feed),
    });
    if (!isWritten) return;
    written.add(file);
    // No delay is logged if the renderer has changed and no article has.
    const isChanged = before.updated === undefined || before.updated < view.updated;
    if (isChanged && timeline.feed !== CANARY_FEED)
      keepGreatest(event, 'visible_after_ms', Date.parse(runtime.now()) - Date.parse(view.updated));
  };
  // Atom is put before JSON Feed, so that a slower call fails before it puts JSON Feed. No two versions of Atom have
  // the same ETag (`nextVersion`). JSON Feed does not contain the time of its last change, so a version can have the
  // ETag of an earlier one, and then a slower call is not stopped.
  await put('atom');
  const others = TIMELINE_FILE_KINDS.filter((file) => file !== 'atom');
  // All puts end before the next attempt, which would otherwise conflict with them.
  throwFirstOf(await Promise.allSettled(others.map(put)));
}

/** @throws the first rejection */
function throwFirstOf(results: readonly PromiseSettledResult<unknown>[]): void {
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** The `max-age` of a file; undefined if it is the default, because the edge function knows the default. */
function ownMaxAge(file: TimelineFile, { ttl_minutes }: Feed): number | undefined {
  if (FORMATS[file].keptFor === 'edge') return undefined;
  return ttl_minutes === undefined || ttl_minutes === TTL_MINUTES.default ? undefined : ttl_minutes * 60;
}

/**
 * Renders the documents of a view. Articles that make a document invalid are left out and logged, so that the
 * rest of the feed is published.
 *
 * @throws {Error} the documents are invalid and no single article is the cause; the published files are not
 *   replaced
 */
function renderValidEntries(
  view: FeedView,
  event: LogEvent,
): { view: FeedView; documents: Documents; isWhole: boolean } {
  try {
    return { view, documents: renderDocuments(view), isWhole: true };
  } catch (error) {
    const faults = faultyEntries(view);
    if (faults.size === 0) throw error;
    logLeftOut(event, faults);
    const valid = { ...view, entries: view.entries.filter(({ id }) => !faults.has(id)) };
    return { view: valid, documents: renderDocuments(valid), isWhole: false };
  }
}

/** A view of a timeline, and what later calls need to know about it. */
interface ReadView {
  view: FeedView;
  room: LiveRoom;
  fingerprint: string;
  /** Whether all bodies could be read. */
  isWhole: boolean;
}

async function readView(
  timeline: Timeline,
  found: Record<TimelineFile, FoundFile>,
  context: PublishContext,
): Promise<ReadView | undefined> {
  const { table, runtime } = context;
  // Times in whole seconds are not used, because such a time can be some seconds ahead of all clocks.
  const exact = TIMELINE_FILE_KINDS.filter((file) => timeStepOf(file) === 1);
  const lastUpdated = latestOf(exact.map((file) => found[file].updated));
  const now = skewTolerantNow(runtime.now(), [lastUpdated]);
  const inputs = await readTimelineInputs(timeline, now, context);
  if (inputs === undefined) return undefined;
  const { feed, newest, rows, tags, fingerprint } = inputs;
  if (timeline.tag !== undefined && newest.length === 0 && lastUpdated === undefined) return undefined;

  const latest = skewTolerantNow(
    now,
    rows.map(({ releasedAt }) => releasedAt),
  );
  const { entries, isWhole } = await readEntries(timeline, { rows, latest }, context);
  const topics =
    tags && (await publishedTopics({ feed: timeline.feed, names: tags, entries, now: latest }, table));
  const view = fitEntries({ ...viewOf(timeline, inputs, entries, context), ...(topics && { topics }) });
  const isFull = view.entries.length < entries.length;
  const fitting = isFull ? view.entries.length : FEED_LIMITS.maxEntries;
  const room = { fitting, wanted: liveEntries(newest, feed, now) };
  return { view, room, fingerprint, isWhole };
}

/** The articles of the rows that belong in the timeline, as many as fit into a file. */
async function readEntries(
  timeline: Timeline,
  { rows, latest }: { rows: TimelineInputs['rows']; latest: string },
  { table, bodies, articles: cache, event }: PublishContext,
): Promise<{ entries: Article[]; isWhole: boolean }> {
  const withoutBody: string[] = [];
  const bytesOf = (article: Article) => (belongsIn(timeline, article, latest) ? minBytes(article) : 0);
  const enough = { bytes: FEED_LIMITS.maxFileBytes, bytesOf };
  const records = await readArticles(table, bodies, rows, { withoutBody, enough, cache });
  logLeftOut(event, new Map(withoutBody.map((id) => [id, 'its body is lost'])));
  const entries = records
    .map(({ article }) => article)
    .filter((article) => belongsIn(timeline, article, latest));
  return { entries, isWhole: withoutBody.length === 0 };
}

function viewOf(
  timeline: Timeline,
  { feed, tag, tombstones, archive, archivePages }: TimelineInputs,
  entries: Article[],
  { publicUrl, hubs }: PublishContext,
): FeedView {
  const feedAt = feed.shown_at ?? feed.updated_at;
  const changes = [feedAt, ...entries.map(shownAt), ...tombstones.map(({ at }) => at)];
  return {
    feed,
    ...(timeline.tag !== undefined && { tag: tag ?? timeline.tag }),
    entries,
    tombstones: tombstones.filter(({ id }) => !entries.some((entry) => entry.id === id)),
    updated: latestOf(changes) ?? feed.updated_at,
    publicUrl,
    hubs,
    // The live file may link to the archive only if all documents of the archive are written.
    ...(archive &&
      archive.pending.length === 0 && { previous: { page: archive.newest, until: instantOf(archive.to) } }),
    archive: archivePages.map(({ page, from, to }) => ({
      page,
      ...(from !== '' && { from: instantOf(from) }),
      to: instantOf(to),
    })),
  };
}

/**
 * A lower bound for the bytes that an article takes in a file. If an article is too long for a file, the bound is 0,
 * because the file then contains a shorter form.
 */
export function minBytes({ content_html }: Article): number {
  return content_html.length > FEED_LIMITS.maxEntryBytes ? 0 : content_html.length;
}

/**
 * Whether an article belongs in a timeline. The article may have changed since its row was read. Then the stream record
 * of that change causes another render.
 */
export function belongsIn({ tag }: Timeline, article: Article, now: string): boolean {
  return (
    stateAt(article, now) === 'published' &&
    (tag === undefined || article.tags.some((one) => tagKey(one) === tag))
  );
}
