import { parseAtomFeed } from 'feedsmith';
import { expect, inject, it } from 'vitest';
import { ask, newFeed, newName } from './api.ts';
import { until } from './until.ts';

const { url } = inject('feedmill');
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { headers, redirect: 'manual' });

it.concurrent('aliases of a feed redirect to its files, even for conditional requests', async () => {
  const name = newName();
  const aliases = [
    `/${name}/feed/`,
    `/${name}/atom.xml`,
    `/?feed=${name}`,
    { path: `/${name}`, format: 'json' },
  ];
  const feed = await newFeed({ aliases, atom_id: 'tag:old.example,2020:feed' });
  expect((await ask('GET', `/v1/feeds/${feed}`)).body.aliases).toEqual(aliases);
  const old = { 'if-modified-since': new Date(Date.now() + 60_000).toUTCString(), 'if-none-match': '*' };
  for (const [path, file] of [
    [`/${name}/feed/`, 'rss.xml'],
    [`/${name}/feed?utm_source=x`, 'rss.xml'],
    [`/${name}/atom.xml`, 'atom.xml'],
    [`/?feed=${name}`, 'rss.xml'],
    [`/${name}`, 'feed.json'],
  ] as const) {
    await until(async () => (await get(path, old)).status === 301);
    expect((await get(path)).headers.get('location')).toBe(`/feeds/${feed}/${file}`);
  }
  // A deferred first render of the feed runs after the aliases are stored.
  await until(async () => (await get(`/feeds/${feed}/atom.xml`)).status === 200);
  const atom = await (await fetch(`${url}/${name}/atom.xml`)).text();
  expect(parseAtomFeed(atom).id).toBe('tag:old.example,2020:feed');
  expect((await get('/')).status).toBe(200);
  expect((await get(`/${name}/other`)).status).toBe(404);

  const taken = await ask('PUT', `/v1/feeds/${newName()}`, {
    json: { title: 'Other', aliases: [`/${name}/feed`] },
  });
  expect([taken.status, taken.body.errors[0].pointer]).toEqual([409, '/aliases/0']);
  await ask('PATCH', `/v1/feeds/${feed}`, { json: { aliases: null } });
  await until(async () => (await get(`/${name}/atom.xml`)).status === 404);
});

it.concurrent('an alias with non-ASCII letters redirects in every percent-encoding', async () => {
  const name = newName();
  const path = `/категория/${name}/日本-café/feed/`;
  const encoded = encodeURI(path);
  const feed = await newFeed({ aliases: [path, { path: `/${name}/c%2b%2b`, format: 'atom' }] });
  expect((await ask('GET', `/v1/feeds/${feed}`)).body.aliases).toEqual([
    encoded,
    { path: `/${name}/c%2B%2B`, format: 'atom' },
  ]);
  await until(async () => (await get(`/${name}/c++`)).status === 301);
  for (const asked of [
    encoded,
    encoded.toLowerCase(),
    encoded.replace(/\/$/, ''),
    encodeURI(path.normalize('NFD')),
    `${encoded}?utm_source=x`,
  ]) {
    const { status, headers } = await get(asked);
    expect([asked, status, headers.get('location')]).toEqual([asked, 301, `/feeds/${feed}/rss.xml`]);
  }
  expect(
    (await ask('PATCH', `/v1/feeds/${feed}`, { json: { aliases: [encoded.toLowerCase()] } })).body.aliases,
  ).toEqual([encoded]);
  await until(async () => (await get(`/${name}/c++`)).status === 404);
  expect((await get(encoded)).status).toBe(301);

  const other = { title: 'Other', aliases: [path.normalize('NFD')] };
  const taken = await ask('PUT', `/v1/feeds/${newName()}`, { json: other });
  expect([taken.status, taken.body.errors[0].pointer]).toEqual([409, '/aliases/0']);
  await ask('PATCH', `/v1/feeds/${feed}`, { json: { aliases: null } });
  await until(async () => (await get(encoded)).status === 404);
});

it.each([
  ['/a/../feed', /dot as its first character/],
  ['/a/%2e%2E/feed', /dot as its first character/],
  ['/a%2Fb/feed', /encoded slashes/],
  ['/a%5cb/feed', /without controls, \\ and/],
  ['/a%00/feed', /without controls/],
  ['/a\u0085b/feed', /without controls|white space/],
  ['/caf%E9/feed', /percent-encoded UTF-8 such as .*caf%C3%A9/],
  ['/%C0%AF/feed', /percent-encoded UTF-8/],
  ['/100%/feed', /write %25$/],
  ['/new york/feed', /write %23 or %20/],
  ['/feed#top', /omit the fragment/],
  [`/${'日本'.repeat(30)}/feed`, /at most 500 characters when it is percent-encoded, and has 546/],
])('the 422 for the alias %s says what to send', async (path, detail) => {
  const feed = await newFeed();
  for (const [setting, pointer] of [
    [path, '/aliases/0'],
    [{ path, format: 'rss' }, '/aliases/0/path'],
  ]) {
    const { status, body } = await ask('PATCH', `/v1/feeds/${feed}`, { json: { aliases: [setting] } });
    expect([status, body.errors]).toMatchObject([422, [{ pointer, detail: expect.stringMatching(detail) }]]);
  }
});

it('an alias with 40,000 combining marks is refused because of its length', async () => {
  const path = `/${'\u0301\u0316'.repeat(20_000)}/feed`;
  const { status, body } = await ask('PATCH', `/v1/feeds/${await newFeed()}`, { json: { aliases: [path] } });
  expect([status, body.errors]).toMatchObject([
    422,
    [{ pointer: '/aliases/0', detail: expect.stringMatching('at most 500 characters') }],
  ]);
});

it('only the admin may change aliases, and none may be a path of Feedmill', async () => {
  const aliases = [`/${newName()}`];
  const feed = await newFeed({ aliases });
  const { body } = await ask('POST', '/v1/tokens', { json: { publisher: 'desk', feeds: [feed] } });
  const path = `/v1/feeds/${feed}`;
  const as = { token: body.secret };
  expect((await ask('PUT', path, { json: { title: 'New', aliases }, ...as })).status).toBe(200);
  expect((await ask('PATCH', path, { json: { title: 'Newer' }, ...as })).body.aliases).toEqual(aliases);
  for (const changes of [{ aliases: null }, { aliases: ['/x.xml'] }, { atom_id: 'tag:x' }]) {
    const denied = await ask('PATCH', path, { json: changes, ...as });
    expect([denied.status, denied.body.errors[0].pointer]).toEqual([403, `/${Object.keys(changes)[0]}`]);
  }
  for (const own of [
    '/',
    '/v1/x',
    '/hub',
    '/console',
    '/docs',
    '/feeds',
    '/articles',
    `/feeds/${feed}/rss.xml`,
  ]) {
    const refused = await ask('PATCH', path, { json: { aliases: [own] } });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/aliases/0']);
  }
});
