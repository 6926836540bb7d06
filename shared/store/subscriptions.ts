import { createHash } from 'node:crypto';
import { addSeconds, inSeconds } from '#shared/model/instant.ts';
import { HUB_LIMITS } from '#shared/settings.ts';
import { keys, keyText, partitions } from '#shared/table/keys.ts';
import { type Action, type Item, type Table, TransactionRefused } from '#shared/table/table.ts';
import { windowOf } from './hub-counts.ts';

/** A topic of the own hub: a file of a feed or of one of its tags, by its path. */
export interface Topic {
  feed: string;
  path: string;
}

/**
 * A subscription that its callback has confirmed. It contains the secret, so it is never part of an answer, log or
 * export.
 */
export interface Subscription extends Topic {
  /** Hash of the callback. */
  id: string;
  callback: string;
  /** Host of the callback, with its port if that is not the default. */
  host: string;
  secret?: string;
  /** The topic as requested, if its percent-encoding differs from that of the file's `self`. */
  topic?: string;
  /** The end of the lease: ISO 8601, UTC. From then on nothing is sent. */
  leaseUntil: string;
  /** Hash of the file that the subscriber has; undefined if unknown. */
  delivered?: string;
  /** Hash of the file whose delivery failed; undefined if the last delivery did not fail. */
  failed?: string;
  attempts: number;
  /**
   * When the last attempt to deliver a file ended. `retryAt` is when the next attempt is due; it is absent
   * if no attempt follows.
   */
  triedAt?: string;
  retryAt?: string;
}

/** A request that waits for the answer of its callback. */
export interface SubscriptionRequest extends Topic {
  id: string;
  mode: 'subscribe' | 'unsubscribe';
  callback: string;
  host: string;
  secret?: string;
  topic?: string;
  leaseSeconds: number;
  /**
   * `hub.verify_token` of the request, if any. It is sent to the callback, because subscribers of PubSubHubbub 0.3
   * answer 404 without it.
   */
  verifyToken?: string;
  /** Distinguishes the request from a later one for the same callback. */
  nonce: string;
}

type RequestName = Topic & { id: string; nonce: string };

/** A request without an answer is deleted after this time. */
const REQUEST_SECONDS = 60 * 60;
/** Seconds for which the entries of a version are stored: longer than any lease. */
const ENTRIES_SECONDS = HUB_LIMITS.leaseSeconds.max + 86_400;
/** The number of subscriptions in one read, if all subscriptions to a feed are read. */
const PAGE_ITEMS = 200;

/** The name of a callback in keys and messages. It is a hash, because a callback can be longer than a key may be. */
export function callbackId(callback: string): string {
  return createHash('sha256').update(callback).digest('hex').slice(0, 32);
}

const optional = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));

function withoutUndefined(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function toSubscription({ feed, path, id }: Topic & { id: string }, item: Item): Subscription {
  return {
    feed,
    path,
    id,
    callback: String(item.callback),
    host: String(item.host),
    leaseUntil: String(item.lease_until),
    attempts: Number(item.attempts ?? 0),
    ...withoutUndefined({
      secret: optional(item.secret),
      topic: optional(item.topic),
      delivered: optional(item.delivered),
      failed: optional(item.failed),
      triedAt: optional(item.tried_at),
      retryAt: optional(item.retry_at),
    }),
  };
}

/**
 * Stores a request. It replaces an earlier request for the same topic and callback. The earlier request is then not
 * verified any more.
 */
export async function saveSubscriptionRequest(
  table: Table,
  { feed, path, id, ...request }: SubscriptionRequest,
  now: string,
): Promise<void> {
  const { mode, callback, host, secret, topic, leaseSeconds, verifyToken, nonce } = request;
  await table.put({
    ...keys.subscriptionRequest(feed, path, id),
    mode,
    callback,
    host,
    lease_seconds: leaseSeconds,
    nonce,
    ...withoutUndefined({ secret, topic, verify_token: verifyToken }),
    expires: inSeconds(now) + REQUEST_SECONDS,
  });
}

/** @returns undefined if a later request has replaced it, or if it was answered */
export async function readSubscriptionRequest(
  table: Table,
  { feed, path, id, nonce }: RequestName,
): Promise<SubscriptionRequest | undefined> {
  const item = await table.get(keys.subscriptionRequest(feed, path, id));
  if (item === undefined || item.nonce !== nonce) return undefined;
  return {
    feed,
    path,
    id,
    nonce,
    mode: item.mode === 'unsubscribe' ? 'unsubscribe' : 'subscribe',
    callback: String(item.callback),
    host: String(item.host),
    leaseSeconds: Number(item.lease_seconds),
    ...withoutUndefined({
      secret: optional(item.secret),
      topic: optional(item.topic),
      verifyToken: optional(item.verify_token),
    }),
  };
}

/** Deletes a request, unless a later request has replaced it. */
export async function deleteSubscriptionRequest(table: Table, request: RequestName): Promise<void> {
  const { feed, path, id, nonce } = request;
  const key = keys.subscriptionRequest(feed, path, id);
  await tryTransact(table, [table.deleteAction(key, sameNonce(nonce))]);
}

/**
 * Replaces the subscription of a topic and callback by a confirmed request. Nothing is known about the file that the
 * subscriber has, so the next delivery is the whole file.
 *
 * @param askedAt when its callback was asked. The lease begins then (WebSub §5.3)
 * @returns the end of the lease; undefined if a later request has replaced this request, or this request was already
 * answered
 */
export async function saveSubscription(
  table: Table,
  request: SubscriptionRequest,
  askedAt: string,
): Promise<string | undefined> {
  const { feed, path, id, callback, host, secret, topic, leaseSeconds } = request;
  const leaseUntil = addSeconds(askedAt, leaseSeconds);
  const put = table.putAction({
    ...keys.subscription(feed, path, id),
    callback,
    host,
    lease_until: leaseUntil,
    ...withoutUndefined({ secret, topic }),
    expires: inSeconds(leaseUntil),
  });
  return (await tryTransact(table, [checkNewest(table, request), put])) ? leaseUntil : undefined;
}

/**
 * Ends a subscription by a confirmed request.
 *
 * @returns false if a later request has replaced this request, or this request was already answered
 */
export async function endSubscription(table: Table, request: RequestName): Promise<boolean> {
  const { feed, path, id } = request;
  const end = table.deleteAction(keys.subscription(feed, path, id));
  return await tryTransact(table, [checkNewest(table, request), end]);
}

const sameNonce = (nonce: string) => ({ expression: 'nonce = :nonce', values: { ':nonce': nonce } });

/** Checks that no later request has replaced this one, because a callback can take a minute to confirm a request. */
function checkNewest(table: Table, { feed, path, id, nonce }: RequestName): Action {
  return table.checkAction(keys.subscriptionRequest(feed, path, id), sameNonce(nonce));
}

/** @returns false if a condition failed */
async function tryTransact(table: Table, actions: readonly Action[]): Promise<boolean> {
  try {
    await table.transact(actions);
    return true;
  } catch (error) {
    if (error instanceof TransactionRefused && error.reasons.includes('ConditionalCheckFailed')) return false;
    throw error;
  }
}

/**
 * Counts a new subscription, unless its topic or the host of its callback has reached its limit. The counts are never
 * reduced when a subscription ends, so they can be too large. If a count reaches the limit, the subscriptions are
 * counted again, at most once in a window.
 *
 * @returns false if a limit is reached
 */
export async function countIfBelowLimit(
  table: Table,
  { feed, path, id, host }: Topic & { id: string; host: string },
  now: string,
  { topic: maxOfTopic, host: maxOfHost }: { topic: number; host: number } = HUB_LIMITS.maxSubscriptions,
): Promise<boolean> {
  if ((await table.get(keys.subscription(feed, path, id), ['sk'])) !== undefined) return true;
  const counts = [keys.subscriptionCount(feed, path, undefined), keys.subscriptionCount(feed, path, host)];
  // A count expires after every subscription that it counts.
  const expires = inSeconds(now) + ENTRIES_SECONDS;
  const [all = 0, ofHost = 0] = await Promise.all(
    counts.map(async (key) => (await table.add(key, { subscriptions: 1 }, { expires })).subscriptions),
  );
  const full = counts.filter((_, n) => (n === 0 ? all > maxOfTopic : ofHost > maxOfHost));
  if (full.length === 0) return true;
  const window = windowOf(now);
  const stored = await table.batchGet(full, ['pk', 'sk', 'counted_in']);
  if ([...stored.values()].some(({ counted_in }) => counted_in === window)) return false;
  const hosts = (await liveSubscriptions(table, feed, path, now)).map((item) => item.host);
  const live = [hosts.length, hosts.filter((one) => one === host).length] as const;
  const hasRoom = live[0] < maxOfTopic && live[1] < maxOfHost;
  const isOneMore = hasRoom ? 1 : 0;
  await Promise.all(
    counts.map((key, n) =>
      table.put({ ...key, subscriptions: (live[n] ?? 0) + isOneMore, counted_in: window, expires }),
    ),
  );
  return hasRoom;
}

export async function deleteSubscription(
  table: Table,
  { feed, path, id }: Topic & { id: string },
): Promise<void> {
  await table.delete(keys.subscription(feed, path, id));
}

/** The ids of all subscriptions to a topic. Subscriptions whose lease has ended are left out. */
export async function subscriberIds(
  table: Table,
  feed: string,
  path: string,
  now: string,
): Promise<string[]> {
  const items = await liveSubscriptions(table, feed, path, now);
  return items.map(({ sk }) => sk.slice(`${path}#S#`.length));
}

async function liveSubscriptions(table: Table, feed: string, path: string, now: string): Promise<Item[]> {
  const range = { from: `${path}#S#`, to: `${path}#S$` };
  const items = await table.query(partitions.subscriptions(feed), range);
  return items.filter(({ lease_until }) => String(lease_until) > now);
}

/** The subscriptions with these ids whose lease has not ended. */
export async function readSubscriptions(
  table: Table,
  topic: Topic,
  ids: readonly string[],
  now: string,
): Promise<Subscription[]> {
  const found = await table.batchGet(ids.map((id) => keys.subscription(topic.feed, topic.path, id)));
  return ids
    .flatMap((id) => {
      const item = found.get(keyText(keys.subscription(topic.feed, topic.path, id)));
      return item === undefined ? [] : [toSubscription({ ...topic, id }, item)];
    })
    .filter(({ leaseUntil }) => leaseUntil > now);
}

/**
 * All subscriptions to the files of a feed and of its tags, some at a time. Subscriptions whose lease has ended are
 * left out.
 */
export async function* subscriptionsOfFeed(
  table: Table,
  feed: string,
  now: string,
): AsyncGenerator<Subscription[]> {
  for await (const page of table.pages(partitions.subscriptions(feed), PAGE_ITEMS))
    yield page.flatMap((item) => {
      const [path = '', kind, id = ''] = item.sk.split('#');
      const subscription = toSubscription({ feed, path, id }, item);
      return kind === 'S' && subscription.leaseUntil > now ? [subscription] : [];
    });
}

/**
 * The first items of a feed's partition of subscriptions. The eraser sends a denial to the callbacks in these items,
 * and deletes the items.
 */
export async function someSubscriptions(
  table: Table,
  feed: string,
  limit: number,
): Promise<{ items: Item[]; subscriptions: Subscription[] }> {
  const items = await table.query(partitions.subscriptions(feed), { limit });
  const subscriptions = items.flatMap((item) => {
    const [path = '', kind, id = ''] = item.sk.split('#');
    return kind === 'S' ? [toSubscription({ feed, path, id }, item)] : [];
  });
  return { items, subscriptions };
}

/** The condition that a subscription was not replaced since it was read. */
const AS_READ = 'lease_until = :lease';

/** Stores that the subscriber has this file. */
export async function recordDelivery(
  table: Table,
  { feed, path, id, leaseUntil }: Subscription,
  hash: string,
  now: string,
): Promise<void> {
  await table.update(
    keys.subscription(feed, path, id),
    'SET delivered = :hash, tried_at = :now REMOVE failed, attempts, retry_at',
    { condition: AS_READ, values: { ':hash': hash, ':now': now, ':lease': leaseUntil } },
  );
}

/**
 * Stores that a delivery failed. The subscriber may have stored the delivered file, so from then on it is unknown which
 * file the subscriber has.
 *
 * @param retryAt undefined if the delivery is not tried again
 */
export async function recordFailedDelivery(
  table: Table,
  { feed, path, id, leaseUntil }: Subscription,
  { hash, attempts, now, retryAt }: { hash: string; attempts: number; now: string; retryAt?: string },
): Promise<void> {
  await table.update(
    keys.subscription(feed, path, id),
    `SET failed = :hash, attempts = :attempts, tried_at = :now${retryAt === undefined ? '' : ', retry_at = :retry'} REMOVE delivered${retryAt === undefined ? ', retry_at' : ''}`,
    {
      condition: AS_READ,
      values: {
        ':hash': hash,
        ':attempts': attempts,
        ':now': now,
        ':lease': leaseUntil,
        ...(retryAt !== undefined && { ':retry': retryAt }),
      },
    },
  );
}

/** The hashes of the entries in versions of a topic, by version. Versions without stored hashes are left out. */
export async function readDeliveredEntries(
  table: Table,
  { feed, path }: Topic,
  versions: readonly string[],
): Promise<Map<string, ReadonlySet<string>>> {
  const found = await table.batchGet(versions.map((hash) => keys.deliveredEntries(feed, path, hash)));
  return new Map(
    versions.flatMap((hash) => {
      const item = found.get(keyText(keys.deliveredEntries(feed, path, hash)));
      return item === undefined ? [] : [[hash, new Set(String(item.entries).split(' '))]];
    }),
  );
}

/** Stores the hashes of the entries in a version that is delivered now. Later deliveries omit these entries. */
export async function saveDeliveredEntries(
  table: Table,
  { feed, path }: Topic,
  { hash, entries, now }: { hash: string; entries: readonly string[]; now: string },
): Promise<void> {
  await table.put({
    ...keys.deliveredEntries(feed, path, hash),
    entries: entries.join(' '),
    expires: inSeconds(now) + ENTRIES_SECONDS,
  });
}
