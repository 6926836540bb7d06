import type { Timeline } from '#shared/model/timeline.ts';
import { CANARY_FEED } from '#shared/settings.ts';
import { isFeedDeleted } from '#shared/store/feeds.ts';
import {
  deleteHubNotification,
  type HubRecord,
  type PutFiles,
  readHubRecord,
  saveHubNotification,
} from '#shared/store/hub-notifications.ts';
import { saveVisible } from '#shared/store/seen.ts';
import type { PublishContext, Published } from './publish-timeline.ts';

/**
 * Stores when each article of the main live files became visible, unless the time is already stored. An
 * article that newer ones push out of the files before any render gets no such time.
 */
export async function recordVisible(
  { tag }: Timeline,
  { shown }: Published,
  { table, runtime }: PublishContext,
): Promise<void> {
  if (tag === undefined && shown.length > 0) await saveVisible(table, shown, runtime.now());
}

/**
 * The last hub notification of a timeline, read before its files are found; undefined if no hub has to be notified of
 * the files.
 */
export async function readHubRecordIfNeeded(
  timeline: Timeline,
  { table, runtime, notifications }: PublishContext,
): Promise<HubRecord | undefined> {
  if (notifications === undefined) return undefined;
  const hubRecord = await readHubRecord(table, timeline);
  const hasSubscribers = hubRecord.subscribedUntil !== undefined && hubRecord.subscribedUntil > runtime.now();
  // The feed of the canary changes every five minutes, and no reader follows it at an external hub.
  const isForHubs = notifications.hasExternalHubs && timeline.feed !== CANARY_FEED;
  return isForHubs || hasSubscribers ? hubRecord : undefined;
}

/**
 * Stores a hub notification, which says that files of a timeline have changed, and sends a message. The
 * receiver of the message notifies the hubs after CloudFront serves the files.
 *
 * @param files the written files, and whether only an import has changed them; hubs are not notified of
 *   imports
 * @param hubRecord the result of `readHubRecordIfNeeded` before the files were published
 * @returns false if another call has stored a notification in the meantime, so these files may be out of date
 */
export async function recordHubNotification(
  timeline: Timeline,
  files: PutFiles & { isImport: boolean },
  hubRecord: HubRecord | undefined,
  { table, runtime, notifications }: PublishContext,
): Promise<boolean> {
  if (notifications === undefined || hubRecord === undefined) return true;
  const saved = await saveHubNotification(table, timeline, {
    files,
    now: runtime.now(),
    before: hubRecord.notification,
    isImport: files.isImport,
  });
  if (saved === 'overtaken') return false;
  if (saved !== 'told') {
    const body = { ...timeline, put_at: saved.putAt };
    await notifications.queue.send([{ body, delaySeconds: Math.floor(notifications.delaySeconds) }]);
  } else if (files.isImport && (await isFeedDeleted(table, timeline.feed))) {
    // No message will be sent, so no call of `notify` would find that the feed was deleted meanwhile.
    await deleteHubNotification(table, timeline);
  }
  return true;
}
