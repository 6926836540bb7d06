import { beforeAll, describe, expect, inject, it } from 'vitest';
import { CACHE_CONTROL } from '#shared/settings.ts';
import { ask, newFeed, submit } from './api.ts';
import { hintOf, READERS } from './polls.ts';
import { until } from './until.ts';

const { url } = inject('feedmill');
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${url}${path}`, { headers });
const controlOf = async (path: string) => (await get(path)).headers.get('cache-control');
const FEED_FILES = ['rss.xml', 'atom.xml', 'feed.json'];

let feed: string;
let page: string;
beforeAll(async () => {
  feed = await newFeed();
  const { body } = await submit(feed, { title: 'Ferry', content_text: 'It sails at noon.', tags: ['sea'] });
  page = `/articles/${body.article.id}`;
  // Different calls publish timelines and pages, so either can be published first.
  const files = ['', 'tags/sea/'].flatMap((folder) =>
    FEED_FILES.map((file) => `/feeds/${feed}/${folder}${file}`),
  );
  for (const path of ['/', page, `/feeds/${feed}/`, ...files])
    await until(async () => (await get(path)).status === 200);
});

describe('readers', () => {
  it.each(FEED_FILES.flatMap((file) => [file, `tags/sea/${file}`]))(
    'may keep %s for fifteen minutes',
    async (file) => {
      expect(await controlOf(`/feeds/${feed}/${file}`)).toBe('public, max-age=900, stale-if-error=86400');
    },
  );

  it('may keep pages for one minute', async () => {
    for (const path of [`/feeds/${feed}/`, page, '/'])
      expect(await controlOf(path)).toBe('public, max-age=60, stale-if-error=86400');
  });

  it('get the same Cache-Control with a 304', async () => {
    const path = `/feeds/${feed}/atom.xml`;
    const etag = (await get(path)).headers.get('etag') ?? '';
    const unchanged = await get(path, { 'if-none-match': etag });
    expect([unchanged.status, unchanged.headers.get('cache-control')]).toEqual([
      304,
      'public, max-age=900, stale-if-error=86400',
    ]);
  });

  it('get no metadata of the S3 object', async () => {
    const names = [...(await get(`/feeds/${feed}/rss.xml`)).headers.keys()];
    expect(names.filter((name) => name.startsWith('x-amz-meta-'))).toEqual([]);
  });
});

it('`ttl_minutes` sets max-age of every format, and ttl in RSS', async () => {
  const other = await newFeed({ ttl_minutes: 30 });
  const expected = 'public, max-age=1800, stale-if-error=86400';
  for (const file of FEED_FILES)
    await until(async () => (await controlOf(`/feeds/${other}/${file}`)) === expected);
  expect(await (await get(`/feeds/${other}/rss.xml`)).text()).toContain('<ttl>30</ttl>');
  expect((await ask('GET', `/v1/feeds/${other}`)).body.ttl_minutes).toBe(30);
  await ask('PUT', `/v1/feeds/${other}`, { json: { title: 'Harbour news' } });
  for (const file of FEED_FILES)
    await until(async () => (await controlOf(`/feeds/${other}/${file}`))?.includes('max-age=900') ?? false);
});

it.each([
  ['ttl_minutes', 4],
  ['ttl_minutes', 61],
  ['ttl_minutes', 7.5],
  ['ttl_minutes', '15'],
  ['max_items', 9],
  ['max_items', 51],
])('the setting %s with the value %j is refused', async (name, value) => {
  const { status, body } = await ask('PUT', `/v1/feeds/${feed}`, { json: { title: 'x', [name]: value } });
  expect([status, body.errors[0].pointer]).toEqual([422, `/${name}`]);
});

it('`max_items` is set by PUT, changed by PATCH and removed by null', async () => {
  const other = await newFeed({ max_items: 20 });
  const maxItems = async () => (await ask('GET', `/v1/feeds/${other}`)).body.max_items;
  expect(await maxItems()).toBe(20);
  await ask('PATCH', `/v1/feeds/${other}`, { json: { max_items: 10 } });
  expect(await maxItems()).toBe(10);
  await ask('PATCH', `/v1/feeds/${other}`, { json: { max_items: null } });
  expect(await maxItems()).toBeUndefined();
});

it.each(Object.entries(READERS))('%s polls at most once in fifteen minutes', async (_, secondsToNext) => {
  for (const file of FEED_FILES) {
    const answer = await get(`/feeds/${feed}/${file}`);
    expect(secondsToNext(hintOf(answer.headers, await answer.text()))).toBeGreaterThanOrEqual(900);
  }
});

it('an edge cache may keep a stored file for one minute', () => {
  // The window takes 5 s and publishing at most 5 s, so every edge serves a change within 70 s.
  const { maxAge, sharedMaxAge } = hintOf(new Headers({ 'cache-control': CACHE_CONTROL }), '');
  expect([maxAge, sharedMaxAge]).toEqual([60, undefined]);
});
