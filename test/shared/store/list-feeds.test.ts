import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIMITS } from '#shared/settings.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { listFeedPage } from '#shared/store/list-feeds.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../../embedded-stores.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

it('a page of the largest feeds ends before the answer is too large', async () => {
  const address = (of: string) => `https://harbour.example/${of}`.padEnd(LIMITS.maxUrlCharacters, 'u');
  const settings = {
    title: 'Harbour',
    description: '港'.repeat(LIMITS.maxSummaryCharacters),
    authors: Array.from({ length: LIMITS.maxAuthors }, (_, n) => ({
      name: `Author ${n}`,
      url: address(`${n}`),
      avatar: address(`${n}.png`),
    })),
    near_duplicates: 'flag' as const,
  };
  const names = Array.from({ length: 60 }, (_, n) => `feed-${String(n).padStart(2, '0')}`);
  const at = '2026-03-01T12:00:00.000Z';
  await Promise.all(names.map((name) => saveFeed(stores.table(), { feed: name, settings, now: at })));
  for (const more of [{}, { names }]) {
    const first = await listFeedPage(stores.table(), { limit: LIMITS.maxListedFeeds, ...more });
    expect(first.feeds.length).toBeLessThan(names.length);
    const { nextCursor: cursor = '' } = first;
    const rest = await listFeedPage(stores.table(), { limit: LIMITS.maxListedFeeds, cursor, ...more });
    expect([...first.feeds, ...rest.feeds].map(({ feed }) => feed)).toEqual(names);
    expect(rest.nextCursor).toBeUndefined();
    for (const { feeds } of [first, rest])
      expect(Buffer.byteLength(JSON.stringify({ feeds }))).toBeLessThan(6_000_000);
  }
});
