import { describe, expect, it } from 'vitest';
import { ask, newFeed, newName, newToken, submit } from './api.ts';
import { until } from './until.ts';

it('a token is shown once, listed without its secret, and invalid after it is revoked', async () => {
  const { id, secret } = await newToken(['a', 'b'], { expires_at: '2100-01-01T00:00:00+01:00' });
  expect(secret.length).toBeGreaterThanOrEqual(43);
  const listed = await ask('GET', '/v1/tokens');
  expect(listed.text).not.toContain(secret);
  expect(listed.body.tokens.find((token: { id: string }) => token.id === id)).toMatchObject({
    publisher: 'Harbour desk',
    feeds: ['a', 'b'],
    expires_at: expect.stringContaining('2099-12-31T23:00:00'),
  });
  // Not used before: an instance may believe a token that it knows for as long as the contract says.
  expect((await ask('DELETE', `/v1/tokens/${id}`)).status).toBe(204);
  expect((await ask('GET', '/v1/feeds', { token: secret })).status).toBe(401);
  expect((await ask('DELETE', `/v1/tokens/${id}`)).status).toBe(404);
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
])('%j is refused and creates no token', async (json, pointer) => {
  const { status, body } = await ask('POST', '/v1/tokens', { json });
  expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  expect(body.errors[0].detail).toMatch(/^(?:(?:is required and )?must .{5}|is not a known field)/);
});

it('token ids ignore case, and a publisher name is one line', async () => {
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

  it('with the same Idempotency-Key returns the same token and secret, and creates only one', async () => {
    const key = newName();
    const answers = [...(await Promise.all([make(key), make(key), make(key)])), await make(key)];
    const [first] = answers;
    for (const { status, text, headers } of answers)
      expect([status, text, headers.get('location')]).toEqual([
        201,
        first?.text,
        `/v1/tokens/${first?.body.id}`,
      ]);
    const listed = await ask('GET', '/v1/tokens');
    expect(listed.body.tokens.filter(({ id }: { id: string }) => id === first?.body.id)).toHaveLength(1);
    expect(listed.text).not.toContain(first?.body.secret);
    expect((await ask('GET', '/v1/feeds', { token: first?.body.secret })).status).toBe(200);
  });

  it('with another key creates another token; with another body or call is a 422', async () => {
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

it('a token for a feed that does not exist says so', async () => {
  const made = await ask('POST', '/v1/tokens', {
    json: { publisher: 'desk', feeds: ['not-there-yet', '*'] },
  });
  expect([made.status, made.body.hint]).toEqual([
    201,
    expect.stringContaining('No feed named not-there-yet exists yet'),
  ]);
});
