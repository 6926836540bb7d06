import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileKey, filePath } from '#shared/model/addresses.ts';
import { contentType, FORMATS } from '#shared/model/formats.ts';
import type { DeliveryMessage } from '#shared/model/hub-message.ts';
import type { Message } from '#shared/notify/message-queue.ts';
import { type DeliverContext, deliverMessage } from '#shared/pipeline/hub/deliver.ts';
import { hostLimiter } from '#shared/pipeline/hub/host-limiter.ts';
import { HUB_LIMITS } from '#shared/settings.ts';
import { deleteFeed, saveFeed } from '#shared/store/feeds.ts';
import { windowOf } from '#shared/store/hub-counts.ts';
import { callbackId, countIfBelowLimit, saveSubscriptionRequest } from '#shared/store/subscriptions.ts';
import { keys } from '#shared/table/keys.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../../../embedded-stores.ts';
import { confirmAndAccept, type Subscriber, startSubscriber } from '../../../local/a-subscriber.ts';
import { storeSubscription } from '../../../store-subscription.ts';
import { networkTo } from '../../notify/network-to.ts';

const LEASE_SECONDS = 864_000;
const PATH = filePath('quay', undefined, 'atom');

let stores: EmbeddedStores;
let subscriber: Subscriber;
let runtime: ReturnType<typeof testRuntime>;
let context: DeliverContext;
let sent: Message<DeliveryMessage>[];
let id: string;
let n = 0;

beforeAll(async () => {
  [stores, subscriber] = await Promise.all([startEmbeddedStores(), startSubscriber()]);
  const settings = { title: 'Quay', near_duplicates: 'allow' as const };
  await saveFeed(stores.table(), { feed: 'quay', settings, now: '2026-03-01T00:00:00.000Z' });
});
afterAll(() => Promise.all([stores.close(), subscriber.close()]));
beforeEach(async () => {
  n += 1;
  runtime = testRuntime();
  sent = [];
  subscriber.calls.length = 0;
  subscriber.answer = (response) => response.end();
  const event = { event: 'deliver' };
  context = {
    table: stores.table(event),
    files: stores.files(),
    runtime,
    event,
    publicUrl: 'https://feeds.example',
    callbacks: { ports: [], allowsLoopback: true },
    guard: { allowsLoopback: true, timeoutMilliseconds: 5_000 },
    deliveries: { send: async (messages) => void sent.push(...messages) },
    limiter: hostLimiter({ concurrency: 10, perHost: 5 }),
  };
  id = await subscribed();
});

async function subscribed(): Promise<string> {
  const callback = `${subscriber.url}/${n}`;
  const request = {
    feed: 'quay',
    path: PATH,
    id: callbackId(callback),
    callback,
  };
  const rest = { host: 'reader.example', leaseSeconds: LEASE_SECONDS };
  await storeSubscription(context.table, { ...request, ...rest }, runtime.now());
  return callbackId(callback);
}
async function put(...entries: string[]): Promise<string> {
  const text = `<feed><title>Äpfel</title>\n${entries.map((entry) => `<entry>${entry}</entry>`).join('\n')}\n</feed>`;
  const files = stores.files();
  const found = await files.find(fileKey('quay', undefined, FORMATS.atom.file));
  await files.putIfNewer(found, text, {
    contentType: contentType(FORMATS.atom.mediaType),
    updated: runtime.now(),
  });
  return text;
}
const deliver = (retry_at?: string) =>
  deliverMessage(
    {
      kind: 'deliver',
      feed: 'quay',
      path: PATH,
      ids: [id],
      put_at: runtime.now(),
      ...(retry_at !== undefined && { retry_at }),
    },
    context,
  );
const bodies = () => subscriber.calls.splice(0).map(({ body }) => body.toString());
const pass = (seconds: number) => runtime.advance(seconds * 1_000);
const retryAt = () => {
  const body = sent.at(-1)?.body;
  return body?.kind === 'deliver' ? body.retry_at : undefined;
};

it('the first delivery is the whole file, and later ones are the changed entries', async () => {
  const whole = await put('one', 'two');
  await deliver();
  expect(bodies()).toEqual([whole]);
  await put('three', 'one changed', 'two');
  await deliver();
  expect(bodies()).toEqual([
    '<feed><title>Äpfel</title>\n<entry>three</entry>\n<entry>one changed</entry>\n</feed>',
  ]);
  // An old or repeated message delivers nothing.
  await deliver();
  expect(bodies()).toEqual([]);
});

it('W7: nothing is delivered after the end of the lease', async () => {
  pass(LEASE_SECONDS - 1);
  await put('last');
  await deliver();
  expect(bodies()).toHaveLength(1);
  pass(1);
  await put('late');
  await deliver();
  expect(bodies()).toEqual([]);
});

describe('W10, W11: a subscriber that fails', () => {
  it.each<[string, Subscriber['answer']]>([
    ['answers 500', (response) => response.writeHead(500).end()],
    ['hangs up', (response) => response.destroy()],
    ['redirects', (response) => response.writeHead(307, { location: '/other' }).end()],
  ])('and %s gets the whole newest file when it accepts deliveries again', async (_, fail) => {
    subscriber.answer = fail;
    await put('one', String(n));
    await deliver();
    expect(bodies()).toHaveLength(1);
    subscriber.answer = (response) => response.end();
    pass(20);
    const newest = await put('two', String(n));
    await deliver();
    expect(bodies()).toEqual([]);
    const at = retryAt();
    pass(46);
    await deliver(at);
    expect(bodies()).toEqual([newest]);
    await deliver(at);
    expect(bodies()).toEqual([]);
  });

  it('is tried again after 1, 5 and 30 minutes, 2 and 6 hours, then with the next file', async () => {
    subscriber.answer = (response) => response.writeHead(500).end();
    await put(`tried ${n}`);
    await deliver();
    for (const seconds of [60, 300, 1_800, 7_200, 21_600]) {
      const at = retryAt() ?? '';
      const wait = (Date.parse(at) - Date.parse(runtime.now())) / 1_000;
      expect(Math.abs(wait / seconds - 1)).toBeLessThan(0.11);
      expect(sent.at(-1)?.delaySeconds).toBeCloseTo(wait, 0);
      // The queue has a maximum delay, so a message arrives early and is sent again.
      await deliver(at);
      expect(sent.at(-1)?.delaySeconds).toBeCloseTo(wait, 0);
      pass(wait);
      await deliver(at);
    }
    expect(subscriber.calls).toHaveLength(6);
    expect(context.event.deliveries_given_up).toBe(1);
    subscriber.answer = (response) => response.end();
    bodies();
    const next = await put(`next ${n}`);
    pass(60);
    await deliver();
    expect(bodies()).toEqual([next]);
  });

  it('has its next delivery at the time in Retry-After', async () => {
    subscriber.answer = (response) => response.writeHead(503, { 'retry-after': '600' }).end();
    await put(`busy ${n}`);
    await deliver();
    expect(Date.parse(retryAt() ?? '') - Date.parse(runtime.now())).toBe(600_000);
  });

  it('loses its subscription if it answers 410', async () => {
    subscriber.answer = (response) => response.writeHead(410).end();
    await put(`gone ${n}`);
    await deliver();
    pass(3_600);
    await put(`later ${n}`);
    await deliver();
    expect([bodies().length, sent]).toEqual([1, []]);
  });
});

it.each<[string, Subscriber['answer']]>([
  ['hangs up', (response) => response.destroy()],
  ['answers 500', (response) => response.writeHead(500).end()],
])('a callback that %s when it must confirm an unsubscription stays subscribed', async (_, fail) => {
  const callback = `${subscriber.url}/${n}`;
  subscriber.answer = fail;
  const request = { feed: 'quay', path: PATH, id, mode: 'unsubscribe' as const, callback, host: 'h' };
  await saveSubscriptionRequest(context.table, { ...request, leaseSeconds: 1, nonce: 'one' }, runtime.now());
  const ask = { kind: 'verify' as const, feed: 'quay', path: PATH, id, nonce: 'one', attempt: 1 };
  await deliverMessage(ask, context);
  expect(sent).toEqual([{ body: { ...ask, attempt: 2 }, delaySeconds: 60 }]);
  await deliverMessage({ ...ask, attempt: 2 }, context);
  await deliverMessage({ ...ask, attempt: 2 }, context);
  const challenges = subscriber.calls.map(({ query }) => query.get('hub.challenge'));
  expect(new Set(challenges).size).toBe(2);
  expect([bodies().length, sent.length]).toEqual([2, 1]);
  subscriber.answer = (response) => response.end();
  await put(`still ${n}`);
  await deliver();
  expect(bodies()).toHaveLength(1);
});

it('W7: a lease counts from the request to its callback', async () => {
  subscriber.answer = (response, call) => {
    pass(8);
    confirmAndAccept(response, call);
  };
  await storeAndVerify(`${subscriber.url}/${n}/slow`);
  pass(LEASE_SECONDS - 8);
  await put(`late ${n}`);
  await deliver();
  expect(subscriber.calls.map(({ method }) => method)).toEqual(['GET']);
});

it.each([
  ['subscribe', 'unsubscribe', 0],
  ['unsubscribe', 'subscribe', 1],
] as const)('a late confirmation of %s does not undo a confirmed %s', async (first, second, deliveries) => {
  const callback = `${subscriber.url}/${n}`;
  const request = { feed: 'quay', path: PATH, id, callback, host: 'h', leaseSeconds: LEASE_SECONDS };
  const ask = (nonce: string) =>
    deliverMessage({ kind: 'verify', feed: 'quay', path: PATH, id, nonce, attempt: 1 }, context);
  subscriber.answer = async (response, call) => {
    if (call.query.get('hub.mode') === first) {
      await saveSubscriptionRequest(context.table, { ...request, mode: second, nonce: 'two' }, runtime.now());
      await ask('two');
    }
    confirmAndAccept(response, call);
  };
  await saveSubscriptionRequest(context.table, { ...request, mode: first, nonce: 'one' }, runtime.now());
  await ask('one');
  await put(`after ${first} ${n}`);
  await deliver();
  expect(subscriber.calls.filter(({ method }) => method === 'POST')).toHaveLength(deliveries);
});

it('a callback that confirms after the deletion of the feed gets a denial', async () => {
  const feed = `quay-${n}`;
  const path = PATH.replace('quay', feed);
  const settings = { title: 'Quay', near_duplicates: 'allow' as const };
  await saveFeed(context.table, { feed, settings, now: runtime.now() });
  const modes: (string | null)[] = [];
  subscriber.answer = (response, call) => {
    modes.push(call.query.get('hub.mode'));
    void deleteFeed(context.table, feed, runtime.now()).then(() => confirmAndAccept(response, call));
  };
  const callback = `${subscriber.url}/${n}`;
  const request = { feed, path, id, mode: 'subscribe' as const, callback, host: 'h' };
  await saveSubscriptionRequest(context.table, { ...request, leaseSeconds: 1, nonce: 'one' }, runtime.now());
  await deliverMessage({ kind: 'verify', feed, path, id, nonce: 'one', attempt: 1 }, context);
  expect([modes, context.event.subscriptions_verified]).toEqual([['subscribe', 'denied'], undefined]);
});

/** Stores a subscription request for this callback, and verifies it. */
async function storeAndVerify(callback: string): Promise<void> {
  id = callbackId(callback);
  const { host } = new URL(callback);
  const request = { feed: 'quay', path: PATH, id, mode: 'subscribe' as const, callback, host };
  const rest = { leaseSeconds: LEASE_SECONDS, nonce: 'one' };
  await saveSubscriptionRequest(context.table, { ...request, ...rest }, runtime.now());
  await deliverMessage({ kind: 'verify', feed: 'quay', path: PATH, id, nonce: 'one', attempt: 1 }, context);
}

it('a callback that resolves to loopback after its verification gets no delivery', async () => {
  const { reached, connect } = networkTo(Number(new URL(subscriber.url).port));
  const addresses = [['93.184.215.14'], ['127.0.0.1']];
  const guard = { allowsLoopback: false, timeoutMilliseconds: 5_000, connect };
  context = { ...context, guard: { ...guard, resolve: async () => addresses.shift() ?? [] } };
  subscriber.answer = confirmAndAccept;
  await storeAndVerify(`https://rebound.example/${n}`);
  expect(context.event.subscriptions_verified).toBe(1);
  await put(`rebound ${n}`);
  await deliver();
  expect([reached, bodies().length]).toEqual([['93.184.215.14'], 1]);
  // The refusal counts as a failed delivery, which is repeated later.
  expect(context.event).toMatchObject({ callbacks_forbidden: 1, delivery_failures: 1 });
  expect(retryAt()).toBeDefined();
});

it('a host without confirmations is called only up to the limit', async () => {
  runtime.advance(HUB_LIMITS.windowSeconds * 1_000);
  const { host } = new URL(subscriber.url);
  const counted = keys.unconfirmed(host, windowOf(runtime.now()));
  await context.table.add(counted, { requests: HUB_LIMITS.unconfirmedPerWindow - 1 }, { expires: 1 });
  subscriber.answer = (response) => response.writeHead(404).end();
  for (const path of ['one', 'two', 'three']) await storeAndVerify(`${subscriber.url}/${n}/${path}`);
  expect(bodies()).toHaveLength(1);
  expect(context.event).toMatchObject({ verifications_failed: 1, verifications_left_out: 2 });
});

it('a subscription above the limit is denied', async () => {
  const count = { subscriptions: HUB_LIMITS.maxSubscriptions.topic, counted_in: windowOf(runtime.now()) };
  await context.table.put({ ...keys.subscriptionCount('quay', PATH, undefined), ...count });
  subscriber.answer = confirmAndAccept;
  await storeAndVerify(`${subscriber.url}/${n}/one`);
  const modes = subscriber.calls.map(({ query }) => query.get('hub.mode'));
  expect(modes).toEqual(['subscribe', 'denied']);
  await put(`denied ${n}`);
  subscriber.calls.length = 0;
  await deliver();
  expect(bodies()).toEqual([]);
  await context.table.delete(keys.subscriptionCount('quay', PATH, undefined));
});

it('ended subscriptions do not count for the limit', async () => {
  const topic = { feed: 'quay', path: filePath('quay', undefined, 'rss') };
  const limits = { topic: 3, host: 2 };
  const take = async (name: string, host: string) => {
    const subscription = { ...topic, id: callbackId(name), host };
    const isTaken = await countIfBelowLimit(context.table, subscription, runtime.now(), limits);
    const request = { ...subscription, callback: name, leaseSeconds: 1_000 };
    if (isTaken) await storeSubscription(context.table, request, runtime.now());
    return isTaken;
  };
  expect([await take('a1', 'a'), await take('a2', 'a')]).toEqual([true, true]);
  expect([await take('a3', 'a'), await take('a2', 'a')]).toEqual([false, true]);
  expect([await take('b1', 'b'), await take('c1', 'c')]).toEqual([true, false]);
  pass(1_001);
  expect([await take('c1', 'c'), await take('a3', 'a')]).toEqual([true, true]);
});

it('concurrent calls to one host are bounded, and do not delay other hosts', async () => {
  const limiter = hostLimiter({ concurrency: 4, perHost: 2 });
  const hanging = Promise.withResolvers<void>();
  const begun: string[] = [];
  const run = (host: string, work: Promise<void>) =>
    limiter.run(host, () => {
      begun.push(host);
      return work;
    });
  const slow = [1, 2, 3, 4, 5].map(() => run('slow', hanging.promise));
  await Promise.all([1, 2, 3].map(() => run('well', Promise.resolve())));
  expect(begun.toSorted()).toEqual(['slow', 'slow', 'well', 'well', 'well']);
  hanging.resolve();
  await Promise.all(slow);
  expect(begun).toHaveLength(8);
});
