import { expect, it } from 'vitest';
import { ask, newFeed, storyOf, submit } from './api.ts';

const TEXT = storyOf('Ann Bell');
const first = (): Record<string, unknown> => ({
  id: 'a',
  title: 'Ferry sails every hour',
  content_text: TEXT,
});
const copy = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'b',
  url: 'https://harbour.example/ferry',
  title: 'Ferry sails every hour',
  content_text: TEXT.replace('come back to help out', 'returned to help'),
  ...more,
});

async function held(more?: Record<string, unknown>) {
  const feed = await newFeed();
  const original = await submit(feed, first());
  const { body, headers } = await submit(feed, copy(more));
  expect(body.outcome).toBe('near_duplicate');
  const at = (id: string) => `/v1/feeds/${feed}/articles/${id}`;
  const id: string = body.article.id;
  return { feed, original: original.body.article, id, path: at(id), at, etag: headers.get('etag') ?? '' };
}

it('a merge makes the held text the next revision of the original', async () => {
  const { feed, original, path, at } = await held({ tags: ['sea'] });
  const { status, body } = await ask('POST', `${path}/merge`);
  expect([status, body.outcome, body.article.id]).toEqual([200, 'updated', original.id]);
  expect(body.article.content_text).toContain('returned to help');
  expect(body.article).toMatchObject({
    tags: ['sea'],
    url: 'https://harbour.example/ferry',
    date_published: original.date_published,
    _feedmill: { state: 'published', revision: 2, publisher_id: 'a' },
  });
  expect((await ask('GET', path)).status).toBe(404);
  expect((await ask('POST', `${path}/merge`)).status).toBe(404);
  const { body: list } = await ask('GET', `/v1/feeds/${feed}/articles`);
  expect(list.articles.map(({ id }: { id: string }) => id)).toEqual([original.id]);
  expect((await ask('GET', at(original.id))).body._feedmill.revision).toBe(2);
});

it('after a merge, the ids and URLs of both articles identify the original', async () => {
  const { feed, original, path } = await held();
  await ask('POST', `${path}/merge`);
  for (const id of ['a', 'b']) {
    const { body } = await submit(feed, copy({ id, title: `Ferry ${id}` }));
    expect([body.outcome, body.article.id]).toEqual(['updated', original.id]);
  }
  const { body } = await submit(feed, copy({ id: undefined, title: 'Ferry by its address' }));
  expect([body.outcome, body.article.id]).toEqual(['updated', original.id]);
  const found = await ask('GET', `/v1/feeds/${feed}/articles/by-id?id=b`);
  expect(found.body.id).toBe(original.id);
});

it('after a merge of a pasted text, the same text is unchanged', async () => {
  const feed = await newFeed();
  const original = await submit(feed, { title: 'Ferry sails every hour', content_text: TEXT });
  const text = `Ferry sails every hour\n\n${TEXT.replace('come back to help out', 'returned to help')}\n`;
  const paste = () => ask('POST', `/v1/feeds/${feed}/articles`, { text });
  const { body } = await paste();
  expect(body.outcome).toBe('near_duplicate');
  const merged = await ask('POST', `/v1/feeds/${feed}/articles/${body.article.id}/merge`);
  expect(merged.body.article.id).toBe(original.body.article.id);
  const again = await paste();
  expect([again.body.outcome, again.body.article.id]).toEqual(['unchanged', original.body.article.id]);
});

it('POST /by-id/merge names the held article by publisher id and ETag', async () => {
  const { feed, original, etag } = await held();
  const call = (headers: Record<string, string>) =>
    ask('POST', `/v1/feeds/${feed}/articles/by-id/merge?id=b`, { headers });
  expect((await call({ 'if-match': '"7-near_duplicate"' })).status).toBe(412);
  const { status, body } = await call({ 'if-match': etag });
  expect([status, body.article.id]).toEqual([200, original.id]);
  const again = await call({});
  expect([again.status, again.body.type, again.body.detail]).toEqual([
    409,
    'conflict',
    expect.stringContaining('is not held (its state is published)'),
  ]);
});

it('a merge gets 409 if the original was taken down', async () => {
  const { original, path, at } = await held();
  await ask('DELETE', at(original.id));
  const { status, body } = await ask('POST', `${path}/merge`);
  expect([status, body.type, body.article]).toEqual([409, 'taken-down', original.id]);
  expect((await ask('GET', path)).body._feedmill.state).toBe('near_duplicate');
});
