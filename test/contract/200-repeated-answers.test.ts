import { expect, it } from 'vitest';
import { type Answered, type Ask, ask, newFeed, newName, storyOf } from './api.ts';

/** Method, path after `/articles`, and body. */
type Request = readonly [method: string, path: string, body?: Ask];

const STORY = storyOf('Ann Bell');
const NEAR_STORY = STORY.replace('come back to help out', 'returned to help');
const LATER = '2999-01-01T00:00:00Z';

const post = (json: object): Request => ['POST', '', { json }];
const put = (id: string, json: object): Request => ['PUT', `/by-id?id=${id}`, { json }];
const patch = (id: string, json: object): Request => ['PATCH', `/by-id?id=${id}`, { json }];
const wire = (version: number, pubstatus: string): Request => {
  const item = { uri: 'urn:wire:7', type: 'text', headline: 'Ferry', body_text: 'At noon.' };
  const text = JSON.stringify({ ...item, version: `${version}`, pubstatus });
  return ['POST', '', { text, type: 'application/ninjs+json' }];
};

const PIER = post({ id: 'pier', title: 'Pier', content_text: 'Open.' });
const FERRY = post({ id: 'ferry', title: 'Ferry', content_text: STORY });
const near = (id: string, more = {}): Request =>
  post({ id, title: 'Ferry', content_text: NEAR_STORY, ...more });

const REQUESTS: Record<string, { before?: Request[]; request: Request; outcome: string; hint?: string }> = {
  'a new article': { request: PIER, outcome: 'created' },
  'a text from which a rule removed a line': {
    request: ['POST', '', { text: 'Ferry sails\n\nIt sails at noon from the pier.\n\nShare on Facebook\n' }],
    outcome: 'created',
  },
  'a scheduled article': { request: post({ title: 'Pier', date_published: LATER }), outcome: 'scheduled' },
  'a correction': {
    before: [PIER],
    request: post({ id: 'pier', title: 'Pier', content_text: 'Shut.' }),
    outcome: 'updated',
  },
  'a PUT without content': {
    before: [PIER],
    request: put('pier', { title: 'Pier' }),
    outcome: 'updated',
    hint: 'no content now',
  },
  'the same article again': { before: [PIER], request: PIER, outcome: 'unchanged' },
  'a duplicate of a published article': {
    before: [PIER],
    request: post({ id: 'copy', title: 'Pier', content_text: 'Open.' }),
    outcome: 'duplicate',
    hint: 'to change that article, PUT',
  },
  'a duplicate of a held article': {
    before: [FERRY, near('held')],
    request: near('copy'),
    outcome: 'duplicate',
    hint: 'to publish this text as another article',
  },
  'a duplicate of the first content of an article': {
    before: [
      post({ title: 'Pier', content_text: 'Open.' }),
      post({ id: 'pier', title: 'Pier', content_text: 'Open.' }),
      put('pier', { title: 'Pier', content_text: 'Shut.' }),
    ],
    request: post({ title: 'Pier', content_text: 'Open.' }),
    outcome: 'duplicate',
    hint: 'was created with this content',
  },
  'a near duplicate': { before: [FERRY], request: near('held'), outcome: 'near_duplicate', hint: '/merge' },
  'a PATCH of a held article': {
    before: [FERRY, near('held')],
    request: patch('held', { title: 'Ferries' }),
    outcome: 'updated',
    hint: '/merge',
  },
  'a PATCH of a held article that changes nothing': {
    before: [FERRY, near('held')],
    request: patch('held', { title: 'Ferry' }),
    outcome: 'unchanged',
    hint: '/merge',
  },
  'the release of a held article with a date in the future': {
    before: [FERRY, near('held', { date_published: LATER })],
    request: ['POST', '/by-id/publish?id=held'],
    outcome: 'updated',
    hint: 'Scheduled',
  },
  'the release of a published article': {
    before: [PIER],
    request: ['POST', '/by-id/publish?id=pier'],
    outcome: 'unchanged',
  },
  'a withheld item of a wire': {
    request: wire(1, 'withheld'),
    outcome: 'created',
    hint: 'its publisher withholds it',
  },
  'a version that arrives after a later version': {
    before: [wire(2, 'usable')],
    request: wire(1, 'usable'),
    outcome: 'unchanged',
    hint: 'the later version 2',
  },
  'a cancelation': {
    before: [wire(1, 'usable')],
    request: wire(2, 'canceled'),
    outcome: 'updated',
    hint: 'is taken down',
  },
  'a second cancelation': {
    before: [wire(1, 'usable'), wire(2, 'canceled')],
    request: wire(3, 'canceled'),
    outcome: 'unchanged',
    hint: 'is taken down',
  },
  'the cancelation of an earlier version': {
    before: [wire(2, 'usable')],
    request: wire(1, 'canceled'),
    outcome: 'unchanged',
    hint: 'the later version 2',
  },
};

const send = (feed: string, [method, path, body = {}]: Request, headers = {}): Promise<Answered> =>
  ask(method, `/v1/feeds/${feed}/articles${path}`, { ...body, headers });

it.each(Object.entries(REQUESTS))(
  'a repeated request with an Idempotency-Key gets the whole first answer: %s',
  async (_, row) => {
    const feed = await newFeed();
    for (const request of row.before ?? []) await send(feed, request);
    const headers = { 'idempotency-key': newName() };
    const first = await send(feed, row.request, headers);
    expect(first.body.outcome).toBe(row.outcome);
    if (row.hint === undefined) expect(first.body).not.toHaveProperty('hint');
    else expect(first.body.hint).toContain(row.hint);
    const again = await send(feed, row.request, headers);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    const named = ({ headers: all }: Answered) =>
      ['etag', 'location', 'content-type'].map((name) => all.get(name));
    expect(named(again)).toEqual(named(first));
    expect(again.headers.get('idempotent-replayed')).toBe('true');
  },
);

it('if a held article was released since, the repeated answer has the first hint and no text', async () => {
  const feed = await newFeed();
  await send(feed, FERRY);
  const headers = { 'idempotency-key': newName() };
  const first = await send(feed, near('held'), headers);
  await send(feed, ['POST', '/by-id/publish?id=held']);
  const again = await send(feed, near('held'), headers);
  expect(again.body).toEqual({
    ...first.body,
    article: { id: first.body.article.id, _feedmill: { feed, revision: 1 } },
  });
});

it('a repeated batch with an Idempotency-Key gets the whole first answer', async () => {
  const feed = await newFeed();
  await send(feed, FERRY);
  const lines = [
    PIER,
    PIER,
    near('held'),
    near('copy'),
    post({ id: 'copy-of-pier', title: 'Pier', content_text: 'Open.' }),
    post({ title: 5 }),
  ];
  const text = lines.map(([, , body]) => `${JSON.stringify(body?.json)}\n`).join('');
  const batch: Request = ['POST', '/batch', { text, type: 'application/x-ndjson' }];
  const headers = { 'idempotency-key': newName() };
  const first = await send(feed, batch, headers);
  const outcomes = first.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).outcome);
  expect(outcomes).toEqual(['created', 'unchanged', 'near_duplicate', 'duplicate', 'duplicate', undefined]);
  const again = await send(feed, batch, headers);
  expect([again.status, again.text]).toEqual([200, first.text]);
  expect(again.headers.get('idempotent-replayed')).toBe('true');
});
