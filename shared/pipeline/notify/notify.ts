import { fileHash } from '#shared/deliver/files.ts';
import { filePath } from '#shared/model/addresses.ts';
import { HUB_TOPICS, type TimelineFile } from '#shared/model/formats.ts';
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
import { notifyHub } from '#shared/notify/notify-hub.ts';
import { readFeed } from '#shared/store/feeds.ts';
import {
  deleteHubNotification,
  postpone,
  readHubNotification,
  restartDelivery,
  settle,
} from '#shared/store/hub-notifications.ts';
import { saveDelivered } from '#shared/store/seen.ts';
import type { Table } from '#shared/table/table.ts';

/** The stores, hubs and times of hub notifications. */
export interface NotifyContext {
  table: Table;
  runtime: Runtime;
  event: LogEvent;
  /** Without a slash at the end. */
  publicUrl: string;
  hubs: readonly string[];
  /** How long after a PUT an edge may still serve the previous file. */
  delaySeconds: number;
  /** Timeout of each request to CloudFront and to a hub. */
  timeoutMilliseconds: number;
  /** Replaces the network in tests. */
  fetch?: typeof fetch;
}

/** Between the attempts are waits of 1, 2, 4, 8 and 16 delays: about half an hour in the cloud. */
const MAX_ATTEMPTS = 6;
/** Files that change continuously are delivered once in this number of delays. */
const MAX_DELAYS_UNTOLD = 5;
/** Concurrent timelines. */
const AT_ONCE = 8;

/**
 * Notifies every hub of new file versions, once CloudFront serves them. What has to wait comes again through the
 * stream. A failing hub does not cause repeated notifications of the others.
 *
 * @returns the timelines whose hubs were given up, with the reason; they are notified of the next change
 * @throws the first error of a timeline, such as a store that does not answer; the other timelines are done by then
 */
export async function notify(
  timelines: readonly Timeline[],
  context: NotifyContext,
): Promise<Map<Timeline, string>> {
  const givenUp = new Map<Timeline, string>();
  const thrown: unknown[] = [];
  const unreachable = new Set<string>();
  for (let first = 0; first < timelines.length; first += AT_ONCE) {
    await Promise.all(
      timelines.slice(first, first + AT_ONCE).map(async (timeline) => {
        try {
          const why = await notifyTimeline(timeline, unreachable, context);
          if (why !== undefined) givenUp.set(timeline, why);
        } catch (error) {
          thrown.push(error);
        }
      }),
    );
  }
  if (thrown.length > 0) throw thrown[0];
  return givenUp;
}

/** @returns the reason if the hubs were given up */
async function notifyTimeline(
  timeline: Timeline,
  unreachable: Set<string>,
  context: NotifyContext,
): Promise<string | undefined> {
  const { table, runtime, event, delaySeconds, hubs } = context;
  const [notification, feed] = await Promise.all([
    readHubNotification(table, timeline),
    readFeed(table, timeline.feed),
  ]);
  if (notification === undefined || notification.state === 'told') return undefined;
  if (feed?.state !== 'active') {
    await deleteHubNotification(table, timeline);
    return undefined;
  }
  // An earlier call stored the state but stopped before it could report it.
  if (notification.state === 'given_up') return 'hubs were given up';
  const now = runtime.now();
  if (now < dueAt(notification, delaySeconds)) {
    await postponeOrDeliver(notification, now, unreachable, context);
    return undefined;
  }

  const undelivered = HUB_TOPICS.filter((file) =>
    hubs.some((hub) => notification.delivered[hub]?.[file] !== notification.files[file]),
  );
  const shown = await filesShown(notification, undelivered, context);
  const delivered = await deliver(notification, [...shown.keys()], unreachable, context);
  const json = shown.get('json');
  const isNews = hubs.some((hub) => delivered[hub]?.json !== notification.delivered[hub]?.json);
  if (timeline.tag === undefined && json && isNews) await saveDelivered(table, idsIn(json), runtime.now());

  const isDone = undelivered.every((file) =>
    hubs.every((hub) => delivered[hub]?.[file] === notification.files[file]),
  );
  if (isDone) {
    keepGreatest(event, 'told_after_ms', Date.parse(runtime.now()) - Date.parse(notification.putAt));
    await settle(table, notification, delivered, { state: 'told' });
    return undefined;
  }
  count(event, 'told_in_vain');
  const attempts = notification.attempts + 1;
  if (attempts === MAX_ATTEMPTS) {
    await settle(table, notification, delivered, { state: 'given_up' });
    return failureOf(notification, undelivered, shown, delivered, hubs);
  }
  const waitSeconds = delaySeconds * 2 ** notification.attempts;
  await settle(table, notification, delivered, { state: 'waiting', attempts, now, waitSeconds });
  return undefined;
}

/**
 * Waits, but notifies hubs of files that change continuously: what CloudFront serves is newer than what the hubs have.
 */
async function postponeOrDeliver(
  notification: HubNotification,
  now: string,
  unreachable: Set<string>,
  context: NotifyContext,
): Promise<void> {
  const { table, event, delaySeconds } = context;
  const isChanging = now < addSeconds(notification.putAt, delaySeconds);
  if (isChanging && now >= addSeconds(notification.undeliveredSince, MAX_DELAYS_UNTOLD * delaySeconds)) {
    // The version that hubs fetch now is unknown, so their recorded versions are removed first.
    const isAnew = await restartDelivery(table, notification, unchangedDeliveries(notification), now);
    if (isAnew) await deliver(notification, HUB_TOPICS, unreachable, context);
  } else {
    count(event, 'put_off');
    await postpone(table, notification, now);
  }
}

/** The delivered versions of files that have not changed since. */
function unchangedDeliveries({ files, delivered }: HubNotification): DeliveredVersions {
  return Object.fromEntries(Object.entries(delivered).map(([hub, known]) => [hub, sameFiles(known, files)]));
}

/** The files for which CloudFront serves the latest version, with their bytes. */
async function filesShown(
  { timeline, files }: HubNotification,
  wanted: readonly TimelineFile[],
  context: NotifyContext,
): Promise<Map<TimelineFile, Uint8Array>> {
  const shown = new Map<TimelineFile, Uint8Array>();
  await Promise.all(
    wanted.map(async (file) => {
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

/** @returns the versions that each hub knows now */
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
          // Skipped after the first timeout, which would otherwise add up for all files.
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

/** Equals `self` in the document and in its `Link` header, which a hub compares with the subscription (WebSub §4). */
function topicOf({ feed, tag }: Timeline, file: TimelineFile, { publicUrl }: NotifyContext): string {
  return publicUrl + filePath(feed, tag, file);
}

function failureOf(
  { files }: HubNotification,
  undelivered: readonly TimelineFile[],
  shown: ReadonlyMap<TimelineFile, Uint8Array>,
  delivered: DeliveredVersions,
  hubs: readonly string[],
): string {
  const hidden = undelivered.filter((file) => !shown.has(file));
  const silent = hubs.filter((hub) => undelivered.some((file) => delivered[hub]?.[file] !== files[file]));
  return hidden.length > 0
    ? `the front does not show ${hidden.join(', ')} as put`
    : `${silent.join(', ')} did not take it`;
}

const GUID = /^urn:uuid:(.+)$/;

/** The ids of the articles in a JSON Feed file. */
function idsIn(jsonFeed: Uint8Array): string[] {
  const { items }: { items: { id: string; _feedmill?: { id: string } }[] } = JSON.parse(
    Buffer.from(jsonFeed).toString('utf8'),
  );
  return items.flatMap(({ id, _feedmill }) => _feedmill?.id ?? GUID.exec(id)?.[1] ?? []);
}
