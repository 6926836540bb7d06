import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';
import { until } from './until.ts';

it.concurrent('GET /where says for each file whether it contains the article, and why', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, { title: 'Ferry sails', content_text: 'At noon.', tags: ['Sea'] });
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  const at = () => ask('GET', `${path}/where`);
  const { status, body: before } = await at();
  expect(status).toBe(200);
  const rules = before.files.map(({ rule }: { rule: string }) => rule);
  expect(new Set(rules)).toEqual(new Set(['waiting']));
  await until(async () => (await ask('GET', path)).body._feedmill.seen !== undefined);
  const { body: where } = await at();
  const files = where.files.map(({ file }: { file: string }) => file);
  expect(files).toEqual(
    expect.arrayContaining([
      `/feeds/${feed}/rss.xml`,
      `/feeds/${feed}/tags/sea/atom.xml`,
      `/articles/${body.article.id}`,
    ]),
  );
  expect(
    where.files.every((file: { in: boolean; rule: string }) => file.in && file.rule === 'published'),
  ).toBe(true);
});

it.concurrent('GET /where gives the rule `pushed-out` for an old article', async () => {
  const feed = await newFeed();
  const on = (year: number) => `${year}-03-01T00:00:00Z`;
  const lines = Array.from({ length: 50 }, (_, n) => ({ title: `Ferry ${n}`, date_published: on(1950 + n) }));
  await ask('POST', `/v1/feeds/${feed}/articles/batch`, {
    text: lines.map((line) => JSON.stringify(line)).join('\n'),
    type: 'application/x-ndjson',
  });
  const { body } = await submit(feed, { title: 'Pier', date_published: on(1949) });
  const { files } = (await ask('GET', `/v1/feeds/${feed}/articles/${body.article.id}/where`)).body;
  const rules = files
    .filter(({ file }: { file: string }) => !file.includes('/archive/') && !file.startsWith('/articles/'))
    .map(({ rule }: { rule: string }) => rule);
  expect(new Set(rules)).toEqual(new Set(['pushed-out']));
});

it('GET /where gets 404 for an invalid feed name', async () => {
  const path = '/v1/feeds/No_Feed/articles/0198f8f6-1111-8222-8333-000000000000/where';
  for (let n = 0; n < 5; n++) expect((await ask('GET', path)).status).toBe(404);
});
