import type { Notice } from '#shared/model/notice.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { postNotice, readNotice } from '#shared/store/notices.ts';
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

/** The word that was left for the hubs last, to be read before the files are looked at; where there are no hubs, none. */
export async function notedForHubs(
  timeline: Timeline,
  { table, hubs }: PublishContext,
): Promise<Notice | undefined> {
  return hubs.length > 0 ? await readNotice(table, timeline) : undefined;
}

/**
 * Leaves word for the hubs that a timeline's files have changed; where there are no hubs, nothing is written.
 *
 * @param noted what `notedForHubs` gave before the files were published
 * @returns false where another publisher has left word since, and these may not be the files that are there
 */
export async function noteForHubs(
  timeline: Timeline,
  { hashes }: Published,
  noted: Notice | undefined,
  { table, world, hubs }: PublishContext,
): Promise<boolean> {
  return hubs.length === 0 || (await postNotice(table, timeline, hashes, world.now(), noted));
}
