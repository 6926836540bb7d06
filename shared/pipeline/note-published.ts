import type { Timeline } from '#shared/model/timeline.ts';
import { postNotice } from '#shared/store/notices.ts';
import { noteVisible } from '#shared/store/seen.ts';
import type { PublishContext, Published } from './publish-timeline.ts';

/**
 * Remembers when articles became visible: those whose rows changed and that stand in the files of the whole feed. One
 * that a burst pushed out before any render was never in a live file, and has no such time.
 *
 * @param rows sort keys of the rows that changed
 */
export async function noteVisibleRows(
  { tag }: Timeline,
  rows: ReadonlySet<string>,
  { shown }: Published,
  { table, world }: PublishContext,
): Promise<void> {
  if (tag !== undefined) return;
  const changed = new Set([...rows].map((sk) => sk.slice(sk.indexOf('#') + 1)));
  const visible = shown.filter((id) => changed.has(id));
  if (visible.length > 0) await noteVisible(table, visible, world.now());
}

/** Leaves word for the hubs that a timeline's files have changed; where there are no hubs, nothing is written. */
export async function noteForHubs(
  timeline: Timeline,
  { hashes }: Published,
  { table, world, hubs }: PublishContext,
): Promise<void> {
  if (hubs.length > 0) await postNotice(table, timeline, hashes, world.now());
}
