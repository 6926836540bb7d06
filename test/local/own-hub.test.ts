import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, confirmAndAccept, type Subscriber, startSubscriber } from './a-subscriber.ts';
import { type StartedFeedmill, startFeedmill } from './start-feedmill.ts';

// docs/hub.md numbers the clauses of WebSub (W3C, 2018). Titles begin with these numbers.

const SECRET = 's'.repeat(199);
/** A path that is equivalent to the path of the Atom file (RFC 3986 §6.2.2). */
const ENCODED = '/feeds/%71u%61y/atom.xml';
type Respond = Subscriber['answer'];

let feedmill: StartedFeedmill;
let subscriber: Subscriber;
/** The answers of the callbacks that do not simply confirm and accept, by path. */
const answers = new Map<string, Respond>();

const pathOf = ({ target }: Call) => target.split('?')[0] ?? '';
const callsTo = (path: string, method?: string) =>
  subscriber.calls.filter(
    (call) => pathOf(call) === path && (method === undefined || call.method === method),
  );
const pushes = (path: string) => callsTo(path, 'POST');
const topic = (file: string) => `${feedmill.url}/feeds/quay/${file}`;
const call = (method: string, path: string, body?: unknown) =>
  fetch(feedmill.url + path, {
    method,
    headers: { authorization: `Bearer ${feedmill.adminToken}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
async function subscribe(
  path: string,
  file = 'atom.xml',
  more: Record<string, string> = {},
): Promise<number> {
  const form = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': topic(file),
    'hub.callback': subscriber.url + path,
    ...more,
  });
  const answer = await fetch(`${feedmill.url}/hub`, { method: 'POST', body: form });
  const text = await answer.text();
  if (answer.status !== 202) expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  else expect(text).toBe('');
  return answer.status;
}
const article = (n: number) => ({
  id: `n${n}`,
  title: `Ferry ${n}`,
  content_text: `Ferry ${n} sails at noon.`,
});
/** Publishes an article, and waits until each of these callbacks has received it. */
async function publish(n: number, paths: readonly string[]): Promise<void> {
  await call('POST', '/v1/feeds/quay/articles', article(n));
  // A callback may already have received a file without this article.
  const has = (path: string) => pushes(path).some(({ body }) => body.includes(article(n).title));
  await subscriber.until(`article ${n}`, () => paths.every(has));
}

const CONFIRMED: [path: string, file: string, more: Record<string, string>][] = [
  ['/plain', 'atom.xml', { 'hub.foo': 'x', foo: 'bar', 'hub.verify': 'sync' }],
  ['/secret', 'atom.xml', { 'hub.secret': SECRET }],
  ['/rss', 'rss.xml', { 'hub.secret': 'short' }],
  ['/json', 'feed.json', {}],
  ['/page', '', {}],
  ['/token', 'atom.xml', { 'hub.verify_token': 'a b&c' }],
  ['/day', 'atom.xml', { 'hub.lease_seconds': '86400' }],
  ['/month', 'atom.xml', { 'hub.lease_seconds': '2592000' }],
  ['/chunked', 'atom.xml', {}],
];
const NOT_CONFIRMED: [path: string, answer: Respond][] = [
  ['/more', (response, { query }) => response.end(`${query.get('hub.challenge')}\n`)],
  [
    '/redirect',
    (response, { target }) => response.writeHead(302, { location: target.replace('/redirect', '/to') }).end(),
  ],
  ['/empty', (response) => response.writeHead(204).end()],
  ['/no', (response) => response.writeHead(404).end()],
  ['/huge', (response, { query }) => response.end(`${query.get('hub.challenge')}${' '.repeat(10_000_000)}`)],
];

beforeAll(async () => {
  [feedmill, subscriber] = await Promise.all([startFeedmill(), startSubscriber()]);
  subscriber.answer = (response, asked) => (answers.get(pathOf(asked)) ?? confirmAndAccept)(response, asked);
  answers.set('/chunked', (response, { query }) => {
    for (const letter of query.get('hub.challenge') ?? '') response.write(letter);
    response.end();
  });
  for (const [path, answer] of NOT_CONFIRMED) answers.set(path, answer);
  expect((await call('PUT', '/v1/feeds/quay', { title: 'Quay', near_duplicates: 'allow' })).status).toBe(201);
  for (const [path, file, more] of CONFIRMED) expect(await subscribe(path, file, more)).toBe(202);
  for (const [path] of NOT_CONFIRMED) expect(await subscribe(path)).toBe(202);
  expect(await subscribe('/query?foo=a%20b&hub.mode=x')).toBe(202);
  // A fragment is not sent, so this replaces the subscription of /plain.
  expect(await subscribe('/plain#top')).toBe(202);
  expect(await subscribe('/encoded', 'atom.xml', { 'hub.topic': feedmill.url + ENCODED })).toBe(202);
  const all = [...CONFIRMED, ...NOT_CONFIRMED].map(([path]) => path);
  await subscriber.until('verifications', () =>
    [...all, '/query', '/encoded'].every((path) => callsTo(path).length > 0),
  );
  const confirmed = CONFIRMED.map(([path]) => path);
  await publish(1, confirmed);
  subscriber.calls.splice(
    0,
    subscriber.calls.length,
    ...subscriber.calls.filter(({ method }) => method === 'GET'),
  );
  await publish(2, confirmed);
});
afterAll(async () => {
  await Promise.all([feedmill?.stop(), subscriber?.close()]);
});

describe('subscribing', () => {
  it.each([
    ['without a topic', { 'hub.topic': '' }, 400],
    ['for a topic of another site', { 'hub.topic': 'https://elsewhere.example/feed' }, 404],
    ['without a callback', { 'hub.callback': '' }, 400],
    ['without a mode', { 'hub.mode': '' }, 400],
    ['with a secret of 200 bytes', { 'hub.secret': `${SECRET}s` }, 400],
    ['with a lease in words', { 'hub.lease_seconds': 'ten days' }, 400],
    ['with the mode publish', { 'hub.mode': 'publish' }, 400],
    ['with a callback in the inner network', { 'hub.callback': 'http://10.0.0.1/cb' }, 400],
  ])('W1, W2: a request %s is refused with a reason as plain text', async (_, parameters, status) => {
    expect(await subscribe('/refused', 'atom.xml', parameters)).toBe(status);
    expect(callsTo('/refused')).toEqual([]);
  });

  it.each([
    ['is JSON', 'application/json', '{"hub.mode": "subscribe"}', 415],
    ['is too large', 'application/x-www-form-urlencoded', `hub.mode=${'s'.repeat(20_000)}`, 413],
  ])('W1, W2: a body that %s is refused with a reason as plain text', async (_, type, body, status) => {
    const answer = await fetch(`${feedmill.url}/hub`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'text/plain; charset=utf-8',
    ]);
    expect(await answer.text()).not.toBe('');
  });

  it('W2: a request whose callback cannot be reached is accepted', async () => {
    const taken = await subscribe('/', 'atom.xml', { 'hub.callback': 'http://127.0.0.1:1/dead' });
    expect(taken).toBe(202);
  });

  it('W4: the query of a callback is kept, and parameters are appended', () => {
    const [asked] = callsTo('/query');
    expect(asked?.target).toMatch(/^\/query\?foo=a%20b&hub\.mode=x&hub\.mode=subscribe&hub\.topic=/);
  });

  it.each([
    ['/plain', '864000'],
    ['/day', '172800'],
    ['/month', '1296000'],
  ])('W6: %s must confirm the topic, a new challenge and the lease %s', (path, lease) => {
    const queries = [...CONFIRMED, ...NOT_CONFIRMED].flatMap(([one]) =>
      callsTo(one, 'GET').map(({ query }) => query.get('hub.challenge')),
    );
    expect(new Set(queries).size).toBe(queries.length);
    const [asked] = callsTo(path, 'GET');
    expect(Object.fromEntries(asked?.query ?? [])).toMatchObject({
      'hub.mode': 'subscribe',
      'hub.topic': topic('atom.xml'),
      'hub.challenge': expect.stringMatching(/^[0-9a-f]{64}$/),
      'hub.lease_seconds': lease,
    });
  });

  it('a verification repeats hub.verify_token if the request had one', () => {
    expect(callsTo('/token')[0]?.query.get('hub.verify_token')).toBe('a b&c');
    expect(callsTo('/plain')[0]?.query.has('hub.verify_token')).toBe(false);
  });

  it('W6: a verification repeats the topic as the subscriber sent it', () => {
    expect(callsTo('/encoded')[0]?.query.get('hub.topic')).toBe(feedmill.url + ENCODED);
  });

  it.each(NOT_CONFIRMED)('W6: the callback %s, which did not confirm, gets no delivery', (path) => {
    expect(pushes(path)).toEqual([]);
    expect(callsTo('/to')).toEqual([]);
  });
});

it('counts of subscriptions contain no callback and no secret', async () => {
  const answer = await call('GET', '/v1/feeds/quay/subscriptions');
  const text = await answer.text();
  const { count, topics }: { count: number; topics: { topic: string; hosts: object[] }[] } = JSON.parse(text);
  expect([answer.status, count]).toEqual([200, CONFIRMED.length + 2]);
  expect(topics.find((one) => one.topic === topic('rss.xml'))?.hosts).toEqual([
    { host: new URL(subscriber.url).host, count: 1, failing: 0 },
  ]);
  expect(text).not.toMatch(/sss|short|\/plain/);
});

describe('delivering', () => {
  it.each(CONFIRMED)('W8, W9: %s gets %j with its type and links', async (path, file) => {
    const answer = await fetch(topic(file));
    const [push, another] = pushes(path);
    expect(another).toBeUndefined();
    expect(push?.headers['content-type']).toBe(answer.headers.get('content-type'));
    expect(push?.headers.link).toBe(`<${feedmill.url}/hub>; rel="hub", <${topic(file)}>; rel="self"`);
    expect(push?.body.toString()).toContain('Ferry 2');
    if (file === '' || file === 'feed.json') expect(push?.body.toString()).toBe(await answer.text());
    // The hub omits the entry that this callback already has.
    else expect(push?.body.toString()).not.toContain('Ferry 1');
  });

  it('W4: a delivery is sent to the callback including its query', async () => {
    await subscriber.until('to a query', () => pushes('/query').length > 0);
    expect(pushes('/query')[0]?.target).toBe('/query?foo=a%20b&hub.mode=x');
  });

  it('W12: a delivery has a signature of its exact body if there is a secret', () => {
    for (const [path, secret] of [
      ['/secret', SECRET],
      ['/rss', 'short'],
    ] as const) {
      const [push] = pushes(path);
      const hash = createHmac('sha256', secret)
        .update(push?.body ?? '')
        .digest('hex');
      expect(push?.headers['x-hub-signature']).toBe(`sha256=${hash}`);
    }
    expect(pushes('/plain')[0]?.headers).not.toHaveProperty('x-hub-signature');
  });

  it('W3, W10: a subscription is replaced after confirmation, and ended by 410', async () => {
    answers.set('/secret', (response, asked) =>
      asked.method === 'GET' ? response.writeHead(404).end() : response.end(),
    );
    answers.set('/token', (response) => response.writeHead(307, { location: '/moved' }).end());
    answers.set('/day', (response) => response.writeHead(410).end());
    const asked = callsTo('/secret', 'GET').length;
    expect(await subscribe('/secret', 'atom.xml', { 'hub.secret': 'another' })).toBe(202);
    expect(await subscribe('/rss', 'rss.xml', { 'hub.mode': 'unsubscribe' })).toBe(202);
    await subscriber.until('asked again', () => callsTo('/secret', 'GET').length > asked);
    await subscriber.until('asked to end', () => callsTo('/rss', 'GET').length > 1);
    expect(callsTo('/rss', 'GET')[1]?.query.get('hub.mode')).toBe('unsubscribe');
    expect(callsTo('/rss', 'GET')[1]?.query.has('hub.lease_seconds')).toBe(false);
    await publish(3, ['/secret', '/token', '/day', '/plain']);
    const push = pushes('/secret')[1];
    const hash = createHmac('sha256', SECRET)
      .update(push?.body ?? '')
      .digest('hex');
    expect(push?.headers['x-hub-signature']).toBe(`sha256=${hash}`);
    expect(callsTo('/moved')).toEqual([]);
    await publish(4, ['/secret', '/plain']);
    expect([pushes('/rss').length, pushes('/day').length]).toEqual([1, 2]);
  });

  it('W3, W6, W8: a new secret signs a delivery of the whole file', async () => {
    answers.delete('/secret');
    answers.set('/plain', (response, asked) =>
      asked.query.has('hub.challenge') ? response.writeHead(404).end() : response.end(),
    );
    const asked = [callsTo('/secret', 'GET').length, callsTo('/plain', 'GET').length] as const;
    expect(await subscribe('/secret', 'atom.xml', { 'hub.secret': 'another' })).toBe(202);
    // The lease of a request that ends a subscription is ignored.
    const end = { 'hub.mode': 'unsubscribe', 'hub.lease_seconds': 'ten days' };
    expect(await subscribe('/plain', 'atom.xml', end)).toBe(202);
    await subscriber.until('asked', () => callsTo('/secret', 'GET').length > asked[0]);
    await subscriber.until('asked to end', () => callsTo('/plain', 'GET').length > asked[1]);
    await publish(5, ['/secret', '/plain']);
    const push = pushes('/secret').at(-1);
    expect(push?.body.toString()).toBe(await (await fetch(topic('atom.xml'))).text());
    const hash = createHmac('sha256', 'another')
      .update(push?.body ?? '')
      .digest('hex');
    expect(push?.headers['x-hub-signature']).toBe(`sha256=${hash}`);
  });

  it('W5: every subscribed callback is notified that the feed was deleted', async () => {
    await call('DELETE', '/v1/feeds/quay');
    const denied = (path: string) =>
      callsTo(path, 'GET').filter(({ target }) => target.includes('hub.mode=denied'));
    const left = ['/plain', '/secret', '/json', '/page', '/month', '/chunked', '/query'];
    await subscriber.until('denied', () => left.every((path) => denied(path).length > 0));
    expect(denied('/json')[0]?.query.get('hub.topic')).toBe(topic('feed.json'));
    expect(denied('/json')[0]?.query.get('hub.reason')).toBe('The feed was deleted.');
    await subscriber.until('denied', () => denied('/encoded').length > 0);
    expect(denied('/encoded')[0]?.query.get('hub.topic')).toBe(feedmill.url + ENCODED);
    expect(denied('/rss')).toEqual([]);
    expect(await subscribe('/late')).toBe(404);
  });
});
