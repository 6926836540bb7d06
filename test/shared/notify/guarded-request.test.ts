import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Callback, readCallback } from '#shared/model/callback.ts';
import { type Guard, guardedRequest, Unreachable } from '#shared/notify/guarded-request.ts';
import { networkTo } from './network-to.ts';

const PUBLIC = '93.184.215.14';
const GUARD: Guard = { allowsLoopback: false, timeoutMilliseconds: 300 };
const OWN: Guard = { ...GUARD, allowsLoopback: true, timeoutMilliseconds: 5_000 };
const GET = { method: 'GET', headers: {}, maxAnswerBytes: 10 } as const;

let connections = 0;
let answer: (respond: import('node:http').ServerResponse) => void;
const server = createServer((_, response) => answer(response));
server.on('connection', () => (connections += 1));
let port: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  connections = 0;
  answer = (response) => response.end('fine');
});

/** A callback with the port of a server that counts connections. */
function callbackAt(host: string, isTls = false): Callback {
  const { hostname } = new URL(`http://${host}`);
  return { isTls, hostname, port, target: '/' };
}
const failure = (callback: Callback, guard: Guard) =>
  guardedRequest(callback, GET, guard).then(
    () => undefined,
    (error: unknown) => error,
  );

/** Hosts that must not be called: an address, or a host name and its addresses. */
const INNER: [host: string, ...addresses: string[]][] = [
  ['127.0.0.1'],
  ['127.1'],
  ['0x7f000001'],
  ['2130706433'],
  ['017700000001'],
  ['0.0.0.0'],
  ['[::1]'],
  ['[::]'],
  ['[::ffff:127.0.0.1]'],
  ['[::ffff:169.254.169.254]'],
  ['169.254.169.254'],
  ['10.0.0.1'],
  ['172.16.5.4'],
  ['192.168.1.1'],
  ['100.64.0.1'],
  ['198.18.0.1'],
  ['192.0.2.1'],
  ['224.0.0.1'],
  ['240.0.0.1'],
  ['255.255.255.255'],
  ['[fd00::1]'],
  ['[fd00:ec2::254]'],
  ['[fe80::1]'],
  ['[ff02::1]'],
  ['[64:ff9b::7f00:1]'],
  ['[2002:7f00:1::]'],
  ['[2001:db8::1]'],
  ['inner.example', '127.0.0.1'],
  ['inner.example', '::1'],
  ['both.example', PUBLIC, '10.0.0.1'],
  ['both.example', '2606:2800:21f:cb07::1', 'fd00::1'],
  ['odd.example', 'not-an-address'],
  ['localhost', '127.0.0.1'],
];

/** Each host with its addresses, for titles such as `GET never connects to inner.example at ::1`. */
const NAMED = INNER.map(
  ([host, ...addresses]) => [[host, ...addresses].join(' at '), host, ...addresses] as const,
);

describe.each(['GET', 'POST'] as const)('%s never connects to', (method) => {
  it.each(NAMED)('%s', async (_, host, ...addresses) => {
    const { reached, connect } = networkTo(port);
    const guard = { ...GUARD, connect, resolve: async () => addresses.filter((one) => one !== undefined) };
    for (const callback of [callbackAt(host), { ...callbackAt(host, true), port: 443 }])
      await expect(guardedRequest(callback, { ...GET, method }, guard)).rejects.toMatchObject({
        name: 'Unreachable',
        isForbidden: true,
      });
    expect([reached, connections]).toEqual([[], 0]);
  });

  it.each(NAMED)('%s after a redirect', async (_, host) => {
    const { reached, connect } = networkTo(port);
    answer = (response) => response.writeHead(307, { location: `http://${host}:${port}/` }).end();
    const guard = { ...OWN, connect, resolve: async () => [PUBLIC] };
    const redirected = guardedRequest(callbackAt('reader.example'), { ...GET, method }, guard);
    expect(await redirected).toMatchObject({ status: 307 });
    expect([reached, connections]).toEqual([[PUBLIC], 1]);
  });
});

it('the Lambda runtime API is not called', async () => {
  const { reached, connect } = networkTo(port);
  const callback = { ...callbackAt('127.0.0.1'), port: 9_001, target: '/2018-06-01/runtime/invocation/next' };
  expect(await failure(callback, { ...GUARD, connect })).toMatchObject({ isForbidden: true });
  expect(reached).toEqual([]);
});

it('a host name is resolved and checked again for each call', async () => {
  const { reached, connect } = networkTo(port);
  const answers = [[PUBLIC], ['127.0.0.1']];
  const guard = { ...GUARD, connect, resolve: async () => answers.shift() ?? [] };
  const callback = callbackAt('rebound.example');
  expect(await guardedRequest(callback, GET, guard)).toMatchObject({ status: 200 });
  expect(await failure(callback, guard)).toMatchObject({ isForbidden: true });
  expect([reached, connections]).toEqual([[PUBLIC], 1]);
});

it('the connection uses the address that was checked', async () => {
  const { reached, connect } = networkTo(port);
  const answers = [[PUBLIC], ['127.0.0.1']];
  const guard = { ...GUARD, connect, resolve: async () => answers.shift() ?? [] };
  expect(await guardedRequest(callbackAt('reader.example'), GET, guard)).toMatchObject({ status: 200 });
  expect([reached, answers]).toEqual([[PUBLIC], [['127.0.0.1']]]);
});

it('a connection to an unchecked address sends no request', async () => {
  const { connect } = networkTo(port, () => '127.0.0.1');
  let requests = 0;
  answer = () => {
    requests += 1;
  };
  const guard = { ...GUARD, connect, resolve: async () => [PUBLIC] };
  expect(await failure(callbackAt('reader.example'), guard)).toMatchObject({ isForbidden: true });
  expect(requests).toBe(0);
});

it.each(['127.0.0.1', '127.1', 'localhost'])('%s is called under npm start', async (host) => {
  const { status, body } = await guardedRequest(callbackAt(host), GET, OWN);
  expect([status, Buffer.from(body).toString()]).toEqual([200, 'fine']);
});

it('under npm start, only localhost and its addresses may lead to this machine', async () => {
  const guard = { ...OWN, resolve: async () => ['127.0.0.1'] };
  expect(await failure(callbackAt('rebound.example'), guard)).toMatchObject({ isForbidden: true });
  expect(await failure(callbackAt('10.0.0.1'), guard)).toMatchObject({ isForbidden: true });
  expect(connections).toBe(0);
});

it.each([301, 302, 303, 307, 308])('a redirect %i is an answer and not followed', async (status) => {
  answer = (response) => response.writeHead(status, { location: `http://127.0.0.1:${port}/next` }).end();
  expect(await guardedRequest(callbackAt('127.0.0.1'), GET, OWN)).toMatchObject({ status });
  expect(connections).toBe(1);
});

it('an endless body is read only to the limit', async () => {
  answer = (response) => {
    const more = () => response.write('x'.repeat(1_000), more);
    more();
    response.on('error', () => undefined);
  };
  const { body } = await guardedRequest(callbackAt('127.0.0.1'), { ...GET, maxAnswerBytes: 5_000 }, OWN);
  expect(body.length).toBeGreaterThan(5_000);
  expect(body.length).toBeLessThan(200_000);
});

it.each<[string, (response: import('node:http').ServerResponse) => void]>([
  ['an answer that never begins', () => undefined],
  ['an answer that never ends', (response) => response.writeHead(200).write('x')],
  ['a connection that is closed', (response) => response.destroy()],
])('%s counts as unreachable', async (_, behave) => {
  answer = behave;
  const guard = { ...OWN, timeoutMilliseconds: 200 };
  expect(await failure(callbackAt('127.0.0.1'), guard)).toMatchObject({ isForbidden: false });
});

it('a host name without an address in time counts as unreachable', async () => {
  for (const resolve of [async () => [], () => new Promise<string[]>(() => undefined)])
    expect(await failure(callbackAt('dead.example'), { ...GUARD, resolve })).toMatchObject({
      isForbidden: false,
    });
});

it('a server without a trusted certificate counts as unreachable', async () => {
  expect(await failure(callbackAt('127.0.0.1', true), OWN)).toBeInstanceOf(Unreachable);
});

it('the request has the path and the query of the callback', async () => {
  const targets: (string | undefined)[] = [];
  server.once('request', ({ url }) => targets.push(url));
  const callback = readCallback(`http://127.0.0.1:${port}/cb?foo=a%20b'`, {
    ports: [],
    allowsLoopback: true,
  });
  if (typeof callback === 'string') throw new Error(callback);
  await guardedRequest(callback, GET, OWN);
  expect(targets).toEqual(["/cb?foo=a%20b'"]);
});
