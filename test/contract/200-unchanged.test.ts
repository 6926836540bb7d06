import { expect, it } from 'vitest';
import { newFeed, submit } from './api.ts';

it('an article that is sent again is `unchanged`', async () => {
  const feed = await newFeed();
  const article = { id: 'u', title: 'Ferry sails', content_text: 'At noon.', date_published: '2026-01-01' };
  const first = await submit(feed, article);
  const again = await submit(feed, article);
  expect([again.status, again.body.outcome]).toEqual([200, 'unchanged']);
  expect(again.body.article).toEqual(first.body.article);
  expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
});

it('fifty concurrent submissions of equal content create one article', async () => {
  const feed = await newFeed();
  const article = { title: 'Ferry sails', content_text: 'At noon.', date_published: '2026-01-01' };
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => submit(feed, { ...article, url: `https://harbour.example/${n}` })),
  );
  const outcomes = answers.map(({ body }) => body.outcome);
  expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(49);
});
