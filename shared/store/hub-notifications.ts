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
/** A notice that waits this long was missed by whoever tells: its tries end well before. */
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
 * Notes the files of a timeline for the hubs, where they are not the ones that were noted last. Whoever ends between
 * putting a file and noting it does so when it runs again: what counts is the files, not that they were put just now.
 * How long a hub has been deaf for earlier files holds nobody up: new ones have tries of their own.
 *
 * @param before what was noted, as it was read before the files were looked at
 * @returns false where somebody has noted others since, and nothing was written: which are there now has to be found out
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

/** Lets a notice come by the stream again, a window later. One that was changed since comes by itself. */
export async function postpone(
  table: Table,
  { timeline, putAt }: HubNotification,
  now: string,
): Promise<void> {
  // Counted too: of a write that changes nothing the stream does not tell, and the clock may say what it said before.
  await table.update(keys.hubNotification(timeline), 'SET put_off_at = :now ADD put_offs :one', {
    condition: AS_READ,
    names: STATE,
    values: { ':now': now, ':one': 1, ':put_at': putAt, ':waiting': 'waiting' },
  });
}

/**
 * Hubs are told while the files still change: the next time counts from now.
 *
 * @param told what they are known to have all the same
 * @returns false where files were put since, and nothing was written
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

/** What came of telling: `told` and `given_up` end it; `waiting` is tried again. */
export type Settlement =
  | { state: 'told' | 'given_up' }
  | { state: 'waiting'; attempts: number; now: string; waitSeconds: number };

/**
 * Keeps what the hubs were told, and what follows. Files that were put since are a notice of their own: then a hub may have
 * got any of them, and it is forgotten what it had of those that it was told of just now.
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
  // Not where it was forgotten with its feed.
  const condition = 'attribute_exists(put_at)';
  const known = JSON.stringify(unchangedDeliveriesBefore(had, delivered));
  await table.update(key, 'SET told = :told', { condition, values: { ':told': known } });
}

/** Of what hubs had, the files that they were not told of anew. */
function unchangedDeliveriesBefore(had: DeliveredVersions, delivered: DeliveredVersions): DeliveredVersions {
  return Object.fromEntries(
    Object.entries(had).map(([hub, files]) => [hub, sameFiles(files, delivered[hub])]),
  );
}

/** A feed that is gone has nothing to tell. */
export async function deleteHubNotification(table: Table, timeline: Timeline): Promise<void> {
  await table.delete(keys.hubNotification(timeline));
}
