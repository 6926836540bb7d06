import { expect, it } from 'vitest';
import { routeFinder } from '#shared/http/find-route.ts';
import { Problem } from '#shared/model/problem.ts';

const route = { right: 'anybody', handle: () => ({ status: 200 }) } as const;
const find = routeFinder({
  'GET /console/': route,
  'GET /v1/feeds': route,
  'GET /v1/feeds/{feed}': route,
  'PUT /v1/feeds/{feed}': route,
  'GET /v1/feeds/{feed}/articles/{id}': route,
  'POST /v1/feeds/{feed}/articles/batch': route,
});

it.each<[string, string, string, Record<string, string>]>([
  ['GET', '/v1/feeds', 'GET /v1/feeds', {}],
  ['GET', '/console/', 'GET /console/', {}],
  ['PUT', '/v1/feeds/harbour', 'PUT /v1/feeds/{feed}', { feed: 'harbour' }],
  ['GET', '/v1/feeds/a%2Fb/articles/50%25', 'GET /v1/feeds/{feed}/articles/{id}', { feed: 'a/b', id: '50%' }],
  ['HEAD', '/v1/feeds/harbour', 'GET /v1/feeds/{feed}', { feed: 'harbour' }],
  // A path without a parameter precedes one with a parameter.
  ['POST', '/v1/feeds/a/articles/batch', 'POST /v1/feeds/{feed}/articles/batch', { feed: 'a' }],
])('%s %s has the route %s with the parameters %j', (method, path, name, params) => {
  expect(find({ method, path })).toEqual({ name, route, params });
});

it.each([
  ['POST', '/v1/feed', '*', 'not-found', 'No resource at /v1/feed; did you mean /v1/feeds?'],
  ['GET', '/v1/%C3%A9', '*', 'not-found', 'No resource at /v1/é'],
  ['GET', '/v1/feeds/', '*', 'unreadable', 'segment that is empty'],
  ['GET', '/v1/feeds/../feeds', '*', 'unreadable', 'segment that is empty'],
  ['DELETE', '/v1/feeds/a', '* /v1/feeds/{feed}', 'method-not-allowed', 'allowed: GET, PUT, HEAD'],
  ['TRACE', '/v1/feeds', '* /v1/feeds', 'method-not-allowed', 'allowed: GET, HEAD'],
  ['HEAD', '/v1/feeds/a/articles/batch', '* /v1/feeds/{feed}/articles/batch', 'method-not-allowed', 'POST'],
])(
  '%s %s has no route, and is logged as %s with the problem %s',
  async (method, path, name, kind, detail) => {
    const found = find({ method, path });
    expect(found.name).toBe(name);
    const problem = await (async () => found.route.handle({} as never))().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ kind, message: expect.stringContaining(detail) });
  },
);
