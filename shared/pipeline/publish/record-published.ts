import type { HubNotification } from '#shared/model/hub-notification.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { readHubNotification, saveHubNotification } from '#shared/store/hub-notifications.ts';
import { saveVisible } from '#shared/store/seen.ts';
import type { PublishContext, Published } from './publish-timeline.ts';

/**
 * Stores when articles became visible: all articles of the main live files without such a time. An article that a
 * burst pushed out before any render has none.
 */
export async function recordVisible(
  { tag }: Timeline,
  { shown }: Published,
  { table, runtime }: PublishContext,
): Promise<void> {
  if (tag === undefined && shown.length > 0) await saveVisible(table, shown, runtime.now());
}

/** The last hub notification of a timeline, read before its files are found; undefined if there are no hubs. */
export async function lastHubNotification(
  timeline: Timeline,
  { table, hubs }: PublishContext,
): Promise<HubNotification | undefined> {
  return hubs.length > 0 ? await readHubNotification(table, timeline) : undefined;
}

/**
 * Stores a hub notification that files of a timeline have changed; writes nothing if there are no hubs.
 *
 * @param noted the result of `lastHubNotification` before the files were published
 * @returns false if another call has stored a notification since, so that these may not be the current files
 */
export async function recordHubNotification(
  timeline: Timeline,
  { hashes }: Published,
  noted: HubNotification | undefined,
  { table, runtime, hubs }: PublishContext,
): Promise<boolean> {
  return hubs.length === 0 || (await saveHubNotification(table, timeline, hashes, runtime.now(), noted));
}
