import { addSeconds } from '#shared/model/instant.ts';
import { MAX_SKEW_SECONDS } from '#shared/model/skew-tolerant-now.ts';
import { type Timeline, type Tombstone, tagKey } from '#shared/model/timeline.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { endOfInstant, keys, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

/** A row of a timeline: which article stands where. */
export interface TimelineRow {
  sk: string;
  id: string;
  /** The article has no URL of its own. */
  hasPage: boolean;
  /** When it was let out, by the clock of who did so; absent while it waits for its time. */
  releasedAt?: string;
}

const toRow = ({ sk, id, has_page, released_at }: Item): TimelineRow => ({
  sk,
  id: String(id),
  hasPage: has_page === true,
  ...(released_at !== undefined && { releasedAt: String(released_at) }),
});

/**
 * The newest rows of a timeline whose time has come, newest first: by `date_published`, then by id. What somebody whose
 * clock is ahead has let out is among them, and costs more queries only while something else waits for the next minutes.
 *
 * An article that is moved in between two requests stands where neither of them looks: one that a file had would be
 * taken out of it. So where it takes more than one, the rows are read twice, and are those of both readings.
 *
 * @param now ISO 8601, UTC: what is dated later waits
 * @returns each article once; of one that was moved or taken away meanwhile, its item knows better
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
 * The rows of a timeline after one, oldest first.
 *
 * @param after sort key of the row before the first
 * @param to sort key of the last that may be among them
 */
export async function rowsAfter(
  table: Table,
  timeline: Timeline,
  after: string,
  { to, limit }: { to?: string; limit: number },
): Promise<TimelineRow[]> {
  // Sort keys end in a UUID, so nothing lies between a key and the same with one character more.
  const from = `${after}!`;
  if (to !== undefined && to < from) return [];
  const rows = await table.query(partitions.timeline(timeline), {
    from,
    limit,
    ...(to !== undefined && { to }),
  });
  return rows.map(toRow);
}

/** The newest takedowns of what readers of the timeline could see, newest first. */
export async function newestTombstones(
  table: Table,
  timeline: Timeline,
  limit: number,
): Promise<Tombstone[]> {
  const rows = await table.query(partitions.tombstones(timeline), { descending: true, limit });
  return rows
    .filter(({ was_public }) => was_public === true)
    .map(({ sk, id }) => ({ id: String(id), at: sk.slice(0, sk.indexOf('#')) }));
}

/** How a tag of a feed was first written, or undefined where the feed has none like it. */
export async function readTagDisplayName(
  table: Table,
  feed: string,
  tag: string,
): Promise<string | undefined> {
  const item = await table.get(keys.tag(feed, tagKey(tag)));
  return item && String(item.name);
}

/** The articles of the live feed that have a page of their own. */
export async function newestArticlePages(
  table: Table,
  feed: string,
  now: string,
): Promise<{ feed: string; id: string }[]> {
  const rows = await newestRows(table, { feed }, now, FEED_LIMITS.maxEntries);
  return rows.filter(({ hasPage }) => hasPage).map(({ id }) => ({ feed, id }));
}
