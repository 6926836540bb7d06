import { afterAll, beforeAll, expect, it } from 'vitest';
import { RateLimit } from '#shared/http/rate-limit.ts';
import type { Caller } from '#shared/model/caller.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { LIMITS } from '#shared/settings.ts';
import { addRequests } from '#shared/store/request-counts.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../../embedded-stores.ts';

const { maxRequestsPerWindow, windowSeconds, requestsPerReport } = LIMITS;
const caller = (tokenId: string): Caller => ({ publisher: 'desk', tokenId, feeds: [], isAdmin: false });
const START = Date.parse('2026-03-01T12:00:00.000Z');
const at = (seconds: number) => new Date(START + seconds * 1_000).toISOString();

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

/**
 * Sends at most `most` requests of a token to an instance, until one is refused, and returns the number of
 * accepted requests.
 */
async function countAccepted(limit: RateLimit, tokenId: string, now: string, most: number, event?: LogEvent) {
  for (let n = 0; n < most; n++) {
    try {
      await limit.count(caller(tokenId), now, (...counted) => addRequests(stores.table(event), ...counted));
    } catch (error) {
      expect(error).toMatchObject({
        kind: 'too-many-requests',
        headers: { 'Retry-After': expect.any(String) },
      });
      return n;
    }
  }
  return most;
}

it('instances share the limit of a token, with one write for each fifty requests', async () => {
  const instances = Array.from({ length: 4 }, () => new RateLimit());
  const event: LogEvent = { event: 'test' };
  let all = 0;
  for (let round = 0; round < 100; round++)
    for (const instance of instances) all += await countAccepted(instance, 'a', at(0), 40, event);
  expect(all).toBeGreaterThanOrEqual(maxRequestsPerWindow);
  expect(all).toBeLessThanOrEqual(maxRequestsPerWindow + instances.length * requestsPerReport);
  expect(Number(event.table_writes)).toBeLessThanOrEqual(all / requestsPerReport);
  // Another token and the next window are counted separately.
  const [one = new RateLimit()] = instances;
  expect(await countAccepted(one, 'b', at(0), 100)).toBe(100);
  expect(await countAccepted(one, 'a', at(windowSeconds), 100)).toBe(100);
});

it('few requests need no write, and a refusal has Retry-After', async () => {
  const event: LogEvent = { event: 'test' };
  await countAccepted(new RateLimit(), 'c', at(0), requestsPerReport - 1, event);
  expect(event.table_writes).toBeUndefined();
  const limit = new RateLimit();
  await countAccepted(limit, 'd', at(3), maxRequestsPerWindow + 1);
  await expect(limit.count(caller('d'), at(3), async () => 0)).rejects.toMatchObject({
    headers: { 'Retry-After': '7' },
  });
});

it('the count of a token is not reset if the clock goes back', async () => {
  const limit = new RateLimit();
  expect(await countAccepted(limit, 'f', at(0), maxRequestsPerWindow + 1)).toBe(maxRequestsPerWindow);
  expect(await countAccepted(limit, 'f', at(windowSeconds), 1)).toBe(1);
  // The store still has the count of the first window.
  expect(await countAccepted(limit, 'f', at(0), maxRequestsPerWindow)).toBe(requestsPerReport);
});

it('each instance counts alone if the count cannot be written', async () => {
  const limit = new RateLimit();
  const count = () => limit.count(caller('e'), at(0), () => Promise.reject(new Error('throttled')));
  for (let n = 0; n < maxRequestsPerWindow; n++) await count();
  await expect(count()).rejects.toMatchObject({ kind: 'too-many-requests' });
});
