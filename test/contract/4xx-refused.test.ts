import { expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

it.each([
  ['invalid JSON', 'application/json', '{"title":', 400, 'unreadable'],
  ['a field of the wrong type', 'application/json', '{"title":5}', 422, 'invalid-article'],
  ['no title and no content', 'application/json', '{}', 422, 'invalid-article'],
  ['an unsupported type', 'application/pdf', 'x', 415, 'unsupported-media-type'],
  ['the charset latin1 for JSON', 'application/json; charset=latin1', '{}', 415, 'unsupported-media-type'],
  ['an unknown charset', 'text/plain; charset=klingon', 'x', 415, 'unsupported-media-type'],
  ['too many bytes', 'text/plain', 'x'.repeat(1_048_577), 413, 'too-large'],
  ['front matter that is not YAML', 'text/markdown', '---\ntitle: "x\n---\nText.', 400, 'unreadable'],
])('a body with %s is refused, and `type` names the fault', async (_, type, text, status, kind) => {
  const feed = await newFeed();
  const answered = await ask('POST', `/v1/feeds/${feed}/articles`, { type, text });
  expect([answered.status, answered.body.type, answered.body.status]).toEqual([status, kind, status]);
  expect(answered.headers.get('content-type')).toContain('application/problem+json');
});

it('one answer names every invalid field', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, {
    title: 5,
    url: 'nope',
    tags: ['a', 1],
    date_published: 'soon',
    byline: 'x',
    authors: [{ url: 'x' }],
  });
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual([
    '/authors/0/url',
    '/byline',
    '/date_published',
    '/tags/1',
    '/title',
    '/url',
  ]);
});

it.each([
  ['POST', '/articles?id=%ff', 400, 'unreadable'],
  ['POST', '/articles?url=100%', 400, 'unreadable'],
  ['POST', '/articles?id=a&id=b', 422, 'invalid-request'],
  ['GET', '/articles?limit=1&limit=2', 422, 'invalid-request'],
])('%s /v1/feeds/{feed}%s gets %d', async (method, path, status, kind) => {
  const feed = await newFeed();
  const text = method === 'POST' ? { text: 'Ferry sails\n\nIt sails at noon.' } : {};
  const answered = await ask(method, `/v1/feeds/${feed}${path}`, text);
  expect([answered.status, answered.body.type]).toEqual([status, kind]);
});

it('a time of receipt in the year 10000 (UTC) is refused', async () => {
  const query = '?received_at=9999-12-31T23:59:59-12:00';
  const { status, body } = await ask('POST', `/v1/normalise${query}`, { json: { title: 'Ferry sails' } });
  expect([status, body.errors[0].parameter]).toEqual([422, 'received_at']);
});

it.each([
  ['no token', { isAnonymous: true }, 401, /no Authorization header/],
  ['another scheme', { isAnonymous: true, headers: { authorization: 'Basic eA==' } }, 401, /no bearer token/],
  ['an unknown token', { token: 'nobody' }, 401, /unknown, expired or revoked/],
])('the 401 for %s explains this case', async (_, asked, status, detail) => {
  const answered = await ask('GET', '/v1/feeds', asked);
  expect([answered.status, answered.body.detail]).toEqual([status, expect.stringMatching(detail)]);
  expect(answered.text.endsWith('}\n')).toBe(true);
});

it('a form (curl -d) gets a 415 that names the header to send', async () => {
  const type = 'application/x-www-form-urlencoded';
  const answered = await ask('PUT', '/v1/feeds/world', { text: '{"title":"W"}', type });
  expect([answered.status, answered.body.detail]).toEqual([
    415,
    expect.stringContaining('Send the header Content-Type: application/json.'),
  ]);
});

it('a file as multipart (curl -F) gets a 415 that says how to send it', async () => {
  const feed = await newFeed();
  const text = '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n# Title\r\n--x--\r\n';
  const answered = await ask('POST', `/v1/feeds/${feed}/articles`, {
    text,
    type: 'multipart/form-data; boundary=x',
  });
  expect([answered.status, answered.body.detail]).toEqual([
    415,
    expect.stringContaining('curl --data-binary @FILE'),
  ]);
});

it('the 404 for a path with a typing error names the similar path', async () => {
  const answered = await ask('GET', '/v1/feed/world/articles');
  expect([answered.status, answered.body.detail]).toEqual([
    404,
    'No resource at /v1/feed/world/articles; did you mean /v1/feeds/{feed}/articles? GET /openapi.json lists all paths.',
  ]);
});

it('an ETag without quotation marks is refused with an explanation', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, { title: 'T' });
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  const answered = await ask('DELETE', path, { headers: { 'if-match': 'abc' } });
  expect([answered.status, answered.body.detail]).toEqual([412, expect.stringContaining('must be quoted')]);
});

it('for a time without a zone, `applied` names the assumed instant', async () => {
  const json = { title: 'T', date_published: '2026-03-01T09:00:00' };
  const { body } = await ask('POST', '/v1/normalise', { json });
  expect(body.article._feedmill.applied).toContainEqual({
    rule: 'time-zone-assumed',
    on: '2026-03-01T09:00:00 is taken for 2026-03-01T09:00:00.000Z',
  });
});

it('a date_modified in the future is ignored and named in `applied`', async () => {
  const feed = await newFeed();
  const future = '2999-01-31T12:00:00Z';
  const { body } = await submit(feed, { id: 'f', title: 'Ferry', date_modified: future });
  expect(body.article.date_modified).toBeUndefined();
  expect(body.applied).toContainEqual({ rule: 'future-date-modified-ignored', on: future });
  const corrected = await submit(feed, { id: 'f', title: 'Ferry sails', date_modified: future });
  expect(Date.parse(corrected.body.article.date_modified)).toBeLessThanOrEqual(Date.now());
  const scheduled = { title: 'Pier', date_published: future, date_modified: future };
  expect((await submit(feed, scheduled)).body.article.date_modified).toBe(future);
});

it.each<[string, object, string, object]>([
  ['?x=1', { json: { title: 'Ferry' } }, 'POST', { parameter: 'x' }],
  ['?tags=a&restore=yes', { json: { title: 'Ferry' } }, 'POST', { parameter: 'restore' }],
  [
    '',
    { json: { title: 'Ferry' }, headers: { 'idempotency-key': 'k'.repeat(300) } },
    'POST',
    { header: 'Idempotency-Key' },
  ],
  ['', { json: { title: 'Ferry', 'a/b': 1 } }, 'POST', { pointer: '/a~1b' }],
  ['', { json: { title: 'Ferry', ['k'.repeat(5000)]: 1 } }, 'POST', { pointer: '' }],
  ['', { json: { title: 'Ferry', author: { name: 5 } } }, 'POST', { pointer: '/author/name' }],
  ['', { json: { title: 'Ferry', banner_image: 'x' } }, 'POST', { pointer: '/banner_image' }],
  ['', { json: { title: 'Ferry', authors: ['Ann', { url: 'x' }] } }, 'POST', { pointer: '/authors/1/url' }],
  ['', { json: { title: 'Ferry', language: 'deutsch' } }, 'POST', { pointer: '/language' }],
  ['?cursor=x', {}, 'GET', { parameter: 'cursor' }],
])('the query "%s" with the request %j (%s) gets an error about %j', async (query, sent, method, place) => {
  const { body } = await ask(method, `/v1/feeds/${await newFeed()}/articles${query}`, sent);
  expect(body.errors).toEqual([{ ...place, detail: expect.any(String) }]);
});

it.each<[string, string, string, object, RegExp]>([
  ['a missing field', 'PUT', '', { json: {} }, /^\/title is required and must be a string\.$/],
  [
    'a missing field of an attachment',
    'POST',
    '/articles',
    { json: { title: 'A', attachments: [{ url: 'https://a.example/a.mp3' }] } },
    /^\/attachments\/0\/mime_type is required and must be a string\.$/,
  ],
  [
    'a missing source id',
    'POST',
    '/articles',
    { json: { title: 'A', _feedmill: { source_ids: { rss: { is_permalink: false } } } } },
    /^\/_feedmill\/source_ids\/rss\/guid is required and must be a string\.$/,
  ],
  [
    'a source id of white space',
    'POST',
    '/articles',
    { json: { title: 'A', _feedmill: { source_ids: { atom: ' \n' } } } },
    /^\/_feedmill\/source_ids\/atom must have one or more visible characters/,
  ],
  [
    'an Atom id of white space',
    'PATCH',
    '',
    { json: { atom_id: ' ' } },
    /^\/atom_id must have one or more visible characters/,
  ],
  [
    'a missing field that allows only some values',
    'PATCH',
    '',
    { json: { aliases: [{ path: '/old.xml' }] } },
    /^\/aliases\/0\/format is required and must be one of "rss", "atom", "json"\.$/,
  ],
  [
    'a JSON list of articles',
    'POST',
    '/articles',
    { json: [{ title: 'A' }] },
    /as NDJSON to \/articles\/batch/,
  ],
  ['a method that the path does not allow', 'POST', '', { json: {} }, /^Method not allowed; allowed: .*GET/],
  [
    'a feed that does not exist',
    'GET',
    '-2',
    {},
    /-2 does not exist\. The admin creates it with PUT \/v1\/feeds\//,
  ],
  ['an invalid feed name', 'GET', '_', {}, /_" is not a feed name: it must have 1 to 64/],
  ['a publisher id in the path', 'GET', '/articles/ferry-2026', {}, /by-id\?id=PUBLISHER_ID\.$/],
  [
    'an unknown article',
    'GET',
    '/articles/by-id?id=x',
    {},
    /has no article x\. GET .* lists its articles\.$/,
  ],
])('the detail for %s says what to send or call', async (_, method, path, sent, detail) => {
  const { body } = await ask(method, `/v1/feeds/${await newFeed()}${path}`, sent);
  expect(body.detail).toMatch(detail);
});
