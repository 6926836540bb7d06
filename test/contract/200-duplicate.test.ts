import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

it('the same content under another id and URL is not stored, and the answer names the original', async () => {
  const feed = await newFeed();
  const said = { title: 'Ferry sails', content_text: 'At noon.', date_published: '2026-01-01' };
  const first = await submit(feed, { ...said, id: 'a', url: 'https://harbour.example/a' });
  const { status, body } = await submit(feed, { ...said, id: 'b', url: 'https://other.example/b' });
  expect([status, body.outcome, body.duplicate_of]).toEqual([200, 'duplicate', first.body.article.id]);
  expect(body.article.id).toBe(first.body.article.id);
  expect(body.hint).toContain(`PUT /v1/feeds/${feed}/articles/${first.body.article.id}`);
  const { body: list } = await ask('GET', `/v1/feeds/${feed}/articles`);
  expect(list.articles).toHaveLength(1);
});
