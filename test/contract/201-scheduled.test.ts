import { expect, inject, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';
import { until } from './until.ts';

const { url } = inject('feedmill');

it('an article with a future date is scheduled, and is in no file', async () => {
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

it('a correction can publish a scheduled article earlier', async () => {
  const feed = await newFeed();
  const article = { id: 's', title: 'Tomorrow', content_text: 'It will be.' };
  await submit(feed, { ...article, date_published: '2100-01-01T00:00:00Z' });
  const { status, body } = await submit(feed, { ...article, date_published: '2026-01-01T00:00:00Z' });
  expect([status, body.outcome, body.article._feedmill.state]).toEqual([200, 'updated', 'published']);
  expect(body.article).not.toHaveProperty('date_modified');
});

it('a correction before the publication leaves no notice on the page', async () => {
  const feed = await newFeed();
  const made = await submit(feed, {
    title: 'Tomorrow',
    content_text: 'It will be.',
    date_published: '2100-01-01T00:00:00Z',
  });
  const { id } = made.body.article;
  const path = `/v1/feeds/${feed}/articles/${id}`;
  const page = async (): Promise<string> => (await fetch(`${url}/articles/${id}`)).text();
  await ask('PATCH', path, { json: { date_published: '2026-01-01T00:00:00Z', title: 'Today' } });
  await until(async () => (await page()).includes('Today'));
  expect(await page()).not.toContain('dateModified');
  await ask('PATCH', path, { json: { title: 'This day' } });
  await until(async () => (await page()).includes('This day'));
  expect(await page()).toContain('dateModified');
});

it('a correction of the date schedules or publishes the article', async () => {
  const feed = await newFeed();
  const article = { id: 's', title: 'Tomorrow', content_text: 'It will be.' };
  const moves = [
    ['2100-01-01T00:00:00Z', 'scheduled'],
    ['2101-01-01T00:00:00Z', 'scheduled'],
    ['2026-01-01T00:00:00Z', 'published'],
    ['2100-01-01T00:00:00Z', 'scheduled'],
    ['2026-01-02T00:00:00Z', 'published'],
  ] as const;
  const ids = new Set<string>();
  for (const [date_published, state] of moves) {
    const { body } = await submit(feed, { ...article, date_published });
    expect([body.article._feedmill.state, body.article.date_published]).toEqual([state, date_published]);
    const says =
      body.outcome === 'updated' && state === 'scheduled'
        ? expect.stringMatching(/^Scheduled for /)
        : undefined;
    expect(body.hint).toEqual(says);
    ids.add(body.article.id);
    const { body: list } = await ask('GET', `/v1/feeds/${feed}/articles?state=scheduled`);
    expect(list.articles).toHaveLength(state === 'scheduled' ? 1 : 0);
  }
  expect(ids.size).toBe(1);
});

it('an answer about an unchanged scheduled article says when it is published', async () => {
  const feed = await newFeed();
  const article = {
    id: 's',
    title: 'Tomorrow',
    content_text: 'It will be.',
    date_published: '2100-01-01T00:00:00Z',
  };
  const first = await submit(feed, article);
  expect(first.body.hint).toBeUndefined();
  const at = `/v1/feeds/${feed}/articles/by-id?id=s`;
  const answers = [
    await submit(feed, article),
    await ask('PUT', at, { json: article }),
    await ask('PATCH', at, { json: { title: article.title } }),
  ];
  for (const { body } of answers)
    expect([body.outcome, body.hint]).toEqual([
      'unchanged',
      expect.stringMatching(/^Scheduled for 2100-01-01/),
    ]);
  const batch = await ask('POST', `/v1/feeds/${feed}/articles/batch`, {
    text: JSON.stringify(article),
    type: 'application/x-ndjson',
  });
  expect(JSON.parse(batch.text)).toMatchObject({ outcome: 'unchanged', hint: answers[0]?.body.hint });
});
