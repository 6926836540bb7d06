import type { Timeline } from '#shared/model/timeline.ts';
import { keys, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

/** A sealed stretch of a timeline: the rows after `from`, up to and including `to`. The newest page ends where the live file alone begins. */
export interface ArchivePage {
  /** Its name in addresses, for ever. */
  page: number;
  /** Sort key of the last row before it; empty for the first page. */
  from: string;
  /** Sort key of its newest row when it was sealed. */
  to: string;
}

/** How far the archive of a timeline goes. */
export interface ArchiveHead {
  /** How often it was changed, which is also the highest name given: conditions hold on to it. */
  pages: number;
  /** Sort key up to which everything is sealed. */
  to: string;
  /** Name of the page that ends there. */
  newest: number;
  /** Entries that the live file had room for when that page was sealed. */
  room: number;
  /** Pages (`to`) whose documents are still to be written. */
  pending: string[];
}

function toPage({ sk, page, from }: Item): ArchivePage {
  return { page: Number(page), from: String(from), to: sk };
}

export async function readArchiveHead(table: Table, timeline: Timeline): Promise<ArchiveHead | undefined> {
  const item = await table.get(keys.archiveHead(timeline));
  return item && (JSON.parse(String(item.head)) as ArchiveHead);
}

/** The page that a row belongs to, or undefined where it is not sealed. */
export async function pageOf(table: Table, timeline: Timeline, sk: string): Promise<ArchivePage | undefined> {
  const [item] = await table.query(partitions.archive(timeline), { from: sk, limit: 1 });
  return item && item.sk !== keys.archiveHead(timeline).sk ? toPage(item) : undefined;
}

/** The page before one: the next older. */
export async function pageBefore(
  table: Table,
  timeline: Timeline,
  { from }: ArchivePage,
): Promise<ArchivePage | undefined> {
  if (from === '') return undefined;
  const [item] = await table.query(partitions.archive(timeline), { from, to: from, limit: 1 });
  return item && toPage(item);
}

/**
 * Changes pages of an archive, with its head.
 *
 * @param before the head as it was read; absent for the first page
 * @throws {TransactionRefused} somebody else has changed it since
 */
export async function savePages(
  table: Table,
  timeline: Timeline,
  before: ArchiveHead | undefined,
  after: ArchiveHead,
  pages: readonly ArchivePage[],
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

/** Notes that the documents of all pending pages are written. Where the archive has changed since, they stay pending. */
export async function settlePages(table: Table, timeline: Timeline, head: ArchiveHead): Promise<void> {
  const settled: ArchiveHead = { ...head, pending: [] };
  await table.update(keys.archiveHead(timeline), 'SET head = :head', {
    condition: 'pages = :pages',
    values: { ':pages': head.pages, ':head': JSON.stringify(settled) },
  });
}
