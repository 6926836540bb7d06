import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIMITS } from '#shared/settings.ts';
import { createToken, listTokenPage, type Token } from '#shared/store/tokens.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../../embedded-stores.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

/** The maximum number of feeds in a token, with the longest names. */
const LONG_NAMES = Array.from({ length: 1_000 }, (_, i) => `${i}`.padStart(64, 'f'));

it('a page of the largest tokens ends before the answer is too large', async () => {
  const made = Array.from(
    { length: LIMITS.maxListedTokens },
    (): Token => ({
      id: randomUUID(),
      publisher: 'é'.repeat(200),
      feeds: LONG_NAMES,
      created_at: '2026-03-01T12:00:00.000Z',
    }),
  );
  await Promise.all(made.map((token) => createToken(stores.table(), token, token.id)));
  const seen: Token[] = [];
  const sizes: number[] = [];
  for (let cursor: string | undefined, isMore = true; isMore; isMore = cursor !== undefined) {
    const page = await listTokenPage(stores.table(), {
      limit: LIMITS.maxListedTokens,
      ...(cursor !== undefined && { cursor }),
    });
    expect(Buffer.byteLength(JSON.stringify(page.tokens))).toBeLessThanOrEqual(LIMITS.maxAnswerBytes + 200);
    sizes.push(page.tokens.length);
    seen.push(...page.tokens);
    cursor = page.nextCursor;
  }
  expect(sizes).toHaveLength(2);
  expect(sizes[0]).toBeLessThan(LIMITS.maxListedTokens);
  expect(seen.map(({ id }) => id)).toEqual(made.map(({ id }) => id).sort());
});
