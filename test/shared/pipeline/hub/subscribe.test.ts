import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { DeliveryMessage } from '#shared/model/hub-message.ts';
import type { Message } from '#shared/notify/message-queue.ts';
import { RequestLimits } from '#shared/pipeline/hub/request-limits.ts';
import { type SubscribeContext, subscribe } from '#shared/pipeline/hub/subscribe.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { HUB_LIMITS } from '#shared/settings.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { countHubRequest, countUnconfirmed, windowOf } from '#shared/store/hub-counts.ts';
import { callbackId } from '#shared/store/subscriptions.ts';
import { keys } from '#shared/table/keys.ts';
import {
  contextIn,
  type EmbeddedStores,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

let stores: EmbeddedStores;
let sent: Message<DeliveryMessage>[];
let context: SubscribeContext;
const runtime = testRuntime();
const TOPIC = 'https://feeds.example/feeds/quay/atom.xml';

beforeAll(async () => {
  stores = await startEmbeddedStores();
  const settings = { title: 'Quay', near_duplicates: 'allow' as const };
  await saveFeed(stores.table(), { feed: 'quay', settings, now: runtime.now() });
});
afterAll(() => stores.close());
beforeEach(() => {
  sent = [];
  runtime.advance(HUB_LIMITS.windowSeconds * 1_000);
  context = {
    table: stores.table(),
    runtime,
    publicUrl: 'https://feeds.example',
    callbacks: { ports: [], allowsLoopback: false },
    deliveries: { send: async (messages) => void sent.push(...messages) },
    limits: new RequestLimits(),
  };
});

const ask = (parameters: Record<string, string | undefined> = {}) => {
  const all = { mode: 'subscribe', topic: TOPIC, callback: 'https://reader.example/cb', ...parameters };
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(all)) if (value !== undefined) form.set(`hub.${name}`, value);
  return subscribe(form.toString(), context);
};

it('a tag is a topic from its first published article, also after its takedown', async () => {
  const ofTag = { topic: TOPIC.replace('/atom', '/tags/tide/atom') };
  const publishing = contextIn(stores, 'quay', { runtime });
  const send = async (date_published: string) =>
    (
      await submit(
        { draft: { id: 'a', title: 'A', content_text: 'A.', tags: ['Tide'], date_published } },
        publishing,
      )
    ).article;
  await send('2999-01-01T00:00:00Z');
  expect(await ask(ofTag)).toMatchObject({ status: 404 });
  const { id } = await send('2026-01-01T00:00:00Z');
  expect(await ask(ofTag)).toEqual({ status: 202 });
  const timelines = [{ feed: 'quay', tag: 'tide' }];
  await publish({ timelines, feeds: [], pages: [] }, publishing);
  await takeDownArticle(id, publishing);
  await publish({ timelines, feeds: [], pages: [] }, publishing);
  expect(await ask(ofTag)).toEqual({ status: 202 });
});

it.each([
  ['only the required parameters', {}],
  ['the mode unsubscribe', { mode: 'unsubscribe' }],
  ['the mode unsubscribe and a lease in words', { mode: 'unsubscribe', lease_seconds: 'ten days' }],
  [
    'a topic in another percent-encoding',
    { topic: TOPIC.replace('quay/', '%71u%61y/').replace('.xml', '%2exml') },
  ],
  ['unknown parameters', { x: '1', verify: 'sync' }],
  ['a secret of 199 bytes', { secret: `${'é'.repeat(99)}a` }],
  ['a very long lease', { lease_seconds: '9'.repeat(400) }],
  ['an empty lease and secret', { lease_seconds: '', secret: '' }],
  // Callbacks in the inner network are refused only when they are called, so that the answer reveals
  // nothing about this network.
  ['a callback in the inner network', { callback: 'https://10.0.0.1/' }],
  ['a callback that is this machine', { callback: 'https://127.1/' }],
])('a request with %s is accepted, and its verification is queued', async (_, parameters) => {
  expect(await ask(parameters)).toEqual({ status: 202 });
  expect(sent).toEqual([{ body: expect.objectContaining({ kind: 'verify', feed: 'quay', attempt: 1 }) }]);
});

it.each<[string, Record<string, string | undefined>, number, string]>([
  ['no mode', { mode: undefined }, 400, 'hub.mode'],
  ['another mode', { mode: 'publish' }, 400, 'hub.mode'],
  ['no topic', { topic: undefined }, 400, 'hub.topic'],
  ['no callback', { callback: undefined }, 400, 'hub.callback'],
  ['a callback on port 22', { callback: 'https://reader.example:22/' }, 400, 'port 443'],
  ['a callback with a user name', { callback: 'https://user@reader.example/' }, 400, 'user name'],
  ['a callback on this machine', { callback: 'http://127.0.0.1:9001/' }, 400, 'https'],
  ['a long callback', { callback: `https://reader.example/${'a'.repeat(2_048)}` }, 400, '2048'],
  ['a secret of 200 bytes', { secret: 'é'.repeat(100) }, 400, 'hub.secret'],
  ['a long verify_token', { verify_token: 'v'.repeat(1_025) }, 400, 'hub.verify_token'],
  ['a lease in words', { lease_seconds: 'ten days' }, 400, 'hub.lease_seconds'],
  ['a feed that does not exist', { topic: TOPIC.replace('quay', 'bay') }, 404, 'rel="self"'],
  ['a tag that does not exist', { topic: TOPIC.replace('/atom', '/tags/sea/atom') }, 404, 'rel="self"'],
  ['a topic of another host', { topic: TOPIC.replace('feeds.', 'other.') }, 404, 'rel="self"'],
  ['a topic with a query', { topic: `${TOPIC}?x` }, 404, 'rel="self"'],
  ['an archive document', { topic: TOPIC.replace('atom.xml', 'archive/1.xml') }, 404, 'rel="self"'],
])(
  'a request with %s is refused with a reason, and no verification is queued',
  async (_, parameters, status, why) => {
    expect(await ask(parameters)).toEqual({ status, reason: expect.stringContaining(why) });
    expect(sent).toEqual([]);
  },
);

const CALLBACK = 'https://reader.example/cb';
const PATH = TOPIC.slice('https://feeds.example'.length);

it.each([
  ['callback', `callback#${PATH}#${callbackId(CALLBACK)}`, 'one callback'],
  ['host', 'host#reader.example', 'one host'],
  ['topic', `topic#${PATH}`, 'one topic'],
  ['all', 'all', 'this hub'],
] as const)(
  'the limit "%s" of hub requests accepts the last request and refuses the next',
  async (by, name, of) => {
    const limit = HUB_LIMITS.requestsPerWindow[by];
    const window = windowOf(runtime.now());
    await context.table.add(keys.hubRequests(name, window), { requests: limit - 1 }, { expires: 1 });
    expect(await ask()).toEqual({ status: 202 });
    const refused = { status: 429, reason: expect.stringContaining(`${limit} requests for ${of}`) };
    expect(await ask()).toEqual(refused);
    const counted = await countHubRequest(context.table, name, runtime.now());
    // The instance remembers that the limit is reached, so it does not count this request in the table.
    expect(await ask()).toEqual(refused);
    expect(await countHubRequest(context.table, name, runtime.now())).toBe(counted + 1);
    expect(sent).toHaveLength(1);
    runtime.advance(HUB_LIMITS.windowSeconds * 1_000);
    expect(await ask()).toEqual({ status: 202 });
  },
);

it('too many unconfirmed requests for a host block it for this window', async () => {
  const window = windowOf(runtime.now());
  const most = HUB_LIMITS.unconfirmedPerWindow;
  await context.table.add(keys.unconfirmed('reader.example', window), { requests: most - 1 }, { expires: 1 });
  expect(await ask()).toEqual({ status: 202 });
  await countUnconfirmed(context.table, 'reader.example', runtime.now());
  expect(await ask()).toMatchObject({ status: 429, reason: expect.stringContaining('reader.example') });
  expect(await ask({ callback: 'https://another.example/cb' })).toEqual({ status: 202 });
});
