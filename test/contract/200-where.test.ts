import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

it('says of each file whether an article is in it, and by which rule', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, { title: 'Ferry sails', content_text: 'At noon.', tags: ['Sea'] });
  const { status, body: where } = await ask('GET', `/v1/feeds/${feed}/articles/${body.article.id}/where`);
  expect(status).toBe(200);
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
