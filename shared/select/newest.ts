import { type Timeline, type Tombstone, tagKey } from '#shared/model/timeline.ts';
import { endOfInstant, keys, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

/** A row of a timeline: which article stands where. */
export interface TimelineRow {
  sk: string;
  id: string;
}

const toRow = ({ sk, id }: Item): TimelineRow => ({ sk, id: String(id) });

/**
 * The newest rows of a timeline whose time has come, newest first: by `date_published`, then by id.
 *
 * @param now ISO 8601, UTC: what is dated later waits
 */
export async function newestRows(
  table: Table,
  timeline: Timeline,
  now: string,
  limit: number,
): Promise<TimelineRow[]> {
  const rows = await table.query(partitions.timeline(timeline), {
    to: endOfInstant(now),
    descending: true,
    limit,
  });
  return rows.map(toRow);
}

/** The rows that come right after one in order of time, oldest first. */
export async function rowsAfter(
  table: Table,
  timeline: Timeline,
  sk: string,
  limit: number,
): Promise<TimelineRow[]> {
  const rows = await table.query(partitions.timeline(timeline), { from: sk, limit: limit + 1 });
  return rows.map(toRow).filter((row) => row.sk !== sk);
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
export async function firstWritten(table: Table, feed: string, tag: string): Promise<string | undefined> {
  const item = await table.get(keys.tag(feed, tagKey(tag)));
  return item && String(item.name);
}
