import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../contract/until.ts';
import { type Call, confirmAndAccept, type Subscriber, startSubscriber } from './a-subscriber.ts';
import { type StartedFeedmill, startFeedmill } from './start-feedmill.ts';

// Tests the clauses of WebSub (W3C, 2018) that take hours and days, by moving the clock of `npm start`
// while it runs.

const CLOCK = pathToFileURL(join(import.meta.dirname, 'clock-ahead.ts'));
const folder = mkdtempSync(join(tmpdir(), 'feedmill-clock-'));
/** The file with the seconds by which the clock is ahead. */
const AHEAD = join(folder, 'ahead');
const DAY = 86_400;
const MEGABYTES = ' '.repeat(5_000_000);

/**
 * The answers of callbacks to deliveries, by path, after `answersApply` is set. Before that, every callback
 * confirms and accepts its first delivery.
 */
const ANSWERS: Record<string, Subscriber['answer']> = {
  '/well': (response) => response.end(),
  '/created': (response) => response.writeHead(201).end(),
  '/chatty': (response) => response.writeHead(202).end(MEGABYTES),
  '/empty': (response) => response.writeHead(204).end(),
  '/gone': (response) => response.writeHead(410).end(),
  '/error': (response) => response.writeHead(500).end(),
  '/unknown': (response) => response.writeHead(404).end(),
  '/moved': (response) => response.writeHead(301, { location: '/elsewhere' }).end(),
  '/closed': (response) => response.destroy(),
};
const TAKEN = ['/well', '/created', '/chatty', '/empty'];
const FAILED = ['/error', '/unknown', '/moved', '/closed'];
const SHORT_LEASE = '/short';

let feedmill: StartedFeedmill;
let subscriber: Subscriber;
let ahead = 0;
let answersApply = false;

const isPush = ({ method }: Call) => method === 'POST';
const pushedTo = () =>
  subscriber.calls
    .filter(isPush)
    .map(({ target }) => target)
    .toSorted();
const has = (calls: readonly Call[], path: string, text: string) =>
  calls.some((call) => isPush(call) && call.target === path && call.body.includes(text));

const call = (method: string, path: string, body: unknown) =>
  fetch(feedmill.url + path, {
    method,
    headers: { authorization: `Bearer ${feedmill.adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/**
 * Waits until the hub has stored its next attempts, removes the recorded calls, and moves the clock
 * forward.
 */
async function later(seconds: number): Promise<void> {
  await until(async () => messagesInFlight() === 0);
  subscriber.calls.length = 0;
  setAhead(ahead + seconds);
}

function messagesInFlight(): number {
  const queues = new DatabaseSync(join(feedmill.dataFolder, 'queues.sqlite'), { readOnly: true });
  const row = queues.prepare('SELECT count(*) AS n FROM messages WHERE in_flight = 1').get();
  queues.close();
  return Number(row?.n);
}

function setAhead(seconds: number): void {
  ahead = seconds;
  // The new file is renamed, so that no process reads a part of the number.
  writeFileSync(`${AHEAD}.new`, String(seconds));
  renameSync(`${AHEAD}.new`, AHEAD);
}

/** Publishes an article and waits until the callbacks with these paths have received it. */
async function publish(title: string, paths: readonly string[]): Promise<void> {
  await call('POST', '/v1/feeds/quay/articles', { title, content_text: `${title} sails at noon.` });
  await subscriber.until(title, (calls) => paths.every((path) => has(calls, path, title)));
}

beforeAll(async () => {
  setAhead(0);
  const command = [process.execPath, '--import', `${CLOCK}?file=${AHEAD}`, 'infra/local/start.ts'] as const;
  [feedmill, subscriber] = await Promise.all([startFeedmill({ command }), startSubscriber()]);
  subscriber.answer = (response, asked) => {
    const answer = answersApply && asked.method === 'POST' ? ANSWERS[asked.target] : undefined;
    (answer ?? confirmAndAccept)(response, asked);
  };
  await call('PUT', '/v1/feeds/quay', { title: 'Quay', near_duplicates: 'allow' });
  for (const path of [...Object.keys(ANSWERS), SHORT_LEASE]) {
    const form = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': `${feedmill.url}/feeds/quay/atom.xml`,
      'hub.callback': subscriber.url + path,
      ...(path === SHORT_LEASE && { 'hub.lease_seconds': String(2 * DAY) }),
    });
    expect((await fetch(`${feedmill.url}/hub`, { method: 'POST', body: form })).status).toBe(202);
  }
  const all = Object.keys(ANSWERS).length + 1;
  await subscriber.until(
    'verifications',
    (calls) => calls.filter(({ method }) => method === 'GET').length === all,
  );
  await publish('Ferry', [...Object.keys(ANSWERS), SHORT_LEASE]);
  subscriber.calls.length = 0;
  answersApply = true;
});
afterAll(async () => {
  await Promise.all([feedmill?.stop(), subscriber?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('after hours and days', () => {
  it('W10: any 2xx is success, 410 ends the subscription, and other statuses are failures', async () => {
    await publish('Tug', [...Object.keys(ANSWERS), SHORT_LEASE]);
    expect(pushedTo()).toEqual([...Object.keys(ANSWERS), SHORT_LEASE].toSorted());
    await later(70);
    await subscriber.until('retries', (calls) => FAILED.every((path) => has(calls, path, 'Tug')));
    expect(pushedTo()).toEqual(FAILED.toSorted());
  });

  it('W11: a failed delivery is repeated and given up, and the next update is sent', async () => {
    for (const seconds of [340, 2_000, 8_000, 24_000]) {
      await later(seconds);
      await subscriber.until('retries', (calls) => FAILED.every((path) => has(calls, path, 'Tug')));
      expect(pushedTo()).toEqual(FAILED.toSorted());
    }
    await later(DAY / 2);
    await publish('Barge', [...FAILED, ...TAKEN, SHORT_LEASE]);
    const push = subscriber.calls.find(({ target }) => target === '/error');
    expect(push?.body.toString()).toContain('Tug');
    // The hub made no delivery before the new file, and sent the new file once to each subscriber.
    expect(pushedTo()).toEqual([...FAILED, ...TAKEN, SHORT_LEASE].toSorted());
  });

  it('W7: a subscription ends with its lease unless it is renewed', async () => {
    const form = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': `${feedmill.url}/feeds/quay/atom.xml`,
      'hub.callback': `${subscriber.url}/well`,
    });
    expect((await fetch(`${feedmill.url}/hub`, { method: 'POST', body: form })).status).toBe(202);
    await subscriber.until('renewal', (calls) => calls.some(({ method }) => method === 'GET'));
    await later(2 * DAY);
    await publish('Crane', TAKEN);
    expect(pushedTo()).not.toContain(SHORT_LEASE);
    await later(7.9 * DAY);
    await publish('Buoy', ['/well']);
    expect(pushedTo()).toEqual(['/well']);
  });
});
