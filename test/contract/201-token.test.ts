import { expect, it } from 'vitest';
import { ask, newToken } from './api.ts';

it('a token is shown once, listed without its secret, and gone when it is revoked', async () => {
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

it('an expired token is none', async () => {
  const { secret } = await newToken(['*'], { expires_at: '2020-01-01T00:00:00Z' });
  expect((await ask('GET', '/v1/feeds', { token: secret })).status).toBe(401);
});

it.each([
  [{ feeds: ['*'] }, '/publisher'],
  [{ publisher: 'x', feeds: [] }, '/feeds'],
  [{ publisher: 'x', feeds: ['No Feed'] }, '/feeds/0'],
  [{ publisher: 'x', feeds: ['*'], expires_at: 'tomorrow' }, '/expires_at'],
  [{ publisher: 'x', feeds: ['*'], admin: true }, '/admin'],
])('%j makes no token', async (json, pointer) => {
  const { status, body } = await ask('POST', '/v1/tokens', { json });
  expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
});
