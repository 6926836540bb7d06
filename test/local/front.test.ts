import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { apiFront } from '../../infra/local/api-gateway/api-front.ts';
import { cloudfrontFront } from '../../infra/local/cloudfront/cloudfront-front.ts';
import { EdgeCache, type OriginAnswer } from '../../infra/local/cloudfront/edge-cache.ts';
import { createFront } from '../../infra/local/http/front.ts';
import { listenOnLoopback } from '../../infra/local/http/listen-on-loopback.ts';
import type { Invocation } from '../../infra/local/lambda/functions.ts';
import type { BehaviorDefinition, DistributionDefinition } from '../../infra/local/template/distribution.ts';

const LOG = { write: () => undefined, copyLines: () => undefined };
const FILES: BehaviorDefinition = {
  pathPattern: undefined,
  origin: { kind: 'bucket', bucket: 'files', originPath: '/public' },
  isCached: true,
  allowedMethods: ['GET', 'HEAD', 'OPTIONS'],
  viewerRequestCode: `function handler(event) {
    if (event.request.uri === '/teapot') return { statusCode: 418, headers: {}, body: 'short and stout' };
    event.request.uri += event.request.headers['accept-encoding'] ? '.br' : '';
    return event.request;
  }`,
  viewerResponseCode: `function handler(event) {
    event.response.headers.link = { value: '<' + event.request.uri + '>; rel="self"' };
    return event.response;
  }`,
  headers: [{ name: 'x-content-type-options', value: 'nosniff', override: true }],
  corsHeaders: [{ name: 'access-control-expose-headers', value: 'ETag', override: true }],
};
const api = (pathPattern: string): BehaviorDefinition => ({
  ...FILES,
  pathPattern,
  origin: { kind: 'api' },
  isCached: false,
  viewerRequestCode: `function handler(event) {
    event.request.headers['x-was'] = event.request.headers['content-type'] || { value: 'none' };
    event.request.headers['content-type'] = { value: 'application/octet-stream' };
    return event.request;
  }`,
  viewerResponseCode: undefined,
});
const DISTRIBUTION: DistributionDefinition = {
  behaviors: [api('/v1/*'), api('/openapi.json'), FILES],
};
const FILE: OriginAnswer = {
  status: 200,
  headers: {
    'content-type': 'application/rss+xml',
    'cache-control': 'public, max-age=60',
    etag: '"abc"',
    'last-modified': 'Sun, 01 Mar 2026 12:00:00 GMT',
  },
  body: Buffer.from('0123456789'),
};

let answer: (event: { rawPath: string; body?: string; headers: Record<string, string> }) => Invocation;
let server: Server;
let url: string;
let port: number;

beforeAll(async () => {
  const files: Record<string, OriginAnswer> = {
    '/rss.xml': FILE,
    '/rss.xml.br': { ...FILE, headers: { ...FILE.headers, etag: '"br"' } },
    '/broken.br': { status: 503, headers: { 'retry-after': '10' }, body: Buffer.from('later') },
  };
  const nothing = { status: 404, headers: { 'content-type': 'text/html' }, body: Buffer.from('not here') };
  const cache = new EdgeCache(async (path) => files[path] ?? nothing);
  const api = apiFront(async (event) => answer(event as Parameters<typeof answer>[0]), LOG);
  const distribution = cloudfrontFront(DISTRIBUTION, { edge: cache, api }, 'feeds.example', LOG);
  const fronts = { api, distribution };
  server = createFront(() => fronts, LOG);
  port = await listenOnLoopback(server, 0);
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => server.closeAllConnections());
beforeEach(() => {
  answer = ({ rawPath, body }) => ({
    outcome: 'returned',
    value: {
      statusCode: 200,
      headers: { 'content-type': 'text/plain' },
      body: `${rawPath} ${body?.length ?? 0}`,
    },
  });
});

/** Sends `text` through a bare socket, and returns all bytes that the socket receives until it is closed. */
async function wire(text: string, { half = false } = {}): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.on('data', (chunk) => {
    received += String(chunk);
  });
  socket.write(text, 'latin1');
  if (half) socket.end();
  await once(socket, 'close');
  return received;
}

describe('the front', () => {
  it.each([
    ['/v1/feeds', '/v1/feeds 0'],
    ['/openapi.json', '/openapi.json 0'],
    ['/v1/', '/v1/ 0'],
  ])('passes %s to the API', async (path, text) => {
    expect(await (await fetch(url + path)).text()).toBe(text);
  });

  it.each(['/v2/feeds', '/v1', '/V1/feeds', '/openapi.json/x', '/v1x'])(
    'does not pass %s to the API',
    async (path) => {
      const response = await fetch(url + path);
      expect([response.status, await response.text()]).toEqual([404, 'not here']);
    },
  );

  it.each([
    ['an invalid request line', 'hello\r\n\r\n', 400],
    [
      'two Content-Length headers',
      'POST /v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      400,
    ],
    [
      'a Content-Length and chunks',
      'POST /v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    [
      'a chunk without a size',
      'POST /v1/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      400,
    ],
    ['two Host headers', 'GET /v1/x HTTP/1.1\r\nHost: x\r\nhost: y\r\nConnection: close\r\n\r\n', 400],
    [
      'two Host headers in a request for a file',
      'GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['no Host header', 'GET /v1/x HTTP/1.1\r\n\r\n', 400],
    [
      'a request for the server itself (*)',
      'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['headers above 16 KB', `GET /v1/x HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'an address with a host',
      'GET http://evil.example/v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      200,
    ],
    ['HTTP/1.0', 'GET /v1/x HTTP/1.0\r\n\r\n', 200],
  ])('answers %s with the expected status', async (_, text, status) => {
    expect(await wire(text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  it('says that a non-ASCII address must be percent-encoded', async () => {
    expect(await wire('GET /v1/x?q=é HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*%C3%A9 for é/s);
  });

  it('does not call the function if the body is incomplete', async () => {
    let calls = 0;
    answer = () => {
      calls += 1;
      return { outcome: 'busy' };
    };
    await wire('POST /v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf', { half: true });
    expect(calls).toBe(0);
  });
});

describe('the API front', () => {
  const echoHeaders = () => {
    answer = ({ headers, body }) => ({
      outcome: 'returned',
      value: {
        statusCode: 404,
        headers: { 'content-type': 'application/problem+json' },
        body: `${headers['content-type']} ${headers['x-was']} ${body}`,
      },
    });
  };
  const post = (headers: Record<string, string>) =>
    fetch(`${url}/v1/x?a=1`, { method: 'POST', headers, body: Buffer.from('caf\xe9', 'latin1') });

  it('is reached through the edge function, and returns errors unchanged', async () => {
    echoHeaders();
    const response = await post({ 'content-type': 'text/plain' });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const base64 = Buffer.from('caf\xe9', 'latin1').toString('base64');
    expect(await response.text()).toBe(`application/octet-stream text/plain ${base64}`);
  });

  it('is reached without the distribution at api.localhost', async () => {
    echoHeaders();
    const text = await wire(
      'POST /any HTTP/1.1\r\nHost: api.localhost:1\r\nContent-Type: text/plain\r\nContent-Length: 4\r\nConnection: close\r\n\r\ncaf\xe9',
    );
    expect(text).toMatch(/^HTTP\/1.1 404 .*text\/plain undefined caf\uFFFD/s);
  });

  it('answers 503 for a call that a shutdown ended', async () => {
    answer = () => ({ outcome: 'failed', reason: 'stopped', message: 'the process ended' });
    const response = await fetch(`${url}/v1/feeds`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({ type: 'unavailable' });
  });

  it('refuses a body whose Content-Length is too large before it arrives', async () => {
    const text = await wire('POST /v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\n{', {
      half: true,
    });
    expect(text).toMatch(/^HTTP\/1.1 413 .*application\/problem\+json.*"type":"too-large"/s);
  });

  it('refuses a body without Content-Length as soon as it is too long', async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1 << 20)),
    });
    const response = await fetch(`${url}/v1/x`, {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit).catch(() => undefined);
    // If the sender continues to write, the connection may be closed before the sender has read the answer.
    expect([413, undefined]).toContain(response?.status);
    expect((await fetch(`${url}/v1/x`)).status).toBe(200);
  });

  it('sends 100 Continue only to a request with a token', async () => {
    const head =
      'POST /v1/x HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\nConnection: close\r\n';
    expect(await wire(`${head}Authorization: Bearer t\r\n\r\nbody`)).toMatch(
      /^HTTP\/1.1 100 .*\r\n\r\nHTTP\/1.1 200 .*\/v1\/x/s,
    );
    answer = () => ({ outcome: 'returned', value: { statusCode: 401 } });
    expect(await wire(`${head}\r\n`, { half: true })).toMatch(/^HTTP\/1.1 401 /);
  });

  it.each([
    ['a request with a session cookie', 'POST /v1/x HTTP/1.1\r\nHost: x\r\nCookie: feedmill=a', '/v1/x'],
    ['a request to the hub', 'POST /hub HTTP/1.1\r\nHost: api.localhost:1', '/hub'],
  ])('sends 100 Continue to %s and passes on its body', async (_, start, path) => {
    const head = `${start}\r\nExpect: 100-continue\r\nContent-Length: 3\r\nConnection: close\r\n\r\n`;
    const text = await wire(`${head}abc`);
    expect(text).toMatch(/^HTTP\/1.1 100 .*\r\n\r\nHTTP\/1.1 200 /s);
    // The body is passed on in base64: four characters for three bytes.
    expect(text).toContain(`${path} 4`);
  });

  it.each<[string, Invocation, number]>([
    ['fails', { outcome: 'failed', reason: 'exception', message: 'secret stack' }, 500],
    ['crashes', { outcome: 'failed', reason: 'crash', message: 'secret stack' }, 500],
    ['takes too long', { outcome: 'failed', reason: 'timeout', message: 'secret stack' }, 503],
    ['is busy', { outcome: 'busy' }, 503],
    ['returns no answer', { outcome: 'returned', value: 'secret stack' }, 500],
    [
      'returns an invalid header',
      { outcome: 'returned', value: { statusCode: 200, headers: { a: 'secret\nstack' } } },
      500,
    ],
  ])('hides internal details in the answer if the function %s', async (_, invocation, status) => {
    answer = () => invocation;
    const response = await fetch(`${url}/v1/x`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.has('retry-after')).toBe(status === 503);
    expect(await response.text()).not.toContain('secret');
  });
});

describe('the file front', () => {
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(url + path, { method, headers: { 'accept-encoding': '', ...headers }, redirect: 'manual' });

  it('serves the file that the edge function selects, with all headers', async () => {
    const response = await get('/rss.xml', { origin: 'https://reader.example' });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/rss+xml',
      'content-length': '10',
      etag: expect.stringMatching(/abc|br/),
      link: expect.stringContaining('rel="self"'),
      'x-content-type-options': 'nosniff',
      'access-control-expose-headers': 'ETag',
    });
    expect(await response.text()).toBe('0123456789');
  });

  it.each([
    ['HEAD', {}, 200, ''],
    ['GET', { 'if-none-match': '"abc", "br"' }, 304, ''],
    ['GET', { 'if-match': '"other"' }, 412, 'Precondition failed.\n'],
    ['GET', { range: 'bytes=2-4' }, 206, '234'],
    ['GET', { range: 'bytes=2-4', 'if-range': '"other"' }, 200, '0123456789'],
    ['GET', { range: 'bytes=10-' }, 416, 'The requested range is not satisfiable.\n'],
    ['POST', {}, 403, 'This distribution is not configured to allow the HTTP request method.\n'],
  ])('answers a %s with the request headers %j: status %i', async (method, headers, status, text) => {
    const response = await get('/rss.xml', headers as Record<string, string>, method);
    expect([response.status, await response.text()]).toEqual([status, text]);
    expect(response.headers.has('link')).toBe(status < 400);
  });

  it('returns an answer of the edge function without the Link header of a file', async () => {
    const response = await get('/teapot');
    expect([response.status, await response.text()]).toEqual([418, 'short and stout']);
    expect(response.headers.has('link')).toBe(false);
  });

  it.each([
    ['/nothing', 404, 'not here'],
    ['/broken', 503, 'later'],
  ])(
    'returns the answer of the origin for %s without the Link header of a file',
    async (path, status, text) => {
      const response = await get(path, { origin: 'https://reader.example' });
      expect([response.status, await response.text()]).toEqual([status, text]);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('access-control-expose-headers')).toBe('ETag');
      expect(response.headers.has('link')).toBe(false);
    },
  );
});

describe('the edge cache', () => {
  const stateOf = (body: string): OriginAnswer => ({
    ...FILE,
    headers: { ...FILE.headers, etag: `"${body}"` },
    body: Buffer.from(body),
  });

  it('sends one request to the origin for parallel requests', async () => {
    let now = 0;
    let asked = 0;
    const cache = new EdgeCache(
      async () => stateOf(String(++asked)),
      () => now,
    );
    const bodies = async () =>
      (await Promise.all([1, 2, 3].map(() => cache.get('/a')))).map(({ body }) => String(body));
    expect(await bodies()).toEqual(['1', '1', '1']);
    now = 499;
    expect(await bodies()).toEqual(['1', '1', '1']);
    now = 500;
    expect(await bodies()).toEqual(['2', '2', '2']);
  });

  it('revalidates after half a second even if the clock was set back an hour', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
    try {
      let asked = 0;
      const cache = new EdgeCache(async () => stateOf(String(++asked)));
      await cache.get('/a');
      vi.advanceTimersByTime(500);
      vi.setSystemTime(Date.now() - 3_600_000);
      expect(await cache.get('/a')).toMatchObject({ body: Buffer.from('2'), ageSeconds: 0, isHit: false });
    } finally {
      vi.useRealTimers();
    }
  });

  it('never returns an older version of a file after a newer one', async () => {
    const gates: (() => void)[] = [];
    let state = 0;
    let now = 0;
    const origin = async () => {
      state += 1;
      const seen = state;
      const gate = Promise.withResolvers<void>();
      gates.push(gate.resolve);
      await gate.promise;
      return stateOf(String(seen));
    };
    const cache = new EdgeCache(origin, () => now);
    const given: number[] = [];
    const asking = [];
    for (let round = 0; round < 20; round += 1) {
      now += 700;
      asking.push(cache.get('/a').then(({ body }) => given.push(Number(String(body)))));
      // The delayed answers of the origin arrive in every second round.
      if (round % 2 === 1) for (const open of gates.splice(0)) open();
      await Promise.resolve();
    }
    while (gates.length > 0) {
      for (const open of gates.splice(0)) open();
      await new Promise(setImmediate);
    }
    await Promise.all(asking);
    expect(given).toEqual(given.toSorted((a, b) => a - b));
  });

  it('serves its copy while the origin fails, and accepts a 304', async () => {
    let now = 0;
    const answers: OriginAnswer[] = [
      stateOf('1'),
      { ...FILE, status: 503 },
      { ...FILE, status: 304 },
      stateOf('2'),
    ];
    const cache = new EdgeCache(
      async () => answers.shift() ?? FILE,
      () => now,
    );
    const bodies: string[] = [];
    for (; now < 4_000; now += 1_000) bodies.push(String((await cache.get('/a')).body));
    expect(bodies).toEqual(['1', '1', '1', '2']);
  });

  it('does not cache temporary errors of the origin', async () => {
    const answers: OriginAnswer[] = [{ ...FILE, status: 503 }, stateOf('1')];
    const cache = new EdgeCache(
      async () => answers.shift() ?? FILE,
      () => 0,
    );
    expect((await cache.get('/a')).status).toBe(503);
    expect(String((await cache.get('/a')).body)).toBe('1');
  });
});
