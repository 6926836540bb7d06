import type { Timeline } from '#shared/model/timeline.ts';
import { savePublishedState } from '#shared/store/published-state.ts';
import { type AffectedTimeline, nameOf } from './affected.ts';
import { refreshArchive, type Sealed, sealArchive } from './archive.ts';
import { NEVER } from './in-parallel.ts';
import { logLeftOut } from './log-left-out.ts';
import { type PublishContext, type Published, publishTimeline } from './publish-timeline.ts';
import { readHubRecordIfNeeded, recordHubNotification, recordVisible } from './record-published.ts';

/**
 * The maximum number of archive pages that are sealed before the live files are rendered. There is a limit because
 * readers wait for the live files.
 */
const MAX_PAGES_BEFORE_RENDER = 2;

/**
 * Renders the live files, and seals the archive. If a burst needs more archive pages than readers can wait
 * for, a later piece seals the rest.
 *
 * @returns the remaining work on the timeline; undefined if all is done
 */
export async function publishWithArchive(
  { rows = new Set(), isImport = false, isArchiveOnly = false, ...timeline }: AffectedTimeline,
  context: PublishContext,
  isOutOfTime: () => boolean,
): Promise<{ rows: string[]; isArchiveOnly?: true } | undefined> {
  const startedAt = context.runtime.now();
  const unsealed = new Map<string, unknown>();
  const pages = isArchiveOnly
    ? { maxPages: Number.POSITIVE_INFINITY, isOutOfTime }
    : { maxPages: MAX_PAGES_BEFORE_RENDER, isOutOfTime: NEVER };
  let sealed = await trySealing(timeline, pages, context, unsealed);
  let hubRecord = await readHubRecordIfNeeded(timeline, context);
  let published = await publishTimeline(timeline, context);
  if (!published) return undefined;
  // Articles of changed rows are recorded even if no file was put. An earlier call may have put the file, and stopped
  // before it recorded its articles as visible.
  if (rows.size > 0 || published.written.length > 0) await recordVisible(timeline, published, context);
  // The documents that this call wrote already contain the changed rows.
  const isWritten = (sk: string) => sealed.ranges.some(({ from, to }) => sk > from && sk <= to);
  const changed = new Set([...rows].filter((sk) => !isWritten(sk)));
  const { rowsLeft, hasNewPages } = await refreshArchive(timeline, changed, context, isOutOfTime);
  const { room } = published;
  const written = new Set(published.written);
  const publishAgain = async () => {
    published = await publishTimeline(timeline, context);
    for (const file of published?.written ?? []) written.add(file);
  };
  if (hasNewPages) await publishAgain();
  // Fewer articles fit into the live files than before, so the others must be put into the archive now.
  if (Math.min(room.fitting, room.wanted) < sealed.room) {
    sealed = await trySealing(timeline, { room, isOutOfTime }, context, unsealed);
    if (sealed.hasNewPages) await publishAgain();
  }
  // If sealing the archive failed, this is only logged, and the call does not fail.
  logLeftOut(context.event, unsealed);
  const record = ({ hashes }: Published) =>
    recordHubNotification(timeline, { hashes, written, isImport }, hubRecord, context);
  while (published && !(await record(published))) {
    hubRecord = await readHubRecordIfNeeded(timeline, context);
    await publishAgain();
  }
  if (!sealed.isDone) return { rows: rowsLeft, isArchiveOnly: true };
  if (rowsLeft.length > 0) return { rows: rowsLeft };
  const fingerprint = unsealed.size === 0 ? published?.fingerprint : undefined;
  if (fingerprint !== undefined)
    await savePublishedState(context.table, timeline, { fingerprint, checkedAt: startedAt });
  return undefined;
}

/**
 * Seals the archive, and continues if that fails: the live files, and takedowns in them, never wait for the archive.
 * The next change of the timeline and the hourly rebuild try again.
 *
 * @param unsealed gets the error
 */
async function trySealing(
  timeline: Timeline,
  options: Parameters<typeof sealArchive>[1],
  context: PublishContext,
  unsealed: Map<string, unknown>,
): Promise<Sealed> {
  try {
    return await sealArchive(timeline, options, context);
  } catch (error) {
    unsealed.set(`archive of ${nameOf(timeline)}`, error);
    return { hasNewPages: false, isDone: true, ranges: [], room: 0 };
  }
}
