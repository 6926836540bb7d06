import { fileHash } from '#shared/deliver/files.ts';
import { filePath, TIMELINE_FILE_KINDS, type TimelineFile } from '#shared/model/addresses.ts';
import {
  dueAt,
  type HubNotification,
  hashOfVersion,
  later,
  sameFiles,
  type Told,
} from '#shared/model/hub-notification.ts';
import { count, keepGreatest, type LogEvent } from '#shared/model/log-event.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import type { World } from '#shared/model/world.ts';
import { readFront } from '#shared/notify/read-front.ts';
import { tellHub } from '#shared/notify/tell-hub.ts';
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
  world: World;
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
          const why = await notifyOf(timeline, unreachable, context);
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
async function notifyOf(
  timeline: Timeline,
  unreachable: Set<string>,
  context: NotifyContext,
): Promise<string | undefined> {
  const { table, world, event, delaySeconds, hubs } = context;
  const [notice, feed] = await Promise.all([
    readHubNotification(table, timeline),
    readFeed(table, timeline.feed),
  ]);
  if (notice === undefined || notice.state === 'told') return undefined;
  if (feed?.state !== 'active') {
    await deleteHubNotification(table, timeline);
    return undefined;
  }
  // A call that ended between giving up and saying so.
  if (notice.state === 'given_up') return 'hubs were given up';
  const now = world.now();
  if (now < dueAt(notice, delaySeconds)) {
    await wait(notice, now, unreachable, context);
    return undefined;
  }

  const untold = TIMELINE_FILE_KINDS.filter((file) =>
    hubs.some((hub) => notice.told[hub]?.[file] !== notice.files[file]),
  );
  const shown = await filesShown(notice, untold, context);
  const told = await tell(notice, [...shown.keys()], unreachable, context);
  const json = shown.get('json');
  const isNews = hubs.some((hub) => told[hub]?.json !== notice.told[hub]?.json);
  if (timeline.tag === undefined && json && isNews) await saveDelivered(table, idsIn(json), world.now());

  const isDone = untold.every((file) => hubs.every((hub) => told[hub]?.[file] === notice.files[file]));
  if (isDone) {
    keepGreatest(event, 'told_after_ms', Date.parse(world.now()) - Date.parse(notice.putAt));
    await settle(table, notice, told, { state: 'told' });
    return undefined;
  }
  count(event, 'told_in_vain');
  const attempts = notice.attempts + 1;
  if (attempts === MAX_ATTEMPTS) {
    await settle(table, notice, told, { state: 'given_up' });
    return failureOf(notice, untold, shown, told, hubs);
  }
  const waitSeconds = delaySeconds * 2 ** notice.attempts;
  await settle(table, notice, told, { state: 'waiting', attempts, now, waitSeconds });
  return undefined;
}

/** Files that change without a pause are told of all the same: what the front shows by now is newer than what hubs know. */
async function wait(
  notice: HubNotification,
  now: string,
  unreachable: Set<string>,
  context: NotifyContext,
): Promise<void> {
  const { table, event, delaySeconds } = context;
  const isChanging = now < later(notice.putAt, delaySeconds);
  if (isChanging && now >= later(notice.since, MAX_DELAYS_UNTOLD * delaySeconds)) {
    // Which version they get now nobody knows, so it is forgotten first what they had.
    const isAnew = await restartDelivery(table, notice, knownStill(notice), now);
    if (isAnew) await tell(notice, TIMELINE_FILE_KINDS, unreachable, context);
  } else {
    count(event, 'put_off');
    await postpone(table, notice, now);
  }
}

/** Of what hubs were told, the files that have not changed since. */
function knownStill({ files, told }: HubNotification): Told {
  return Object.fromEntries(Object.entries(told).map(([hub, known]) => [hub, sameFiles(known, files)]));
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
      const bytes = await readFront(
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
async function tell(
  { timeline, files, told }: HubNotification,
  wanted: readonly TimelineFile[],
  unreachable: Set<string>,
  context: NotifyContext,
): Promise<Told> {
  const { hubs, event, timeoutMilliseconds } = context;
  const answers = await Promise.all(
    hubs.map(async (hub) => {
      const known: Partial<Record<TimelineFile, string>> = { ...told[hub] };
      await Promise.all(
        wanted.map(async (file) => {
          // One that does not answer must not cost its timeout once for each file of a burst.
          if (known[file] === files[file] || unreachable.has(hub)) return;
          const answer = await tellHub(
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
  untold: readonly TimelineFile[],
  shown: ReadonlyMap<TimelineFile, Uint8Array>,
  told: Told,
  hubs: readonly string[],
): string {
  const hidden = untold.filter((file) => !shown.has(file));
  const silent = hubs.filter((hub) => untold.some((file) => told[hub]?.[file] !== files[file]));
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
