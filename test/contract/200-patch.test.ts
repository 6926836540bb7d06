import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

const ARTICLE = {
  id: 'f',
  url: 'https://harbour.example/f',
  title: 'Ferry sails',
  summary: 'From June on.',
  content_html: '<p>At <b>noon</b>.</p>',
  date_published: '2026-01-31',
  tags: ['sea'],
  language: 'en',
  _own: { a: 1, b: 2 },
};

async function made(more: Record<string, unknown> = {}) {
  const feed = await newFeed();
  const { body } = await submit(feed, { ...ARTICLE, ...more });
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  const patch = (json: unknown, type = 'application/merge-patch+json') =>
    ask('PATCH', path, { text: JSON.stringify(json), type });
  return { feed, path, patch, article: body.article };
}

it('a patch changes only the named fields, and removes fields with null', async () => {
  const { patch, article } = await made();
  const { status, body } = await patch({ title: 'Ferry rests', summary: null, _own: { a: null, c: 3 } });
  expect([status, body.outcome]).toEqual([200, 'updated']);
  expect(body.article).toMatchObject({ title: 'Ferry rests', content_html: ARTICLE.content_html });
  expect(body.article._own).toEqual({ b: 2, c: 3 });
  expect(body.article.tags).toEqual(article.tags);
  expect(body.article._feedmill).toMatchObject({ publisher_id: 'f', date_precision: 'day', revision: 2 });
  expect(body.hint).toBeUndefined();
});

it('a patch with one content field removes the other content fields', async () => {
  const { patch } = await made();
  const { body } = await patch({ content_markdown: 'At *one*.' }, 'application/json');
  expect(body.article.content_html).toBe('<p>At <em>one</em>.</p>');
});

it('url: null removes the URL', async () => {
  const { patch } = await made();
  const { body } = await patch({ url: null });
  expect([body.outcome, body.article.url]).toEqual(['updated', undefined]);
});

it.each([
  ['nothing', {}],
  ['the current values', { title: ARTICLE.title, content_html: ARTICLE.content_html, tags: ['sea'] }],
  ['null for an absent field', { image: null }],
])('the outcome of a patch with %s is `unchanged`', async (_, patchOf) => {
  const { patch } = await made();
  const { status, body } = await patch(patchOf);
  expect([status, body.outcome, body.article._feedmill.revision]).toEqual([200, 'unchanged', 1]);
});

it('a patch changes date_modified only to a later time', async () => {
  const { patch } = await made();
  const later = { date_modified: '2026-02-01T10:00:00Z' };
  const { body } = await patch(later);
  expect(body).toMatchObject({ outcome: 'updated', article: { ...later, title: ARTICLE.title } });
  expect((await patch(later)).body.outcome).toBe('unchanged');
  const earlier = await patch({ date_modified: '2026-01-31T10:00:00Z' });
  expect(earlier.body).toMatchObject({ outcome: 'unchanged', article: later });
});

it('after a PATCH, a repeated submission of the first body is a correction', async () => {
  const { feed, patch } = await made();
  await patch({ title: 'Ferry rests' });
  expect((await submit(feed, ARTICLE)).body).toMatchObject({
    outcome: 'updated',
    article: { title: 'Ferry sails' },
  });
});

it.each([
  ['a list instead of an object', '[]', 422],
  ['invalid JSON', '{', 400],
  ['an unknown field', '{"titel":"x"}', 422],
  ['a value of the wrong type', '{"title":1}', 422],
])('a patch with %s is refused', async (_, text, status) => {
  const { path } = await made();
  expect((await ask('PATCH', path, { text, type: 'application/merge-patch+json' })).status).toBe(status);
});

it.each([
  [{ author: { name: 'Ida Holm' } }, { authors: [{ name: 'Ida Holm' }] }],
  [{ author: null }, { authors: [] }],
  [
    { banner_image: 'https://harbour.example/b.png' },
    { image: 'https://harbour.example/b.png', authors: [{ name: 'Ann Bell' }] },
  ],
  [{ banner_image: null }, { image: undefined }],
])('the patch %j changes authors or image by another field name', async (patchOf, changed) => {
  const { patch } = await made({ authors: [{ name: 'Ann Bell' }], image: 'https://harbour.example/a.png' });
  const { status, body } = await patch(patchOf);
  expect([status, body.outcome]).toEqual([200, 'updated']);
  for (const [name, value] of Object.entries(changed)) expect(body.article[name]).toEqual(value);
});

it('the hint says that a PUT removed the content', async () => {
  const { path } = await made();
  const { body } = await ask('PUT', path, { json: { title: 'Ferry rests' } });
  expect([body.outcome, body.article.content_html]).toEqual(['updated', '']);
  expect(body.hint).toContain('PATCH');
  const again = await ask('PUT', path, { json: { title: 'Ferry rests today' } });
  expect([again.body.outcome, again.body.hint]).toEqual(['updated', undefined]);
});

it('the hint to a PUT of a scheduled article says when it is published', async () => {
  const { path } = await made();
  const { body } = await ask('PUT', path, { json: { title: 'Ferry rests', date_published: '2999-01-31' } });
  expect(body.hint).toMatch(
    /^Scheduled for 2999-01-31.* with an earlier date_published\. The article has no content now/,
  );
});

it('PATCH changes a feed', async () => {
  const feed = await newFeed({ description: 'All of it', language: 'en' });
  const { status, body } = await ask('PATCH', `/v1/feeds/${feed}`, {
    json: { title: 'Port news', language: null },
  });
  expect([status, body.title, body.description, body.language]).toEqual([
    200,
    'Port news',
    'All of it',
    undefined,
  ]);
  expect((await ask('PATCH', `/v1/feeds/${feed}`, { json: { title: null } })).status).toBe(422);
  const renamed = await ask('PATCH', `/v1/feeds/${feed}`, { json: { feed: 'another-name' } });
  expect([renamed.status, renamed.body.errors[0].pointer]).toEqual([422, '/feed']);
  expect((await ask('PATCH', `/v1/feeds/${feed}`, { json: { feed } })).status).toBe(200);
  expect((await ask('PATCH', '/v1/feeds/no-such-feed-here', { json: { title: 'x' } })).status).toBe(404);
});

it('a PATCH with a null date publishes a scheduled article', async () => {
  const feed = await newFeed();
  const article = { id: 'a', title: 'Pier opens', content_text: 'At ten.', date_published: '2999-01-31' };
  const { body } = await submit(feed, article);
  const { _feedmill: before } = body.article;
  expect(before).toMatchObject({ state: 'scheduled', date_precision: 'day' });
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  const removed = await ask('PATCH', path, { json: { date_published: null } });
  expect(removed.body).toMatchObject({
    outcome: 'updated',
    article: { date_published: before.received_at, _feedmill: { state: 'published', date_inferred: true } },
  });
  expect(removed.body.article._feedmill.date_precision).toBeUndefined();
  expect((await ask('PATCH', path, { json: { date_published: null } })).body.outcome).toBe('unchanged');
  // A PUT without a date does not change the date of the article.
  await ask('PATCH', path, { json: { date_published: '2026-01-31' } });
  const { date_published: _date, ...undated } = article;
  const kept = await ask('PUT', path, { json: { ...undated, content_text: 'At eleven.' } });
  expect(kept.body.article.date_published).toBe('2026-01-31T00:00:00Z');
});
