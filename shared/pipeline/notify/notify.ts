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

/** What telling hubs works with. */
export interface NotifyContext {
  table: Table;
  runtime: Runtime;
  event: LogEvent;
  /** Without a slash at the end. */
  publicUrl: string;
  hubs: readonly string[];
  /** How long after a PUT an edge may still show the file before it. */
  delaySeconds: number;
  /** What the front and each hub may take for an answer. */
  timeoutMilliseconds: number;
  /** How both are asked, where it is not to be the real network. */
  fetch?: typeof fetch;
}

/** Waits of 1, 2, 4, 8 and 16 delays between them: about half an hour in the cloud. */
const MAX_ATTEMPTS = 6;
/** Where files change without a pause, hubs are told once in so many delays. */
const MAX_DELAYS_UNTOLD = 5;
/** Timelines at once. */
const AT_ONCE = 8;

/**
 * Tells every hub of the files of timelines that it does not know yet, once the front shows them. What cannot be told
 * yet comes again by the stream; a hub that was told is not told again because another one is down.
 *
 * @returns the timelines whose hubs were given up, each with why. That is an end: they are told of the next change
 * @throws what kept a timeline from being looked at, a store that is away for one; the others have been told by then
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

/** @returns why the hubs were given up, if they were */
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
  // A call that ended between giving up and saying so.
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

/** Files that change without a pause are told of all the same: what the front shows by now is newer than what hubs know. */
async function postponeOrDeliver(
  notification: HubNotification,
  now: string,
  unreachable: Set<string>,
  context: NotifyContext,
): Promise<void> {
  const { table, event, delaySeconds } = context;
  const isChanging = now < addSeconds(notification.putAt, delaySeconds);
  if (isChanging && now >= addSeconds(notification.undeliveredSince, MAX_DELAYS_UNTOLD * delaySeconds)) {
    // Which version they get now nobody knows, so it is forgotten first what they had.
    const isAnew = await restartDelivery(table, notification, unchangedDeliveries(notification), now);
    if (isAnew) await deliver(notification, HUB_TOPICS, unreachable, context);
  } else {
    count(event, 'put_off');
    await postpone(table, notification, now);
  }
}

/** Of what hubs were told, the files that have not changed since. */
function unchangedDeliveries({ files, delivered }: HubNotification): DeliveredVersions {
  return Object.fromEntries(Object.entries(delivered).map(([hub, known]) => [hub, sameFiles(known, files)]));
}

/** The files of which the front shows what was put last, with their bytes. */
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

/** @returns what each hub knows now */
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
          // One that does not answer must not cost its timeout once for each file of a burst.
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

/** Exactly what the document and its `Link` header call `self`: a subscription is held against it (WebSub §4). */
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

/** The articles that a JSON Feed of ours holds. */
function idsIn(jsonFeed: Uint8Array): string[] {
  const { items }: { items: { id: string }[] } = JSON.parse(Buffer.from(jsonFeed).toString('utf8'));
  return items.flatMap(({ id }) => GUID.exec(id)?.[1] ?? []);
}
