import { afterAll, beforeAll, expect, it } from 'vitest';
import { issueToken } from '#shared/pipeline/tokens/issue-token.ts';
import { listTokenPage } from '#shared/store/tokens.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../../../embedded-stores.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

const ASKED = { publisher: 'Harbour desk', feeds: ['*'] };
const MORNING = '2026-03-01T08:00:00.000Z';
const make = (key: string, now = MORNING, callerSecret = 'the secret of the admin') =>
  issueToken(
    ASKED,
    { table: stores.table(), now, callerTokenId: 'admin', callerSecret },
    { key, hash: 'hash of the request', typeHash: 'hash of its type' },
  );

it('a repeated Idempotency-Key gets the same token for 24 hours', async () => {
  const first = await make('day');
  expect(await make('day', '2026-03-02T07:59:59.000Z')).toEqual({ ...first, isReplayed: true });
  const next = await make('day', '2026-03-02T08:00:00.000Z');
  expect(next.token.id).not.toBe(first.token.id);
  expect(next.secret).not.toBe(first.secret);
});

it('a repeated request gets the first answer, even if its token has expired', async () => {
  const asked = { ...ASKED, expires_at: '2026-03-01T09:00:00.000Z' };
  const at = (now: string) =>
    issueToken(
      asked,
      { table: stores.table(), now, callerTokenId: 'admin', callerSecret: 'the secret of the admin' },
      { key: 'short', hash: 'hash of the request', typeHash: 'hash of its type' },
    );
  const first = await at(MORNING);
  expect(await at('2026-03-01T10:00:00.000Z')).toEqual({ ...first, isReplayed: true });
});

it('a repeated request is refused after a change of the admin token', async () => {
  const { token } = await make('rotated');
  await expect(make('rotated', MORNING, 'another secret')).rejects.toMatchObject({
    kind: 'idempotency-key-reused',
    message: expect.stringContaining(token.id),
  });
});

it('concurrent requests with one key create one token', async () => {
  const before = (await listTokenPage(stores.table(), { limit: 100 })).tokens.length;
  const made = await Promise.all(Array.from({ length: 6 }, () => make('storm')));
  expect(new Set(made.map(({ secret }) => secret)).size).toBe(1);
  expect((await listTokenPage(stores.table(), { limit: 100 })).tokens).toHaveLength(before + 1);
});
