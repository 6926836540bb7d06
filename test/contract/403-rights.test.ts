import { expect, it } from 'vitest';
import { ask, newFeed, newName, newToken, submit } from './api.ts';

it('a call without a valid token gets 401 with WWW-Authenticate', async () => {
  for (const headers of [
    {},
    { authorization: 'Bearer nobody' },
    { authorization: 'Basic YTpi' },
    { authorization: 'Bearer' },
  ]) {
    const answered = await ask('GET', '/v1/feeds', { isAnonymous: true, headers });
    expect([answered.status, answered.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  }
});

it('a missing feed that the token names gets 404', async () => {
  const name = newName();
  const { secret: token } = await newToken([name]);
  expect((await ask('GET', `/v1/feeds/${name}`, { token })).status).toBe(404);
  expect(
    (await ask('GET', `/v1/feeds/${name}/articles/0198f8f6-1111-8222-8333-000000000000`, { token })).status,
  ).toBe(404);
});

it('only the admin creates and deletes feeds and uses /v1/tokens', async () => {
  const feed = await newFeed();
  const { secret: token } = await newToken(['*'], { publisher: 'Night desk' });
  const { body } = await submit(feed, { title: 'a', content_text: 'b' }, { token });
  expect(body.article._feedmill.history[0].publisher).toBe('Night desk');
  for (const [method, path, json] of [
    ['POST', '/v1/tokens', { publisher: 'x', feeds: ['*'] }],
    ['GET', '/v1/tokens', undefined],
    ['DELETE', `/v1/feeds/${feed}`, undefined],
    ['PUT', `/v1/feeds/${newName()}`, { title: 'x' }],
  ] as const) {
    expect((await ask(method, path, { token, json })).status).toBe(403);
  }
});
