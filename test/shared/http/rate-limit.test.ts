import { expect, it } from 'vitest';
import { RateLimit } from '#shared/http/rate-limit.ts';
import type { Caller } from '#shared/model/caller.ts';
import { LIMITS } from '#shared/settings.ts';

const caller = (tokenId: string): Caller => ({ publisher: 'desk', tokenId, feeds: [], isAdmin: false });
const START = Date.parse('2026-03-01T12:00:00.000Z');
const at = (ms: number) => new Date(START + ms).toISOString();

it('takes a burst, then so many a second, and counts each token for itself', () => {
  const limit = new RateLimit();
  for (let i = 0; i < LIMITS.requestsInABurst; i++) limit.count(caller('a'), at(0));
  expect(() => limit.count(caller('a'), at(0))).toThrowError(
    expect.objectContaining({ kind: 'too-many-requests' }),
  );
  limit.count(caller('b'), at(0));
  for (let i = 0; i < LIMITS.requestsPerSecond; i++) limit.count(caller('a'), at(1_000));
  expect(() => limit.count(caller('a'), at(1_000))).toThrow();
});

it('gives nothing back for a clock that goes back', () => {
  const limit = new RateLimit();
  for (let i = 0; i < LIMITS.requestsInABurst; i++) limit.count(caller('a'), at(10_000));
  expect(() => limit.count(caller('a'), at(0))).toThrow();
});
