import { expect, it } from 'vitest';
import { ask, newFeed, storyOf, submit } from './api.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

it('a new article is created, with its Location', async () => {
  const feed = await newFeed();
  const { status, headers, body } = await submit(feed, {
    id: 'ferry-1',
    url: 'https://harbour.example/ferry?id=1',
    title: 'Ferry sails & every hour',
    content_html: '<p>From June on.</p><script>no()</script>',
    tags: ['Sea', 'Traffic'],
    authors: [{ name: 'Ann', url: 'mailto:ann@harbour.example' }],
    date_published: '2026-03-01T10:00:00+02:00',
    _desk: { page: 3 },
  });
  expect(status).toBe(201);
  expect(body.outcome).toBe('created');
  expect(body.article).toMatchObject({
    id: expect.stringMatching(UUID),
    url: 'https://harbour.example/ferry?id=1',
    title: 'Ferry sails & every hour',
    content_html: '<p>From June on.</p>',
    tags: ['Sea', 'Traffic'],
    authors: [{ name: 'Ann', url: 'mailto:ann@harbour.example' }],
    date_published: '2026-03-01T08:00:00Z',
    _desk: { page: 3 },
    _feedmill: { feed, publisher_id: 'ferry-1', state: 'published', revision: 1 },
  });
  expect(body.article._feedmill.history).toMatchObject([
    { outcome: 'created', publisher: 'admin', revision: 1 },
  ]);
  expect(headers.get('location')).toBe(`/v1/feeds/${feed}/articles/${body.article.id}`);
  const found = await ask('GET', headers.get('location') ?? '');
  expect(found.status).toBe(200);
  expect(found.body).toEqual(body.article);
  expect(found.headers.get('etag')).toBe(headers.get('etag'));
});

it.each([
  [
    'text/plain',
    'Ferry sails every hour\n\nFrom June on the ferry sails every hour, and twice an hour on Sundays.',
  ],
  [
    'text/markdown',
    '---\ntitle: Ferry sails every hour\n---\nFrom June on the ferry sails every hour, and twice an hour on Sundays.',
  ],
  [
    'text/markdown',
    '# Ferry sails every hour\n\nFrom June on the ferry sails every hour, and twice an hour on Sundays.',
  ],
  [
    'text/html',
    '<!doctype html><title>Ferry sails every hour</title><article><h1>Ferry sails every hour</h1><p>From June on the ferry sails every hour, and twice an hour on Sundays.</p></article>',
  ],
])('a body of %s becomes an article', async (type, text) => {
  const feed = await newFeed();
  const { status, body } = await ask('POST', `/v1/feeds/${feed}/articles?tags=sea,north&id=f1`, {
    type,
    text,
  });
  expect([status, body.outcome]).toEqual([201, 'created']);
  expect(body.article).toMatchObject({
    title: 'Ferry sails every hour',
    tags: ['sea', 'north'],
    _feedmill: { publisher_id: 'f1' },
  });
  expect(body.article.content_text).toContain('twice an hour on Sundays');
});

it('an inferred or imprecise date is marked in the answer', async () => {
  const feed = await newFeed();
  const day = await submit(feed, { title: 'A', content_text: storyOf('Ann'), date_published: '2026-03-01' });
  expect(day.body.article.date_published).toBe('2026-03-01T00:00:00Z');
  expect(day.body.article._feedmill.date_precision).toBe('day');
  const none = await submit(feed, { title: 'B', content_text: storyOf('Bo').toUpperCase() });
  expect(none.body.article._feedmill.date_inferred).toBe(true);
  const { date_published, _feedmill } = none.body.article;
  expect(Math.abs(Date.parse(date_published) - Date.parse(_feedmill.received_at))).toBeLessThan(1_000);
});

it('the same id in another feed is another article', async () => {
  const [one, other] = [await newFeed(), await newFeed()];
  const first = await submit(one, { id: 'x', title: 'A', content_text: 'b' });
  const second = await submit(other, { id: 'x', title: 'A', content_text: 'b' });
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(first.body.article.id).not.toBe(second.body.article.id);
});
