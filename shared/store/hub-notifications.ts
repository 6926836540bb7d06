import { HUB_TOPICS, type TimelineFile } from '#shared/model/formats.ts';
import {
  type DeliveredVersions,
  type FileHashes,
  type FileVersions,
  type HubNotification,
  nextVersions,
  sameFiles,
} from '#shared/model/hub-notification.ts';
import { addSeconds } from '#shared/model/instant.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { FUNCTION_SECONDS } from '#shared/settings.ts';
import { keys } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

/** `state` is a reserved word of DynamoDB. */
const STATE = { '#state': 'state' };
const AS_READ = 'put_at = :put_at AND #state = :waiting';
/** Seconds for which a call claims a notification. No call lasts longer. */
export const CLAIM_SECONDS = FUNCTION_SECONDS.notify.timeout;

/** @param item as `saveHubNotification` and `storeDeliveryResult` write it */
function toHubNotification(timeline: Timeline, item: Item): HubNotification {
  const putAt = String(item.put_at);
  return {
    timeline,
    state: item.state === 'told' || item.state === 'given_up' ? item.state : 'waiting',
    files: JSON.parse(String(item.files)) as FileVersions,
    putAt,
    undeliveredSince: item.since === undefined ? putAt : String(item.since),
    delivered: JSON.parse(String(item.told ?? '{}')) as DeliveredVersions,
    attempts: Number(item.attempts ?? 0),
    retryAt: item.retry_at === undefined ? undefined : String(item.retry_at),
  };
}

export async function readHubNotification(
  table: Table,
  timeline: Timeline,
): Promise<HubNotification | undefined> {
  return (await readHubRecord(table, timeline)).notification;
}

/** The last hub notification of a timeline, and until when its files have subscribers at the own hub. */
export interface HubRecord {
  notification: HubNotification | undefined;
  /** End of the last lease of a subscriber: ISO 8601, UTC; undefined if there never was a subscriber. */
  subscribedUntil: string | undefined;
}

export async function readHubRecord(table: Table, timeline: Timeline): Promise<HubRecord> {
  const item = await table.get(keys.hubNotification(timeline));
  return {
    notification: item?.put_at === undefined ? undefined : toHubNotification(timeline, item),
    subscribedUntil: item?.watched_until === undefined ? undefined : String(item.watched_until),
  };
}

/**
 * Stores that a timeline has a subscriber at least until the end of this lease. Publishing looks for subscribers only
 * in such timelines.
 */
export async function extendSubscribedUntil(table: Table, timeline: Timeline, until: string): Promise<void> {
  await table.update(keys.hubNotification(timeline), 'SET watched_until = :until', {
    condition: 'attribute_not_exists(watched_until) OR watched_until < :until',
    values: { ':until': until },
  });
}

/** The files of a timeline after a call that published them. */
export interface PutFiles {
  hashes: FileHashes;
  /** The files that the call put, in any of its attempts. */
  written: ReadonlySet<TimelineFile>;
}

interface FilesChange {
  files: PutFiles;
  now: string;
  /** The notification, read before the files were found. */
  before?: HubNotification | undefined;
  /**
   * Whether only an import has changed the files. Then hubs are notified only if an earlier notification already waits.
   */
  isImport?: boolean;
}

/**
 * Stores the current files of a timeline for the hubs if they differ from the stored files. If a call stops
 * between the PUT of a file and this function, the repeated call stores the notification. For new files the
 * attempts are counted from 0, so hubs that failed for earlier files do not delay them.
 *
 * @returns `putAt` of a notification that waits, also of an earlier one, because a call may have stopped
 *   before it sent the message; `told` if hubs already know the files or need not be notified; `overtaken` if
 *   another call has stored other files since. Then nothing was written, and the current files have to be
 * read again
 */
export async function saveHubNotification(
  table: Table,
  timeline: Timeline,
  { files, now, before, isImport = false }: FilesChange,
): Promise<{ putAt: string } | 'told' | 'overtaken'> {
  const versions = nextVersions(files.hashes, before?.files, files.written);
  if (before && HUB_TOPICS.every((file) => versions[file] === before.files[file]))
    return before.state === 'waiting' ? { putAt: before.putAt } : 'told';
  // Another call may be about to store files that the import has replaced: the new `put_at` makes it fail and publish
  // again. `files` stays as it is, so that hubs are notified of the change of that call.
  const needsNoNotification = isImport && before?.state !== 'waiting';
  const expression = needsNoNotification
    ? 'SET put_at = :now, files = if_not_exists(files, :none), #state = if_not_exists(#state, :told)'
    : 'SET files = :files, put_at = :now, #state = :waiting, since = if_not_exists(since, :now) REMOVE attempts, retry_at, claim';
  const values = {
    ':now': now,
    ...(needsNoNotification
      ? { ':none': '{}', ':told': 'told' }
      : { ':files': JSON.stringify(versions), ':waiting': 'waiting' }),
  };
  const isSaved = await table.update(keys.hubNotification(timeline), expression, {
    condition: before ? 'put_at = :put_at' : 'attribute_not_exists(put_at)',
    names: STATE,
    values: { ...values, ...(before && { ':put_at': before.putAt }) },
  });
  if (!isSaved) return 'overtaken';
  return needsNoNotification ? 'told' : { putAt: now };
}

/**
 * Claims a notification that is due, for as long as a call can last. Several messages can be due at the same
 * time, and without a claim each of them would notify all hubs.
 *
 * @param by the message that causes the claim. The SDK can send a claim twice, and a message that is
 *   delivered again takes over the claim of the earlier call
 * @returns false if another call has claimed it, or files were put since
 */
export async function claimHubNotification(
  table: Table,
  { timeline, putAt }: HubNotification,
  by: string,
  now: string,
): Promise<boolean> {
  return await table.update(keys.hubNotification(timeline), 'SET claim = :claim, claimed_by = :by', {
    condition: `${AS_READ} AND (attribute_not_exists(claim) OR claim < :now OR claimed_by = :by)`,
    names: STATE,
    values: {
      ':claim': addSeconds(now, CLAIM_SECONDS),
      ':by': by,
      ':now': now,
      ':put_at': putAt,
      ':waiting': 'waiting',
    },
  });
}

/**
 * Stores that hubs are notified although the files still change. The longest time until they are notified again counts
 * from now.
 *
 * @param delivered the versions that hubs are still known to have
 * @returns false if files were put or another call has started since; nothing was written
 */
export async function restartDelivery(
  table: Table,
  { timeline, putAt, undeliveredSince }: HubNotification,
  delivered: DeliveredVersions,
  now: string,
): Promise<boolean> {
  return await table.update(keys.hubNotification(timeline), 'SET since = :now, told = :told', {
    condition: `${AS_READ} AND (attribute_not_exists(since) OR since = :since)`,
    names: STATE,
    values: {
      ':now': now,
      ':told': JSON.stringify(delivered),
      ':since': undeliveredSince,
      ':put_at': putAt,
      ':waiting': 'waiting',
    },
  });
}

/** The result of a delivery. `told` and `given_up` are final; after `waiting` the delivery is tried again. */
export type DeliveryResult =
  | { state: 'told' | 'given_up' }
  | { state: 'waiting'; attempts: number; now: string; waitSeconds: number };

/**
 * Stores the delivered versions and the result. If files were put since, a hub may have fetched any version, so the
 * versions that were just delivered are not stored.
 */
export async function storeDeliveryResult(
  table: Table,
  { timeline, putAt, delivered: had }: HubNotification,
  delivered: DeliveredVersions,
  result: DeliveryResult,
): Promise<void> {
  const key = keys.hubNotification(timeline);
  const values = { ':told': JSON.stringify(delivered), ':put_at': putAt, ':waiting': 'waiting' };
  const expression =
    result.state === 'waiting'
      ? 'SET told = :told, attempts = :attempts, retry_at = :retry_at REMOVE since, claim'
      : 'SET told = :told, attempts = :attempts, #state = :state REMOVE retry_at, since, claim';
  const more =
    result.state === 'waiting'
      ? {
          ':attempts': result.attempts,
          ':retry_at': addSeconds(result.now, result.waitSeconds),
        }
      : { ':attempts': 0, ':state': result.state };
  const isAsRead = await table.update(key, expression, {
    condition: AS_READ,
    names: STATE,
    values: { ...values, ...more },
  });
  if (isAsRead) return;
  // Nothing is stored if the notification was deleted with its feed.
  const condition = 'attribute_exists(put_at)';
  const known = JSON.stringify(unchangedDeliveriesBefore(had, delivered));
  await table.update(key, 'SET told = :told', { condition, values: { ':told': known } });
}

/** The earlier delivered versions of files that were not delivered again. */
function unchangedDeliveriesBefore(had: DeliveredVersions, delivered: DeliveredVersions): DeliveredVersions {
  return Object.fromEntries(
    Object.entries(had).map(([hub, files]) => [hub, sameFiles(files, delivered[hub])]),
  );
}

/** Deletes the hub notification of a timeline whose feed was deleted. */
export async function deleteHubNotification(table: Table, timeline: Timeline): Promise<void> {
  await table.delete(keys.hubNotification(timeline));
}
