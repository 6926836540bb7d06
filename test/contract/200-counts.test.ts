import { expect, it } from 'vitest';
import { ask, newFeed, newName, newToken, storyOf, submit } from './api.ts';

it('the articles of a feed are counted by state', async () => {
  const feed = await newFeed();
  const { secret: token } = await newToken([feed]);
  const text = storyOf('Ann Bell');
  await submit(feed, { id: 'a', title: 'Ferry sails', content_text: text });
  await submit(feed, { id: 'b', title: 'Ferry sails', content_text: text.replace('help', 'aid') });
  await submit(feed, { id: 'c', content_text: 'On the quay.', date_published: '2099-01-01' });
  const gone = await submit(feed, { id: 'd', content_text: 'Goats in the harbour.' });
  await ask('DELETE', `/v1/feeds/${feed}/articles/${gone.body.article.id}`);
  const { status, body } = await ask('GET', `/v1/feeds/${feed}/counts`, { token });
  expect([status, body]).toEqual([
    200,
    { published: 1, scheduled: 1, near_duplicate: 1, held: 0, taken_down: 1 },
  ]);
  expect((await ask('GET', `/v1/feeds/${newName()}/counts`)).status).toBe(404);
});
