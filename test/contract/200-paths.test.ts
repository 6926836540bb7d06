import { beforeAll, expect, inject, it } from 'vitest';
import { newFeed } from './api.ts';
import { until } from './until.ts';

const { url } = inject('feedmill');
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${url}${path}`, { headers, redirect: 'manual' });

let feed: string;
beforeAll(async () => {
  feed = await newFeed();
  await until(async () => (await get(`/feeds/${feed}/rss.xml`)).status === 200);
});

const encoded = (text: string): string =>
  [...text].map((character) => `%${character.charCodeAt(0).toString(16)}`).join('');

it('equivalent percent-encodings reach the same file (RFC 3986 §6.2.2.2)', async () => {
  const [plain, other] = await Promise.all([
    get(`/feeds/${feed}/rss.xml`),
    get(`/${encoded('feeds')}/${encoded(feed)}/rss%2Exml`),
  ]);
  expect([other.status, other.headers.get('etag')]).toEqual([200, plain.headers.get('etag')]);
  expect(other.headers.get('link')).toBe(plain.headers.get('link'));
});

it.each([
  ['gzip;q=1.0000', 'gzip'],
  ['gzip;foo=1', 'gzip'],
])('a request with Accept-Encoding %s gets the encoding %s', async (accept, encoding) => {
  const answer = await get(`/feeds/${feed}/rss.xml`, { 'accept-encoding': accept });
  expect(answer.headers.get('content-encoding')).toBe(encoding);
});

it.each([
  ['/feeds/', () => '/'],
  ['tags/', () => `/feeds/${feed}/`],
  ['archive/', () => `/feeds/${feed}/`],
])('%s redirects to a page that exists', async (path, location) => {
  const answer = await get(path.startsWith('/') ? path : `/feeds/${feed}/${path}`);
  expect([answer.status, answer.headers.get('location')]).toEqual([301, location()]);
  expect((await get(location())).status).toBe(200);
});

it.each([
  ['GET', '/docs/', '/docs'],
  ['GET', '/docs/api/', '/docs/api'],
  ['POST', '/hub/', '/hub'],
  ['GET', '/console', '/console/'],
])('%s %s redirects to %s', async (method, path, location) => {
  const answer = await fetch(url + path, { method, redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([308, location]);
  expect((await fetch(url + location, { method })).status).toBe(method === 'GET' ? 200 : 415);
});

it('GET /favicon.ico returns an icon', async () => {
  const answer = await get('/favicon.ico');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
});

it.each(['/v1/health', '/openapi.json'])('%s is readable across origins', async (path) => {
  const answer = await get(path, { origin: 'https://tool.example' });
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
});
