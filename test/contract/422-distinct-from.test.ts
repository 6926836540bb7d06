import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

it('an invalid id in distinct_from gets a 422 that names it', async () => {
  const [feed, elsewhere] = [await newFeed(), await newFeed()];
  const ids: string[] = [];
  for (const [of, title] of [
    [feed, 'Ferry sails'],
    [feed, 'Bridge closes'],
    [elsewhere, 'Tide turns'],
  ] as const)
    ids.push((await submit(of, { title, content_text: `${title} today.` })).body.article.id);
  const [own = '', other = '', foreign = ''] = ids;
  const put = (distinct_from: string[]) =>
    ask('PUT', `/v1/feeds/${feed}/articles/${own}`, {
      json: { title: 'Ferry sails', content_text: 'At noon.', _feedmill: { distinct_from } },
    });

  const unknown = '00000000-0000-8000-8000-000000000000';
  const refused = await put([other, own, unknown, foreign]);
  expect([refused.status, refused.body.type]).toEqual([422, 'invalid-article']);
  expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
    [1, 2, 3].map((index) => `/_feedmill/distinct_from/${index}`),
  );
  const accepted = await put([other.toUpperCase()]);
  expect([accepted.status, accepted.body.article._feedmill.distinct_from]).toEqual([200, [other]]);

  await ask('DELETE', `/v1/feeds/${feed}/articles/${other}`);
  const { body } = await ask('GET', `/v1/feeds/${feed}/articles/${own}`);
  expect((await ask('PUT', `/v1/feeds/${feed}/articles/${own}`, { json: body })).body.outcome).toBe(
    'unchanged',
  );
});
