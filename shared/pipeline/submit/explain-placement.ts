import { archivePath, articlePath, filePath } from '#shared/model/addresses.ts';
import type { Article } from '#shared/model/article.ts';
import type { Feed } from '#shared/model/feed.ts';
import { ARCHIVE_FILE_KINDS, TIMELINE_FILE_KINDS } from '#shared/model/formats.ts';
import { latestOf } from '#shared/model/instant.ts';
import { shownAt, stateAt } from '#shared/model/lifecycle.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { fitEntries } from '#shared/render/fit-entries.ts';
import { liveEntries, liveRows } from '#shared/select/live-rows.ts';
import { newestRows, readTagDisplayName, rowsAfter } from '#shared/select/newest.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { pageOf, readArchiveHead, writtenTo } from '#shared/store/archive.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import { timelinesOf } from '#shared/store/change.ts';
import { readPublishedState } from '#shared/store/published-state.ts';
import { readArticles } from '#shared/store/read-articles.ts';
import { instantKey } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

/** Why an article is, or is not, in a file. */
export interface Placement {
  /** Public path of the file. */
  file: string;
  in: boolean;
  /** ISO 8601, UTC. */
  since?: string;
  rule:
    | 'published'
    | 'scheduled'
    | 'near-duplicate'
    | 'held'
    | 'taken-down'
    | 'pushed-out'
    | 'over-byte-budget'
    | 'has-url'
    | 'waiting';
  /** The reason as a sentence, with names and numbers. */
  detail: string;
}

type Reason = Omit<Placement, 'file'>;

interface PlacementContext {
  table: Table;
  bodies: Bodies;
  now: string;
  publicUrl: string;
  /** When a file with the article was first put; absent if no file has it yet. */
  visibleAt?: string;
}

/**
 * Longer than a window and a render together. An article that was stored longer ago and never was in a live file was
 * pushed out by newer articles before the first render.
 */
const WAITING_MILLISECONDS = 60_000;

/** Explains for each file that could contain the article whether it does, and why. */
export async function explainPlacement(
  article: Article,
  feed: Feed,
  context: PlacementContext,
): Promise<Placement[]> {
  const excluded = exclusion(article, context.now);
  const waiting = excluded ? undefined : waitingReason(article, context);
  const timelines = timelinesOf(article);
  const waitingIn = await Promise.all(
    timelines.map(async (timeline) => waiting && (await unlessRendered(waiting, timeline, context))),
  );
  const places = await Promise.all(
    timelines.map(async (timeline, i) => {
      // `visibleAt` says when the live files of the feed got the article, so the last render of these files is not
      // needed.
      const waitingLive = timeline.tag === undefined ? waiting : waitingIn[i];
      const reason = excluded ?? orWaiting(await inTimeline(article, feed, timeline, context), waitingLive);
      const tag =
        timeline.tag &&
        ((await readTagDisplayName(context.table, timeline.feed, timeline.tag)) ?? timeline.tag);
      const live = TIMELINE_FILE_KINDS.map((file) => ({
        file: filePath(timeline.feed, tag, file),
        ...reason,
      }));
      const archived = excluded ? [] : await inArchive(article, timeline, context.table);
      return [...live, ...archived.map((place) => orWaiting(place, waitingIn[i]))];
    }),
  );
  // The first timeline is that of the whole feed.
  const [waitingPage] = waitingIn;
  return [
    ...places.flat(),
    { file: articlePath(article.id), ...(excluded ?? orWaiting(onItsPage(article), waitingPage)) },
  ];
}

/** The place; if the file should have the article and does not have it yet, `waiting` replaces the reason. */
function orWaiting<Place extends Reason>(place: Place, waiting: Reason | undefined): Place {
  return place.in ? { ...place, ...waiting } : place;
}

/** @returns undefined if all files of the timeline were rendered after the article was stored */
async function unlessRendered(
  waiting: Reason & { since: string },
  timeline: Timeline,
  { table }: PlacementContext,
): Promise<Reason | undefined> {
  const state = await readPublishedState(table, timeline);
  return state !== undefined && state.checkedAt > waiting.since ? undefined : waiting;
}

/** The reason if an article belongs in a file, but the file has not been published since the article was stored. */
function waitingReason(
  article: Article,
  { now, visibleAt }: PlacementContext,
): (Reason & { since: string }) | undefined {
  const since = shownAt(article);
  const isOver = visibleAt !== undefined || Date.parse(now) - Date.parse(since) > WAITING_MILLISECONDS;
  return isOver
    ? undefined
    : {
        in: false,
        since,
        rule: 'waiting',
        detail: 'not in the file yet: the next render of the file adds it',
      };
}

/** The state that excludes an article from all files; undefined if it is published. */
function exclusion(article: Article, now: string): Reason | undefined {
  const since = article.updated_at;
  switch (stateAt(article, now)) {
    case 'published':
      return undefined;
    case 'scheduled':
      return { in: false, since, rule: 'scheduled', detail: `scheduled for ${article.date_published}` };
    case 'near_duplicate': {
      const detail = `held as near duplicate of ${article.duplicate_of} (similarity ${article.similarity?.toFixed(2)})`;
      return { in: false, since, rule: 'near-duplicate', detail };
    }
    case 'held':
      return {
        in: false,
        since,
        rule: 'held',
        detail: 'withheld by its publisher: POST …/publish publishes it',
      };
    case 'taken_down': {
      const by = article.history.findLast(({ outcome }) => outcome === 'taken_down')?.publisher;
      return { in: false, since, rule: 'taken-down', detail: `taken down by ${by} at ${since}` };
    }
  }
}

function onItsPage(article: Article): Reason {
  return article.url === undefined
    ? {
        in: true,
        since: shownAt(article),
        rule: 'published',
        detail: 'the page of an article without a url',
      }
    : { in: false, rule: 'has-url', detail: `no page: the article has a url, ${article.url}` };
}

/** The archive documents with the article; empty if the article is not sealed yet. */
async function inArchive(article: Article, timeline: Timeline, table: Table): Promise<Placement[]> {
  const page = await pageOf(table, timeline, instantKey(article.date_published, article.id));
  if (!page) return [];
  return ARCHIVE_FILE_KINDS.map((file) => ({
    file: archivePath(timeline.feed, timeline.tag, page.page, file),
    in: true,
    since: shownAt(article),
    rule: 'published',
    detail: 'in the archive',
  }));
}

async function inTimeline(
  article: Article,
  feed: Feed,
  timeline: Timeline,
  { table, bodies, now, publicUrl }: PlacementContext,
): Promise<Reason> {
  const { maxEntries, maxFileBytes } = FEED_LIMITS;
  const newest = await newestRows(table, timeline, now, maxEntries);
  const sealedTo = writtenTo(await readArchiveHead(table, timeline));
  const rows = liveRows(newest, feed, { sealedTo, now });
  if (!rows.some(({ id }) => id === article.id)) {
    const newer = await rowsAfter(table, timeline, instantKey(article.date_published, article.id), {
      limit: Math.max(rows.length, 1),
    });
    const pushing = await readArticles(table, bodies, newer);
    const since = latestOf(pushing.map((record) => shownAt(record.article)));
    const detail = `the file has the newest ${rows.length} articles; this older one belongs in the archive`;
    return { in: false, ...(since !== undefined && { since }), rule: 'pushed-out', detail };
  }
  const records = await readArticles(table, bodies, rows);
  const entries = records.map((record) => record.article);
  const fitted = fitEntries({ feed, entries, tombstones: [], updated: now, publicUrl, hubs: [] });
  if (fitted.entries.some(({ id }) => id === article.id)) {
    return {
      in: true,
      since: shownAt(article),
      rule: 'published',
      detail: `among the newest ${liveEntries(newest, feed, now)}`,
    };
  }
  const detail = `newer articles fill the file (at most ${maxFileBytes} bytes); this one belongs in the archive`;
  return { in: false, rule: 'over-byte-budget', detail };
}
