import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

const ferry = { title: 'Ferry sails', content_text: 'At noon.' };
/** An id with characters that have a meaning in a URL. */
const ID = 'tag:harbour.example,2026:a/b?c=d&e#f g';
const at = (feed: string, id = ID, more = ''): string =>
  `/v1/feeds/${feed}/articles/by-id${more}?id=${encodeURIComponent(id)}`;

it('an article is created, replaced, read, published and deleted by publisher id', async () => {
  const feed = await newFeed();
  const made = await ask('PUT', at(feed), { json: ferry });
  expect([made.status, made.body.outcome, made.body.article._feedmill.publisher_id]).toEqual([
    201,
    'created',
    ID,
  ]);
  const { id } = made.body.article;
  expect(made.headers.get('location')).toBe(`/v1/feeds/${feed}/articles/${id}`);
  const replaced = await ask('PUT', at(feed), { json: { ...ferry, id: ID, content_text: 'At one.' } });
  expect([replaced.status, replaced.body.outcome, replaced.body.article.id]).toEqual([200, 'updated', id]);
  const given = await ask('GET', at(feed));
  expect(given.body).toEqual((await ask('GET', `/v1/feeds/${feed}/articles/${id}`)).body);
  expect((await ask('PUT', at(feed), { json: given.body })).body.outcome).toBe('unchanged');
  expect((await ask('GET', at(feed, ID, '/where'))).body.id).toBe(id);
  expect((await ask('POST', at(feed, ID, '/publish'))).body.outcome).toBe('unchanged');
  expect((await ask('DELETE', at(feed))).status).toBe(204);
  expect((await ask('PUT', at(feed), { json: ferry })).body.type).toBe('taken-down');
});

it('a PUT by publisher id accepts a body of Markdown', async () => {
  const feed = await newFeed();
  const made = await ask('PUT', at(feed), { type: 'text/markdown', text: '# Ferry sails\n\nAt noon.' });
  expect([made.status, made.body.article._feedmill.publisher_id]).toEqual([201, ID]);
});

it('a call by publisher id with a missing, unknown or second id is refused', async () => {
  const feed = await newFeed();
  const other = await ask('PUT', at(feed), { json: { ...ferry, id: 'b' } });
  expect([other.status, other.body.errors[0].pointer]).toEqual([422, '/id']);
  for (const method of ['GET', 'DELETE']) expect((await ask(method, at(feed))).status).toBe(404);
  expect((await ask('PATCH', at(feed), { json: { title: 'x' } })).status).toBe(404);
  await ask('PUT', at(feed), { json: ferry });
  expect((await ask('PATCH', at(feed), { json: { id: 'b' } })).status).toBe(422);
  const none = await ask('GET', `/v1/feeds/${feed}/articles/by-id`);
  expect([none.status, none.body.errors[0].parameter]).toEqual([422, 'id']);
  expect(none.body.detail).toMatch(/^Parameter id is missing/);
});

it('a request by publisher id with a wrong If-Match gets 412', async () => {
  const feed = await newFeed();
  expect((await ask('PUT', at(feed), { json: ferry, headers: { 'if-match': '"1-published"' } })).status).toBe(
    412,
  );
  const made = await ask('PUT', at(feed), { json: ferry });
  const etag = made.headers.get('etag') ?? '';
  await ask('PATCH', at(feed), { json: { title: 'Ferry rests' }, headers: { 'if-match': etag } });
  expect((await ask('PATCH', at(feed), { json: { title: 'x' }, headers: { 'if-match': etag } })).status).toBe(
    412,
  );
});

it('?id= and ?url= find an article in the list', async () => {
  const feed = await newFeed();
  const url = 'https://harbour.example/show';
  const first = await submit(feed, { ...ferry, id: 'a', url });
  const second = await submit(feed, { id: 'b', url, title: 'Market opens', content_text: 'At nine.' });
  const listed = async (query: string): Promise<string[]> =>
    (await ask('GET', `/v1/feeds/${feed}/articles?${query}`)).body.articles.map(
      ({ id }: { id: string }) => id,
    );
  expect(await listed('id=b')).toEqual([second.body.article.id]);
  expect(await listed(`url=${encodeURIComponent(`${url}?utm_source=x`)}`)).toEqual([first.body.article.id]);
  expect(await listed(`url=${encodeURIComponent(url)}&id=b`)).toEqual([]);
  expect(await listed('id=c')).toEqual([]);
  expect(await listed('id=a&state=taken_down')).toEqual([]);
  for (const path of [`/v1/feeds/${feed}/articles`, `/v1/feeds/${feed}`, '/v1/feeds', '/v1/health']) {
    const { status, body } = await ask('GET', `${path}?adress=x`);
    expect([status, body.errors[0].parameter]).toEqual([422, 'adress']);
  }
});

it.each(['PATCH', 'PUT'] as const)('a %s that changes only the id adds a publisher id', async (method) => {
  const feed = await newFeed();
  const made = await submit(feed, { ...ferry, id: '3' });
  const { id } = made.body.article;
  const path = `/v1/feeds/${feed}/articles/${id}`;
  const json = method === 'PUT' ? { ...ferry, id: '33' } : { id: '33' };
  const renamed = await ask(method, path, { json });
  expect([renamed.status, renamed.body.outcome]).toEqual([200, 'unchanged']);
  expect(renamed.body.article._feedmill).toMatchObject({ publisher_id: '33', revision: 2 });
  expect(renamed.headers.get('etag')).not.toBe(made.headers.get('etag'));
  const given = await ask('GET', path);
  expect(given.body._feedmill.publisher_id).toBe('33');
  for (const one of ['3', '33']) expect((await ask('GET', at(feed, one))).body.id).toBe(id);
  const corrected = await ask('PATCH', path, { json: { id: '34', title: 'Ferry rests' } });
  expect([corrected.body.outcome, corrected.body.article._feedmill.publisher_id]).toEqual(['updated', '34']);
});

it('a PATCH that removes the publisher id is refused', async () => {
  const feed = await newFeed();
  const patch = async (article: Record<string, unknown>) => {
    const made = await submit(feed, article);
    return await ask('PATCH', `/v1/feeds/${feed}/articles/${made.body.article.id}`, { json: { id: null } });
  };
  const refused = await patch({ ...ferry, id: '3' });
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/id']);
  const { status, body } = await patch({ title: 'Market opens', content_text: 'At nine.' });
  expect([status, body.outcome]).toEqual([200, 'unchanged']);
});

it.each([
  ['longer than an id in a body', 'x'.repeat(1_025)],
  ['of invisible characters only', '\u202e'],
])('a PUT by publisher id refuses an id %s', async (_, id) => {
  const feed = await newFeed();
  const path = `/v1/feeds/${feed}/articles/by-id?id=${encodeURIComponent(id)}`;
  const { status, body } = await ask('PUT', path, { json: ferry });
  expect([status, body.errors[0].parameter]).toEqual([422, 'id']);
});
