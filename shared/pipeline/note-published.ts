import type { Timeline } from '#shared/model/timeline.ts';
import { postNotice } from '#shared/store/notices.ts';
import { noteVisible } from '#shared/store/seen.ts';
import type { PublishContext, Published } from './publish-timeline.ts';

/**
 * Remembers when articles became visible: all that stand in the files of the whole feed and were not noted yet, since
 * what let a render happen says nothing of what is new in it. One that a burst pushed out before any render was never in
 * a live file, and has no such time.
 */
export async function noteShown(
  { tag }: Timeline,
  { shown }: Published,
  { table, world }: PublishContext,
): Promise<void> {
  if (tag === undefined && shown.length > 0) await noteVisible(table, shown, world.now());
}

/** Leaves word for the hubs that a timeline's files have changed; where there are no hubs, nothing is written. */
export async function noteForHubs(
  timeline: Timeline,
  { hashes }: Published,
  { table, world, hubs }: PublishContext,
): Promise<void> {
  if (hubs.length > 0) await postNotice(table, timeline, hashes, world.now());
}
