import { fileHash } from '#shared/deliver/files.ts';
import { filePath } from '#shared/model/addresses.ts';
import { chunksOf } from '#shared/model/chunks-of.ts';
import { HUB_TOPICS, type TimelineFile } from '#shared/model/formats.ts';
import type { DeliveryMessage, NotificationMessage } from '#shared/model/hub-message.ts';
import {
  type DeliveredVersions,
  dueAt,
  type HubNotification,
  hashOfVersion,
  sameFiles,
} from '#shared/model/hub-notification.ts';
import { addSeconds } from '#shared/model/instant.ts';
import { count, keepGreatest, type LogEvent } from '#shared/model/log-event.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { fetchPublished } from '#shared/notify/fetch-published.ts';
import type { Sender } from '#shared/notify/message-queue.ts';
import { notifyHub } from '#shared/notify/notify-hub.ts';
import { HUB_LIMITS, HUB_PATH } from '#shared/settings.ts';
import { readFeed } from '#shared/store/feeds.ts';
import {
  claimHubNotification,
  deleteHubNotification,
  readHubNotification,
  restartDelivery,
  storeDeliveryResult,
} from '#shared/store/hub-notifications.ts';
import { saveDelivered } from '#shared/store/seen.ts';
import { subscriberIds } from '#shared/store/subscriptions.ts';
import type { Table } from '#shared/table/table.ts';

export interface NotifyContext {
  table: Table;
  runtime: Runtime;
  event: LogEvent;
  /** Address of the deployment, without a slash at the end. */
  publicUrl: string;
  /** External hubs. */
  hubs: readonly string[];
  /** The queue to which `notify` sends a message again if its notification has to wait. */
  notifications: Sender<NotificationMessage>;
  /** The queue of calls to the subscribers of the own hub; undefined if there is no own hub. */
  deliveries?: Sender<DeliveryMessage>;
  /** How long after a PUT an edge may still serve the previous file. */
  delaySeconds: number;
  /** Timeout of each request to CloudFront and to a hub. */
  timeoutMilliseconds: number;
  /** Replaces the network in tests. */
  fetch?: typeof fetch;
}

export interface ReceivedNotification {
  /** The id of the message in the queue. It is the same each time the queue delivers the message. */
  id: string;
  message: NotificationMessage;
}

export interface Notified {
  /** The notifications that failed in all attempts, with the reason. The hubs are notified of the next change. */
  givenUp: Map<ReceivedNotification, string>;
  /** The messages that the queue must deliver again, with the error, for example because a store does not answer. */
  failed: Map<ReceivedNotification, unknown>;
}

/** The pauses between the attempts are 1, 2, 4, 8 and 16 delays, in all about half an hour on AWS. */
const MAX_ATTEMPTS = 6;
/** If files change continuously, hubs are notified at least once in this number of delays. */
const MAX_DELAYS_WITHOUT_NOTIFICATION = 5;
/** The number of timelines that are processed at the same time. */
const CONCURRENCY = 8;
/** The name of the own hub in `delivered`. The names of the other hubs are their URLs. */
const OWN_HUB = HUB_PATH;

/**
 * Notifies every hub of new file versions when CloudFront serves them. A message whose notification has to
 * wait is sent to the queue again. If one hub fails, the other hubs are not notified again.
 */
export async function notify(
  received: readonly ReceivedNotification[],
  context: NotifyContext,
): Promise<Notified> {
  const result: Notified = { givenUp: new Map(), failed: new Map() };
  const unreachable = new Set<string>();
  for (const together of chunksOf(received, CONCURRENCY)) {
    await Promise.all(
      together.map(async (one) => {
        try {
          const why = await notifyTimeline(one, unreachable, context);
          if (why !== undefined) result.givenUp.set(one, why);
        } catch (error) {
          result.failed.set(one, error);
        }
      }),
    );
  }
  return result;
}

/** @returns the reason if the hubs were given up */
async function notifyTimeline(
  { id, message }: ReceivedNotification,
  unreachable: Set<string>,
  context: NotifyContext,
): Promise<string | undefined> {
  const { table, runtime, delaySeconds } = context;
  const { put_at, feed: name, tag } = message;
  const timeline = tag === undefined ? { feed: name } : { feed: name, tag };
  const [notification, feed] = await Promise.all([readWhenDue(timeline, context), readFeed(table, name)]);
  if (notification === undefined || notification.state === 'told') return undefined;
  if (feed?.state !== 'active') {
    await deleteHubNotification(table, timeline);
    return undefined;
  }
  // An earlier call stored this state, but stopped before it could report that the hubs were given up.
  if (notification.state === 'given_up') return 'hubs were given up';
  const now = runtime.now();
  if (now < dueAt(notification, delaySeconds)) {
    await postponeOrDeliver(notification, { put_at, now }, unreachable, context);
    return undefined;
  }
  // If the call with the claim crashes, the queue delivers its message again. The call for that message takes over the
  // claim.
  if (!(await claimHubNotification(table, notification, id, now))) return undefined;
  const attempt = await notifyHubs(notification, unreachable, context);
  return await settleAttempt(notification, attempt, now, context);
}

/** Notifies the own hub and the external hubs of the files whose current version they do not know. */
async function notifyHubs(
  notification: HubNotification,
  unreachable: Set<string>,
  context: NotifyContext,
): Promise<Attempt> {
  const { table, runtime, hubs } = context;
  const { files, delivered: before, timeline } = notification;
  const ownHub = await fanOut(notification, context);
  const undelivered = HUB_TOPICS.filter((file) => hubs.some((hub) => before[hub]?.[file] !== files[file]));
  const wanted: readonly TimelineFile[] = ownHub.count > 0 ? [...undelivered, 'json'] : undelivered;
  const shown = await filesShown(notification, wanted, context);
  const told = await deliver(notification, [...shown.keys()], unreachable, context);
  const delivered = { ...told, ...ownHub.delivered };
  const json = shown.get('json');
  const wereHubsNotified = ownHub.count > 0 || hubs.some((hub) => delivered[hub]?.json !== before[hub]?.json);
  if (timeline.tag === undefined && json && wereHubsNotified)
    await saveDelivered(table, idsIn(json), runtime.now());
  return { undelivered, shown, delivered };
}

/**
 * Stores the result of an attempt. If an external hub does not know a file yet, the message is sent again, or
 * the hubs are given up.
 *
 * @param now the time of the claim
 * @returns the reason if the hubs were given up
 */
async function settleAttempt(
  notification: HubNotification,
  attempt: Attempt,
  now: string,
  context: NotifyContext,
): Promise<string | undefined> {
  const { table, runtime, event, delaySeconds, hubs } = context;
  const { undelivered, delivered } = attempt;
  const isDone = undelivered.every((file) =>
    hubs.every((hub) => delivered[hub]?.[file] === notification.files[file]),
  );
  if (isDone) {
    keepGreatest(event, 'told_after_ms', Date.parse(runtime.now()) - Date.parse(notification.putAt));
    await storeDeliveryResult(table, notification, delivered, { state: 'told' });
    return undefined;
  }
  count(event, 'told_in_vain');
  const attempts = notification.attempts + 1;
  if (attempts === MAX_ATTEMPTS) {
    await storeDeliveryResult(table, notification, delivered, { state: 'given_up' });
    return failureOf(notification, attempt, hubs);
  }
  const waitSeconds = delaySeconds * 2 ** notification.attempts;
  await storeDeliveryResult(table, notification, delivered, { state: 'waiting', attempts, now, waitSeconds });
  await sendAgain(notification, waitSeconds, context);
  return undefined;
}

/**
 * Reads a notification. If it is due within less than a second, waits and reads it again, because a queue can only
 * delay by whole seconds.
 */
async function readWhenDue(
  timeline: Timeline,
  { table, runtime, delaySeconds }: NotifyContext,
): Promise<HubNotification | undefined> {
  const notification = await readHubNotification(table, timeline);
  if (notification?.state !== 'waiting') return notification;
  const earlyMilliseconds = Date.parse(dueAt(notification, delaySeconds)) - Date.parse(runtime.now());
  if (earlyMilliseconds <= 0 || earlyMilliseconds >= 1_000) return notification;
  await runtime.sleep(earlyMilliseconds);
  return await readHubNotification(table, timeline);
}

/**
 * Postpones a notification that is not due: files were put after its message was sent, or the clock of the instance
 * that put the files is ahead. If files change continuously, hubs are notified after `MAX_DELAYS_WITHOUT_NOTIFICATION`.
 * The message is sent again only if no files were put after it, because later files have their own message.
 */
async function postponeOrDeliver(
  notification: HubNotification,
  { put_at, now }: { put_at: string; now: string },
  unreachable: Set<string>,
  context: NotifyContext,
): Promise<void> {
  const { table, event, delaySeconds } = context;
  const isChanging = now < addSeconds(notification.putAt, delaySeconds);
  if (
    isChanging &&
    now >= addSeconds(notification.undeliveredSince, MAX_DELAYS_WITHOUT_NOTIFICATION * delaySeconds)
  ) {
    // It is not known which versions of the changed files the hubs fetch now, so the recorded versions are removed first.
    const isRestarted = await restartDelivery(table, notification, unchangedDeliveries(notification), now);
    if (!isRestarted) return;
    await fanOut(notification, context);
    await deliver(notification, HUB_TOPICS, unreachable, context);
  } else count(event, 'put_off');
  if (put_at !== notification.putAt) return;
  const waitMilliseconds = Date.parse(dueAt(notification, delaySeconds)) - Date.parse(now);
  await sendAgain(notification, waitMilliseconds / 1_000, context);
}

async function sendAgain(
  { timeline, putAt }: HubNotification,
  delaySeconds: number,
  { notifications }: NotifyContext,
): Promise<void> {
  await notifications.send([{ body: { ...timeline, put_at: putAt }, delaySeconds }]);
}

/** The delivered versions that are still the current versions of their files. */
function unchangedDeliveries({ files, delivered }: HubNotification): DeliveredVersions {
  return Object.fromEntries(Object.entries(delivered).map(([hub, known]) => [hub, sameFiles(known, files)]));
}

/**
 * Sends messages for the subscribers of the changed files to the queue of deliveries. A repeated call sends
 * the messages again, but subscribers that already have the file are not called.
 *
 * @returns the number of subscribers, and the versions that count as delivered to the own hub
 */
async function fanOut(
  { timeline, files, delivered, putAt }: HubNotification,
  { table, event, deliveries, runtime }: NotifyContext,
): Promise<{ count: number; delivered: DeliveredVersions }> {
  if (deliveries === undefined) return { count: 0, delivered: {} };
  const { subscribersPerMessage } = HUB_LIMITS;
  const changed = HUB_TOPICS.filter((file) => delivered[OWN_HUB]?.[file] !== files[file]);
  const counts = await Promise.all(
    changed.map(async (file) => {
      const path = filePath(timeline.feed, timeline.tag, file);
      const ids = await subscriberIds(table, timeline.feed, path, runtime.now());
      const chunks = chunksOf(ids, subscribersPerMessage);
      const message = { kind: 'deliver' as const, feed: timeline.feed, path, put_at: putAt };
      await deliveries.send(chunks.map((chunk) => ({ body: { ...message, ids: chunk } })));
      return ids.length;
    }),
  );
  const subscribers = counts.reduce((sum, one) => sum + one, 0);
  if (subscribers > 0) count(event, 'subscribers', subscribers);
  return { count: subscribers, delivered: { [OWN_HUB]: files } };
}

/** The files for which CloudFront serves the latest version, with their bytes. */
async function filesShown(
  { timeline, files }: HubNotification,
  wanted: readonly TimelineFile[],
  context: NotifyContext,
): Promise<Map<TimelineFile, Uint8Array>> {
  const shown = new Map<TimelineFile, Uint8Array>();
  await Promise.all(
    [...new Set(wanted)].map(async (file) => {
      const bytes = await fetchPublished(
        topicOf(timeline, file, context),
        context.timeoutMilliseconds,
        context.fetch,
      );
      if (bytes !== undefined && fileHash(bytes) === hashOfVersion(files[file])) shown.set(file, bytes);
    }),
  );
  return shown;
}

/** @returns the versions that each external hub knows now */
async function deliver(
  { timeline, files, delivered }: HubNotification,
  wanted: readonly TimelineFile[],
  unreachable: Set<string>,
  context: NotifyContext,
): Promise<DeliveredVersions> {
  const { hubs, event, timeoutMilliseconds } = context;
  const answers = await Promise.all(
    hubs.map(async (hub) => {
      const known: Partial<Record<TimelineFile, string>> = { ...delivered[hub] };
      await Promise.all(
        wanted.map(async (file) => {
          // A hub that has not answered is not called again in this batch, because the timeouts would add up.
          if (known[file] === files[file] || unreachable.has(hub)) return;
          const answer = await notifyHub(
            hub,
            topicOf(timeline, file, context),
            timeoutMilliseconds,
            context.fetch,
          );
          count(event, `hubs_${answer}`);
          if (answer === 'told') known[file] = files[file];
          if (answer === 'unreachable') unreachable.add(hub);
        }),
      );
      return [hub, known] as const;
    }),
  );
  return Object.fromEntries(answers);
}

/**
 * The topic of a file. It equals `self` in the document and in its `Link` header. A hub compares this address with the
 * topic of each subscription (WebSub §4).
 */
function topicOf({ feed, tag }: Timeline, file: TimelineFile, { publicUrl }: NotifyContext): string {
  return publicUrl + filePath(feed, tag, file);
}

interface Attempt {
  /** The files of which at least one external hub did not know the latest version before the attempt. */
  undelivered: readonly TimelineFile[];
  /** The files for which CloudFront serves the latest version, with their bytes. */
  shown: ReadonlyMap<TimelineFile, Uint8Array>;
  /** The versions that each hub knows now. */
  delivered: DeliveredVersions;
}

/** Why an attempt did not notify all hubs. */
function failureOf(
  { files }: HubNotification,
  { undelivered, shown, delivered }: Attempt,
  hubs: readonly string[],
): string {
  const hidden = undelivered.filter((file) => !shown.has(file));
  const silent = hubs.filter((hub) => undelivered.some((file) => delivered[hub]?.[file] !== files[file]));
  return hidden.length > 0
    ? `the readers' address does not serve the new version of ${hidden.join(', ')}`
    : `${silent.join(', ')} did not accept the notification`;
}

const GUID = /^urn:uuid:(.+)$/;

function idsIn(jsonFeed: Uint8Array): string[] {
  const { items }: { items: { id: string; _feedmill?: { id: string } }[] } = JSON.parse(
    Buffer.from(jsonFeed).toString('utf8'),
  );
  return items.flatMap(({ id, _feedmill }) => _feedmill?.id ?? GUID.exec(id)?.[1] ?? []);
}
