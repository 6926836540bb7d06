import { createHash } from 'node:crypto';
import type { StoredFeed } from '#shared/model/feed.ts';
import type { Timeline, Tombstone } from '#shared/model/timeline.ts';
import { liveRows } from '#shared/select/live-rows.ts';
import { newestRows, newestTombstones, readTagDisplayName, type TimelineRow } from '#shared/select/newest.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { type ArchiveHead, readArchiveHead, writtenTo } from '#shared/store/archive.ts';
import { readFeed } from '#shared/store/feeds.ts';
import type { Table } from '#shared/table/table.ts';

/** Everything from which the live files of a timeline are rendered, except the articles. */
export interface TimelineInputs {
  feed: StoredFeed;
  /** Display name of the tag; undefined for the main timeline. */
  tag: string | undefined;
  /** The newest rows of the timeline. */
  newest: readonly TimelineRow[];
  /** The rows of `newest` that belong into the live files. */
  rows: readonly TimelineRow[];
  tombstones: readonly Tombstone[];
  archive: ArchiveHead | undefined;
  /** Equal for equal files: a hash of all above, of the articles' revisions, the renderers, the address and the hubs. */
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
 * Reads what the live files of a timeline are rendered from, in five reads at any size of the feed.
 *
 * @param now ISO 8601, UTC
 * @returns undefined if the feed does not exist or is being deleted
 */
export async function readTimelineInputs(
  timeline: Timeline,
  now: string,
  { table, publicUrl, hubs, renderers }: InputsContext,
): Promise<TimelineInputs | undefined> {
  const [feed, tag, newest, tombstones, archive] = await Promise.all([
    readFeed(table, timeline.feed),
    timeline.tag === undefined ? undefined : readTagDisplayName(table, timeline.feed, timeline.tag),
    newestRows(table, timeline, now, FEED_LIMITS.maxEntries),
    newestTombstones(table, timeline, FEED_LIMITS.maxTombstones),
    readArchiveHead(table, timeline),
  ]);
  if (feed?.state !== 'active') return undefined;
  const rows = liveRows(newest, feed, { sealedTo: writtenTo(archive), now });
  const all = JSON.stringify([renderers, publicUrl, hubs, feed, tag, rows, tombstones, archive]);
  const fingerprint = createHash('sha256').update(all).digest('base64url');
  return { feed, tag, newest, rows, tombstones, archive, fingerprint };
}
