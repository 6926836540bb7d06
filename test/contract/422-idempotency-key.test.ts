import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ask, newFeed, newName, storyOf, submit } from './api.ts';

it('requests with one Idempotency-Key and body are executed once', async () => {
  const feed = await newFeed();
  const headers = { 'idempotency-key': newName() };
  const article = { title: 'Ferry sails', content_text: 'At noon.' };
  const first = await submit(feed, article, { headers });
  const again = await submit(feed, article, { headers });
  expect([again.status, again.text]).toEqual([first.status, first.text]);
  for (const name of ['location', 'etag']) expect(again.headers.get(name)).toBe(first.headers.get(name));
  const replayed = (answer: typeof first) => answer.headers.get('idempotent-replayed');
  expect([replayed(first), replayed(again)]).toEqual([null, 'true']);
  const other = await submit(feed, { ...article, title: 'Ferry rests' }, { headers });
  expect([other.status, other.body.type]).toEqual([422, 'idempotency-key-reused']);
  const { body } = await ask('GET', `/v1/feeds/${feed}/articles`);
  expect(body.articles).toHaveLength(1);
});

it('the Idempotency-Key of a refused body can be used again', async () => {
  const feed = await newFeed();
  const headers = { 'idempotency-key': newName() };
  expect((await submit(feed, { title: 5 }, { headers })).status).toBe(422);
  expect((await submit(feed, { title: 'Ferry sails', content_text: 'b' }, { headers })).status).toBe(201);
});

it.each([
  ['POST', '', 'application/json', 201],
  ['PUT', '/by-id?id=pier', 'application/json', 201],
  ['POST', '/batch', 'application/x-ndjson', 200],
])(
  '%s /v1/feeds/{feed}/articles%s is the same request in another compression',
  async (method, path, type, status) => {
    const feed = await newFeed();
    const key = { 'idempotency-key': newName() };
    const article = JSON.stringify({ id: 'pier', title: 'Pier opens', content_text: 'At ten.' });
    const send = (text: Uint8Array<ArrayBuffer> | string, coding: Record<string, string>) =>
      ask(method, `/v1/feeds/${feed}/articles${path}`, { text, type, headers: { ...key, ...coding } });
    const zipped = Uint8Array.from(gzipSync(article));
    // Bytes 4 to 7 of gzip are the time of the compression (RFC 1952), which many libraries set.
    const later = zipped.with(4, 99);
    const coded = { 'content-encoding': 'gzip' };
    const first = await send(zipped, coded);
    expect(first.status).toBe(status);
    for (const again of [await send(later, coded), await send(article, {})]) {
      expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([status, 'true']);
      expect(again.text).toBe(first.text);
    }
  },
);

describe('a repeated request', () => {
  const article = { id: 'f', title: 'Ferry sails', content_text: 'At noon.' };
  const changes = [
    ['a correction', (at: string) => ask('PUT', at, { json: { ...article, content_text: 'At one.' } })],
    ['a takedown', (at: string) => ask('DELETE', at)],
  ] as const;

  it.each(changes)(
    'after %s gets status, outcome and ETag of the first answer, without text',
    async (_, change) => {
      const feed = await newFeed();
      const headers = { 'idempotency-key': newName() };
      const first = await submit(feed, article, { headers });
      const { id } = first.body.article;
      const at = `/v1/feeds/${feed}/articles/${id}`;
      await change(at);
      const again = await submit(feed, article, { headers });
      expect([again.status, again.headers.get('etag')]).toEqual([201, first.headers.get('etag')]);
      expect(again.headers.get('idempotent-replayed')).toBe('true');
      expect(again.body).toEqual({ outcome: 'created', article: { id, _feedmill: { feed, revision: 1 } } });
      // The ETag is old, so a sender that continues with this answer cannot overwrite unseen content.
      const ifMatch = { 'if-match': again.headers.get('etag') ?? '' };
      expect((await ask('PUT', at, { json: article, headers: ifMatch })).status).toBe(412);
    },
  );
});

const replayedOf = ({ headers }: { headers: Headers }) => headers.get('idempotent-replayed');

it('a repeated PATCH gets the first answer, even after another change', async () => {
  const feed = await newFeed();
  const at = `/v1/feeds/${feed}/articles/by-id?id=pier`;
  const created = await ask('PUT', at, { json: { title: 'Pier opens', content_text: 'At ten.' } });
  const patch = (title: string, headers: Record<string, string>) =>
    ask('PATCH', at, { json: { title }, headers });
  const headers = { 'idempotency-key': newName(), 'if-match': created.headers.get('etag') ?? '' };
  const first = await patch('Pier opens late', headers);
  const again = await patch('Pier opens late', headers);
  expect([again.status, again.text, again.headers.get('etag')]).toEqual([
    200,
    first.text,
    first.headers.get('etag'),
  ]);
  expect([first, again].map(replayedOf)).toEqual([null, 'true']);
  expect((await patch('Pier shut', headers)).body.type).toBe('idempotency-key-reused');

  const same = { 'idempotency-key': newName() };
  expect((await patch('Pier opens late', same)).body.outcome).toBe('unchanged');
  await patch('Pier opens at last', {});
  const late = await patch('Pier opens late', same);
  expect([late.body.outcome, replayedOf(late)]).toEqual(['unchanged', 'true']);
  expect((await ask('GET', at)).body.title).toBe('Pier opens at last');
});

it('a repeated publish or merge gets the first answer', async () => {
  const feed = await newFeed();
  const story = (id: string, text: string) => submit(feed, { id, title: 'Ferry', content_text: text });
  await story('a', storyOf('Ann Bell'));
  await story('b', storyOf('Ann Bell').replace('come back to help out', 'returned to help'));
  await story('c', storyOf('Ann Bell').replace('come back to help out', 'come to help again'));
  for (const [call, id] of [
    ['publish', 'b'],
    ['merge', 'c'],
  ]) {
    const send = (headers: Record<string, string>) =>
      ask('POST', `/v1/feeds/${feed}/articles/by-id/${call}?id=${id}`, { headers });
    const headers = { 'idempotency-key': newName() };
    const [first, again] = [await send(headers), await send(headers)];
    expect([first.status, first.body.outcome]).toEqual([200, 'updated']);
    expect([again.status, again.text, replayedOf(again)]).toEqual([200, first.text, 'true']);
  }
});

it('a repeated cancelation of a wire item gets the first answer', async () => {
  const feed = await newFeed();
  const send = (pubstatus: string, headers = {}) =>
    ask('POST', `/v1/feeds/${feed}/articles`, {
      text: JSON.stringify({ uri: 'urn:wire:7', type: 'text', headline: 'Ferry sails', pubstatus }),
      type: 'application/ninjs+json',
      headers,
    });
  await send('usable');
  const headers = { 'idempotency-key': newName() };
  const [first, again] = [await send('canceled', headers), await send('canceled', headers)];
  expect([first.body.outcome, again.text, replayedOf(again)]).toEqual(['updated', first.text, 'true']);
});

it.each([
  ['Content-Type', 'text/markdown', 'text/plain'],
  ['charset', 'text/plain; charset=utf-8', 'text/plain; charset=windows-1252'],
])('the same Idempotency-Key and text with another %s gets a 422', async (_, type, otherType) => {
  const feed = await newFeed();
  const headers = { 'idempotency-key': newName() };
  const text = '# Ferry sails\n\nAt noon.';
  const as = (contentType: string) =>
    ask('POST', `/v1/feeds/${feed}/articles`, { text, type: contentType, headers });
  expect((await as(type)).status).toBe(201);
  const other = await as(otherType);
  expect([other.status, other.body.type]).toEqual([422, 'idempotency-key-reused']);
});

it.each([
  ['application/json', 'application/json; charset=utf-8'],
  ['application/json;charset=UTF-8', 'Application/JSON'],
  ['text/plain; charset=utf-8', 'text/plain;charset="UTF-8"'],
  ['text/plain; charset=utf8', 'text/plain'],
  ['text/html; charset=latin1', 'text/html; charset=Windows-1252'],
])('a Content-Type of %s and of %s are the same request', async (type, sameType) => {
  const feed = await newFeed();
  const headers = { 'idempotency-key': newName() };
  const text = JSON.stringify({ title: 'Ferry sails', content_text: 'At noon.' });
  const as = (contentType: string) =>
    ask('POST', `/v1/feeds/${feed}/articles`, { text, type: contentType, headers });
  const [first, again] = [await as(type), await as(sameType)];
  expect([first.status, again.text, replayedOf(again)]).toEqual([201, first.text, 'true']);
});

it.each([
  ['query', 'POST', '?tags=sea'],
  ['method and path', 'PUT', '/by-id?id=pier'],
])('the same Idempotency-Key and body with another %s gets a 422', async (_, method, path) => {
  const feed = await newFeed();
  const articles = `/v1/feeds/${feed}/articles`;
  const request = {
    json: { title: 'Ferry sails', content_text: 'At noon.' },
    headers: { 'idempotency-key': newName() },
  };
  expect((await ask('POST', articles, request)).status).toBe(201);
  const other = await ask(method, `${articles}${path}`, request);
  expect([other.status, other.body.type]).toEqual([422, 'idempotency-key-reused']);
});

it('a repeated submission of a duplicate gets the first answer', async () => {
  const feed = await newFeed();
  const article = { title: 'Ferry sails', content_text: 'At noon.' };
  const original = await submit(feed, { ...article, id: 'a' });
  const headers = { 'idempotency-key': newName() };
  const first = await submit(feed, { ...article, id: 'b' }, { headers });
  const again = await submit(feed, { ...article, id: 'b' }, { headers });
  expect(first.body.duplicate_of).toBe(original.body.article.id);
  expect([again.status, again.text]).toEqual([200, first.text]);
  const batch = (key: string) =>
    ask('POST', `/v1/feeds/${feed}/articles/batch`, {
      text: `${JSON.stringify({ ...article, id: 'c' })}\n${JSON.stringify({ id: 'd', title: 'Pier opens' })}\n`,
      type: 'application/x-ndjson',
      headers: { 'idempotency-key': key },
    });
  const key = newName();
  const [once, twice] = [await batch(key), await batch(key)];
  expect(twice.text).toBe(once.text);
  expect([once, twice].map((answer) => answer.headers.get('idempotent-replayed'))).toEqual([null, 'true']);
});
