import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

it('the id of one article with the URL of another gets a 409 that names both', async () => {
  const feed = await newFeed();
  const a = await submit(feed, { id: 'a', title: 'Ferry sails', content_text: 'At noon.' });
  const b = await submit(feed, {
    url: 'https://harbour.example/b',
    title: 'Market opens',
    content_text: 'At nine.',
  });
  const { status, body, text } = await submit(feed, {
    id: 'a',
    url: 'https://harbour.example/b',
    title: 'Both',
    content_text: 'At once.',
  });
  expect([status, body.type]).toEqual([409, 'identity-conflict']);
  for (const { body: one } of [a, b]) {
    expect(text).toContain(one.article.id);
    const found = await ask('GET', `/v1/feeds/${feed}/articles/${one.article.id}`);
    expect(found.body).toEqual(one.article);
  }
});
