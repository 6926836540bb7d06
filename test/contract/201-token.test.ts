import { describe, expect, it } from 'vitest';
import { ask, newFeed, newName, newToken, submit, tokenPages } from './api.ts';
import { until } from './until.ts';

it('a token is listed without its secret, and invalid after it is revoked', async () => {
  const { id, secret } = await newToken(['a', 'b'], { expires_at: '2100-01-01T00:00:00+01:00' });
  expect(secret.length).toBeGreaterThanOrEqual(43);
  const listed = (await tokenPages()).flat();
  expect(JSON.stringify(listed)).not.toContain(secret);
  expect(listed.find((token) => token.id === id)).toMatchObject({
    publisher: 'Harbour desk',
    feeds: ['a', 'b'],
    expires_at: expect.stringContaining('2099-12-31T23:00:00'),
  });
  // An instance could still accept a used token from its cache, for a time that the contract allows. So the
  // token is not used before it is revoked.
  expect((await ask('DELETE', `/v1/tokens/${id}`)).status).toBe(204);
  expect((await ask('GET', '/v1/feeds', { token: secret })).status).toBe(401);
  expect((await ask('DELETE', `/v1/tokens/${id}`)).status).toBe(404);
});

it('the list of tokens has the last day of use of each token', async () => {
  const [used, unused] = [await newToken(['a']), await newToken(['b'])];
  const before = new Date().toISOString().slice(0, 10);
  for (let times = 0; times < 2; times++) await ask('GET', '/v1/feeds', { token: used.secret });
  const listed = (await tokenPages()).flat();
  const dayOf = (token: string) => listed.find(({ id }) => id === token)?.used_on;
  expect([before, new Date().toISOString().slice(0, 10)]).toContain(dayOf(used.id));
  expect(dayOf(unused.id)).toBeUndefined();
});

it('all pages of the list of tokens together have each token once', async () => {
  const made = [await newToken(['a']), await newToken(['b']), await newToken(['c'])].map(({ id }) => id);
  const pages = await tokenPages(2);
  expect(Math.max(...pages.map((page) => page.length))).toBe(2);
  const seen = pages.flat().map(({ id }) => id);
  expect(seen).toEqual([...new Set(seen)].sort());
  expect(seen).toEqual(expect.arrayContaining(made));
});

it.each([
  ['limit=0', 422, 'limit'],
  ['limit=101', 422, 'limit'],
  ['cursor=%21', 400, 'cursor'],
  ['cursor=d29ybGQ', 400, 'cursor'],
])('GET /v1/tokens?%s gets %i for the parameter %s', async (query, status, parameter) => {
  const answer = await ask('GET', `/v1/tokens?${query}`);
  expect([answer.status, answer.body.errors[0].parameter]).toEqual([status, parameter]);
});

it('an expired token is refused', async () => {
  const expires_at = new Date(Date.now() + 2_000).toISOString();
  const { secret } = await newToken(['*'], { expires_at });
  await until(async () => (await ask('GET', '/v1/feeds', { token: secret })).status === 401);
  expect(new Date().toISOString() >= expires_at).toBe(true);
});

it.each([
  [{ feeds: ['*'] }, '/publisher'],
  [{ publisher: 'x', feeds: [] }, '/feeds'],
  [{ publisher: 'x', feeds: ['No Feed'] }, '/feeds/0'],
  [{ publisher: 'x', feeds: ['*'], expires_at: 'tomorrow' }, '/expires_at'],
  [{ publisher: 'x', feeds: ['*'], expires_at: '9999-12-31T23:59:59-12:00' }, '/expires_at'],
  [{ publisher: '\u0000 \u200b', feeds: ['*'] }, '/publisher'],
  [{ publisher: 'x', feeds: ['*'], expires_at: '2020-01-01T00:00:00Z' }, '/expires_at'],
  [{ publisher: 'admin', feeds: ['*'] }, '/publisher'],
  [{ publisher: ' A\u200bdm\u00adin', feeds: ['*'] }, '/publisher'],
  [{ publisher: 'x', feeds: ['*'], admin: true }, '/admin'],
])('POST /v1/tokens with %j gets a 422 with the pointer %s', async (json, pointer) => {
  const { status, body } = await ask('POST', '/v1/tokens', { json });
  expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  expect(body.errors[0].detail).toMatch(/^(?:(?:is required and )?must .{5}|is not a known field)/);
});

it('a token can be revoked by its id in upper case', async () => {
  const { body } = await ask('POST', '/v1/tokens', {
    json: { publisher: ' Harbour\n\u0000desk', feeds: ['*'] },
  });
  expect(body.publisher).toBe('Harbour desk');
  expect((await ask('DELETE', `/v1/tokens/${body.id.toUpperCase()}`)).status).toBe(204);
  expect((await ask('GET', '/v1/feeds', { token: body.secret })).status).toBe(401);
});

describe('a repeated POST /v1/tokens', () => {
  const json = { publisher: 'Harbour desk', feeds: ['*'] };
  const make = (key: string, more = {}) =>
    ask('POST', '/v1/tokens', { json: { ...json, ...more }, headers: { 'idempotency-key': key } });

  it('with the same Idempotency-Key returns the first token and its secret', async () => {
    const key = newName();
    const answers = [...(await Promise.all([make(key), make(key), make(key)])), await make(key)];
    const [first] = answers;
    for (const { status, text, headers } of answers)
      expect([status, text, headers.get('location')]).toEqual([
        201,
        first?.text,
        `/v1/tokens/${first?.body.id}`,
      ]);
    const listed = (await tokenPages()).flat();
    expect(listed.filter(({ id }) => id === first?.body.id)).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toContain(first?.body.secret);
    expect((await ask('GET', '/v1/feeds', { token: first?.body.secret })).status).toBe(200);
  });

  it('with the key of a revoked token gets 422 and no secret', async () => {
    const key = newName();
    const { body } = await make(key);
    expect((await ask('DELETE', `/v1/tokens/${body.id}`)).status).toBe(204);
    const again = await make(key);
    expect([again.status, again.body.type]).toEqual([422, 'idempotency-key-reused']);
    expect(again.body.detail).toContain(body.id);
    expect(again.text).not.toContain(body.secret);
  });

  it('with another key creates another token', async () => {
    const [key, other] = [newName(), newName()];
    const [first, second] = [await make(key), await make(other)];
    expect(second.body.secret).not.toBe(first.body.secret);
    expect((await make(key, { publisher: 'Pier desk' })).body.type).toBe('idempotency-key-reused');
    const article = await submit(
      await newFeed(),
      { title: 'Ferry sails', content_text: 'At noon.' },
      { headers: { 'idempotency-key': key } },
    );
    expect([article.status, article.body.type]).toEqual([422, 'idempotency-key-reused']);
  });
});

it('a token has each of its feeds once', async () => {
  const feed = await newFeed();
  const made = await ask('POST', '/v1/tokens', { json: { publisher: 'desk', feeds: [feed, feed] } });
  expect([made.status, made.body.feeds]).toEqual([201, [feed]]);
});

it('the answer for a new token names the feeds that do not exist', async () => {
  const made = await ask('POST', '/v1/tokens', {
    json: { publisher: 'desk', feeds: ['not-there-yet', '*'] },
  });
  expect([made.status, made.body.hint]).toEqual([
    201,
    expect.stringContaining('No feed named not-there-yet exists yet'),
  ]);
});
