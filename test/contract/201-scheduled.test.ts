import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

it('an article of the future is scheduled, and in no file before its time', async () => {
  const feed = await newFeed();
  const { status, headers, body } = await submit(feed, {
    title: 'Tomorrow',
    content_text: 'It will be.',
    date_published: '2100-01-01T00:00:00Z',
  });
  expect([status, body.outcome, body.article._feedmill.state]).toEqual([201, 'scheduled', 'scheduled']);
  expect(headers.get('location')).toContain(body.article.id);
  const where = await ask('GET', `/v1/feeds/${feed}/articles/${body.article.id}/where`);
  expect(where.body.files.map((file: { in: boolean; rule: string }) => [file.in, file.rule])).toContainEqual([
    false,
    'scheduled',
  ]);
  expect(where.body.files.some((file: { in: boolean }) => file.in)).toBe(false);
  const scheduled = await ask('GET', `/v1/feeds/${feed}/articles?state=scheduled`);
  expect(scheduled.body.articles).toHaveLength(1);
});

it('a correction can bring it forward', async () => {
  const feed = await newFeed();
  const article = { id: 's', title: 'Tomorrow', content_text: 'It will be.' };
  await submit(feed, { ...article, date_published: '2100-01-01T00:00:00Z' });
  const { status, body } = await submit(feed, { ...article, date_published: '2026-01-01T00:00:00Z' });
  expect([status, body.outcome, body.article._feedmill.state]).toEqual([200, 'updated', 'published']);
});
