import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

it('the same content under another id and URL is a duplicate', async () => {
  const feed = await newFeed();
  const ferry = { title: 'Ferry sails', content_text: 'At noon.', date_published: '2026-01-01' };
  const first = await submit(feed, { ...ferry, id: 'a', url: 'https://harbour.example/a' });
  const { status, body } = await submit(feed, { ...ferry, id: 'b', url: 'https://other.example/b' });
  expect([status, body.outcome, body.duplicate_of]).toEqual([200, 'duplicate', first.body.article.id]);
  expect(body.article.id).toBe(first.body.article.id);
  expect(body.hint).toContain(`PUT /v1/feeds/${feed}/articles/${first.body.article.id}`);
  const { body: list } = await ask('GET', `/v1/feeds/${feed}/articles`);
  expect(list.articles).toHaveLength(1);
});

it('the hint for a duplicate of a scheduled article says when it is published', async () => {
  const feed = await newFeed();
  const ferry = { title: 'Ferry sails', content_text: 'At noon.' };
  const first = await submit(feed, { ...ferry, id: 'a', date_published: '2999-01-01T09:00:00Z' });
  const { body } = await submit(feed, { ...ferry, id: 'b' });
  expect([body.outcome, body.article._feedmill.state]).toEqual(['duplicate', 'scheduled']);
  const path = `/v1/feeds/${feed}/articles/${first.body.article.id}`;
  expect(body.hint).toMatch(/is scheduled for 2999-01-01T09:00:00/);
  expect(body.hint).toContain(`PATCH ${path} with an earlier date_published`);
});

it('the hint for a duplicate of a withheld article says how to publish it', async () => {
  const feed = await newFeed();
  const wire = {
    uri: 'a',
    type: 'text',
    headline: 'Ferry sails',
    body_text: 'At noon.',
    pubstatus: 'withheld',
  };
  const first = await ask('POST', `/v1/feeds/${feed}/articles`, {
    text: JSON.stringify(wire),
    type: 'application/ninjs+json',
  });
  const { body } = await submit(feed, { id: 'b', title: 'Ferry sails', content_text: 'At noon.' });
  expect([body.outcome, body.article._feedmill.state]).toEqual(['duplicate', 'held']);
  expect(body.hint).toContain(
    `held by its publisher; to publish it, POST /v1/feeds/${feed}/articles/${first.body.article.id}/publish`,
  );
});
