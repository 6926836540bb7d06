import { beforeAll, describe, expect, inject, it } from 'vitest';
import { send } from '../evaluation/bad-inputs/send.ts';
import { ask, newFeed, newToken, submit, tokenPages } from './api.ts';

const { url, adminToken } = inject('feedmill');
const { paths }: { paths: Record<string, Record<string, unknown>> } = await fetch(`${url}/openapi.json`).then(
  (answer) => answer.json(),
);

let feed: string;
let id: string;
let token: string;
beforeAll(async () => {
  feed = await newFeed();
  id = (await submit(feed, { title: 'Ferry sails', content_text: 'At noon.' })).body.article.id;
  token = (await newToken([feed])).id;
});

/** An empty segment, and spellings of the path segments that a URL parser removes. */
const SEGMENTS = ['', '.', '..', '%2e', '%2E%2e', '.%2e'];
const cases = Object.entries(paths).flatMap(([path, methods]) =>
  [...path.matchAll(/\{\w+\}/g)].flatMap(([parameter]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path, parameter })),
  ),
);

/** Sends the path unchanged, because `fetch` would normalise it. */
async function statusOf(method: string, path: string): Promise<[number, string | undefined]> {
  const headers = { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' };
  const { status, text } = await send(url, {
    method,
    path,
    headers,
    ...(method !== 'GET' && { body: BODY }),
  });
  return [status, text === '' ? undefined : JSON.parse(text).type];
}
const BODY = Buffer.from('{"title":"Ferry sails again","content_text":"At one."}');

describe('a path with an empty segment, . or .. gets a 400', () => {
  it.each(cases)('$method $path, $parameter', async ({ method, path, parameter }) => {
    const fill = (value: string) =>
      path
        .replace(parameter, value)
        .replace('{feed}', feed)
        .replace('{id}', path.startsWith('/v1/tokens') ? token : id);
    for (const segment of SEGMENTS) {
      expect(await statusOf(method, fill(segment)), segment).toEqual([400, 'unreadable']);
      // Without the segment, these paths would be the path of the feed. The second path has encoded slashes.
      for (const slash of ['/', '%2f']) {
        const elsewhere = `${segment}${slash}..${slash}feeds${slash}${feed}`;
        expect(await statusOf(method, fill(elsewhere)), elsewhere).toEqual([400, 'unreadable']);
      }
    }
  });

  it('none of these requests changes the feed, the article or the token', async () => {
    expect((await ask('GET', `/v1/feeds/${feed}`)).status).toBe(200);
    expect((await ask('GET', `/v1/feeds/${feed}/articles/${id}`)).body._feedmill.revision).toBe(1);
    expect((await tokenPages()).flat()).toContainEqual(expect.objectContaining({ id: token }));
  });
});

it.each([
  ['/v1/feeds/', '/v1/feeds'],
  ['/v1/', '/v1'],
])('the answer to %s names the path without the slash: %s', async (path, named) => {
  const { status, body } = await ask('GET', path);
  expect([status, body.detail]).toEqual([
    400,
    `The path ends with a slash: send the request to ${named} instead.`,
  ]);
});

it('GET /v1 gets a problem that names the list of all paths', async () => {
  const { status, body } = await ask('GET', '/v1');
  expect([status, body.type, body.detail]).toEqual([
    404,
    'not-found',
    expect.stringContaining('/openapi.json'),
  ]);
});

it('`..%2f` gets 400, and `%252e%252e` is an unknown feed and gets 404', async () => {
  expect(await statusOf('DELETE', `/v1/tokens/..%2ffeeds%2f${feed}`)).toEqual([400, 'unreadable']);
  expect(await statusOf('GET', '/v1/feeds/%252e%252e')).toEqual([404, 'not-found']);
  expect((await ask('GET', `/v1/feeds/${feed}`)).status).toBe(200);
});
