import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

const ARTICLE = {
  id: 't',
  url: 'https://harbour.example/t',
  title: 'Ferry sinks',
  content_text: 'It did not.',
  date_published: '2026-01-01',
};

it('a takedown is 204, erases what was said, and keeps it out under each of its identities', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, ARTICLE);
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  expect((await ask('DELETE', path)).status).toBe(204);
  const { id, url, ...said } = ARTICLE;
  for (const again of [{ id, title: 'a', content_text: 'b' }, { url, title: 'a', content_text: 'b' }, said]) {
    const refused = await submit(feed, again);
    expect([refused.status, refused.body.type]).toEqual([409, 'taken-down']);
  }
  const gone = await ask('GET', path);
  expect(gone.text).not.toContain('It did not');
  const where = await ask('GET', `${path}/where`);
  expect(where.body.files.some((file: { in: boolean }) => file.in)).toBe(false);
});

it('?restore=true brings it back', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, ARTICLE);
  await ask('DELETE', `/v1/feeds/${feed}/articles/${body.article.id}`);
  const restored = await submit(feed, ARTICLE, { query: '?restore=true' });
  expect(restored.status).toBeLessThan(300);
  expect(restored.body.article).toMatchObject({
    id: body.article.id,
    title: 'Ferry sinks',
    _feedmill: { state: 'published' },
  });
});
