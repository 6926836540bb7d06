import { parseAtomFeed } from 'feedsmith';
import { expect, inject, it } from 'vitest';
import { ask, newFeed, newName } from './api.ts';
import { until } from './until.ts';

const { url } = inject('feedmill');
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { headers, redirect: 'manual' });

it('old addresses of a feed redirect to its files, also for conditional requests', async () => {
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

it('a publisher who changes aliases or atom_id gets 403, and a path of our own gets 422', async () => {
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
