import { chunksOf } from '#shared/model/chunks-of.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { keys } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

export interface TimelineWork extends Timeline {
  rows?: readonly string[];
  /** Whether an import made all of the changes: then hubs are not notified of them. */
  isImport?: boolean;
  /** Whether only archive documents have to be written, because the live files already show the changes. */
  isArchiveOnly?: boolean;
  /** Whether the aliases of the feed are published after the files, because its settings changed. */
  withAliases?: boolean;
  failures?: number;
  /** When the oldest of its changes was deferred for the first time: ISO 8601, UTC. */
  since?: string;
}

/** An article whose page has to be published or deleted. */
export interface PageWork {
  feed: string;
  id: string;
  failures?: number;
}

/**
 * Tags of a feed that have to be rendered, in order of their folded form. The run begins after the tag `after`, or with
 * the first tag if `after` is empty.
 */
export interface TagsWork {
  feed: string;
  after: string;
  /** The last tag of the run; absent: the last tag of the feed. */
  until?: string;
  /** If present, the run continues after the last tag of the feed with the first tag, and ends with this tag. */
  wrapsUntil?: string;
}

/** Publishing work that one call leaves to a later one. It is stored as JSON in the table. */
export interface Work {
  timelines: TimelineWork[];
  pages: PageWork[];
  tags: TagsWork[];
  /** Whether the home page and the OPML list have to be published. */
  lists: boolean;
  listFailures?: number;
  /** Paths to invalidate in the CDN when this work is done. */
  paths: string[];
  /** `releasedAt` of `AffectedFiles`. */
  releasedAt?: string;
}

/** Work with more characters is stored in several items: DynamoDB allows 400 KB for each item. */
const MAX_ROW_CHARACTERS = 100_000;
/**
 * Feeds share an item up to this size, about the work of one call. Then a backlog of hundreds of feeds is stored in a
 * few writes, but the shards of the stream still divide it.
 */
const SHARED_ROW_CHARACTERS = 10_000;
const ROWS_TOGETHER = 500;
/**
 * Seconds for which the item is stored. The stream delivers the item within seconds, and has no records older than a
 * day, so the item is not needed longer.
 */
const KEPT_SECONDS = 2 * 24 * 60 * 60;

export function emptyWork(): Work {
  return { timelines: [], pages: [], tags: [], lists: false, paths: [] };
}

export function isEmptyWork({ timelines, pages, tags, lists }: Work): boolean {
  return timelines.length + pages.length + tags.length === 0 && !lists;
}

/**
 * Stores work for a later call, which the table's stream triggers. The last item contains the
 * paths to invalidate, so that they are invalidated when the rest is done.
 *
 * @returns number of items
 */
export async function deferWork(
  work: Work,
  { table, runtime }: { table: Table; runtime: Runtime },
): Promise<number> {
  const now = runtime.now();
  const rows = rowsOf({ ...work, timelines: work.timelines.map((one) => ({ since: now, ...one })) });
  const expires = Math.floor(Date.parse(now) / 1000) + KEPT_SECONDS;
  await table.batchWrite(
    rows.map(({ feed, part }, i) => {
      const number = String(i).padStart(5, '0');
      const name = `${now}#${number}#${runtime.random().toString(36).slice(2)}`;
      return { ...keys.work(feed, name), work: textOf(part), expires };
    }),
  );
  return rows.length;
}

/** The work in the attribute `work` of an item. */
export function readWork(text: string): Work {
  return { ...emptyWork(), ...JSON.parse(text) };
}

function rowsOf({
  timelines,
  pages,
  tags,
  lists,
  listFailures,
  paths,
  releasedAt,
}: Work): { feed: string; part: Work }[] {
  const units: { feed: string; add: (part: Work) => void; characters: number }[] = [
    ...timelines.flatMap(splitRows).map((one) => unit(one, (part) => part.timelines.push(one))),
    ...pages.map((one) => unit(one, (part) => part.pages.push(one))),
    ...tags.map((one) => unit(one, (part) => part.tags.push(one))),
  ];
  const rows: { feed: string; part: Work; characters: number }[] = [];
  const begin = (feed: string) => {
    const part = { ...emptyWork(), ...(releasedAt !== undefined && { releasedAt }) };
    const row = { feed, part, characters: 0 };
    rows.push(row);
    return row;
  };
  for (const [feed, ofFeed] of Map.groupBy(units, (one) => one.feed)) {
    const last = rows.at(-1);
    let row = last && last.characters < SHARED_ROW_CHARACTERS ? last : begin(feed);
    for (const { add, characters } of ofFeed) {
      if (row.characters + characters > MAX_ROW_CHARACTERS) row = begin(feed);
      add(row.part);
      row.characters += characters;
    }
  }
  if (rows.length === 0) begin('');
  const last = rows.at(-1);
  if (last) {
    last.part.lists = lists;
    if (listFailures !== undefined) last.part.listFailures = listFailures;
    last.part.paths = paths;
  }
  return rows;
}

function unit<One extends { feed: string }>(one: One, add: (part: Work) => void) {
  return { feed: one.feed, add, characters: textOf(one).length };
}

/** JSON without the fields that are false, because absent fields mean the same. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, field) => (field === false ? undefined : field));
}

function splitRows({ rows = [], ...timeline }: TimelineWork): TimelineWork[] {
  const parts = rows.length === 0 ? [[]] : chunksOf(rows, ROWS_TOGETHER);
  return parts.map((part) => ({ ...timeline, rows: part }));
}
