import type { Runtime } from '#shared/model/runtime.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { keys } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

/** A timeline whose files are to be made, with the sort keys of its rows that changed. */
export interface TimelineWork extends Timeline {
  rows?: readonly string[];
}

/** The tags of a feed, all of whose files are to be made: those after one, by folded form; empty for all of them. */
export interface TagsWork {
  feed: string;
  after: string;
}

/** Work on the published files that one call has left to a later one. Plain JSON: it goes through the table. */
export interface Work {
  timelines: TimelineWork[];
  /** Articles whose own page is to be made or taken away. */
  pages: { feed: string; id: string }[];
  tags: TagsWork[];
  /** The home page and the OPML list are to be made. */
  lists: boolean;
  /** Paths that CDN edges must forget once this work is done. */
  paths: string[];
  /** As in `AffectedFiles`. */
  releasedAt?: string;
}

/** A row of the stream is read back whole, and an item holds at most 400 KB. */
const MAX_ROW_CHARACTERS = 100_000;
const ROWS_TOGETHER = 500;
/** The stream brings a row back within seconds, and forgets it after a day; then nobody reads it any more. */
const KEPT_SECONDS = 2 * 24 * 60 * 60;

export function emptyWork(): Work {
  return { timelines: [], pages: [], tags: [], lists: false, paths: [] };
}

export function isEmptyWork({ timelines, pages, tags, lists }: Work): boolean {
  return timelines.length + pages.length + tags.length === 0 && !lists;
}

/**
 * Hands work on to a later call: it is written into the table, whose stream brings it back behind the changes of others.
 * The paths to forget go with the last row of work, so that they are forgotten when the rest is done.
 *
 * @returns how many rows were written
 */
export async function deferWork(
  work: Work,
  { table, runtime }: { table: Table; runtime: Runtime },
): Promise<number> {
  const rows = rowsOf(work);
  const now = runtime.now();
  const expires = Math.floor(Date.parse(now) / 1000) + KEPT_SECONDS;
  await table.batchWrite(
    rows.map(({ feed, part }, i) => {
      const number = String(i).padStart(5, '0');
      const name = `${now}#${number}#${runtime.random().toString(36).slice(2)}`;
      return { ...keys.work(feed, name), work: JSON.stringify(part), expires };
    }),
  );
  return rows.length;
}

/** The work of a row, by its attribute `work`. */
export function readWork(text: string): Work {
  return JSON.parse(text) as Work;
}

function rowsOf({ timelines, pages, tags, lists, paths, releasedAt }: Work): { feed: string; part: Work }[] {
  const units: { feed: string; add: (part: Work) => void; characters: number }[] = [
    ...timelines.flatMap(splitRows).map((one) => unit(one, (part) => part.timelines.push(one))),
    ...pages.map((one) => unit(one, (part) => part.pages.push(one))),
    ...tags.map((one) => unit(one, (part) => part.tags.push(one))),
  ];
  const filling = new Map<string, { feed: string; part: Work; characters: number }>();
  const rows: { feed: string; part: Work }[] = [];
  for (const { feed, add, characters } of units) {
    let row = filling.get(feed);
    if (!row || row.characters + characters > MAX_ROW_CHARACTERS) {
      row = {
        feed,
        part: { ...emptyWork(), ...(releasedAt !== undefined && { releasedAt }) },
        characters: 0,
      };
      filling.set(feed, row);
      rows.push(row);
    }
    add(row.part);
    row.characters += characters;
  }
  if (rows.length === 0) rows.push({ feed: '', part: emptyWork() });
  const last = rows.at(-1);
  if (last) {
    last.part.lists = lists;
    last.part.paths = paths;
  }
  return rows;
}

function unit<One extends { feed: string }>(one: One, add: (part: Work) => void) {
  return { feed: one.feed, add, characters: JSON.stringify(one).length };
}

function splitRows({ rows = [], ...timeline }: TimelineWork): TimelineWork[] {
  const parts = Array.from({ length: Math.max(1, Math.ceil(rows.length / ROWS_TOGETHER)) }, (_, i) =>
    rows.slice(i * ROWS_TOGETHER, (i + 1) * ROWS_TOGETHER),
  );
  return parts.map((part) => ({ ...timeline, rows: part }));
}
