import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';
import { until } from './until.ts';

it('an article shows when it became visible', async () => {
  const feed = await newFeed();
  const { body, headers } = await submit(feed, { id: 'p', title: 'Ferry sails', content_text: 'At noon.' });
  expect(body.article._feedmill.seen).toBeUndefined();
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  await until(async () => (await ask('GET', path)).body._feedmill.seen !== undefined);
  const shown = await ask('GET', path);
  const { visible_at, ...more } = shown.body._feedmill.seen;
  expect(Date.parse(visible_at)).toBeGreaterThanOrEqual(Date.parse(body.article._feedmill.received_at));
  expect(more).toEqual({});
  const unseen = { 'if-none-match': headers.get('etag') ?? '' };
  expect((await ask('GET', path, { headers: unseen })).status).toBe(200);
  const seen = { 'if-none-match': shown.headers.get('etag') ?? '' };
  expect((await ask('GET', path, { headers: seen })).status).toBe(304);
  const before = { 'if-match': headers.get('etag') ?? '' };
  expect((await ask('PUT', path, { json: shown.body, headers: before })).status).toBe(200);
});
