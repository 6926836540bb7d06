import { expect, it } from 'vitest';
import { ask, newFeed, newName, newToken, submit } from './api.ts';

it('a feed is created, changed, read, listed and deleted', async () => {
  const feed = newName();
  const path = `/v1/feeds/${feed}`;
  expect((await ask('GET', path)).status).toBe(404);
  const made = await ask('PUT', path, {
    json: {
      title: 'Harbour',
      language: 'en',
      home_page_url: 'https://harbour.example/',
      rights: '© 2026 Harbour & Sons',
    },
  });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    feed,
    title: 'Harbour',
    near_duplicates: 'flag',
    rights: '© 2026 Harbour & Sons',
  });
  const changed = await ask('PUT', path, { json: { title: 'Harbour & sea', near_duplicates: 'allow' } });
  expect(changed.status).toBe(200);
  expect((await ask('GET', path)).body).toEqual(changed.body);
  expect(changed.body).not.toHaveProperty('language');
  // The token names only this feed. The list of the admin also has the feeds of other tests, and this feed
  // may not be on its first page.
  const { secret: token } = await newToken([feed]);
  const { body } = await ask('GET', '/v1/feeds', { token });
  expect(body.feeds.map((one: { feed: string }) => one.feed)).toEqual([feed]);
  expect((await ask('DELETE', path)).status).toBe(204);
  expect((await ask('GET', path)).status).toBe(404);
  expect((await submit(feed, { title: 'a', content_text: 'b' })).status).toBe(404);
});

it('all pages of the list of feeds together have each feed once', async () => {
  const own = [await newFeed(), await newFeed(), await newFeed()].sort();
  const { secret } = await newToken([...own, 'never-made']);
  const page = async (query: string, token?: string) =>
    (await ask('GET', `/v1/feeds${query}`, token === undefined ? {} : { token })).body;
  for (const token of [secret, undefined]) {
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { feeds, next_cursor } = await page(`?limit=2${cursor}`, token);
      expect(feeds.length).toBeLessThanOrEqual(2);
      seen.push(...feeds.map(({ feed }: { feed: string }) => feed));
      if (next_cursor === undefined) break;
      cursor = `&cursor=${next_cursor}`;
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    if (token === undefined) expect(seen).toEqual(expect.arrayContaining(own));
    else expect(seen).toEqual(own);
  }
  expect((await ask('GET', '/v1/feeds?limit=101')).status).toBe(422);
  expect((await ask('GET', '/v1/feeds?cursor=%21')).status).toBe(400);
});

it('a publisher can change only the feeds that its token names', async () => {
  const [mine, other] = [await newFeed(), await newFeed()];
  const { secret: token } = await newToken([mine]);
  expect((await ask('PUT', `/v1/feeds/${mine}`, { token, json: { title: 'Mine' } })).status).toBe(200);
  expect((await ask('PUT', `/v1/feeds/${other}`, { token, json: { title: 'Mine' } })).status).toBe(403);
  const { body } = await ask('GET', '/v1/feeds', { token });
  expect(body.feeds.map(({ feed }: { feed: string }) => feed)).toEqual([mine]);
});

it.each(['Harbour', '-harbour', 'harbour-', 'h_b', 'x'.repeat(65), 'h%20b', '%C3%A9'])(
  'a PUT of a feed with the invalid name %s is refused',
  async (name) => {
    const { status } = await ask('PUT', `/v1/feeds/${name}`, { json: { title: 'x' } });
    expect([404, 422]).toContain(status);
  },
);

it('a PUT of the answer of GET changes only the time of the last change', async () => {
  const feed = await newFeed({ authors: [{ name: 'Ann' }], language: 'de', near_duplicates: 'reject' });
  const { body } = await ask('GET', `/v1/feeds/${feed}`);
  const put = await ask('PUT', `/v1/feeds/${feed}`, { json: body });
  expect(put.status).toBe(200);
  expect(put.body).toEqual({ ...body, updated_at: put.body.updated_at });
  const other = await ask('PUT', `/v1/feeds/${feed}`, { json: { ...body, feed: 'another' } });
  expect([other.status, other.body.errors[0].pointer]).toEqual([422, '/feed']);
});

it('feed settings are normalised, and null equals an omitted field', async () => {
  const feed = await newFeed();
  const { body } = await ask('PUT', `/v1/feeds/${feed}`, {
    json: {
      title: ' Harbour\u0007\n news ',
      description: null,
      near_duplicates: null,
      authors: [{ name: ' Ann \n Lee ', url: null }, {}],
    },
  });
  expect(body).toMatchObject({
    title: 'Harbour news',
    near_duplicates: 'flag',
    authors: [{ name: 'Ann Lee' }],
  });
  const { status } = await ask('PUT', `/v1/feeds/${feed}`, { json: { title: ' \u200b\u0007' } });
  expect(status).toBe(422);
});

it.each(['x'.repeat(3_000), 'No_Feed', '%00'])(
  'GET and POST for the invalid feed name %s get 404',
  async (name) => {
    expect((await ask('GET', `/v1/feeds/${name}`)).status).toBe(404);
    expect((await submit(name, { title: 'a', content_text: 'b' })).status).toBe(404);
  },
);
