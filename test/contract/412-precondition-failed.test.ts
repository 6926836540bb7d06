import { expect, it } from 'vitest';
import { ask, newFeed, newName, submit } from './api.ts';

it('a request with an older ETag in If-Match gets 412', async () => {
  const feed = await newFeed();
  const { body, headers } = await submit(feed, { id: 'p', title: 'Ferry sails', content_text: 'At noon.' });
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  const old = headers.get('etag') ?? '';
  const mine = {
    json: { id: 'p', title: 'Ferry sails', content_text: 'At one.' },
    headers: { 'if-match': old },
  };
  expect((await ask('PUT', path, mine)).status).toBe(200);
  const late = await ask('PUT', path, {
    json: { id: 'p', title: 'Ferry sails', content_text: 'At two.' },
    headers: { 'if-match': old },
  });
  expect([late.status, late.body.type]).toEqual([412, 'precondition-failed']);
  const now = await ask('GET', path);
  expect(now.body.content_text).toBe('At one.');
  expect((await ask('DELETE', path, { headers: { 'if-match': old } })).status).toBe(412);
  expect((await ask('DELETE', path, { headers: { 'if-match': now.headers.get('etag') ?? '' } })).status).toBe(
    204,
  );
});

it('a feed is deleted only with its newest ETag in If-Match', async () => {
  const feed = await newFeed();
  const path = `/v1/feeds/${feed}`;
  const old = (await ask('GET', path)).headers.get('etag') ?? '';
  await ask('PATCH', path, { json: { description: 'Ferries and bridges' } });
  const late = await ask('DELETE', path, { headers: { 'if-match': old } });
  expect([late.status, late.body.type]).toEqual([412, 'precondition-failed']);
  const { status, headers } = await ask('GET', path);
  expect(status).toBe(200);
  const newest = { headers: { 'if-match': headers.get('etag') ?? '' } };
  expect((await ask('DELETE', path, newest)).status).toBe(204);
  expect((await ask('DELETE', path, newest)).status).toBe(204);
});

it('one of several concurrent requests with the same ETag is accepted', async () => {
  const feed = await newFeed();
  const { body, headers } = await submit(feed, { id: 'p', title: 'Ferry sails', content_text: 'At noon.' });
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  const answers = await Promise.all(
    ['one', 'two', 'three', 'four'].map((hour) =>
      ask('PUT', path, {
        json: { title: 'Ferry sails', content_text: `At ${hour}.` },
        headers: { 'if-match': headers.get('etag') ?? '' },
      }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
});

it('a GET with If-Match gets 412 unless it names the current version', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, { id: 'p', title: 'Ferry sails', content_text: 'At noon.' });
  const articles = `/v1/feeds/${feed}/articles`;
  for (const path of [`/v1/feeds/${feed}`, `${articles}/${body.article.id}`, `${articles}/by-id?id=p`]) {
    const { headers } = await ask('GET', path);
    const statusFor = async (etag: string) =>
      (await ask('GET', path, { headers: { 'if-match': etag } })).status;
    expect(await statusFor('"zzz"')).toBe(412);
    expect(await statusFor('zzz')).toBe(412);
    expect(await statusFor(`"zzz", ${headers.get('etag')}`)).toBe(200);
    expect(await statusFor('*')).toBe(200);
  }
});

it('a GET with If-None-Match gets 304 if the article has not changed', async () => {
  const feed = await newFeed();
  const { body, headers } = await submit(feed, { title: 'Ferry sails', content_text: 'At noon.' });
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  expect((await ask('GET', path, { headers: { 'if-none-match': headers.get('etag') ?? '' } })).status).toBe(
    304,
  );
});

it.each([
  ['a list with the newest ETag', 200, (etag: string) => `"x", ${etag} ,"y"`],
  ['*', 200, () => '*'],
  ['a list without the newest ETag', 412, () => '"x", "y"'],
  ['the newest ETag as a weak ETag', 412, (etag: string) => `W/${etag}`],
  ['the newest ETag without quotation marks', 412, (etag: string) => etag.replaceAll('"', '')],
  ['an empty value', 412, () => ''],
])('a PUT with %s in If-Match gets %i', async (_, status, ifMatch) => {
  const feed = await newFeed();
  const { body, headers } = await submit(feed, { title: 'Ferry sails', content_text: 'At noon.' });
  const put = await ask('PUT', `/v1/feeds/${feed}/articles/${body.article.id}`, {
    json: { title: 'Ferry sails', content_text: 'At one.' },
    headers: { 'if-match': ifMatch(headers.get('etag') ?? '') },
  });
  expect(put.status).toBe(status);
});

it('a takedown or release that changes nothing is accepted with an old ETag', async () => {
  const feed = await newFeed();
  const { body, headers } = await submit(feed, { title: 'Ferry sails', content_text: 'At noon.' });
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  const first = { headers: { 'if-match': headers.get('etag') ?? '' } };
  expect(
    (await ask('POST', `${path}/publish`, { headers: { 'if-match': '"0-near_duplicate"' } })).status,
  ).toBe(200);
  expect((await ask('DELETE', path, first)).status).toBe(204);
  expect((await ask('DELETE', path, first)).status).toBe(204);
});

it.each<[string, string, (feed: string, id: string) => [path: string, json: Record<string, unknown>]]>([
  ['PUT', 'an article', (feed, id) => [`/v1/feeds/${feed}/articles/${id}`, { content_text: 'At one.' }]],
  ['PATCH', 'an article', (feed, id) => [`/v1/feeds/${feed}/articles/${id}`, { content_text: 'At one.' }]],
  ['PUT', 'a feed', (feed) => [`/v1/feeds/${feed}`, { title: 'Quay news' }]],
  ['PATCH', 'a feed', (feed) => [`/v1/feeds/${feed}`, { title: 'Quay news' }]],
])('%s of %s with an older ETag gets 412, even if nothing would change', async (method, _, target) => {
  const feed = await newFeed();
  const [path, json] = target(feed, (await submit(feed, { content_text: 'At noon.' })).body.article.id);
  const change = { json, headers: { 'if-match': (await ask('GET', path)).headers.get('etag') ?? '' } };
  expect((await ask(method, path, change)).status).toBe(200);
  const again = await ask(method, path, change);
  expect([again.status, again.body.type]).toEqual([412, 'precondition-failed']);
});

it('a change of feed settings with an old or unquoted ETag gets 412', async () => {
  const feed = await newFeed({ description: 'From the quay.' });
  const path = `/v1/feeds/${feed}`;
  const etag = (await ask('GET', path)).headers.get('etag') ?? '';
  const change = (method: string, title: string, ifMatch: string) =>
    ask(method, path, { json: { title }, headers: { 'if-match': ifMatch } });
  const changed = await change('PATCH', 'Quay news', etag);
  expect(changed).toMatchObject({ status: 200, body: { title: 'Quay news', description: 'From the quay.' } });
  expect((await change('PATCH', 'Late', etag)).status).toBe(412);
  expect((await change('PUT', 'Late', etag)).status).toBe(412);
  expect((await change('PUT', 'Late', etag.replaceAll('"', ''))).status).toBe(412);
  expect((await change('PUT', 'Harbour', changed.headers.get('etag') ?? '')).status).toBe(200);
  expect((await ask('GET', path)).body.title).toBe('Harbour');
});

it('a PUT with If-None-Match: * creates but never replaces', async () => {
  const feed = await newFeed();
  const only = { 'if-none-match': '*' };
  const path = `/v1/feeds/${feed}/articles/by-id?id=pier`;
  const put = (text: string, headers = {}) =>
    ask('PUT', path, { json: { title: 'Pier opens', content_text: text }, headers });
  expect((await put('At ten.', only)).status).toBe(201);
  const second = await put('At eleven.', only);
  expect([second.status, second.body.type]).toEqual([412, 'precondition-failed']);
  const now = await ask('GET', path);
  expect(now.body.content_text).toBe('At ten.');
  const etag = now.headers.get('etag') ?? '';
  // If-None-Match uses the weak comparison, and If-Match the strong comparison (RFC 9110 §13.1).
  for (const known of [etag, `W/${etag}`, `"0-published", W/${etag}`])
    expect((await put('At noon.', { 'if-none-match': known })).status, known).toBe(412);
  expect((await put('At noon.', { 'if-match': `W/${etag}` })).status).toBe(412);
  expect((await put('At noon.', { 'if-none-match': '"0-published"' })).status).toBe(200);

  const none = await ask('PUT', `${path}-2`, { json: { title: 'Quay' }, headers: { 'if-match': '*' } });
  expect([none.status, none.body.detail]).toEqual([412, expect.stringContaining('does not exist')]);

  const settings = `/v1/feeds/${feed}`;
  const before = await ask('GET', settings);
  expect((await ask('PUT', settings, { json: { title: 'Another' }, headers: only })).status).toBe(412);
  const same = await ask('GET', settings, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } });
  expect(same.status).toBe(304);
  expect((await ask('PUT', `/v1/feeds/${newName()}`, { json: { title: 'New' }, headers: only })).status).toBe(
    201,
  );
});

it.each<
  [string, (article: string, feed: string) => [method: string, path: string, json?: Record<string, unknown>]]
>([
  ['PUT of an article', (article) => ['PUT', article, { content_text: 'At one.' }]],
  ['PATCH of an article', (article) => ['PATCH', article, { content_text: 'At one.' }]],
  ['takedown', (article) => ['DELETE', article]],
  ['release of an article that is published', (article) => ['POST', `${article}/publish`]],
  ['PUT of a feed', (_, feed) => ['PUT', feed, { title: 'Quay news' }]],
  ['PATCH of a feed', (_, feed) => ['PATCH', feed, { title: 'Quay news' }]],
  ['deletion of a feed', (_, feed) => ['DELETE', feed]],
])('a %s with If-None-Match gets 412 if the ETag matches', async (_, target) => {
  const feed = `/v1/feeds/${await newFeed()}`;
  const { id } = (await submit(feed.slice('/v1/feeds/'.length), { content_text: 'At noon.' })).body.article;
  const [method, path, json] = target(`${feed}/articles/${id}`, feed);
  const at = path.replace(/\/publish$/, '');
  const before = await ask('GET', at);
  const request = (known: string) =>
    ask(method, path, { headers: { 'if-none-match': known }, ...(json && { json }) });
  for (const known of ['*', before.headers.get('etag') ?? '']) {
    const refused = await request(known);
    expect([refused.status, refused.body.type]).toEqual([412, 'precondition-failed']);
    expect(refused.body.detail).toContain('If-None-Match');
  }
  const { _feedmill: _seen, ...kept } = (await ask('GET', at)).body;
  expect(before.body).toMatchObject(kept);
  expect((await request('"0-other"')).status).toBeLessThan(300);
});

it('If-None-Match prevents the publication and merge of a held article', async () => {
  const feed = await newFeed();
  const text =
    'The ferry between the quay and the isles sails again after eleven weeks in dock, the harbour says.';
  await submit(feed, { id: 'a', title: 'Ferry sails', content_text: `${text} It sails from Monday on.` });
  const held = await submit(feed, {
    id: 'b',
    title: 'Ferry sails',
    content_text: `${text} It sails from Monday.`,
  });
  expect(held.body.outcome).toBe('near_duplicate');
  const path = `/v1/feeds/${feed}/articles/${held.body.article.id}`;
  const known = { headers: { 'if-none-match': held.headers.get('etag') ?? '' } };
  for (const action of ['publish', 'merge'])
    expect((await ask('POST', `${path}/${action}`, known)).status, action).toBe(412);
  expect((await ask('GET', path)).body._feedmill.state).toBe('near_duplicate');
});
