import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Files, fileHash } from '#shared/deliver/files.ts';
import { fileKey } from '#shared/model/addresses.ts';
import { type CallbackRules, FEED_DELETED, hostOf, readCallback } from '#shared/model/callback.ts';
import { contentType, FORMATS, type TimelineFile } from '#shared/model/formats.ts';
import type { DeliveryMessage } from '#shared/model/hub-message.ts';
import { addSeconds } from '#shared/model/instant.ts';
import { count, keepGreatest, type LogEvent } from '#shared/model/log-event.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { topicFileOf } from '#shared/model/topic-path.ts';
import {
  type Guard,
  type GuardedAnswer,
  guardedRequest,
  Unreachable,
} from '#shared/notify/guarded-request.ts';
import type { Sender } from '#shared/notify/message-queue.ts';
import { type EntryParts, splitAtEntries } from '#shared/render/entries-since.ts';
import { HUB_LIMITS, HUB_PATH } from '#shared/settings.ts';
import { isFeedDeleted, readFeed } from '#shared/store/feeds.ts';
import { countUnconfirmed, hasTooManyUnconfirmed } from '#shared/store/hub-counts.ts';
import { deleteHubNotification, extendSubscribedUntil } from '#shared/store/hub-notifications.ts';
import {
  countIfBelowLimit,
  deleteSubscription,
  deleteSubscriptionRequest,
  endSubscription,
  readDeliveredEntries,
  readSubscriptionRequest,
  readSubscriptions,
  recordDelivery,
  recordFailedDelivery,
  type Subscription,
  type SubscriptionRequest,
  saveDeliveredEntries,
  saveSubscription,
  type Topic,
} from '#shared/store/subscriptions.ts';
import type { Table } from '#shared/table/table.ts';
import type { HostLimiter } from './host-limiter.ts';

export interface DeliverContext {
  table: Table;
  files: Files;
  runtime: Runtime;
  event: LogEvent;
  /** Address of the deployment, without a slash at the end. */
  publicUrl: string;
  callbacks: CallbackRules;
  guard: Guard;
  deliveries: Sender<DeliveryMessage>;
  /** Limits the simultaneous calls of all messages of a batch. */
  limiter: HostLimiter;
  /** Replaces the network in tests. */
  request?: typeof guardedRequest;
}

type Of<Kind extends DeliveryMessage['kind']> = Extract<DeliveryMessage, { kind: Kind }>;

/**
 * The wait after each failed attempt: 1, 5 and 30 minutes, 2 and 6 hours. After the sixth failed attempt, the
 * hub does not try again to deliver this version of the file to the subscriber.
 */
const RETRY_SECONDS = [60, 300, 1_800, 7_200, 21_600];
/** A `Retry-After` is honoured up to a day. */
const MAX_RETRY_SECONDS = 86_400;
/**
 * After a failed call, a subscriber is not called for a newer file within this time: its next retry sends the newer
 * file.
 */
const REST_SECONDS = 55;
const VERIFY_ATTEMPTS = 2;
const VERIFY_AGAIN_SECONDS = 60;
/** At most about this number of bytes of an answer is read. A challenge is shorter. */
const MAX_ANSWER_BYTES = 10 * 1024;
/** The name of the element of an entry, by format. In these formats a delivery may leave out entries (WebSub §7). */
const ENTRY: Partial<Record<TimelineFile, 'item' | 'entry'>> = { rss: 'item', atom: 'entry' };

/**
 * Handles one message of the queue.
 *
 * @throws the error of a store; the message is redelivered, and a subscriber that has the file is not called again
 */
export async function deliverMessage(message: DeliveryMessage, context: DeliverContext): Promise<void> {
  if (message.kind === 'verify') await verify(message, context);
  else if (message.kind === 'deny') await deny(message, context);
  else await deliver(message, context);
}

/** Asks a callback whether it really wants to subscribe or unsubscribe (WebSub §5.3). */
async function verify(message: Of<'verify'>, context: DeliverContext): Promise<void> {
  const { table, runtime, event, deliveries } = context;
  const request = await readSubscriptionRequest(table, message);
  if (request === undefined) {
    // While the feed is being deleted, the eraser finds its subscriptions and sends their callbacks a denial.
    if ((await readFeed(table, message.feed)) === undefined) await deleteLeftovers(message, table);
    return;
  }
  if (await hasTooManyUnconfirmed(table, request.host, runtime.now())) {
    count(event, 'verifications_left_out');
    await deleteSubscriptionRequest(table, message);
    return;
  }
  const askedAt = runtime.now();
  const answer = await askCallback(request, context);
  if (answer !== 'confirmed') await countUnconfirmed(table, request.host, runtime.now());
  if (answer === 'unreachable' && message.attempt < VERIFY_ATTEMPTS) {
    count(event, 'verifications_repeated');
    const again = { ...message, attempt: message.attempt + 1 };
    await deliveries.send([{ body: again, delaySeconds: VERIFY_AGAIN_SECONDS }]);
    return;
  }
  if (answer !== 'confirmed') count(event, 'verifications_failed');
  else if (request.mode === 'unsubscribe') {
    if (await endSubscription(table, request)) count(event, 'subscriptions_ended');
  } else await beginSubscription(request, askedAt, context);
  await deleteSubscriptionRequest(table, message);
}

async function beginSubscription(
  request: SubscriptionRequest,
  askedAt: string,
  context: DeliverContext,
): Promise<void> {
  const { table, event, publicUrl } = context;
  const { callback, path, topic = publicUrl + path } = request;
  const timeline = topicFileOf(path)?.timeline;
  const denyFor = (reason: string) => deny({ kind: 'deny', callback, topic, reason }, context);
  if (timeline === undefined || (await isFeedDeleted(table, request.feed)))
    return await denyFor(FEED_DELETED);
  if (!(await countIfBelowLimit(table, request, askedAt))) {
    count(event, 'subscriptions_refused');
    return await denyFor('The topic or the host of the callback has reached its limit of subscriptions.');
  }
  const leaseUntil = await saveSubscription(table, request, askedAt);
  if (leaseUntil === undefined) {
    // The request does not exist any more. If the eraser deleted it, the callback gets a denial. If a later request
    // replaced it, only the later one is answered.
    if (await isFeedDeleted(table, request.feed)) await denyFor(FEED_DELETED);
    return;
  }
  await extendSubscribedUntil(table, timeline, leaseUntil);
  // The eraser may have run since the first `isFeedDeleted`, and missed this subscription. The denial is sent before
  // the subscription is deleted: the eraser has deleted the request, so if this call stops after the deletion, its
  // repetition finds no request and sends no denial.
  if (await isFeedDeleted(table, request.feed)) {
    await denyFor(FEED_DELETED);
    return await deleteLeftovers(request, table);
  }
  count(event, 'subscriptions_verified');
}

/** Deletes a subscription that was stored while its feed was erased, and the note that its timeline has subscribers. */
async function deleteLeftovers(subscription: Topic & { id: string }, table: Table): Promise<void> {
  const timeline = topicFileOf(subscription.path)?.timeline;
  await deleteSubscription(table, subscription);
  if (timeline !== undefined) await deleteHubNotification(table, timeline);
}

/** @returns `refused` if a repeated call would get the same answer */
async function askCallback(
  { mode, path, topic, callback, leaseSeconds, verifyToken }: SubscriptionRequest,
  context: DeliverContext,
): Promise<'confirmed' | 'refused' | 'unreachable'> {
  const challenge = randomBytes(32).toString('hex');
  const answer = await call(
    withQuery(callback, {
      'hub.mode': mode,
      'hub.topic': topic ?? context.publicUrl + path,
      'hub.challenge': challenge,
      ...(mode === 'subscribe' && { 'hub.lease_seconds': String(leaseSeconds) }),
      ...(verifyToken !== undefined && { 'hub.verify_token': verifyToken }),
    }),
    { method: 'GET', headers: {}, maxAnswerBytes: MAX_ANSWER_BYTES },
    context,
  );
  if (answer === undefined || answer.status >= 500) return 'unreachable';
  const isSuccess = answer.status >= 200 && answer.status < 300;
  return isSuccess && isEqual(answer.body, Buffer.from(challenge)) ? 'confirmed' : 'refused';
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}

/**
 * Tells a subscriber that there will be no more deliveries (WebSub §5.2). The subscriber's answer changes
 * nothing.
 */
async function deny({ callback, topic, reason }: Of<'deny'>, context: DeliverContext): Promise<void> {
  const parameters = { 'hub.mode': 'denied', 'hub.topic': topic, 'hub.reason': reason };
  await call(withQuery(callback, parameters), { method: 'GET', headers: {}, maxAnswerBytes: 0 }, context);
  count(context.event, 'denied');
}

/** Adds parameters to a callback without changing the query that the callback has (WebSub §5.1.1). */
function withQuery(callback: string, parameters: Record<string, string>): string {
  const [bare = ''] = callback.split('#');
  const separator = bare.includes('?') ? (/[?&]$/.test(bare) ? '' : '&') : '?';
  return `${bare}${separator}${new URLSearchParams(parameters)}`;
}

/** @returns undefined if the callback cannot be reached, or may not be called */
async function call(
  url: string,
  request: Parameters<typeof guardedRequest>[1],
  { callbacks, guard, publicUrl, event, limiter, request: send = guardedRequest }: DeliverContext,
): Promise<GuardedAnswer | undefined> {
  const callback = readCallback(url, callbacks);
  if (typeof callback === 'string') return undefined;
  const headers = { 'user-agent': `Feedmill (WebSub hub; +${publicUrl}${HUB_PATH})`, ...request.headers };
  return await limiter.run(hostOf(callback), async () => {
    try {
      return await send(callback, { ...request, headers }, guard);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      count(event, error.isForbidden ? 'callbacks_forbidden' : 'callbacks_unreachable');
      return undefined;
    }
  });
}

/** The current file of a topic, and the bodies that subscribers get. */
interface CurrentFile {
  hash: string;
  headers: Record<string, string>;
  /** The body for a subscriber that has an earlier version; the whole file if the subscriber's version is unknown. */
  bodyFor(delivered: string | undefined): Uint8Array;
}

/** Sends the newest state of a topic to subscribers who do not have it (WebSub §7). */
async function deliver(message: Of<'deliver'>, context: DeliverContext): Promise<void> {
  const { table, runtime, event } = context;
  const { feed, path, ids, retry_at } = message;
  const now = runtime.now();
  const subscriptions = await readSubscriptions(table, { feed, path }, ids, now);
  if (subscriptions.length === 0) return;
  if (retry_at !== undefined && retry_at > now) return await wait(message, retry_at, context);
  const file = await currentFile({ feed, path }, subscriptions, context);
  if (file === undefined) return;
  const due = subscriptions.filter(
    (subscription) => subscription.delivered !== file.hash && isDue(subscription, retry_at, now),
  );
  await Promise.all(due.map((subscription) => deliverTo(subscription, file, message, context)));
  count(event, 'deliveries', due.length);
}

/**
 * Whether a subscriber has to be called now. A retry is due only if the subscription still waits for exactly
 * this retry. A new file is due immediately, unless an attempt has just failed.
 */
function isDue({ triedAt, retryAt }: Subscription, retry_at: string | undefined, now: string): boolean {
  if (retry_at !== undefined) return retryAt === retry_at;
  return retryAt === undefined || triedAt === undefined || addSeconds(triedAt, REST_SECONDS) <= now;
}

/** A message can wait in the queue for 15 minutes at most, so it is sent again until it is due. */
async function wait(message: Of<'deliver'>, until: string, { runtime, deliveries }: DeliverContext) {
  const delaySeconds = (Date.parse(until) - Date.parse(runtime.now())) / 1_000;
  await deliveries.send([{ body: message, delaySeconds }]);
}

/** @returns undefined if the file does not exist or is too large */
async function currentFile(
  topic: { feed: string; path: string },
  subscriptions: readonly Subscription[],
  { table, files, runtime, publicUrl, event }: DeliverContext,
): Promise<CurrentFile | undefined> {
  const found = topicFileOf(topic.path);
  if (found === undefined) return undefined;
  const { timeline, file } = found;
  const bytes = await files.read(fileKey(timeline.feed, timeline.tag, FORMATS[file].file));
  if (bytes === undefined) return undefined;
  if (bytes.byteLength > HUB_LIMITS.maxDeliveryBytes) {
    count(event, 'deliveries_too_large');
    return undefined;
  }
  const hash = fileHash(bytes);
  const entryName = ENTRY[file];
  const parts = entryName && splitAtEntries(Buffer.from(bytes).toString('utf8'), entryName);
  const versions = new Set(subscriptions.flatMap(({ delivered }) => delivered ?? []));
  versions.delete(hash);
  const known = parts ? await readDeliveredEntries(table, topic, [...versions]) : new Map();
  if (parts) await saveDeliveredEntries(table, topic, { hash, entries: parts.hashes, now: runtime.now() });
  const links = [`<${publicUrl}${HUB_PATH}>; rel="hub"`, `<${publicUrl}${topic.path}>; rel="self"`];
  return {
    hash,
    headers: { 'content-type': contentType(FORMATS[file].mediaType), link: links.join(', ') },
    bodyFor: bodiesOf(bytes, parts, known),
  };
}

/** Makes one body for each version that subscribers have. */
function bodiesOf(
  whole: Uint8Array,
  parts: EntryParts | undefined,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): CurrentFile['bodyFor'] {
  const made = new Map<string, Uint8Array>();
  return (delivered) => {
    const had = delivered === undefined ? undefined : known.get(delivered);
    if (parts === undefined || delivered === undefined || had === undefined) return whole;
    const body = made.get(delivered) ?? Buffer.from(parts.without(had), 'utf8');
    made.set(delivered, body);
    return body;
  };
}

async function deliverTo(
  subscription: Subscription,
  file: CurrentFile,
  { put_at }: Of<'deliver'>,
  context: DeliverContext,
): Promise<void> {
  const { table, runtime, event } = context;
  const { callback, secret, delivered } = subscription;
  const body = file.bodyFor(delivered);
  const signature =
    secret === undefined
      ? {}
      : { 'x-hub-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` };
  const answer = await call(
    callback,
    { method: 'POST', headers: { ...file.headers, ...signature }, body, maxAnswerBytes: 0 },
    context,
  );
  const now = runtime.now();
  if (answer !== undefined && answer.status >= 200 && answer.status < 300) {
    count(event, 'delivered');
    count(event, 'delivered_bytes', body.byteLength);
    keepGreatest(event, 'delivered_after_ms', Date.parse(now) - Date.parse(put_at));
    await recordDelivery(table, subscription, file.hash, now);
  } else if (answer?.status === 410) {
    count(event, 'subscriptions_gone');
    await deleteSubscription(table, subscription);
  } else {
    count(event, 'delivery_failures');
    await tryAgainLater(subscription, file.hash, { answer, put_at, now }, context);
  }
}

/**
 * Sends the message of the retry before the retry is stored, so that no stored retry is without a message. If the call
 * stops in between, it is repeated and sends another message; the first message is then not due (`isDue`).
 */
async function tryAgainLater(
  subscription: Subscription,
  hash: string,
  { answer, put_at, now }: Attempt,
  { table, runtime, event, deliveries }: DeliverContext,
): Promise<void> {
  const { feed, path, id, failed, leaseUntil } = subscription;
  const attempts = (failed === hash ? subscription.attempts : 0) + 1;
  const usual = RETRY_SECONDS[attempts - 1];
  if (usual !== undefined) {
    const jittered = usual * (0.9 + runtime.random() / 5);
    const waitSeconds = Math.max(jittered, retryAfterSeconds(answer?.retryAfter, now));
    const retryAt = addSeconds(now, waitSeconds);
    if (retryAt < leaseUntil) {
      const retry = { kind: 'deliver' as const, feed, path, ids: [id], put_at, retry_at: retryAt };
      await deliveries.send([{ body: retry, delaySeconds: waitSeconds }]);
      return await recordFailedDelivery(table, subscription, { hash, attempts, now, retryAt });
    }
  }
  count(event, 'deliveries_given_up');
  await recordFailedDelivery(table, subscription, { hash, attempts, now });
}

/** A call without a successful answer. */
interface Attempt {
  answer: GuardedAnswer | undefined;
  put_at: string;
  now: string;
}

/**
 * Reads `Retry-After`, a number of seconds or a date (RFC 9110 §10.2.3).
 *
 * @returns the seconds, at most a day; 0 if the header is absent
 */
function retryAfterSeconds(text: string | undefined, now: string): number {
  if (text === undefined) return 0;
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - Date.parse(now)) / 1_000;
  return Number.isFinite(seconds) ? Math.min(MAX_RETRY_SECONDS, Math.max(0, seconds)) : 0;
}
