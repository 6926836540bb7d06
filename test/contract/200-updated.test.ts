import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

const ARTICLE = {
  id: 'f',
  url: 'https://harbour.example/f',
  title: 'Ferry sails',
  content_text: 'At noon.',
  tags: ['sea'],
};

it('the same id with other content corrects the article, which keeps its id and history, and the answer has no Location', async () => {
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
])('an article is found by its URL, even if the URL is sent with %s', async (_, url) => {
  const feed = await newFeed();
  const { id: _id, ...anonymous } = ARTICLE;
  const first = await submit(feed, anonymous);
  const { status, body } = await submit(feed, { ...anonymous, url, content_text: 'At two.' });
  expect([status, body.outcome, body.article.id]).toEqual([200, 'updated', first.body.article.id]);
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

it('a PUT of the answer of GET gets the outcome unchanged, and a PUT of the edited answer gets updated', async () => {
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
