import { Problem } from '#shared/model/problem.ts';
import type { HttpRequest } from './http-request.ts';
import { nearestPath } from './nearest-path.ts';
import type { Route, Routes } from './route.ts';

/** What answers a request. */
export interface FoundRoute {
  /** Method and path, as in `OPERATIONS`; `*` stands for any method, or for any method and path. */
  name: string;
  route: Route;
  /** Decoded parameters of the path. */
  params: Record<string, string>;
}

/**
 * @returns a function that finds the route of a request. Without one, it returns a route that answers with a problem:
 *   `unreadable`, `method-not-allowed` or `not-found`
 */
export function routeFinder(routes: Routes): (request: Pick<HttpRequest, 'method' | 'path'>) => FoundRoute {
  const byPath = Map.groupBy(Object.entries(routes), ([name]) => name.split(' ')[1] ?? '');
  // `{` sorts after every letter, so a path without a parameter is matched before one with a parameter. The same order
  // decides which path answers with 405.
  const patterns = [...byPath.keys()].sort().map((path) => ({ path, segments: path.split('/') }));
  return ({ method, path }) => {
    if (!byPath.has(path) && hasDotOrEmptySegment(path)) return refusal('*', oddPath);
    const segments = path.split('/');
    for (const pattern of patterns) {
      const params = paramsOf(pattern.segments, segments);
      if (params === undefined) continue;
      // The answer to HEAD is that to GET without its body (RFC 9110 §9.3.2).
      const name = `${method === 'HEAD' ? 'GET' : method} ${pattern.path}`;
      const route = routes[name];
      if (route !== undefined) return { name, route, params };
      const allowed = (byPath.get(pattern.path) ?? []).map(([one]) => one.split(' ')[0] ?? '');
      return refusal(`* ${pattern.path}`, () => methodNotAllowed(allowed));
    }
    return refusal('*', () => pathNotFound(decodeURIComponent(path), [...byPath.keys()]));
  };
}

/** The decoded parameters, if a path matches a pattern; a segment of the pattern in braces is a parameter. */
function paramsOf(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    const segment = segments[at] ?? '';
    if (expected.startsWith('{')) params[expected.slice(1, -1)] = decodeURIComponent(segment);
    else if (segment !== expected) return undefined;
  }
  return params;
}

/** A route that needs no right and answers with a problem. */
function refusal(name: string, problem: () => Problem): FoundRoute {
  const handle = () => {
    throw problem();
  };
  return { name, route: { right: 'anybody', handle }, params: {} };
}

function oddPath(): Problem {
  return new Problem(
    'unreadable',
    'The path has a segment that is empty, . or .. (encoded or not): send the path without it.',
  );
}

function methodNotAllowed(allowed: readonly string[]): Problem {
  const allow = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : [])].join(', ');
  return new Problem('method-not-allowed', `Method not allowed; allowed: ${allow}`, {
    headers: { Allow: allow },
  });
}

function pathNotFound(path: string, known: readonly string[]): Problem {
  const near = nearestPath(path, known);
  const hint = near === undefined ? '.' : `; did you mean ${near}?`;
  return new Problem(
    'not-found',
    `No resource at ${path.slice(0, 200)}${hint} GET /openapi.json lists all paths.`,
  );
}

/**
 * Whether a path has a segment that is empty, `.` or `..`. URL parsers remove dot segments (RFC 3986 §5.2.4), so
 * `/v1/tokens/../feeds/world` would reach the route of `/v1/feeds/world`.
 */
function hasDotOrEmptySegment(path: string): boolean {
  if (path === '/') return false;
  return path
    .split('/')
    .slice(1)
    .some((segment) => segment === '' || segment === '.' || segment === '..');
}
