import type { HubNotification } from '#shared/model/hub-notification.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { readHubNotification, saveHubNotification } from '#shared/store/hub-notifications.ts';
import { saveVisible } from '#shared/store/seen.ts';
import type { PublishContext, Published } from './publish-timeline.ts';

/**
 * Remembers when articles became visible: all that stand in the files of the whole feed and were not noted yet, since
 * what let a render happen says nothing of what is new in it. One that a burst pushed out before any render was never in
 * a live file, and has no such time.
 */
export async function recordVisible(
  { tag }: Timeline,
  { shown }: Published,
  { table, runtime }: PublishContext,
): Promise<void> {
  if (tag === undefined && shown.length > 0) await saveVisible(table, shown, runtime.now());
}

/** The word that was left for the hubs last, to be read before the files are looked at; where there are no hubs, none. */
export async function lastHubNotification(
  timeline: Timeline,
  { table, hubs }: PublishContext,
): Promise<HubNotification | undefined> {
  return hubs.length > 0 ? await readHubNotification(table, timeline) : undefined;
}

/**
 * Leaves word for the hubs that a timeline's files have changed; where there are no hubs, nothing is written.
 *
 * @param noted what `lastHubNotification` gave before the files were published
 * @returns false where another publisher has left word since, and these may not be the files that are there
 */
export async function recordHubNotification(
  timeline: Timeline,
  { hashes }: Published,
  noted: HubNotification | undefined,
  { table, runtime, hubs }: PublishContext,
): Promise<boolean> {
  return hubs.length === 0 || (await saveHubNotification(table, timeline, hashes, runtime.now(), noted));
}
