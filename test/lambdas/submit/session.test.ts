import { afterAll, beforeAll, expect, it } from 'vitest';
import { CSRF_HEADER } from '#shared/http/session-cookie.ts';
import { SESSION_SECONDS } from '#shared/settings.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../../embedded-stores.ts';
import { ADMIN_SECRET, apiInProcess, PUBLIC_URL } from '../api-in-process.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

const runtime = testRuntime();
const ask = (...asked: Parameters<ReturnType<typeof apiInProcess>>) =>
  apiInProcess(stores, runtime, () => undefined)(...asked);

async function newToken(): Promise<{ id: string; secret: string }> {
  return await (await ask('POST', '/v1/tokens', { body: { publisher: 'desk', feeds: ['*'] } })).json();
}

/**
 * Begins a session. `call` sends its cookie with any further headers, such as `withCsrf`, and returns the
 * status.
 */
async function begin(token: string) {
  const answer = await ask('POST', '/v1/session', { token });
  const { csrf } = await answer.json();
  const set = answer.headers.get('set-cookie') ?? '';
  const cookie = set.split(';')[0] ?? '';
  const call = async (method: string, path: string, headers: Record<string, string> = {}) =>
    (await ask(method, path, { token: null, headers: { cookie, ...headers } })).status;
  return { set, cookie, csrf, call, withCsrf: { [CSRF_HEADER]: csrf } };
}

it('the cookie has the prefix __Host-, HttpOnly and SameSite', async () => {
  const { set } = await begin(ADMIN_SECRET);
  expect(set).toMatch(
    /^__Host-feedmill=admin\.[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure$/,
  );
});

it('a change without the CSRF value of the session is refused', async () => {
  const { secret } = await newToken();
  const [one, other] = [await begin(secret), await begin(secret)];
  expect(await one.call('GET', '/v1/feeds')).toBe(200);
  const none = { 'sec-fetch-site': 'none' };
  for (const headers of [{}, none, { [CSRF_HEADER]: '' }, { [CSRF_HEADER]: 'guessed' }, other.withCsrf])
    expect(await one.call('DELETE', '/v1/session', headers)).toBe(403);
  expect(await one.call('DELETE', '/v1/session', one.withCsrf)).toBe(204);
  expect([await one.call('GET', '/v1/feeds'), await other.call('GET', '/v1/feeds')]).toEqual([401, 200]);
});

it.each<[string, number, Record<string, string>]>([
  ['a page of another site', 403, { 'sec-fetch-site': 'cross-site' }],
  ['a page of another host of the domain', 403, { 'sec-fetch-site': 'same-site', origin: PUBLIC_URL }],
  ['an older browser, on a page of another site', 403, { origin: 'https://other.example' }],
  ['an older browser, on a page without an origin', 403, { origin: 'null' }],
  ['the console', 204, { 'sec-fetch-site': 'same-origin', origin: PUBLIC_URL }],
  ['the user directly and not by a page', 204, { 'sec-fetch-site': 'none' }],
  ['an older browser, in the console', 204, { origin: PUBLIC_URL }],
  ['the console under another host name', 204, { origin: 'https://other.example', host: 'other.example' }],
])('a change sent by %s gets the status %i', async (_, status, headers) => {
  const { call, withCsrf } = await begin((await newToken()).secret);
  expect(await call('GET', '/v1/feeds', headers)).toBe(200);
  expect(await call('DELETE', '/v1/session', { ...withCsrf, ...headers })).toBe(status);
});

it('a session has the rights of its token, and cannot begin another session', async () => {
  const { secret } = await newToken();
  const publisher = await begin(secret);
  const admin = await begin(ADMIN_SECRET);
  expect(await publisher.call('GET', '/v1/tokens')).toBe(403);
  expect(await admin.call('GET', '/v1/tokens')).toBe(200);
  expect(await publisher.call('POST', '/v1/session', publisher.withCsrf)).toBe(403);
});

it('a session ends after 12 hours or with its token', async () => {
  const revoked = await newToken();
  const kept = await newToken();
  const ofRevoked = await begin(revoked.secret);
  const sessions = [await begin(kept.secret), await begin(kept.secret)];
  await ask('DELETE', `/v1/tokens/${revoked.id}`);
  expect(await ofRevoked.call('GET', '/v1/feeds')).toBe(401);
  expect((await ask('DELETE', '/v1/session', { token: kept.secret })).status).toBe(204);
  for (const { call } of sessions) expect(await call('GET', '/v1/feeds')).toBe(401);
  const last = await begin(kept.secret);
  runtime.advance((SESSION_SECONDS - 1) * 1_000);
  expect(await last.call('GET', '/v1/feeds')).toBe(200);
  runtime.advance(1_000);
  expect(await last.call('GET', '/v1/feeds')).toBe(401);
});

it('a cookie that was changed, or has another name, is refused', async () => {
  const { id, secret } = await newToken();
  const { cookie } = await begin(secret);
  const value = cookie.slice(cookie.indexOf('=') + 1);
  for (const changed of [
    `${cookie}x`,
    `__Host-feedmill=admin.${value.split('.')[1]}`,
    `__Host-feedmill=${id}.${secret}`,
    `feedmill=${value}`,
    '__Host-feedmill=',
  ])
    expect((await ask('GET', '/v1/feeds', { token: null, headers: { cookie: changed } })).status).toBe(401);
});

it('the table contains neither the secret of a session nor the secret of its token', async () => {
  const { secret } = await newToken();
  const { cookie } = await begin(secret);
  const stored: unknown[] = [];
  for await (const items of stores.table().scan('SESSION#', ['token_hash', 'expires'])) stored.push(...items);
  const text = JSON.stringify(stored);
  expect(text).toContain('token_hash');
  for (const hidden of [secret, cookie.split('.')[1] ?? '']) expect(text).not.toContain(hidden);
});
