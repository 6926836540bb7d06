import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createToken, findToken } from '#shared/store/tokens.ts';
import { keys, partitions } from '#shared/table/keys.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../embedded-stores.ts';

const SECRET = 'a-secret-of-the-harbour-desk';
const TOKEN = {
  id: 'a1',
  publisher: 'Harbour desk',
  feeds: ['harbour'],
  created_at: '2026-03-02T07:31:00.000Z',
};

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
  await createToken(stores.table(), TOKEN, SECRET);
});
afterAll(() => stores.close());

it('the two items of a token do not contain its secret', async () => {
  const table = stores.table();
  const hash = createHash('sha256').update(SECRET).digest('hex');
  const items = [await table.get(keys.token(hash)), ...(await table.query(partitions.tokens))];
  expect(items).toHaveLength(2);
  expect(items).not.toContain(undefined);
  expect(JSON.stringify(items)).not.toContain(SECRET);
});

it('the key of a token is the hash of its whole secret', async () => {
  expect(await findToken(stores.table(), SECRET)).toEqual(TOKEN);
  for (const almost of [SECRET.slice(0, -1), `${SECRET}a`, SECRET.toUpperCase()]) {
    expect(await findToken(stores.table(), almost)).toBeUndefined();
  }
});
