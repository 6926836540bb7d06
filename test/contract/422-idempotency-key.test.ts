import { expect, it } from 'vitest';
import { ask, newFeed, newName, submit } from './api.ts';

it('same key and body: same answer, done once; same key and another body: 422', async () => {
  const feed = await newFeed();
  const headers = { 'idempotency-key': newName() };
  const article = { title: 'Ferry sails', content_text: 'At noon.' };
  const first = await submit(feed, article, { headers });
  const again = await submit(feed, article, { headers });
  expect([again.status, again.text]).toEqual([first.status, first.text]);
  expect(again.headers.get('location')).toBe(first.headers.get('location'));
  const other = await submit(feed, { ...article, title: 'Ferry rests' }, { headers });
  expect([other.status, other.body.type]).toEqual([422, 'idempotency-key-reused']);
  const { body } = await ask('GET', `/v1/feeds/${feed}/articles`);
  expect(body.articles).toHaveLength(1);
});

it('a body that was refused does not use the key up', async () => {
  const feed = await newFeed();
  const headers = { 'idempotency-key': newName() };
  expect((await submit(feed, { title: 5 }, { headers })).status).toBe(422);
  expect((await submit(feed, { title: 'Ferry sails', content_text: 'b' }, { headers })).status).toBe(201);
});
