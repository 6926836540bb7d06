import { createHash } from 'node:crypto';
import type { StoredFeed } from '#shared/model/feed.ts';
import type { Timeline, Tombstone } from '#shared/model/timeline.ts';
import { liveRows } from '#shared/select/live-rows.ts';
import { newestRows, newestTombstones, readTagDisplayName, type TimelineRow } from '#shared/select/newest.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { type ArchiveHead, type ArchivePage, readNewestPages, writtenTo } from '#shared/store/archive.ts';
import { readFeed } from '#shared/store/feeds.ts';
import { listTags } from '#shared/store/tags.ts';
import type { Table } from '#shared/table/table.ts';

/** Everything from which the live files of a timeline are rendered, except the articles. */
export interface TimelineInputs {
  feed: StoredFeed;
  /** Display name of the tag; undefined for the main timeline. */
  tag: string | undefined;
  newest: readonly TimelineRow[];
  /** The rows of `newest` that belong in the live files. */
  rows: readonly TimelineRow[];
  tombstones: readonly Tombstone[];
  archive: ArchiveHead | undefined;
  /** The newest pages of the archive whose documents are written, newest first. */
  archivePages: readonly ArchivePage[];
  /**
   * Display names of all tags of the feed, also of tags without a published article. Undefined in the timeline of a
   * tag, or if the feed has too many tags for a page.
   */
  tags: readonly string[] | undefined;
  /**
   * A hash of the renderers, the address, the hubs and all fields above, but not of `newest`. If the hash has not
   * changed since the last render, the files have not changed either.
   */
  fingerprint: string;
}

/** The parts of `PublishContext` that decide what is rendered. */
interface InputsContext {
  table: Table;
  publicUrl: string;
  hubs: readonly string[];
  renderers: string;
}

/**
 * Reads the inputs for the live files of a timeline. It takes five reads for a feed of any size.
 *
 * @param now ISO 8601, UTC
 * @returns undefined if the feed does not exist or is being deleted
 */
export async function readTimelineInputs(
  timeline: Timeline,
  now: string,
  { table, publicUrl, hubs, renderers }: InputsContext,
): Promise<TimelineInputs | undefined> {
  const [feed, tag, tags, newest, tombstones, { head: archive, pages }] = await Promise.all([
    readFeed(table, timeline.feed),
    timeline.tag === undefined ? undefined : readTagDisplayName(table, timeline.feed, timeline.tag),
    timeline.tag === undefined ? namesOfTags(timeline.feed, table) : undefined,
    newestRows(table, timeline, now, FEED_LIMITS.maxEntries),
    newestTombstones(table, timeline, now, FEED_LIMITS.maxTombstones),
    readNewestPages(table, timeline, FEED_LIMITS.maxShownArchivePages),
  ]);
  if (feed?.state !== 'active') return undefined;
  const rows = liveRows(newest, feed, { sealedTo: writtenTo(archive), now });
  const archivePages = pages.filter(({ to }) => archive?.pending.includes(to) === false);
  const all = JSON.stringify([
    ...[renderers, publicUrl, hubs, feed, tag, rows, tombstones, archive],
    ...[archivePages, tags],
  ]);
  const fingerprint = createHash('sha256').update(all).digest('base64url');
  return { feed, tag, newest, rows, tombstones, archive, archivePages, tags, fingerprint };
}

async function namesOfTags(feed: string, table: Table): Promise<readonly string[] | undefined> {
  const { maxShownTopics } = FEED_LIMITS;
  const tags = await listTags(table, feed, maxShownTopics + 1);
  return tags.size > maxShownTopics ? undefined : [...tags.values()];
}
