import { HUB_TOPICS } from '#shared/model/formats.ts';
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
import { keys } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

/** `state` is a reserved word of DynamoDB. */
const STATE = { '#state': 'state' };
const AS_READ = 'put_at = :put_at AND #state = :waiting';
/** A notification that waits longer than all attempts take was missed by the notifier. */
const MISSED_SECONDS = 60 * 60;

/** @param item as `saveHubNotification` and `settle` write it */
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
  const item = await table.get(keys.hubNotification(timeline));
  return item && toHubNotification(timeline, item);
}

/**
 * Stores the current files of a timeline for the hubs if they differ from the stored ones. A call that stopped between
 * putting a file and storing the notification does so when it is repeated. New files get attempts of their own, so
 * hubs that failed for earlier files delay nothing.
 *
 * @param before the notification, read before the files were found
 * @returns false if another call has stored other files since; nothing was written, and the current files have to be
 *   read again
 */
export async function saveHubNotification(
  table: Table,
  timeline: Timeline,
  hashes: FileHashes,
  now: string,
  before: HubNotification | undefined,
): Promise<boolean> {
  const versions = nextVersions(hashes, before?.files);
  if (before && HUB_TOPICS.every((file) => versions[file] === before.files[file])) {
    const isMissed = before.state === 'waiting' && addSeconds(before.putAt, MISSED_SECONDS) < now;
    if (isMissed) await postpone(table, before, now);
    return true;
  }
  const expression =
    'SET files = :files, put_at = :now, #state = :waiting, since = if_not_exists(since, :now) REMOVE attempts, retry_at';
  const values = { ':files': JSON.stringify(versions), ':now': now, ':waiting': 'waiting' };
  return await table.update(keys.hubNotification(timeline), expression, {
    condition: before ? 'put_at = :put_at' : 'attribute_not_exists(put_at)',
    names: STATE,
    values: { ...values, ...(before && { ':put_at': before.putAt }) },
  });
}

/**
 * Updates a notification, so that the stream brings it again a window later. Does nothing if it has changed since,
 * because the change itself brings it.
 */
export async function postpone(
  table: Table,
  { timeline, putAt }: HubNotification,
  now: string,
): Promise<void> {
  // The counter changes the item even if the clock has not moved; the stream does not report writes without changes.
  await table.update(keys.hubNotification(timeline), 'SET put_off_at = :now ADD put_offs :one', {
    condition: AS_READ,
    names: STATE,
    values: { ':now': now, ':one': 1, ':put_at': putAt, ':waiting': 'waiting' },
  });
}

/**
 * Starts a delivery while the files still change: the next delay counts from now.
 *
 * @param delivered the versions that hubs are still known to have
 * @returns false if files were put since; nothing was written
 */
export async function restartDelivery(
  table: Table,
  { timeline, putAt }: HubNotification,
  delivered: DeliveredVersions,
  now: string,
): Promise<boolean> {
  return await table.update(keys.hubNotification(timeline), 'SET since = :now, told = :told', {
    condition: AS_READ,
    names: STATE,
    values: { ':now': now, ':told': JSON.stringify(delivered), ':put_at': putAt, ':waiting': 'waiting' },
  });
}

/** The result of a delivery: `told` and `given_up` are final, `waiting` is tried again. */
export type Settlement =
  | { state: 'told' | 'given_up' }
  | { state: 'waiting'; attempts: number; now: string; waitSeconds: number };

/**
 * Stores the delivered versions and the result. If files were put since, a hub may have fetched any version, so the
 * versions that were just delivered are removed.
 */
export async function settle(
  table: Table,
  { timeline, putAt, delivered: had }: HubNotification,
  delivered: DeliveredVersions,
  settlement: Settlement,
): Promise<void> {
  const key = keys.hubNotification(timeline);
  const values = { ':told': JSON.stringify(delivered), ':put_at': putAt, ':waiting': 'waiting' };
  const expression =
    settlement.state === 'waiting'
      ? 'SET told = :told, attempts = :attempts, retry_at = :retry_at REMOVE since'
      : 'SET told = :told, attempts = :attempts, #state = :state REMOVE retry_at, since';
  const more =
    settlement.state === 'waiting'
      ? {
          ':attempts': settlement.attempts,
          ':retry_at': addSeconds(settlement.now, settlement.waitSeconds),
        }
      : { ':attempts': 0, ':state': settlement.state };
  const isAsRead = await table.update(key, expression, {
    condition: AS_READ,
    names: STATE,
    values: { ...values, ...more },
  });
  if (isAsRead) return;
  // Not if it was deleted with its feed.
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

/** For a feed that was deleted. */
export async function deleteHubNotification(table: Table, timeline: Timeline): Promise<void> {
  await table.delete(keys.hubNotification(timeline));
}
