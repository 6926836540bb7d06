import { afterEach, expect, it, vi } from 'vitest';
import { call } from '../../../infra/console/api.ts';

afterEach(() => vi.unstubAllGlobals());

type Reply = number | 'lost' | 'cut';

/** Sends changes, each with the reply that it gets, and returns the `Idempotency-Key` of each. */
async function keysOf(changes: readonly (readonly [body: string, reply: Reply])[]): Promise<string[]> {
  const sent: string[] = [];
  for (const [body, reply] of changes) {
    vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
      sent.push(headers['Idempotency-Key'] ?? '');
      if (reply === 'lost') throw new TypeError('fetch failed');
      const text = reply === 'cut' ? '{"id"' : '{}';
      const status = reply === 'cut' ? 201 : reply;
      return new Response(text, { status, headers: { 'Content-Type': 'application/json' } });
    });
    await call('/v1/tokens', { method: 'POST', body }).catch(() => undefined);
  }
  return sent;
}

it.each<[string, Reply]>([
  ['was lost', 'lost'],
  ['was cut', 'cut'],
  ['was an error of the server', 503],
])('a change has the same key again if its answer %s', async (_, reply) => {
  const [first, second] = await keysOf([
    [`desk ${reply}`, reply],
    [`desk ${reply}`, 201],
  ]);
  expect(second).toBe(first);
});

it.each([401, 403, 429])('a change keeps its key after the answer %i', async (status) => {
  const body = `night desk ${status}`;
  const [first, , third] = await keysOf([
    [body, 'lost'],
    [body, status],
    [body, 201],
  ]);
  expect(third).toBe(first);
});

it.each([201, 422])('the same change gets a new key after the answer %i', async (status) => {
  const [first, second] = await keysOf([
    ['answered', status],
    ['answered', 201],
  ]);
  expect(second).not.toBe(first);
});

it('a change whose answer was lost gets a new key if another change was executed since', async () => {
  const [first, , third] = await keysOf([
    ['early desk', 'lost'],
    ['late desk', 201],
    ['early desk', 201],
  ]);
  expect(third).not.toBe(first);
});
