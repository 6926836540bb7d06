import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIMITS } from '#shared/settings.ts';
import { addRequests } from '#shared/store/request-counts.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../embedded-stores.ts';
import { apiInProcess } from './api-in-process.ts';

const { maxRequestsPerWindow, maxUnknownTokensPerWindow, requestsPerReport, windowSeconds } = LIMITS;
/** Three seconds after a window began. */
const NOW = '2026-03-01T12:00:03.000Z';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

it('instances share the count of a token, and answer 429 with Retry-After', async () => {
  const runtime = testRuntime(NOW);
  const [one, other] = [1, 2].map(() => apiInProcess(stores, runtime, () => undefined));
  if (!one || !other) throw new Error('an instance is missing');
  const made = await (await one('POST', '/v1/tokens', { body: { publisher: 'desk', feeds: ['*'] } })).json();
  const window = Math.floor(Date.parse(NOW) / 1_000 / windowSeconds);
  // Other instances have reported so many requests that the window has space for only two more reports.
  await addRequests(stores.table(), made.id, window, maxRequestsPerWindow - 2 * requestsPerReport);
  const ask = (instance: typeof one) => instance('GET', '/v1/feeds', { token: made.secret });
  const statuses = async (instance: typeof one, requests: number) => {
    const answers = [];
    for (let n = 0; n < requests; n++) answers.push((await ask(instance)).status);
    return new Set(answers);
  };
  expect(await statuses(one, requestsPerReport)).toEqual(new Set([200]));
  expect(await statuses(other, requestsPerReport)).toEqual(new Set([200]));
  const refused = await ask(other);
  expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('content-type')]).toEqual([
    429,
    '7',
    'application/problem+json',
  ]);
  expect(await refused.json()).toMatchObject({
    type: 'too-many-requests',
    status: 429,
    detail: 'A token may send 3000 requests in 10 s: send the next in 7 s.',
  });
  // `one` learns the total only with its next report, and accepts requests until then.
  expect(await statuses(one, requestsPerReport)).toEqual(new Set([200]));
  expect((await ask(one)).status).toBe(429);
  runtime.advance(7_000);
  expect([(await ask(one)).status, (await ask(other)).status]).toEqual([200, 200]);
});

it('an address with too many unknown tokens is refused without a read of the table', async () => {
  const runtime = testRuntime(NOW);
  const reads: unknown[] = [];
  const api = apiInProcess(stores, runtime, ({ table_reads }) => reads.push(table_reads));
  const token = { body: { publisher: 'desk', feeds: ['*'] } };
  const [used, unused] = await Promise.all(
    [1, 2].map(async () => (await (await api('POST', '/v1/tokens', token)).json()).secret),
  );
  const ask = (secret: string, address: string) => api('GET', '/v1/feeds', { token: secret, address });
  const [guesser, other] = ['198.51.100.7', '203.0.113.1'];
  expect((await ask(used, guesser)).status).toBe(200);
  const guess = async (n: number) => (await ask(`guess-${n}`, guesser)).status;
  const statuses = [];
  for (let n = 0; n < maxUnknownTokensPerWindow; n++) statuses.push(await guess(n));
  expect(new Set(statuses)).toEqual(new Set([401]));
  const refused = await ask('one-more', guesser);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
  expect(reads.at(-1)).toBeUndefined();
  // This instance still accepts known tokens from that address, and any valid token from other addresses.
  expect([(await ask(used, guesser)).status, (await ask(unused, other)).status]).toEqual([200, 200]);
  runtime.advance(7_000);
  expect([await guess(0), (await ask(unused, guesser)).status]).toEqual([401, 200]);
});
