import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

const ARTICLE = {
  id: 'f',
  url: 'https://harbour.example/f',
  title: 'Ferry sails',
  content_text: 'At noon.',
  tags: ['sea'],
};

it('the same id with other content corrects the article', async () => {
  const feed = await newFeed();
  const first = await submit(feed, ARTICLE);
  const { status, headers, body } = await submit(feed, {
    ...ARTICLE,
    content_text: 'At one.',
    tags: ['north'],
  });
  expect([status, body.outcome]).toEqual([200, 'updated']);
  expect(headers.get('location')).toBeNull();
  expect(headers.get('etag')).not.toBe(first.headers.get('etag'));
  expect(body.article).toMatchObject({
    id: first.body.article.id,
    tags: ['north'],
    _feedmill: { revision: 2 },
  });
  expect(body.article.content_text).toBe('At one.');
  expect(body.article.date_modified >= body.article.date_published).toBe(true);
  expect(body.article._feedmill.history.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'created',
    'updated',
  ]);
});

it.each([
  ['tracking parameters', 'https://harbour.example/f?utm_source=mail&fbclid=x'],
  ['a fragment', 'https://harbour.example/f#top'],
  ['the default port and a host in capitals', 'https://HARBOUR.example:443/f'],
])('an article is found by its URL with %s', async (_, url) => {
  const feed = await newFeed();
  const { id: _id, ...anonymous } = ARTICLE;
  const first = await submit(feed, anonymous);
  const { status, body } = await submit(feed, { ...anonymous, url, content_text: 'At two.' });
  expect([status, body.outcome, body.article.id]).toEqual([200, 'updated', first.body.article.id]);
});

it.each([
  ['adds a fragment', 'https://harbour.example/f?utm_source=mail', 'https://harbour.example/f#post-8'],
  ['changes the fragment', 'https://harbour.example/f#post-7', 'https://harbour.example/f#post-8'],
  ['removes the fragment', 'https://harbour.example/f#post-7', 'https://harbour.example/f'],
  ['removes a tracking parameter', 'https://harbour.example/f?utm_source=mail', 'https://harbour.example/f'],
  ['adds a tracking parameter', 'https://harbour.example/f', 'https://harbour.example/f?utm_source=mail'],
])('PATCH and PUT change the URL of an article if the new one only %s', async (_, first, url) => {
  const feed = await newFeed();
  const { body } = await submit(feed, { ...ARTICLE, url: first });
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  const patched = await ask('PATCH', path, { json: { url } });
  expect([patched.body.outcome, patched.body.article.url]).toEqual(['updated', url]);
  const { id, ...rest } = ARTICLE;
  const put = await ask('PUT', `/v1/feeds/${feed}/articles/by-id?id=${id}`, {
    json: { ...rest, url: first },
  });
  expect([put.body.outcome, put.body.article.url, put.body.article.id]).toEqual([
    'updated',
    first,
    body.article.id,
  ]);
});

it.each([
  ['changes the fragment', 'updated', 'https://harbour.example/f#post-8'],
  ['removes the fragment', 'updated', 'https://harbour.example/f'],
  ['only adds tracking', 'unchanged', 'https://harbour.example/f?utm_source=mail#post-7'],
])('a submission with the id of an article that %s in its URL is %s', async (_, outcome, url) => {
  const feed = await newFeed();
  const first = 'https://harbour.example/f#post-7';
  await submit(feed, { ...ARTICLE, url: first });
  const { body } = await submit(feed, { ...ARTICLE, url });
  expect([body.outcome, body.article.url]).toEqual([outcome, outcome === 'updated' ? url : first]);
});

it('PUT replaces an article', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, ARTICLE);
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  const put = await ask('PUT', path, { json: { title: 'Ferry rests', content_text: 'All day.' } });
  expect([put.status, put.body.outcome]).toEqual([200, 'updated']);
  expect(put.body.article).toMatchObject({ id: body.article.id, title: 'Ferry rests', tags: [] });
  const text = await ask('PUT', path, { type: 'text/markdown', text: '# Ferry sails\n\nAgain, at three.' });
  expect(text.body.article).toMatchObject({ title: 'Ferry sails', _feedmill: { revision: 3 } });
});

it('a PUT of the answer of GET is `unchanged`, and of the edited answer `updated`', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, {
    ...ARTICLE,
    content_text: undefined,
    content_html: '<p>At <b>noon</b>.</p>',
    _x: 1,
  });
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  const { body: given } = await ask('GET', path);
  const same = await ask('PUT', path, { json: given });
  expect([same.status, same.body.outcome]).toEqual([200, 'unchanged']);
  const edited = await ask('PUT', path, { json: { ...given, title: 'Ferry rests' } });
  expect([edited.status, edited.body.outcome]).toEqual([200, 'updated']);
  expect(edited.body.article).toMatchObject({
    content_html: '<p>At <b>noon</b>.</p>',
    _x: 1,
    _feedmill: { publisher_id: 'f' },
  });
});

it('an article is still found by its former URL', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, ARTICLE);
  await submit(feed, { ...ARTICLE, url: 'https://harbour.example/moved', content_text: 'At four.' });
  const old = await submit(feed, { url: ARTICLE.url, title: 'Ferry sails', content_text: 'At five.' });
  expect([old.status, old.body.article.id]).toEqual([200, body.article.id]);
});
