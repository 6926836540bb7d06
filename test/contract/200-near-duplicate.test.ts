import { expect, it } from 'vitest';
import { ask, newFeed, storyOf, submit } from './api.ts';

const first = (): Record<string, unknown> => ({
  id: 'a',
  title: 'Ferry sails every hour',
  content_text: storyOf('Ann Bell'),
});
const copy = (): Record<string, unknown> => ({
  id: 'b',
  title: 'Ferry sails every hour',
  content_text: storyOf('Ann Bell').replace('come back to help out', 'returned to help'),
});

it('with the setting `flag`, a near duplicate is held until its release', async () => {
  const feed = await newFeed();
  const original = await submit(feed, first());
  const held = await submit(feed, copy());
  expect([held.status, held.body.outcome, held.body.duplicate_of]).toEqual([
    200,
    'near_duplicate',
    original.body.article.id,
  ]);
  expect(held.body.similarity).toBeGreaterThan(0.7);
  expect(held.body.article._feedmill.state).toBe('near_duplicate');
  for (const call of [
    `articles/${original.body.article.id};`,
    `articles/${held.body.article.id}/publish`,
    `articles/${held.body.article.id}/merge;`,
  ])
    expect(held.body.hint).toContain(call);
  const corrected = await submit(feed, { ...copy(), tags: ['sea'] });
  expect([corrected.body.outcome, corrected.body.hint]).toEqual(['updated', held.body.hint]);
  const path = `/v1/feeds/${feed}/articles/${held.body.article.id}`;
  const listed = await ask('GET', `/v1/feeds/${feed}/articles?state=near_duplicate`);
  expect(listed.body.articles.map(({ id }: { id: string }) => id)).toEqual([held.body.article.id]);
  const released = await ask('POST', `${path}/publish`);
  expect([released.status, released.body.article._feedmill.state]).toEqual([200, 'published']);
  expect(released.body.hint).toBeUndefined();
  const again = await submit(feed, { ...copy(), tags: ['sea'] });
  expect([again.status, again.body.outcome, again.body.article._feedmill.state]).toEqual([
    200,
    'unchanged',
    'published',
  ]);
});

it.each([
  ['POST /publish', (at: string) => ask('POST', `${at}/publish`)],
  [
    'PUT with distinct_from',
    async (at: string) => {
      const { _feedmill, ...held } = (await ask('GET', at)).body;
      const distinct = { _feedmill: { distinct_from: [_feedmill.duplicate_of] } };
      return ask('PUT', at, { json: { ...held, ...distinct } });
    },
  ],
] as const)(
  'an article that was released by %s is the original of later near duplicates',
  async (_, release) => {
    const feed = await newFeed();
    const original = await submit(feed, first());
    const held = await submit(feed, copy());
    const released = await release(`/v1/feeds/${feed}/articles/${held.body.article.id}`);
    expect(released.body.article._feedmill.state).toBe('published');
    await ask('DELETE', `/v1/feeds/${feed}/articles/${original.body.article.id}`);
    const text = String(copy().content_text).replace('travel for nothing', 'travel free');
    const next = await submit(feed, { ...copy(), id: 'c', content_text: text });
    expect([next.body.outcome, next.body.duplicate_of]).toEqual(['near_duplicate', held.body.article.id]);
  },
);

it('each unpublished line of a batch has a hint with the reason', async () => {
  const feed = await newFeed();
  const original = await submit(feed, first());
  const held = await submit(feed, copy());
  const another = storyOf('Ann Bell').replace('come back to help out', 'come to help again');
  const lines = [
    { ...copy(), tags: ['sea'] },
    { ...first(), id: 'c' },
    { ...first(), id: 'd', content_text: another },
  ];
  const { text } = await ask('POST', `/v1/feeds/${feed}/articles/batch`, {
    text: lines.map((line) => JSON.stringify(line)).join('\n'),
    type: 'application/x-ndjson',
  });
  const answers = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const at = (answer: typeof held) => `/v1/feeds/${feed}/articles/${answer.body.article.id}`;
  expect(answers.map(({ outcome, hint }) => [outcome, hint.split(/[,;]/)[0]])).toEqual([
    ['updated', `Held as near duplicate of ${original.body.article.id}`],
    ['duplicate', 'Not stored'],
    ['near_duplicate', `Held as near duplicate of ${original.body.article.id}`],
  ]);
  expect(answers[0].hint).toBe(held.body.hint);
  expect(answers[1].hint).toContain(`PUT ${at(original)}`);
});

it('a duplicate of a held article names the original, and its hint the held article', async () => {
  const feed = await newFeed();
  const original = await submit(feed, first());
  const held = await submit(feed, copy());
  const { body } = await submit(feed, { ...copy(), id: 'c' });
  expect([body.outcome, body.duplicate_of]).toEqual(['duplicate', original.body.article.id]);
  expect(body.hint).toContain(`the article ${held.body.article.id} has the same content`);
  expect(body.hint).toContain(`articles/${held.body.article.id}/merge;`);
});

it('after the takedown of its original, a held article gets another one', async () => {
  const feed = await newFeed();
  const original = await submit(feed, first());
  const held = await submit(feed, copy());
  const at = (answer: typeof held) => `/v1/feeds/${feed}/articles/${answer.body.article.id}`;
  const next = await submit(feed, { id: 'c', title: 'Pier opens', content_text: 'At ten.' });
  await ask('PUT', at(next), { json: { ...first(), id: 'c', content_text: `${storyOf('Ann Bell')} More.` } });
  await ask('DELETE', at(original));
  const again = await submit(feed, copy());
  expect([again.body.outcome, again.body.article._feedmill.duplicate_of]).toEqual([
    'unchanged',
    next.body.article.id,
  ]);
  expect(again.body.hint).toContain(`PUT ${at(next)};`);
  const merged = await ask('POST', `${at(held)}/merge`);
  expect([merged.status, merged.body.article.id]).toEqual([200, next.body.article.id]);
});

it('POST /publish does not change a scheduled article', async () => {
  const feed = await newFeed();
  const scheduled = await submit(feed, { ...first(), date_published: '2999-01-01T00:00:00Z' });
  const path = `/v1/feeds/${feed}/articles/${scheduled.body.article.id}`;
  const { body } = await ask('POST', `${path}/publish`);
  expect([body.outcome, body.article._feedmill.state]).toEqual(['unchanged', 'scheduled']);
  expect(body.hint).toContain('Scheduled for 2999-01-01');
  expect(body.hint).toContain(`PATCH ${path} `);
});

it('a near duplicate of a scheduled article is published', async () => {
  const feed = await newFeed();
  await submit(feed, { ...first(), date_published: '2999-01-01T00:00:00Z' });
  const { body } = await submit(feed, copy());
  expect([body.outcome, body.duplicate_of]).toEqual(['created', undefined]);
  expect(body.article._feedmill.state).toBe('published');
});

it.each([
  ['has another text', { content_text: storyOf('Bo Berg').replaceAll('ferry', 'train') }, false],
  ['has the same text, but the original was taken down', { summary: 'By boat.' }, true],
])('a correction of a held article that %s publishes it', async (_, patch, isOriginalGone) => {
  const feed = await newFeed();
  const original = await submit(feed, first());
  expect((await submit(feed, copy())).body.outcome).toBe('near_duplicate');
  const at = `/v1/feeds/${feed}/articles`;
  if (isOriginalGone) await ask('DELETE', `${at}/${original.body.article.id}`);
  const { body } = await ask('PATCH', `${at}/by-id?id=b`, { json: patch });
  expect([body.outcome, body.article._feedmill.state, body.hint]).toEqual([
    'updated',
    'published',
    undefined,
  ]);
});

it('with the setting `reject`, a near duplicate gets 409 and is not stored', async () => {
  const feed = await newFeed({ near_duplicates: 'reject' });
  const original = await submit(feed, first());
  const { status, body } = await submit(feed, copy());
  expect([status, body.type, body.duplicate_of]).toEqual([409, 'near-duplicate', original.body.article.id]);
  expect(body.similarity).toBeGreaterThan(0.7);
  const { body: list } = await ask('GET', `/v1/feeds/${feed}/articles?state=near_duplicate`);
  expect(list.articles).toEqual([]);
});

it('with the setting `allow`, a near duplicate is created', async () => {
  const feed = await newFeed({ near_duplicates: 'allow' });
  const original = await submit(feed, first());
  const { status, body } = await submit(feed, copy());
  expect([status, body.outcome, body.duplicate_of]).toEqual([201, 'created', original.body.article.id]);
});

it('PUT with distinct_from publishes a held article', async () => {
  const feed = await newFeed();
  const original = await submit(feed, first());
  const held = await submit(feed, copy());
  const path = `/v1/feeds/${feed}/articles/${held.body.article.id}`;
  const { body: given } = await ask('GET', path);
  const distinct_from = [original.body.article.id];
  const { status, body } = await ask('PUT', path, { json: { ...given, _feedmill: { distinct_from } } });
  expect([status, body.article._feedmill.state]).toEqual([200, 'published']);
  expect(body.article._feedmill.distinct_from).toEqual(distinct_from);
});
