import { expect, it } from 'vitest';
import { ask, newFeed, storyOf, submit } from './api.ts';

const first = (): Record<string, unknown> => ({
  id: 'a',
  title: 'Ferry sails every hour',
  content_text: storyOf('Ann Bell'),
});
const copy = (): Record<string, unknown> => ({
  id: 'b',
  title: 'Ferry sails every hour',
  content_text: storyOf('Ann Bell').replace('come back to help out', 'returned to help'),
});

it('flag: it is stored and held, listed by its state, and stays released', async () => {
  const feed = await newFeed();
  const original = await submit(feed, first());
  const held = await submit(feed, copy());
  expect([held.status, held.body.outcome, held.body.duplicate_of]).toEqual([
    200,
    'near_duplicate',
    original.body.article.id,
  ]);
  expect(held.body.similarity).toBeGreaterThan(0.7);
  expect(held.body.article._feedmill.state).toBe('near_duplicate');
  for (const call of [
    `articles/${original.body.article.id};`,
    `articles/${held.body.article.id}/publish`,
    `articles/${held.body.article.id}/merge;`,
  ])
    expect(held.body.hint).toContain(call);
  const corrected = await submit(feed, { ...copy(), tags: ['sea'] });
  expect([corrected.body.outcome, corrected.body.hint]).toEqual(['updated', held.body.hint]);
  const path = `/v1/feeds/${feed}/articles/${held.body.article.id}`;
  const listed = await ask('GET', `/v1/feeds/${feed}/articles?state=near_duplicate`);
  expect(listed.body.articles.map(({ id }: { id: string }) => id)).toEqual([held.body.article.id]);
  const released = await ask('POST', `${path}/publish`);
  expect([released.status, released.body.article._feedmill.state]).toEqual([200, 'published']);
  expect(released.body.hint).toBeUndefined();
  const again = await submit(feed, { ...copy(), tags: ['sea'] });
  expect([again.status, again.body.outcome, again.body.article._feedmill.state]).toEqual([
    200,
    'unchanged',
    'published',
  ]);
});

it('reject: 409 that names the original, and no article is stored', async () => {
  const feed = await newFeed({ near_duplicates: 'reject' });
  const original = await submit(feed, first());
  const { status, body } = await submit(feed, copy());
  expect([status, body.type, body.duplicate_of]).toEqual([409, 'near-duplicate', original.body.article.id]);
  expect(body.similarity).toBeGreaterThan(0.7);
  const { body: list } = await ask('GET', `/v1/feeds/${feed}/articles?state=near_duplicate`);
  expect(list.articles).toEqual([]);
});

it('allow: it is created, and the answer names the similar article', async () => {
  const feed = await newFeed({ near_duplicates: 'allow' });
  const original = await submit(feed, first());
  const { status, body } = await submit(feed, copy());
  expect([status, body.outcome, body.duplicate_of]).toEqual([201, 'created', original.body.article.id]);
});

it('PUT with distinct_from publishes a held article', async () => {
  const feed = await newFeed();
  const original = await submit(feed, first());
  const held = await submit(feed, copy());
  const path = `/v1/feeds/${feed}/articles/${held.body.article.id}`;
  const { body: given } = await ask('GET', path);
  const distinct_from = [original.body.article.id];
  const { status, body } = await ask('PUT', path, { json: { ...given, _feedmill: { distinct_from } } });
  expect([status, body.article._feedmill.state]).toEqual([200, 'published']);
  expect(body.article._feedmill.distinct_from).toEqual(distinct_from);
});
