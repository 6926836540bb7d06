import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LogEvent } from '#shared/model/log-event.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { CANARY_FEED, METRICS } from '#shared/settings.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { keys } from '#shared/table/keys.ts';
import { checkCertificate } from '../../lambdas/canary/check-certificate.ts';
import { runCanary } from '../../lambdas/canary/run-canary.ts';
import { withMetrics } from '../../lambdas/with-metrics.ts';
import { startCertifiedHost } from '../certified-host.ts';
import { testRuntime } from '../embedded-stores.ts';
import { type Hub, startHub } from '../local/a-hub.ts';
import { startSubscriber } from '../local/a-subscriber.ts';
import { storeSubscription } from '../store-subscription.ts';
import { type ObservedRun, type StreamRecord, startObservedRun } from './observed-run.ts';
import { templateWith } from './template.ts';

/** Monitoring resources that a local run cannot trigger, by type in the template, with the reason. */
const ONLY_IN_AWS = {
  'AWS::Budgets::Budget': 'it needs a bill of AWS',
  'AWS::SNS::Topic': 'SNS sends the e-mail',
  'AWS::SNS::TopicPolicy': 'SNS sends the e-mail',
  'AWS::SNS::Subscription': 'the receiver has to confirm the address',
};

/** The time between two articles of a feed with a hundred articles a day. */
const MINUTES_TO_NEXT = 14;
const HOUR = 60;
/**
 * Alarms that go off if nothing happens. Most tests of this file ignore them, because they run no schedule
 * and submit nothing.
 */
const SILENCES = ['ReleaseSilent', 'RebuildSilent', 'SubmissionsSilent', 'CanarySilent'];
const reached = new Set<string>();
const counted = new Set<string>();

let hub: Hub;
let run: ObservedRun;

beforeAll(async () => {
  hub = await startHub();
  run = await startObservedRun({ hubs: hub.url, silentAfterHours: '12', canary: 'true' });
});
afterAll(async () => {
  await Promise.all([run?.close(), hub.close()]);
});
beforeEach(() => run.reset());
afterEach(() => {
  for (const metric of run.observed.metrics) counted.add(metric);
});

const pass = (minutes: number) => run.observed.pass(minutes);

async function ask(method: string, path: string, body?: unknown): Promise<number> {
  const answer = await fetch(run.url + path, {
    method,
    headers: { authorization: `Bearer ${run.adminToken}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  await answer.bytes();
  return answer.status;
}

const record = (pk: string, secondsAgo = 1): StreamRecord => ({
  dynamodb: {
    Keys: { pk: { S: pk }, sk: { S: '2026' } },
    SequenceNumber: '1',
    ApproximateCreationDateTime: Date.now() / 1_000 - secondsAgo,
  },
});
/** Calls the function that notifies hubs. Its event is a message about the files of a feed. */
const callNotify = (feed: string, secondsAgo = 1) =>
  run.call('NotifyFunction', {
    Records: [
      {
        messageId: '1',
        body: JSON.stringify({ feed, put_at: '2026-01-01T00:00:00.000Z' }),
        attributes: { SentTimestamp: String(Date.now() - secondsAgo * 1_000) },
      },
    ],
  });
const call = (name: string, pk: string, secondsAgo?: number) =>
  run.call(`${name}Function`, { Records: [record(pk, secondsAgo)] });

/** Causes a fault twice, `MINUTES_TO_NEXT` apart. */
async function twice(causeFault: () => Promise<unknown>): Promise<void> {
  await causeFault();
  pass(MINUTES_TO_NEXT);
  await causeFault();
}

/** Causes a fault once in each of several periods of five minutes. */
async function inPeriods(periods: number, causeFault: () => Promise<unknown>): Promise<void> {
  for (let period = 0; period < periods; period++) {
    if (period > 0) pass(5);
    await causeFault();
  }
}

/** Sends a request once, records it as several requests, and returns the status. */
async function askOften(times: number, method: string, path: string): Promise<number> {
  let status = 0;
  await run.observed.recordTimes(times, async () => {
    status = await ask(method, path);
  });
  return status;
}

/** Sends calls with an unknown token until `times` answers had the status. */
async function guessUntil(status: number, times: number): Promise<void> {
  const guess = async () =>
    (await fetch(`${run.url}/v1/feeds`, { headers: { authorization: 'Bearer guess' } })).status;
  for (let calls = 0, met = 0; met < times; calls++) {
    if (calls > 1_000) throw new Error(`a thousand calls got fewer than ${times} answers with ${status}`);
    if ((await guess()) === status) met++;
  }
}

/** Calls the canary while publishing runs. */
async function callCanary(): Promise<void> {
  let isDone = false;
  const called = run.call('CanaryFunction').finally(() => {
    isDone = true;
  });
  while (!isDone) await call('Publish', `TL#${CANARY_FEED}`);
  await called;
}

/** Runs the canary on this API, with an edge that serves a correction after some seconds. */
async function correctLate(seconds: number): Promise<void> {
  const runtime = testRuntime(new Date().toISOString());
  const event: LogEvent = { event: 'canary' };
  const correctedAt = runtime.now();
  const edge = () => {
    const isServed = Date.parse(runtime.now()) - Date.parse(correctedAt) >= seconds * 1_000;
    return Response.json({ items: isServed ? [{ summary: correctedAt }] : [] });
  };
  await runCanary({
    publicUrl: run.url,
    token: run.adminToken,
    runtime: { ...runtime, sleep: async (milliseconds) => runtime.advance(milliseconds) },
    fetch: async (address, init) =>
      String(address).endsWith('/feed.json') ? edge() : await fetch(address, init),
    event,
    deadline: new AbortController().signal,
  });
  run.observed.read(withMetrics(event, 'feedmill-dev', 0));
}

/** Makes the canary check a certificate that expires in a number of days. */
async function expireIn(days: number): Promise<void> {
  const host = await startCertifiedHost();
  host.trust();
  const event: LogEvent = { event: 'canary' };
  await checkCertificate(host.url, host.expiresMs - days * 86_400_000, event);
  host.close();
  run.observed.read(withMetrics(event, 'feedmill-dev', 0));
}

/** Simulates a loop: a number of calls in each of two periods. */
const loop = (name: string, calls: number) =>
  inPeriods(2, () => run.observed.recordTimes(calls, () => run.call(`${name}Function`, { Records: [] })));

async function newFeed(
  feed: string,
  { hoursAgo = 0, silentAfterHours }: { hoursAgo?: number; silentAfterHours?: number } = {},
): Promise<string> {
  const at = new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
  const { table, bodies } = run.stores;
  const silence = silentAfterHours === undefined ? {} : { silent_after_hours: silentAfterHours };
  const settings = { title: feed, near_duplicates: 'allow', ...silence } as const;
  await saveFeed(table(), { feed, settings, now: at });
  const { article } = await submit(
    { draft: { id: '1', title: 'Ferry', content_text: 'It sails.' } },
    {
      table: table(),
      bodies,
      runtime: testRuntime(at),
      event: { event: 'test' },
      feed,
      caller: { publisher: 'desk', tokenId: 't', feeds: ['*'], isAdmin: false },
    },
  );
  return article.id;
}

/** Two ways to make an article unreadable. */
const DAMAGES = {
  damagedBody: { update: 'SET body = :body', values: { ':body': Uint8Array.of(0) } },
  lostBody: { update: 'REMOVE body SET body_key = :key', values: { ':key': 'content/lost/1' } },
};

/** Runs `causeFault` while an article of a new feed is unreadable, and repairs the article afterwards. */
async function whileUnreadable(
  feed: string,
  causeFault: (id: string) => Promise<unknown>,
  { update, values }: { update: string; values: Record<string, unknown> } = DAMAGES.damagedBody,
): Promise<void> {
  const id = await newFeed(feed);
  const table = run.stores.table();
  const body = (await table.get(keys.article(id)))?.body;
  await table.update(keys.article(id), update, { values });
  await causeFault(id);
  await table.update(keys.article(id), 'SET body = :body REMOVE body_key', { values: { ':body': body } });
}

/** Makes a hub refuse the sixth and last attempt, an hour after the file was put. */
async function refuseLastAttempt(feed: string): Promise<void> {
  await newFeed(feed);
  await call('Publish', `TL#${feed}`);
  const long = new Date(Date.now() - 3_600_000).toISOString();
  await run.stores.table().update(keys.hubNotification({ feed }), 'SET attempts = :five, put_at = :long', {
    values: { ':five': 5, ':long': long },
  });
  const { answer } = hub;
  hub.answer = (response) => response.writeHead(500).end();
  await callNotify(feed);
  const pings = hub.pings.length;
  // If the message is processed again, no hub is called.
  await callNotify(feed);
  expect(hub.pings.length).toBe(pings);
  hub.answer = answer;
}

/** For each alarm: the fault, the other alarms that go off with it, and a function that causes the fault. */
const FAULTS: [alarm: string, fault: string, also: string[], causeFault: () => Promise<unknown>][] = [
  [
    'DeadLetters',
    'a table that is unavailable during all retries',
    [],
    () => {
      run.table.fault = 'error';
      return run.deliver('PublishFunction', [record('TL#buried')]);
    },
  ],
  [
    'SubmitErrors',
    'a deploy without a setting of Submit',
    ['EdgeErrors', 'ServerErrors'],
    () => {
      run.breakFunction('SubmitFunction');
      return twice(async () => expect(await ask('GET', '/v1/health')).toBe(500));
    },
  ],
  [
    'PublishErrors',
    'a deploy without a setting of Publish',
    [],
    () => {
      run.breakFunction('PublishFunction');
      return twice(() => call('Publish', 'TL#any'));
    },
  ],
  [
    'PublishFailures',
    'two changes in a feed with an unreadable article',
    [],
    () => whileUnreadable('stuck', () => twice(() => call('Publish', 'TL#stuck'))),
  ],
  [
    'LeftOut',
    'an article whose body is lost',
    [],
    () => whileUnreadable('bodiless', () => call('Publish', 'TL#bodiless'), DAMAGES.lostBody),
  ],
  [
    'ReleaseErrors',
    'a table that is unavailable for a quarter of an hour',
    [],
    () => {
      run.table.fault = 'error';
      return inPeriods(3, () => run.call('ReleaseFunction'));
    },
  ],
  [
    'RebuildErrors',
    'three failed rebuilds of a feed with an unreadable article',
    [],
    () =>
      whileUnreadable('rebuilt', async () => {
        for (let n = 0; n < 3; n++) await run.call('RebuildFunction');
      }),
  ],
  [
    'EraseErrors',
    'a table that drops every connection',
    [],
    () => {
      run.table.fault = 'cut-before';
      return twice(() => call('Erase', 'FEED#gone'));
    },
  ],
  [
    'EraseLag',
    'deletions that had to wait twenty minutes',
    [],
    () => twice(() => call('Erase', 'FEED#gone', 1_200)),
  ],
  [
    'NotifyErrors',
    'a deploy without a setting of Notify',
    [],
    () => {
      run.breakFunction('NotifyFunction');
      return twice(() => callNotify('any'));
    },
  ],
  [
    'HubDeadLetters',
    'a table that is unavailable for half an hour',
    [],
    () => {
      run.table.fault = 'error';
      return run.send('NotifyFunction', { feed: 'any', put_at: '2026-01-01T00:00:00.000Z' });
    },
  ],
  [
    'DeliverErrors',
    'a deploy without a setting of Deliver',
    [],
    () => {
      run.breakFunction('DeliverFunction');
      return twice(() => run.call('DeliverFunction', { Records: [] }));
    },
  ],
  [
    'DeliverLag',
    'calls to subscribers that had to wait two hours',
    [],
    () =>
      twice(() => {
        const attributes = { SentTimestamp: String(Date.now() - 7_200_000) };
        const body = { kind: 'deliver', feed: 'any', path: '/feeds/any/', ids: ['a'], put_at: '2026' };
        return run.call('DeliverFunction', {
          Records: [{ messageId: '1', body: JSON.stringify(body), attributes }],
        });
      }),
  ],
  [
    'MissingErrors',
    'a deploy without a setting of AnswerMissing',
    ['EdgeErrors'],
    () => {
      run.breakFunction('AnswerMissingFunction');
      return inPeriods(2, async () =>
        expect(await ask('GET', `/feeds/nobody-${randomUUID()}/rss.xml`)).toBe(502),
      );
    },
  ],
  ['NotifyFailures', 'the sixth refusal of a hub', [], () => refuseLastAttempt('refused')],
  ['NotifyLag', 'notifications that had to wait two hours', [], () => twice(() => callNotify('any', 7_200))],
  ['NotifyRunaway', 'a loop of notifications', [], () => loop('Notify', 1_001)],
  [
    'ServerErrors',
    'requests for an unreadable article',
    // One distribution serves readers and publishers, so both get errors.
    ['EdgeErrors'],
    () =>
      whileUnreadable('asked', (id) =>
        twice(async () => expect(await ask('GET', `/v1/feeds/asked/articles/${id}`)).toBe(500)),
      ),
  ],
  [
    'EdgeErrors',
    'an unavailable bucket',
    [],
    async () => {
      await newFeed('there');
      run.files.fault = 'error';
      await inPeriods(2, async () => expect(await ask('GET', '/feeds/there/rss.xml')).toBe(503));
    },
  ],
  [
    'EdgeRefusals',
    'requests for a missing feed, without errors of the API',
    [],
    () =>
      inPeriods(3, async () => {
        expect(await askOften(100, 'GET', '/feeds/nobody/rss.xml')).toBe(404);
        expect(await askOften(30, 'GET', '/v1/health')).toBe(200);
      }),
  ],
  [
    'SlowAnswers',
    'a slow table',
    [],
    async () => {
      run.table.fault = 'slow';
      await twice(() => ask('GET', '/v1/feeds/any'));
      pass(MINUTES_TO_NEXT);
      await ask('GET', '/v1/feeds/any');
    },
  ],
  [
    'UnknownTokens',
    'a client that repeats calls with an unknown token',
    [],
    () => inPeriods(3, () => guessUntil(401, 31)),
  ],
  ['RefusedForRate', 'a client that guesses tokens', [], () => inPeriods(3, () => guessUntil(429, 31))],
  [
    'SubmitThrottles',
    'an account that has no instances left',
    ['EdgeErrors', 'ServerErrors'],
    () => {
      run.hasInstances = false;
      return twice(async () => expect(await ask('GET', '/v1/health')).toBe(503));
    },
  ],
  [
    'WorkerThrottles',
    'an account that has no instances left',
    [],
    () => {
      run.hasInstances = false;
      return twice(() => call('Publish', 'TL#any'));
    },
  ],
  [
    'TableThrottles',
    'a throttled table',
    ['EdgeErrors', 'ServerErrors'],
    () => {
      run.table.fault = 'throttled';
      return twice(async () => expect(await ask('GET', '/v1/feeds')).toBe(503));
    },
  ],
  [
    'TableThrottles',
    'a throttled index',
    [],
    () => {
      run.table.fault = 'throttled';
      return twice(() => run.call('ReleaseFunction'));
    },
  ],
  [
    'StreamLag',
    'changes that had to wait ten minutes',
    [],
    () => twice(() => call('Publish', 'TL#nobody', 600)),
  ],
  [
    'VisibleLag',
    'articles that become visible an hour after their submission',
    [],
    async () => {
      await newFeed('late', { hoursAgo: 1 });
      await newFeed('later', { hoursAgo: 1 });
      await call('Publish', 'TL#late');
      pass(MINUTES_TO_NEXT);
      await call('Publish', 'TL#later');
    },
  ],
  [
    'FilesBehind',
    'a change that publishing missed an hour ago',
    [],
    async () => {
      await newFeed('missed', { hoursAgo: 1 });
      await run.call('RebuildFunction');
    },
  ],
  [
    'FeedSilent',
    'a feed that expects an article each hour and got none for two hours',
    ['FilesBehind'],
    async () => {
      await newFeed('asleep', { hoursAgo: 2, silentAfterHours: 1 });
      await run.call('RebuildFunction');
      expect(await ask('PUT', '/v1/feeds/asleep', { title: 'Asleep' })).toBe(200);
    },
  ],
  [
    'PublishSilent',
    'articles that are submitted for two hours without publishing',
    [],
    async () => {
      for (const [n, feed] of ['quiet', 'quieter'].entries()) {
        if (n > 0) pass(HOUR);
        expect(await ask('PUT', `/v1/feeds/${feed}`, { title: 'Quiet' })).toBe(201);
        expect(
          await ask('POST', `/v1/feeds/${feed}/articles`, { title: 'Ferry', content_text: 'It sails.' }),
        ).toBe(201);
      }
    },
  ],
  [
    'ReleaseSilent',
    'a schedule that stops for a quarter of an hour',
    [],
    async () => {
      await inPeriods(3, () => run.call('ReleaseFunction'));
      expect(run.observed.breached()).not.toContain('ReleaseSilent');
      pass(15);
    },
  ],
  [
    'RebuildSilent',
    'a schedule that stops for three hours',
    [],
    async () => {
      await run.call('RebuildFunction');
      expect(run.observed.breached()).not.toContain('RebuildSilent');
      pass(3 * HOUR);
    },
  ],
  [
    'CanaryFailures',
    'a table that answers with errors',
    ['EdgeErrors', 'ServerErrors'],
    () => {
      run.table.fault = 'error';
      return inPeriods(2, () => run.call('CanaryFunction'));
    },
  ],
  [
    'CanarySilent',
    'a schedule that stops for a quarter of an hour',
    [],
    async () => {
      run.table.fault = 'error';
      await run.call('CanaryFunction');
      expect(run.observed.breached()).not.toContain('CanarySilent');
      pass(15);
    },
  ],
  [
    'CanaryLate',
    'edges that serve a correction after a minute and a half',
    [],
    () => inPeriods(3, () => correctLate(90)),
  ],
  ['CertificateExpires', 'a certificate that expires in 20 days', [], () => expireIn(20)],
  ['PublishRunaway', 'a loop of changes', [], () => loop('Publish', 601)],
  ['EraseRunaway', 'a loop of steps', [], () => loop('Erase', 301)],
  [
    'SubmissionsSilent',
    'a publisher that sends nothing for half a day',
    [],
    async () => {
      await ask('PUT', '/v1/feeds/wire', { title: 'Wire' });
      await ask('POST', '/v1/feeds/wire/articles', { title: 'Ferry', content_text: 'It sails.' });
      expect(run.observed.breached()).not.toContain('SubmissionsSilent');
      pass(12 * HOUR);
    },
  ],
];

it.each(FAULTS)('%s goes off because of %s', async (alarm, _, also, causeFault) => {
  await causeFault();
  const found = run.observed.breached().filter((name) => name === alarm || !SILENCES.includes(name));
  expect(found.toSorted()).toEqual([alarm, ...also].toSorted());
  reached.add(alarm);
});

describe('no alarm goes off', () => {
  it('while the pipeline works', async () => {
    expect(await ask('PUT', '/v1/feeds/well', { title: 'Well' })).toBe(201);
    const article = { title: 'Ferry', content_text: 'It sails.' };
    expect(await ask('POST', '/v1/feeds/well/articles', article)).toBe(201);
    await call('Publish', 'TL#well');
    await run.call('ReleaseFunction');
    await run.call('RebuildFunction');
    await callCanary();
    await correctLate(80);
    await expireIn(21);
    expect(await ask('GET', '/feeds/well/rss.xml')).toBe(200);
    expect(run.observed.breached()).toEqual([]);
  });

  it.each<[requests: string, feed: string, causeFault: () => Promise<unknown>]>([
    ['a few requests for a missing feed', 'few', () => askOften(20, 'GET', '/feeds/nobody/rss.xml')],
    [
      'publishers whose calls are refused',
      'calm',
      async () => {
        expect(await askOften(100, 'GET', '/feeds/calm/rss.xml')).toBe(200);
        expect(await askOften(60, 'GET', '/v1/feeds/nobody')).toBe(404);
      },
    ],
  ])('with %s', async (_, feed, causeFault) => {
    await newFeed(feed);
    await call('Publish', `TL#${feed}`);
    await inPeriods(3, causeFault);
    expect(run.observed.breached().filter((name) => !SILENCES.includes(name))).toEqual([]);
  });

  it('after one failed call of a function', async () => {
    run.breakFunction('PublishFunction');
    await call('Publish', 'TL#any');
    expect(run.observed.breached().filter((name) => !SILENCES.includes(name))).toEqual([]);
  });

  it('an hour after a fault has ended', async () => {
    run.breakFunction('PublishFunction');
    await twice(() => call('Publish', 'TL#any'));
    pass(HOUR + 1);
    expect(run.observed.breached().filter((name) => !SILENCES.includes(name))).toEqual([]);
  });

  it('after a rebuild has published a feed that publishing had missed', async () => {
    await newFeed('cured');
    await run.call('RebuildFunction');
    expect(run.observed.sum('feedmill-dev failures', 'rebuild')).toBe(0);
    expect(run.observed.sum('feedmill-dev puts', 'rebuild')).toBeGreaterThan(0);
    expect(run.observed.breached().filter((name) => !SILENCES.includes(name))).toEqual([]);
  });
});

describe('the metrics of Feedmill:', () => {
  const send = (feed: string, article: object) => ask('POST', `/v1/feeds/${feed}/articles`, article);
  const text = (n: number) =>
    Array.from({ length: 60 }, (_, word) => `harbour${(word * 7 + n * 1_000) % 977}`).join(' ');

  it('submissions get every outcome', async () => {
    await ask('PUT', '/v1/feeds/day', { title: 'Day', near_duplicates: 'flag' });
    const first = { id: 'first', title: 'Ferry', content_text: text(1) };
    const statuses = [
      await send('day', first),
      await send('day', first),
      await send('day', { ...first, title: 'The ferry' }),
      await send('day', { ...first, id: 'second', title: 'The ferry' }),
      await send('day', { ...first, id: 'third', title: 'The ferry', content_text: `${text(1)} today` }),
      await send('day', { title: 'Soon', content_text: text(2), date_published: '2199-01-01T00:00:00Z' }),
      await send('day', { title: 7 }),
    ];
    expect(statuses).toEqual([201, 200, 200, 200, 200, 201, 422]);
    const listed = await fetch(`${run.url}/v1/feeds/day/articles?state=published`, {
      headers: { authorization: `Bearer ${run.adminToken}` },
    });
    const { articles } = await listed.json();
    expect(await ask('DELETE', `/v1/feeds/day/articles/${articles[0].id}`)).toBe(204);
    await call('Publish', 'TL#day');
    await call('Publish', 'TL#day');
    await run.call('ReleaseFunction');
  });

  it('one subscriber accepts a file, and another one answers with an error', async () => {
    const subscriber = await startSubscriber();
    subscriber.answer = (response, { target }) => response.writeHead(target === '/well' ? 200 : 500).end();
    const topic = { feed: 'day', path: '/feeds/day/rss.xml' };
    const ids = ['/well', '/ill'].map((path) => ({ callback: subscriber.url + path, id: path.slice(1) }));
    const rest = { host: 'h', leaseSeconds: 1_000 };
    for (const one of ids)
      await storeSubscription(run.stores.table(), { ...topic, ...one, ...rest }, new Date().toISOString());
    const put_at = new Date().toISOString();
    const message = { kind: 'deliver', ...topic, ids: ids.map(({ id }) => id), put_at };
    await run.call('DeliverFunction', { Records: [{ messageId: '1', body: JSON.stringify(message) }] });
    await subscriber.close();
    const counts = ['delivered', 'delivery_failures'].map((name) =>
      run.observed.sum(`feedmill-dev ${name}`, 'deliver'),
    );
    expect([subscriber.calls.map(({ target }) => target).toSorted(), counts]).toEqual([
      ['/ill', '/well'],
      [1, 1],
    ]);
  });

  /**
   * Repeats `race` until the metric was counted, at most 20 times, because conflicts are a matter of
   * chance.
   */
  async function untilCounted(metric: string, race: (tries: number) => Promise<unknown>): Promise<void> {
    for (let tries = 0; tries < 20 && !run.observed.metrics.includes(metric); tries++) await race(tries);
    expect(run.observed.metrics).toContain(metric);
  }

  it('concurrent changes of one article conflict', async () => {
    await ask('PUT', '/v1/feeds/race', { title: 'Race' });
    const change = (n: number) => send('race', { id: 'one', title: `Ferry ${n}`, content_text: text(n) });
    await untilCounted('feedmill-dev transaction_conflicts of request', (tries) =>
      Promise.all([1, 2, 3, 4].map((n) => change(tries * 4 + n))),
    );
  });

  it('two shards put one file', () =>
    untilCounted('feedmill-dev puts_stale of publish', async (tries) => {
      const feed = `both-${tries}`;
      await newFeed(feed);
      await Promise.all([call('Publish', `TL#${feed}`), call('Publish', `TL#${feed}`)]);
    }));

  it.each(
    Object.entries(METRICS).flatMap(([event, fields]) => Object.keys(fields).map((field) => [event, field])),
  )('the event %s has a value for the metric %s', (event, field) => {
    expect([...counted]).toContain(`feedmill-dev ${field} of ${event}`);
  });

  it('the number of near duplicates of a feed has a value', () => {
    expect([...counted]).toContain('feedmill-dev submissions_near_duplicate of day');
  });
});

it('every alarm went off in a test of this file', () => {
  expect([...reached].toSorted()).toEqual(run.observed.alarms.toSorted());
});

it('no function made a call that its role does not allow', () => {
  expect([...run.rights.denied]).toEqual([]);
});

it('the untriggered monitoring resources are listed with the reason', () => {
  const typesIn = (context: Record<string, string>) =>
    Object.values(templateWith(context).toJSON().Resources as Record<string, { Type: string }>).map(
      ({ Type }) => Type,
    );
  const before = new Set(typesIn({}));
  const withSettings = typesIn({ alarmEmail: 'night@news.example', monthlyBudgetUsd: '40' });
  expect(withSettings.filter((type) => !before.has(type)).toSorted()).toEqual(
    Object.keys(ONLY_IN_AWS).toSorted(),
  );
});
