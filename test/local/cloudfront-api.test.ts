import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { invalidateCdn } from '#shared/deliver/invalidate-cdn.ts';
import { type LocalCloudFrontApi, startCloudFrontApi } from '../../infra/local/cloudfront/cloudfront-api.ts';
import { EdgeCache } from '../../infra/local/cloudfront/edge-cache.ts';
import { startEmbeddedStores } from '../embedded-stores.ts';

const KEY = 'test';
const stores = await startEmbeddedStores();
afterAll(() => stores.close());
const edges = (api: LocalCloudFrontApi) => ({
  endpoint: api.endpoint,
  distributionId: 'Distribution',
  signer: stores.s3.config,
});

let state = 0;
let cache: EdgeCache;
beforeEach(() => {
  state = 0;
  const headers = { 'cache-control': 's-maxage=60' };
  // The clock does not move, so the cache asks the origin again only after an invalidation.
  cache = new EdgeCache(
    async () => ({ status: 200, headers, body: Buffer.from(String(++state)) }),
    () => 0,
  );
});
const shown = async (path: string) => String((await cache.get(path)).body);

describe('invalidateCdn', () => {
  it.each([
    [['/feeds/world/*'], '/feeds/world/rss.xml.br', true],
    [['/feeds/world/*'], '/feeds/world/tags/h%C3%A4fen/atom.xml', true],
    [['/feeds/world/*'], '/feeds/worldwide/rss.xml', false],
    [['/feeds/world/*', '/articles/a1*'], '/articles/a1.html.gz', true],
    [['/feeds/world/*', '/articles/a1*'], '/articles/b1.html.gz', false],
    [['/feeds.opml'], '/feeds.opml.br', false],
  ])('with the paths %j removes %s from the local cache: %s', async (paths, path, isRemoved) => {
    const api = await startCloudFrontApi(cache, KEY);
    await shown(path);
    expect(await invalidateCdn(paths, 'request', edges(api))).toBe('taken');
    expect(await shown(path)).toBe(isRemoved ? '2' : '1');
    await api.close();
  });

  it('returns refused if another key signed the request', async () => {
    const api = await startCloudFrontApi(cache, 'another');
    expect(await invalidateCdn(['/a'], 'request', edges(api))).toBe('refused');
    await api.close();
  });

  it('returns unreachable if no server listens', async () => {
    const api = await startCloudFrontApi(cache, KEY);
    await api.close();
    expect(await invalidateCdn(['/a'], 'request', edges(api))).toBe('unreachable');
  });
});

it('a response that was requested before an invalidation is not cached', async () => {
  const gate = Promise.withResolvers<void>();
  const slow = new EdgeCache(
    async () => {
      const body = Buffer.from(String(++state));
      if (state === 1) await gate.promise;
      return { status: 200, headers: { 'cache-control': 's-maxage=60' }, body };
    },
    () => 0,
  );
  const before = slow.get('/a');
  slow.invalidate(['/a']);
  const after = slow.get('/a');
  gate.resolve();
  expect([await before, await after, await slow.get('/a')].map(({ body }) => String(body))).toEqual([
    '1',
    '2',
    '2',
  ]);
});
