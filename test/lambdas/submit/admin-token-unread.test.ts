import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { LogEvent } from '#shared/model/log-event.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../../embedded-stores.ts';
import { ADMIN_SECRET, type Asked, apiInProcess } from '../api-in-process.ts';

const runtime = testRuntime();
let stores: EmbeddedStores;
let token: string;
let cookie: string;
let events: LogEvent[] = [];

/** An instance that has not read the admin's token yet. */
const newInstance = (readAdminToken: () => Promise<string>) =>
  apiInProcess(stores, runtime, (event) => events.push(event), readAdminToken);
const secretsManager = {
  works: async () => ADMIN_SECRET,
  fails: () => Promise.reject(new Error('no answer of Secrets Manager')),
  'never answers': () => new Promise<string>(() => undefined),
};

beforeAll(async () => {
  stores = await startEmbeddedStores();
  const ask = newInstance(secretsManager.works);
  token = (await (await ask('POST', '/v1/tokens', { body: { publisher: 'desk', feeds: ['*'] } })).json())
    .secret;
  const set = (await ask('POST', '/v1/session', { token })).headers.get('set-cookie');
  cookie = set?.split(';')[0] ?? '';
});
beforeEach(() => {
  events = [];
});
afterAll(() => stores.close());

it.each<[string, string, () => Asked]>([
  ['token', 'fails', () => ({ token })],
  ['token', 'never answers', () => ({ token })],
  ['session', 'fails', () => ({ token: null, headers: { cookie } })],
  ['session', 'never answers', () => ({ token: null, headers: { cookie } })],
])('a valid %s is accepted if Secrets Manager %s when the admin token is read', async (_, how, asked) => {
  const ask = newInstance(secretsManager[how as keyof typeof secretsManager]);
  expect((await ask('GET', '/v1/feeds', asked())).status).toBe(200);
});

it('an unknown token gets 500 while the admin token cannot be read', async () => {
  const ask = newInstance(secretsManager.fails);
  expect((await ask('GET', '/v1/feeds', { token: ADMIN_SECRET })).status).toBe(500);
  expect(events).toMatchObject([{ error: expect.stringContaining('no answer of Secrets Manager') }]);
});

it('the admin is recognised by the first and by later requests', async () => {
  const ask = newInstance(secretsManager.works);
  for (const _request of ['first', 'later']) expect((await ask('GET', '/v1/tokens')).status).toBe(200);
  expect((await ask('GET', '/v1/tokens', { token })).status).toBe(403);
  expect((await ask('GET', '/v1/tokens', { token: `${ADMIN_SECRET}x` })).status).toBe(401);
  // Only the first request looks the token up in the table, because the admin's token was not yet known.
  const [first, later] = events;
  expect(Number(first?.table_reads) - Number(later?.table_reads)).toBe(1);
});
