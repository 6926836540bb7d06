import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileHash } from '#shared/deliver/files.ts';
import { filePath } from '#shared/model/addresses.ts';
import { TIMELINE_FILE_KINDS, type TimelineFile } from '#shared/model/formats.ts';
import type { DeliveryMessage, NotificationMessage } from '#shared/model/hub-message.ts';
import type { FileHashes, HubNotification } from '#shared/model/hub-notification.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import type { Message } from '#shared/notify/message-queue.ts';
import { type NotifyContext, notify } from '#shared/pipeline/notify/notify.ts';
import { deleteFeed, saveFeed } from '#shared/store/feeds.ts';
import {
  CLAIM_SECONDS,
  claimHubNotification,
  readHubNotification,
  saveHubNotification,
} from '#shared/store/hub-notifications.ts';
import { readSeen, saveVisible } from '#shared/store/seen.ts';
import { callbackId } from '#shared/store/subscriptions.ts';
import { keys } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../../../embedded-stores.ts';
import { type Hub, startHub } from '../../../local/a-hub.ts';
import { storeSubscription } from '../../../store-subscription.ts';

const DELAY_SECONDS = 60;
const ID = '018f2c3a-7b5d-8e1f-9a0b-1c2d3e4f5a6b';
const IMPORTED = '018f2c3a-7b5d-8e1f-9a0b-1c2d3e4f5a6c';

let stores: EmbeddedStores;
let front: { url: string; shows: Map<string, string>; close: () => void };
let hubs: [Hub, Hub];
let runtime: ReturnType<typeof testRuntime>;
let event: LogEvent;
let table: Table;
let context: NotifyContext;
let timeline: Timeline;
/** Messages that were sent again, with their delay in seconds. */
let again: Message<NotificationMessage>[];
let n = 0;

/** A front that serves the files of `shows` as gzip. */
async function startFront(): Promise<typeof front> {
  const shows = new Map<string, string>();
  const server = createServer((request, response) => {
    const text = shows.get(request.url ?? '');
    if (text === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, shows, close: () => server.close() };
}

beforeAll(async () => {
  [stores, front] = await Promise.all([startEmbeddedStores(), startFront()]);
});
afterAll(async () => {
  front.close();
  await stores.close();
});
beforeEach(async () => {
  n += 1;
  timeline = { feed: `feed-${n}` };
  runtime = testRuntime();
  event = { event: 'notify' };
  table = stores.table(event);
  hubs = [await startHub(), await startHub()];
  again = [];
  context = {
    table,
    runtime,
    event,
    publicUrl: front.url,
    hubs: hubs.map(({ url }) => url),
    notifications: { send: async (messages) => void again.push(...messages) },
    delaySeconds: DELAY_SECONDS,
    timeoutMilliseconds: 10_000,
  };
  await saveFeed(table, {
    feed: timeline.feed,
    settings: { title: 'Feed', near_duplicates: 'allow' },
    now: runtime.now(),
  });
});
afterEach(() => Promise.all(hubs.map((hub) => hub.close())));

const textOf = (file: TimelineFile, version: number) =>
  file === 'json'
    ? JSON.stringify({
        version,
        items: [{ id: `urn:uuid:${ID}` }, { id: 'tag:old.example,2020:1', _feedmill: { id: IMPORTED } }],
      })
    : `${file} ${version}`;
const show = (version: number) => {
  for (const file of TIMELINE_FILE_KINDS)
    front.shows.set(filePath(timeline.feed, timeline.tag, file), textOf(file, version));
};
const save = (hashes: FileHashes, before: HubNotification | undefined, written = new Set<TimelineFile>()) =>
  saveHubNotification(table, timeline, { files: { hashes, written }, now: runtime.now(), before });
const put = async (version: number) => {
  const hashes = Object.fromEntries(
    TIMELINE_FILE_KINDS.map((file) => [file, fileHash(Buffer.from(textOf(file, version)))]),
  ) as FileHashes;
  await save(hashes, await readHubNotification(table, timeline));
};
const publish = async (version: number) => {
  show(version);
  await put(version);
};
const messageOf = async (of: Timeline): Promise<NotificationMessage> => ({
  ...of,
  put_at: (await readHubNotification(table, of))?.putAt ?? '',
});
const received = (message: NotificationMessage, id: string = randomUUID()) => ({ id, message });
/**
 * Advances the clock, by default by the delay of the queue, and processes the message about the newest
 * files.
 */
const run = async (seconds = DELAY_SECONDS) => {
  runtime.advance(seconds * 1000);
  const { givenUp, failed } = await notify([received(await messageOf(timeline))], context);
  expect([...failed.values()]).toEqual([]);
  return [...givenUp.values()];
};
const topics = () =>
  TIMELINE_FILE_KINDS.map((file) => front.url + filePath(timeline.feed, timeline.tag, file)).toSorted();
const toldTo = (hub: Hub) =>
  hub.pings
    .splice(0)
    .map(({ topic }) => topic)
    .toSorted();
const stateNow = async () => (await readHubNotification(table, timeline))?.state;

describe('hubs are notified', () => {
  it.each<[string, Timeline]>([
    ['a feed', { feed: '' }],
    ['a tag', { feed: '', tag: 'häfen & co.' }],
  ])('once about each file of %s, by its self URL', async (_, { tag }) => {
    if (tag !== undefined) timeline = { ...timeline, tag };
    await publish(1);
    expect(await run()).toEqual([]);
    for (const hub of hubs) expect(toldTo(hub)).toEqual(topics());
    expect(await stateNow()).toBe('told');
    await run();
    await put(1);
    await run();
    for (const hub of hubs) expect(toldTo(hub)).toEqual([]);
  });

  it('only about files whose bytes changed', async () => {
    await publish(1);
    await run();
    for (const hub of hubs) toldTo(hub);
    const path = filePath(timeline.feed, undefined, 'atom');
    front.shows.set(path, 'atom 2');
    const notification = await readHubNotification(table, timeline);
    if (notification === undefined) throw new Error('there is no notification');
    await save({ ...notification.files, atom: fileHash(Buffer.from('atom 2')) }, notification);
    await run();
    for (const hub of hubs) expect(toldTo(hub)).toEqual([front.url + path]);
  });

  it('only after edges have dropped the earlier file', async () => {
    await publish(1);
    await run(DELAY_SECONDS - 1);
    expect([toldTo(hubs[0]), event.put_off]).toEqual([[], 1]);
    expect(again).toEqual([{ body: await messageOf(timeline), delaySeconds: 1 }]);
    await run(1);
    expect(toldTo(hubs[0])).toEqual(topics());
  });

  it('once about a file that changed several times in a burst', async () => {
    for (const version of [1, 2, 3, 4]) {
      await publish(version);
      await run(DELAY_SECONDS / 2);
    }
    await run();
    expect(toldTo(hubs[0])).toEqual(topics());
  });

  it('repeatedly about files that change without a pause', async () => {
    for (let version = 1; version <= 24; version++) {
      await publish(version);
      await run(DELAY_SECONDS / 2);
    }
    expect(hubs[0].pings.length).toBe(2 * TIMELINE_FILE_KINDS.length);
  });

  it('only after the front serves the new file', async () => {
    show(1);
    await put(2);
    await run();
    expect(toldTo(hubs[0])).toEqual([]);
    show(2);
    await run();
    expect(toldTo(hubs[0])).toEqual(topics());
  });

  it('and each article gets the time of the notification', async () => {
    await saveVisible(table, [ID, IMPORTED], runtime.now());
    const visible_at = runtime.now();
    await publish(1);
    await run();
    const seen = { visible_at, told_at: runtime.now() };
    expect(await readSeen(table, ID)).toEqual(seen);
    expect(await readSeen(table, IMPORTED)).toEqual(seen);
    await publish(2);
    await run();
    await saveVisible(table, [ID], runtime.now());
    expect(await readSeen(table, ID)).toEqual(seen);
  });

  it('but not if the feed was deleted', async () => {
    await publish(1);
    await deleteFeed(table, timeline.feed, runtime.now());
    expect(await run()).toEqual([]);
    expect([toldTo(hubs[0]), await stateNow()]).toEqual([[], undefined]);
  });
});

/** Ways in which a hub can fail. */
const FAILURES: [string, (hub: Hub) => void][] = [
  ['answers 500', (hub) => (hub.answer = (response) => response.writeHead(500).end())],
  [
    'does not answer in time',
    (hub) => {
      hub.answer = () => undefined;
      context = { ...context, timeoutMilliseconds: 1_000 };
    },
  ],
  ['hangs up', (hub) => (hub.answer = (response) => response.destroy())],
  [
    'answers with a redirect',
    (hub) => (hub.answer = (response) => response.writeHead(302, { location: hubs[0].url }).end()),
  ],
];

describe.each(FAILURES)('a hub that %s', (_, makeFail) => {
  it('is notified after it recovers, without a second notification of the other hub', async () => {
    const [working, failing] = hubs;
    const { answer } = failing;
    await publish(1);
    makeFail(failing);
    expect(await run()).toEqual([]);
    expect(toldTo(working)).toEqual(topics());
    expect(await run()).toEqual([]);
    failing.answer = answer;
    toldTo(failing);
    await run(DELAY_SECONDS);
    expect(toldTo(failing)).toEqual([]);
    await run(DELAY_SECONDS);
    expect([toldTo(failing), toldTo(working)]).toEqual([topics(), []]);
    expect(await stateNow()).toBe('told');
  });
});

it('a failing hub does not delay a working hub', async () => {
  const [working, failing] = hubs;
  failing.answer = (response) => response.writeHead(500).end();
  await publish(1);
  await run();
  expect(toldTo(working)).toEqual(topics());
  for (const wait of [1, 2, 4]) await run(wait * DELAY_SECONDS);
  await publish(2);
  await run(0);
  expect(toldTo(working)).toEqual([]);
  await run();
  expect(toldTo(working)).toEqual(topics());
});

it('a hub that failed in all attempts is reported once', async () => {
  const [working, failing] = hubs;
  const { answer } = failing;
  failing.answer = (response) => response.writeHead(500).end();
  await publish(1);
  const waits = [1, 1, 2, 4, 8, 16];
  const failures: string[] = [];
  for (const wait of waits) failures.push(...(await run(wait * DELAY_SECONDS)));
  expect(failures).toEqual([`${failing.url} did not accept the notification`]);
  expect(failing.pings.length).toBe(waits.length * TIMELINE_FILE_KINDS.length);
  expect([toldTo(working), await stateNow()]).toEqual([topics(), 'given_up']);
  failing.answer = answer;
  toldTo(failing);
  await publish(2);
  expect(await run()).toEqual([]);
  expect([toldTo(failing), toldTo(working)]).toEqual([topics(), topics()]);
});

it('an error in one timeline does not prevent notifications of another', async () => {
  const odd = { feed: `${timeline.feed}-odd` };
  await saveFeed(table, {
    feed: odd.feed,
    settings: { title: 'Odd', near_duplicates: 'allow' },
    now: runtime.now(),
  });
  await table.put({
    ...keys.hubNotification(odd),
    files: 'no JSON',
    put_at: runtime.now(),
    state: 'waiting',
  });
  await publish(1);
  runtime.advance(DELAY_SECONDS * 1000);
  const messages = [{ ...odd, put_at: runtime.now() }, await messageOf(timeline)];
  const { failed } = await notify(
    messages.map((message) => received(message)),
    context,
  );
  expect([...failed.keys()]).toMatchObject([{ message: odd }]);
  for (const hub of hubs) expect(toldTo(hub)).toEqual(topics());
});

it('a repeated call reports the hub that an interrupted call gave up', async () => {
  hubs[1].answer = (response) => response.writeHead(500).end();
  await publish(1);
  for (const wait of [1, 1, 2, 4, 8]) await run(wait * DELAY_SECONDS);
  expect(await run(16 * DELAY_SECONDS)).toHaveLength(1);
  expect(await run(0)).toEqual(['hubs were given up']);
  expect(hubs[1].pings.length).toBe(6 * TIMELINE_FILE_KINDS.length);
});

it('hubs are also notified of files that were put during a notification', async () => {
  const [hub] = hubs;
  await publish(1);
  const { answer } = hub;
  let isPut = false;
  hub.answer = (response, ping) => {
    if (isPut) return answer(response, ping);
    isPut = true;
    void publish(2).then(() => answer(response, ping));
  };
  await run();
  expect([toldTo(hub), await stateNow()]).toEqual([topics(), 'waiting']);
  await run();
  expect([toldTo(hub), await stateNow()]).toEqual([topics(), 'told']);
});

it.each<[string, number[], [number, ...number[]]]>([
  ['had not been notified before', [], [1, 2, 1]],
  ['had been notified of the file before', [1], [2, 1]],
])(
  'a hub that %s is notified again of files that returned to earlier bytes',
  async (_, known, [first, ...since]) => {
    const [hub] = hubs;
    for (const version of known) {
      await publish(version);
      await run();
    }
    toldTo(hub);
    await publish(first);
    const { answer } = hub;
    let isPut = false;
    hub.answer = async (response, ping) => {
      const isFirst = !isPut;
      isPut = true;
      runtime.advance(1);
      if (isFirst) for (const version of since) await publish(version);
      answer(response, ping);
    };
    await run();
    expect([toldTo(hub), await stateNow()]).toEqual([topics(), 'waiting']);
    await run();
    expect([toldTo(hub), await stateNow()]).toEqual([topics(), 'told']);
  },
);

it('a hub is notified again of a file that changed and changed back', async () => {
  const [hub] = hubs;
  await publish(1);
  await run();
  toldTo(hub);
  await publish(2);
  await publish(1);
  await run();
  expect([toldTo(hub), await stateNow()]).toEqual([topics(), 'told']);
});

it('a hub is notified again if another call changed a file and changed it back', async () => {
  const [hub] = hubs;
  await publish(1);
  const before = await readHubNotification(table, timeline);
  if (before === undefined) throw new Error('there is no notification');
  runtime.advance((DELAY_SECONDS - 1) * 1_000);
  await save(before.files, before, new Set(TIMELINE_FILE_KINDS));
  await run(1);
  expect([toldTo(hub), await stateNow()]).toEqual([[], 'waiting']);
  await run();
  expect([toldTo(hub), await stateNow()]).toEqual([topics(), 'told']);
});

it('a message that arrives a second early waits until its files are due', async () => {
  await publish(1);
  const message = await messageOf(timeline);
  runtime.advance(DELAY_SECONDS * 1_000 - 400);
  const slept: number[] = [];
  const sleep = async (milliseconds: number) => {
    slept.push(milliseconds);
    runtime.advance(milliseconds);
  };
  await notify([received(message)], { ...context, runtime: { ...runtime, sleep } });
  expect([slept, again]).toEqual([[400], []]);
  expect((await readHubNotification(table, timeline))?.state).toBe('told');
});

it('a message is sent again if a clock that is ahead published its files', async () => {
  await publish(1);
  runtime.advance(4.5 * DELAY_SECONDS * 1_000);
  await publish(2);
  await run(DELAY_SECONDS / 2);
  expect(toldTo(hubs[0])).toEqual(topics());
  expect(again).toEqual([{ body: await messageOf(timeline), delaySeconds: DELAY_SECONDS / 2 }]);
});

it('a message is not sent again if a later one covers its files', async () => {
  await publish(1);
  const early = await messageOf(timeline);
  runtime.advance(1_000);
  await publish(2);
  runtime.advance((DELAY_SECONDS - 1) * 1_000);
  await notify([received(early)], context);
  expect([toldTo(hubs[0]), again]).toEqual([[], []]);
});

it('a hub gets one notification for two messages that are due at the same time', async () => {
  await publish(1);
  runtime.advance(DELAY_SECONDS * 1_000);
  const message = await messageOf(timeline);
  await Promise.all([notify([received(message)], context), notify([received(message)], context)]);
  expect([toldTo(hubs[0]), await stateNow(), again]).toEqual([topics(), 'told', []]);
});

it('a call that crashed while it notified hubs does not prevent a later call', async () => {
  await publish(1);
  runtime.advance(DELAY_SECONDS * 1_000);
  const notification = await readHubNotification(table, timeline);
  if (notification === undefined) throw new Error('there is no notification');
  const claim = () => claimHubNotification(table, notification, 'one', runtime.now());
  // If the answer to a claim is lost, the SDK sends the claim again.
  expect([await claim(), await claim()]).toEqual([true, true]);
  await run(CLAIM_SECONDS);
  expect(toldTo(hubs[0])).toEqual([]);
  await run(1);
  expect([toldTo(hubs[0]), await stateNow()]).toEqual([topics(), 'told']);
});

it('a redelivered message continues the notification of its earlier call', async () => {
  await publish(1);
  runtime.advance(DELAY_SECONDS * 1_000);
  const [message, notification] = [await messageOf(timeline), await readHubNotification(table, timeline)];
  if (notification === undefined) throw new Error('there is no notification');
  await claimHubNotification(table, notification, 'its id', runtime.now());
  await notify([received(message, 'another id')], context);
  expect(toldTo(hubs[0])).toEqual([]);
  await notify([received(message, 'its id')], context);
  expect([toldTo(hubs[0]), await stateNow()]).toEqual([topics(), 'told']);
});

it('a hub gets one notification for two messages about continuously changing files', async () => {
  await publish(1);
  runtime.advance(4.5 * DELAY_SECONDS * 1_000);
  await publish(2);
  runtime.advance((DELAY_SECONDS / 2) * 1_000);
  const message = await messageOf(timeline);
  await Promise.all([notify([received(message)], context), notify([received(message)], context)]);
  expect(toldTo(hubs[0])).toEqual(topics());
});

it('a lost message is sent again with the next publication', async () => {
  const putAt = runtime.now();
  await publish(1);
  runtime.advance(3_600_000);
  const before = await readHubNotification(table, timeline);
  const { files } = before ?? {};
  if (files === undefined) throw new Error('there is no notification');
  expect(await save(files, before)).toEqual({ putAt });
  await run();
  const told = await readHubNotification(table, timeline);
  expect(await save(files, told)).toBe('told');
});

it('a newer hub notification of another call is not overwritten', async () => {
  await publish(1);
  const before = await readHubNotification(table, timeline);
  if (before === undefined) throw new Error('there is no notification');
  runtime.advance(1);
  await publish(2);
  const other = await readHubNotification(table, timeline);
  expect(await save({ ...before.files, json: 'older' }, before)).toBe('overtaken');
  expect(await save(before.files, undefined)).toBe('overtaken');
  expect(await readHubNotification(table, timeline)).toEqual(other);
});

describe('the own hub', () => {
  let sent: Message<DeliveryMessage>[];
  const subscribeTo = async (file: TimelineFile, callback: string, seconds = 1_000) => {
    const path = filePath(timeline.feed, timeline.tag, file);
    const request = { ...timeline, path, id: callbackId(callback), callback };
    const rest = { host: 'reader.example', leaseSeconds: seconds };
    await storeSubscription(table, { ...request, ...rest }, runtime.now());
    return { path, id: callbackId(callback) };
  };
  beforeEach(() => {
    sent = [];
    context.hubs = [];
    context.deliveries = { send: async (messages) => void sent.push(...messages) };
  });

  it('sends a message for each file with subscribers', async () => {
    const { path, id } = await subscribeTo('rss', 'https://reader.example/1');
    await subscribeTo('rss', 'https://reader.example/over', DELAY_SECONDS - 1);
    await publish(1);
    const put_at = runtime.now();
    await run();
    const message = { kind: 'deliver', feed: timeline.feed, path, ids: [id], put_at };
    expect(sent).toEqual([{ body: message }]);
    expect([await stateNow(), event.subscribers]).toEqual(['told', 1]);
    await run();
    expect(sent).toHaveLength(1);
  });

  it('names 120 subscribers in messages of at most fifty', async () => {
    for (let n = 0; n < 120; n++) await subscribeTo('atom', `https://reader.example/${n}`);
    await publish(1);
    await run();
    expect(sent.map(({ body }) => (body.kind === 'deliver' ? body.ids.length : 0))).toEqual([50, 50, 20]);
  });

  it('sends no request to the front without subscribers', async () => {
    let asked = 0;
    context.fetch = (...request) => {
      asked += 1;
      return fetch(...request);
    };
    await publish(1);
    await run();
    expect([sent, await stateNow(), asked]).toEqual([[], 'told', 0]);
  });
});
