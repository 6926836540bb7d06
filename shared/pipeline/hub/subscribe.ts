import { randomBytes } from 'node:crypto';
import { filePath } from '#shared/model/addresses.ts';
import { type CallbackRules, hostOf, readCallback } from '#shared/model/callback.ts';
import type { DeliveryMessage } from '#shared/model/hub-message.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { topicFileOf } from '#shared/model/topic-path.ts';
import type { Sender } from '#shared/notify/message-queue.ts';
import { newestRows } from '#shared/select/newest.ts';
import { HUB_LIMITS, LIMITS } from '#shared/settings.ts';
import { readFeed } from '#shared/store/feeds.ts';
import { readPublishedState } from '#shared/store/published-state.ts';
import {
  callbackId,
  type SubscriptionRequest,
  saveSubscriptionRequest,
} from '#shared/store/subscriptions.ts';
import type { Table } from '#shared/table/table.ts';
import type { RequestLimits } from './request-limits.ts';

export interface SubscribeContext {
  table: Table;
  runtime: Runtime;
  /** Address of the deployment, without a slash at the end. Every topic begins with it. */
  publicUrl: string;
  callbacks: CallbackRules;
  deliveries: Sender<DeliveryMessage>;
  limits: RequestLimits;
}

/** A subscription request is accepted, or refused with a status and a reason for the subscriber (WebSub §5.1.2). */
export type SubscribeResult = { status: 202 } | { status: 400 | 404 | 429; reason: string };

const LEASE = /^\d+$/;

/**
 * Accepts a request to subscribe or unsubscribe (WebSub §5.1), and queues the call that asks the callback to
 * confirm it. The answer does not depend on that call, and an existing subscription is unchanged until the
 * confirmation.
 *
 * @param form the body of the request
 */
export async function subscribe(form: string, context: SubscribeContext): Promise<SubscribeResult> {
  const { table, runtime, deliveries, limits } = context;
  const request = readRequest(new URLSearchParams(form), context);
  if (typeof request === 'string') return { status: 400, reason: request };
  if (!(await isTopic(request.path, table, runtime.now())))
    return {
      status: 404,
      reason: `hub.topic is not a file of this hub: subscribe to the exact URL that a feed of ${context.publicUrl} names as its rel="self"`,
    };
  const now = runtime.now();
  const limited = await limits.refusal(request, table, now);
  if (limited !== undefined) return { status: 429, reason: limited };
  await saveSubscriptionRequest(table, request, now);
  const { feed, path, id, nonce } = request;
  await deliveries.send([{ body: { kind: 'verify', feed, path, id, nonce, attempt: 1 } }]);
  return { status: 202 };
}

/** @returns the request, or the reason why it is wrong */
function readRequest(
  form: URLSearchParams,
  { publicUrl, callbacks }: SubscribeContext,
): SubscriptionRequest | string {
  const mode = form.get('hub.mode');
  if (mode !== 'subscribe' && mode !== 'unsubscribe') return 'hub.mode must be subscribe or unsubscribe';
  const topic = form.get('hub.topic');
  if (topic === null || topic === '') return 'hub.topic is missing';
  // A fragment is never sent, so two callbacks that differ only in it are the same subscription (RFC 9110 §7.1).
  const text = form.get('hub.callback')?.replace(/#.*$/s, '') ?? '';
  if (text === '') return 'hub.callback is missing';
  if (text.length > LIMITS.maxUrlCharacters)
    return `hub.callback must have at most ${LIMITS.maxUrlCharacters} characters`;
  const callback = readCallback(text, callbacks);
  if (typeof callback === 'string') return callback;
  const secret = form.get('hub.secret') ?? '';
  if (Buffer.byteLength(secret) > HUB_LIMITS.maxSecretBytes)
    return `hub.secret must have fewer than ${HUB_LIMITS.maxSecretBytes + 1} bytes`;
  // WebSub §5.1: the lease is ignored in a request to unsubscribe.
  const lease = mode === 'subscribe' ? (form.get('hub.lease_seconds') ?? '') : '';
  if (lease !== '' && !LEASE.test(lease)) return 'hub.lease_seconds must be a number of seconds';
  const verifyToken = form.get('hub.verify_token');
  if ((verifyToken?.length ?? 0) > HUB_LIMITS.maxVerifyTokenCharacters)
    return `hub.verify_token must have at most ${HUB_LIMITS.maxVerifyTokenCharacters} characters`;
  const sentPath = topic.startsWith(`${publicUrl}/`) ? topic.slice(publicUrl.length) : '';
  const found = topicFileOf(sentPath);
  const path = found === undefined ? '' : filePath(found.timeline.feed, found.timeline.tag, found.file);
  return {
    feed: found?.timeline.feed ?? '',
    path,
    id: callbackId(text),
    mode,
    callback: text,
    host: hostOf(callback),
    leaseSeconds: leaseSeconds(lease),
    nonce: randomBytes(16).toString('hex'),
    ...(path !== sentPath && { topic }),
    ...(secret !== '' && { secret }),
    ...(verifyToken !== null && { verifyToken }),
  };
}

/** @param text empty for the default */
function leaseSeconds(text: string): number {
  const { min, max, default: usual } = HUB_LIMITS.leaseSeconds;
  return text === '' ? usual : Math.min(max, Math.max(min, Number(text)));
}

async function isTopic(path: string, table: Table, now: string): Promise<boolean> {
  const { timeline } = topicFileOf(path) ?? {};
  if (timeline === undefined) return false;
  const [stored, hasFiles] = await Promise.all([
    readFeed(table, timeline.feed),
    timeline.tag === undefined || hasFilesOfTag(timeline, table, now),
  ]);
  return stored?.state === 'active' && hasFiles;
}

/**
 * A tag has files as soon as it has a published article. It keeps them if that article is taken down or gets
 * other tags.
 */
async function hasFilesOfTag(timeline: Timeline, table: Table, now: string): Promise<boolean> {
  const [rows, state] = await Promise.all([
    newestRows(table, timeline, now, 1),
    readPublishedState(table, timeline),
  ]);
  return rows.length > 0 || state !== undefined;
}
