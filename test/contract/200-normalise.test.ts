import { expect, it } from 'vitest';
import { ask, newFeed, newToken, storyOf, submit } from './api.ts';

it('a dry run shows the normalised article and the applied rules', async () => {
  const text =
    'Ferry sails every hour\n\nFerry sails every hour\n\nFrom June on the ferry sails every hour, says the “harbour master".';
  const { status, body } = await ask('POST', '/v1/normalise?received_at=2026-05-04T00:00:00Z&tags=sea', {
    text,
  });
  expect(status).toBe(200);
  expect(body.article).toMatchObject({
    title: 'Ferry sails every hour',
    date_published: '2026-05-04T00:00:00Z',
    tags: ['sea'],
    _feedmill: { date_inferred: true },
  });
  expect(body.article).not.toHaveProperty('id');
  expect(body.article._feedmill.applied.length).toBeGreaterThan(0);
});

it.each(['yesterday', '2026-05-04', '2026-02-30T00:00:00Z'])(
  '%s is refused as a time of receipt',
  async (received_at) => {
    const { status, body } = await ask('POST', `/v1/normalise?received_at=${received_at}`, {
      text: 'Ferry sails\n\nAt noon.',
    });
    expect([status, body.errors[0].parameter]).toEqual([422, 'received_at']);
  },
);

it('a dry run of its own result gives the same article', async () => {
  const { body } = await ask('POST', '/v1/normalise', {
    json: { title: ' Ferry  sails ', content_text: 'At noon.', date_published: '2026-05-04' },
  });
  const { _feedmill, ...article } = body.article;
  const again = await ask('POST', '/v1/normalise', { json: article });
  expect({ ...again.body.article, _feedmill: null }).toEqual({ ...article, _feedmill: null });
});

const COPIED = `Ferry sails every hour

Share this article

${storyOf('Ada Bell').replaceAll(/(?<=7\.) /g, '\n\n')}

Share this article
`;

it('`keep` retains a line that a rule would remove', async () => {
  const feed = await newFeed();
  const plain = await submitText(feed, COPIED);
  expect(plain.body.applied.filter(({ text }: { text?: string }) => text === 'Share this article')).toEqual([
    { rule: 'page-control', on: 'Share this article', text: 'Share this article', at: 9 },
    { rule: 'share-row', on: 'Share this article', text: 'Share this article', at: 3 },
  ]);
  expect(plain.body.article.content_text).not.toContain('Share');
  const { body } = await ask('POST', '/v1/normalise?keep=9', { text: COPIED });
  expect(body.article.content_text).toMatch(/Share this article$/);
  const kept = await ask('PUT', `/v1/feeds/${feed}/articles/${plain.body.article.id}?keep=9`, {
    text: COPIED,
  });
  expect([kept.body.outcome, kept.body.article.content_text]).toEqual(['updated', body.article.content_text]);
  expect(kept.body.applied).toContainEqual(expect.objectContaining({ at: 9, kept: true }));
});

it.each([
  ['names a line that stays anyway', '4', 'names 4, but no rule removed anything there'],
  ['contains a word', '3,last', 'must be numbers from 1'],
])('`keep` is refused if it %s', async (_, keep, detail) => {
  const { status, body } = await ask('POST', `/v1/normalise?keep=${keep}`, { text: COPIED });
  expect([status, body.errors[0].parameter]).toEqual([422, 'keep']);
  expect(body.errors[0].detail).toContain(detail);
});

it('a dry run with a feed shows the answer of a submission, and stores nothing', async () => {
  const feed = await newFeed();
  const path = `/v1/normalise?feed=${feed}`;
  const story = { title: 'Ferry sails every hour', content_text: storyOf('Ida Bell') };
  const near = {
    ...story,
    content_text: story.content_text.replace('come back to help out', 'returned to help'),
  };
  const expectedOf = async (json: unknown): Promise<unknown> =>
    (await ask('POST', path, { json })).body.expected;
  expect(await expectedOf(story)).toEqual({ outcome: 'created' });
  const { id } = (await submit(feed, { ...story, id: 'ferry' })).body.article;
  expect(await expectedOf(story)).toEqual({ outcome: 'duplicate', article: id, duplicate_of: id });
  expect(await expectedOf({ ...near, id: 'ferry' })).toEqual({ outcome: 'updated', article: id });
  expect(await expectedOf(near)).toEqual({
    outcome: 'near_duplicate',
    duplicate_of: id,
    similarity: expect.any(Number),
  });
  expect((await ask('GET', `/v1/feeds/${feed}/articles`)).body.articles).toHaveLength(1);
  await ask('DELETE', `/v1/feeds/${feed}/articles/${id}`);
  expect(await expectedOf(story)).toMatchObject({ problem: { type: 'taken-down', status: 409 } });
});

it.each([
  ['a feed that the token does not name', 'others', 403],
  ['a feed that does not exist', undefined, 404],
])('a dry run with %s is refused', async (_, name, status) => {
  const feed = await newFeed();
  const { secret } = await newToken([feed]);
  const token = name === undefined ? undefined : secret;
  const { status: answered } = await ask('POST', `/v1/normalise?feed=${name ?? `${feed}-x`}`, {
    text: COPIED,
    token,
  });
  expect(answered).toBe(status);
});

function submitText(feed: string, text: string): ReturnType<typeof ask> {
  return ask('POST', `/v1/feeds/${feed}/articles`, { text });
}
