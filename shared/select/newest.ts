import { addSeconds } from '#shared/model/instant.ts';
import { MAX_SKEW_SECONDS } from '#shared/model/skew-tolerant-now.ts';
import { type Timeline, type Tombstone, tagKey } from '#shared/model/timeline.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { endOfInstant, keys, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

/** A row of a timeline: the position of an article. */
export interface TimelineRow {
  sk: string;
  id: string;
  /** Revision of the article when the row was written. */
  revision: number;
  /** Whether the article has its own page, because it has no URL. */
  hasPage: boolean;
  /** When this revision was published, by the clock of the instance that did so; absent while it is scheduled. */
  releasedAt?: string;
}

const toRow = ({ sk, id, rev, has_page, released_at }: Item): TimelineRow => ({
  sk,
  id: String(id),
  revision: Number(rev ?? 0),
  hasPage: has_page === true,
  ...(released_at !== undefined && { releasedAt: String(released_at) }),
});

/**
 * The newest published rows of a timeline, newest first: by `date_published`, then by id. They include articles that an
 * instance with a faster clock has published. This needs a second query only if articles are scheduled for the next
 * minutes.
 *
 * An article that moves between two requests can be missing from both, and would be removed from the files. So if
 * several requests are needed, the rows are read twice and both results are merged.
 *
 * @param now ISO 8601, UTC; later articles are scheduled
 * @returns each article once; an article that was moved or removed meanwhile has to be checked by its item
 */
export async function newestRows(
  table: Table,
  timeline: Timeline,
  now: string,
  limit: number,
): Promise<TimelineRow[]> {
  const first = await readNewest(table, timeline, now, limit);
  if (first.requests === 1) return first.rows;
  const second = await readNewest(table, timeline, now, limit);
  const byId = new Map([...first.rows, ...second.rows].map((row) => [row.id, row]));
  return [...byId.values()].sort((a, b) => (a.sk < b.sk ? 1 : -1)).slice(0, limit);
}

async function readNewest(
  table: Table,
  timeline: Timeline,
  now: string,
  limit: number,
): Promise<{ rows: TimelineRow[]; requests: number }> {
  const until = async (instant: string) =>
    await table.queryCounted(partitions.timeline(timeline), {
      to: endOfInstant(instant),
      descending: true,
      limit,
    });
  const { items, requests } = await until(addSeconds(now, MAX_SKEW_SECONDS));
  const isReleased = ({ sk, released_at }: Item) => sk <= endOfInstant(now) || released_at !== undefined;
  if (items.every(isReleased)) return { rows: items.map(toRow), requests };
  const ahead = items.filter((row) => row.sk > endOfInstant(now) && isReleased(row));
  const due = await until(now);
  const rows = [...ahead, ...due.items].slice(0, limit).map(toRow);
  return { rows, requests: requests + due.requests };
}

/**
 * The rows of a timeline after a sort key, oldest first.
 *
 * @param to last sort key, inclusive
 */
export async function rowsAfter(
  table: Table,
  timeline: Timeline,
  after: string,
  { to, limit }: { to?: string; limit: number },
): Promise<TimelineRow[]> {
  // Sort keys end in a UUID, so there is no sort key between `after` and `after` with one more character.
  const from = `${after}!`;
  if (to !== undefined && to < from) return [];
  const rows = await table.query(partitions.timeline(timeline), {
    from,
    limit,
    ...(to !== undefined && { to }),
  });
  return rows.map(toRow);
}

/**
 * The maximum number of requests for tombstones. More are needed only if most takedowns are of articles that were never
 * public.
 */
const MAX_TOMBSTONE_REQUESTS = 10;

/**
 * The newest tombstones of a timeline, newest first: of articles that were public and are not. The partition
 * also has the takedowns of articles that were never public, such as near duplicates that an editor did not
 * want, so one request may not be enough.
 *
 * @param now ISO 8601, UTC: a tombstone of a scheduled article ends when the article is due
 */
export async function newestTombstones(
  table: Table,
  timeline: Timeline,
  now: string,
  limit: number,
): Promise<Tombstone[]> {
  const isShown = ({ was_public, until }: Item) =>
    was_public === true && (until === undefined || String(until) > now);
  const found: Item[] = [];
  let to: string | undefined;
  for (let requests = 0; requests < MAX_TOMBSTONE_REQUESTS && found.length < limit; requests++) {
    const rows = await table.query(partitions.tombstones(timeline), {
      descending: true,
      // The range includes its end, which the request before has read.
      limit: limit + 1,
      ...(to !== undefined && { to }),
    });
    found.push(...rows.filter((row) => isShown(row) && row.sk !== to));
    if (rows.length <= limit) break;
    to = rows.at(-1)?.sk;
  }
  return found.slice(0, limit).map(({ sk, id, ref }) => ({
    id: String(id),
    at: sk.slice(0, sk.indexOf('#')),
    ...(typeof ref === 'string' && { ref }),
  }));
}

/** The display name of a tag; undefined if the feed does not have this tag. */
export async function readTagDisplayName(
  table: Table,
  feed: string,
  tag: string,
): Promise<string | undefined> {
  const item = await table.get(keys.tag(feed, tagKey(tag)));
  return item && String(item.name);
}

/** The articles that have a page, among the newest `FEED_LIMITS.maxEntries` articles of a feed. */
export async function newestArticlePages(
  table: Table,
  feed: string,
  now: string,
): Promise<{ feed: string; id: string }[]> {
  const rows = await newestRows(table, { feed }, now, FEED_LIMITS.maxEntries);
  return rows.filter(({ hasPage }) => hasPage).map(({ id }) => ({ feed, id }));
}
