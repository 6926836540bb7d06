import type { Timeline } from '#shared/model/timeline.ts';
import { keys, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

/**
 * A sealed range of a timeline: the rows after `from`, up to and including `to`. Rows that are newer than the newest
 * page are only in the live file.
 */
export interface ArchivePage {
  /** The permanent number of the page in paths. */
  page: number;
  /** Sort key of the last row before the page; empty for the first page. */
  from: string;
  /** Sort key of the page's newest row when the page was sealed. */
  to: string;
}

/** The state of a timeline's archive. */
export interface ArchiveHead {
  /**
   * The highest page number. Each change that adds pages increases it, so conditions use it as the version of the head.
   */
  pages: number;
  /** Sort key of the last sealed row. */
  to: string;
  /** Number of the newest page. */
  newest: number;
  /** Entries that fitted into the live file when the newest page was sealed. */
  room: number;
  /** The sort keys `to` of the pages whose documents are not written yet. */
  pending: string[];
}

function toPage({ sk, page, from }: Item): ArchivePage {
  return { page: Number(page), from: String(from), to: sk };
}

export async function readArchiveHead(table: Table, timeline: Timeline): Promise<ArchiveHead | undefined> {
  const item = await table.get(keys.archiveHead(timeline));
  return item && (JSON.parse(String(item.head)) as ArchiveHead);
}

/**
 * The head of an archive and its newest pages, newest first, in one read: the head sorts after all pages.
 *
 * @param limit the maximum number of pages
 */
export async function readNewestPages(
  table: Table,
  timeline: Timeline,
  limit: number,
): Promise<{ head: ArchiveHead | undefined; pages: ArchivePage[] }> {
  const options = { descending: true, limit: limit + 1 };
  const [first, ...pages] = await table.query(partitions.archive(timeline), options);
  const head = first && (JSON.parse(String(first.head)) as ArchiveHead);
  return { head, pages: pages.map(toPage) };
}

/**
 * Sort key of the newest row in a written archive document; empty if there is none, or if the newest document is not
 * written yet.
 */
export function writtenTo(head: ArchiveHead | undefined): string {
  return head === undefined || head.pending.includes(head.to) ? '' : head.to;
}

/** The page of a row; undefined if the row is not sealed. */
export async function pageOf(table: Table, timeline: Timeline, sk: string): Promise<ArchivePage | undefined> {
  const [item] = await table.query(partitions.archive(timeline), { from: sk, limit: 1 });
  return item && item.sk !== keys.archiveHead(timeline).sk ? toPage(item) : undefined;
}

/** The next older page. */
export async function pageBefore(
  table: Table,
  timeline: Timeline,
  { from }: ArchivePage,
): Promise<ArchivePage | undefined> {
  if (from === '') return undefined;
  const [item] = await table.query(partitions.archive(timeline), { from, to: from, limit: 1 });
  return item && toPage(item);
}

export interface PageChange {
  /** The head that was read before the change; absent for the first page. */
  before?: ArchiveHead | undefined;
  after: ArchiveHead;
  pages: readonly ArchivePage[];
}

/**
 * Stores pages of an archive and its head.
 *
 * @throws {TransactionRefused} another call has changed the head since it was read
 */
export async function savePages(
  table: Table,
  timeline: Timeline,
  { before, after, pages }: PageChange,
): Promise<void> {
  const condition = before
    ? { expression: 'pages = :pages', values: { ':pages': before.pages } }
    : { expression: 'attribute_not_exists(pk)' };
  await table.transact([
    table.putAction(
      { ...keys.archiveHead(timeline), pages: after.pages, head: JSON.stringify(after) },
      condition,
    ),
    ...pages.map(({ page, from, to }) => table.putAction({ ...keys.archivePage(timeline, to), page, from })),
  ]);
}

/**
 * Stores that no page is pending any more. Does nothing if the archive has changed since the head was read.
 */
export async function markPagesWritten(table: Table, timeline: Timeline, head: ArchiveHead): Promise<void> {
  const settled: ArchiveHead = { ...head, pending: [] };
  await table.update(keys.archiveHead(timeline), 'SET head = :head', {
    condition: 'pages = :pages',
    values: { ':pages': head.pages, ':head': JSON.stringify(settled) },
  });
}
