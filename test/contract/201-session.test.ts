import { expect, it } from 'vitest';
import { LIMITS } from '#shared/settings.ts';
import { ask, newFeed, newToken } from './api.ts';

it('a session needs its cookie to read, and its CSRF value to change', async () => {
  const feed = await newFeed();
  const { secret: token } = await newToken([feed], { publisher: 'desk' });
  const begun = await ask('POST', '/v1/session', { token });
  expect([begun.status, begun.body.role, begun.body.feeds]).toEqual([201, 'publisher', [feed]]);
  const set = begun.headers.get('set-cookie') ?? '';
  // The cookie has no prefix __Host- here, because a loopback address has no https.
  expect(set).toMatch(/^feedmill=[\w.-]+; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/);
  const cookie = set.split(';')[0] ?? '';
  const call = (method: string, path: string, headers = {}, json?: unknown) =>
    ask(method, path, { isAnonymous: true, json, headers: { cookie, ...headers } });
  const known = await call('GET', '/v1/session');
  expect(known.body).toEqual(begun.body);
  const article = { title: 'Ferry sails', content_text: 'At noon.' };
  const refused = await call('POST', `/v1/feeds/${feed}/articles`, {}, article);
  expect([refused.status, refused.body.type]).toEqual([403, 'forbidden']);
  expect(refused.body.detail).toContain('X-Feedmill-CSRF');
  const csrf = { 'x-feedmill-csrf': known.body.csrf };
  expect((await call('POST', `/v1/feeds/${feed}/articles`, csrf, article)).status).toBe(201);
  const ended = await call('DELETE', '/v1/session', csrf);
  expect([ended.status, ended.headers.get('set-cookie')]).toEqual([
    204,
    'feedmill=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict',
  ]);
  expect((await call('GET', '/v1/session')).status).toBe(401);
});

it(`a token has at most ${LIMITS.maxSessions} sessions, and one more session ends the oldest`, async () => {
  const { secret: token } = await newToken([await newFeed()]);
  const begin = async () => {
    const { headers } = await ask('POST', '/v1/session', { token });
    return (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  };
  const statusOf = async (cookie: string) =>
    (await ask('GET', '/v1/session', { isAnonymous: true, headers: { cookie } })).status;
  const first = await begin();
  const second = await begin();
  await Promise.all(Array.from({ length: LIMITS.maxSessions - 2 }, begin));
  expect([await statusOf(first), await statusOf(second)]).toEqual([200, 200]);
  await begin();
  expect([await statusOf(first), await statusOf(second)]).toEqual([401, 200]);
});
