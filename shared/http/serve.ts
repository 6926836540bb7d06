import { type Context, Hono } from 'hono';
import { type Caller, checkMayUse } from '#shared/model/caller.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { stackOf } from '#shared/model/stack-of.ts';
import { CANARY_FEED } from '#shared/settings.ts';
import type { Answer, ApiRequest } from './answer.ts';
import type { Credentials } from './authenticate.ts';
import { nearestPath } from './nearest-path.ts';
import { asProblem, problemAnswer } from './problem-answer.ts';
import { queryOf } from './query-of.ts';
import { type AddRequests, RateLimit } from './rate-limit.ts';
import type { Right } from './right.ts';

export interface Route {
  right: Right;
  handle: (request: ApiRequest) => Promise<Answer> | Answer;
}

/** The routes by method and path: `POST /v1/feeds/{feed}/articles`. */
export type Routes = Record<string, Route>;

export interface ServeOptions {
  runtime: Runtime;
  /** Address of the deployment that has the API reference, without a slash at the end. */
  publicUrl: string;
  /** Refuses requests to the address of the API that the operator has closed. @throws {Problem} `forbidden` */
  admit?: (headers: Headers) => Promise<void>;
  /** @throws {Problem} `unauthorized`, `forbidden` */
  authenticate: (credentials: Credentials, event: LogEvent, now: string) => Promise<Caller>;
  /** Counts requests of a token over all instances. */
  addRequests: (event: LogEvent, ...counted: Parameters<AddRequests>) => ReturnType<AddRequests>;
  /** Writes the one line of log of a request. */
  log: (event: LogEvent) => void;
}

/** What the Lambda adapter provides with each request. */
export interface ServeBindings {
  requestContext: {
    requestId: string;
    /** `sourceIp` is the caller's address, as `lambdas/submit/restore-request.ts` finds it. */
    http: { sourceIp: string };
  };
  /** `rawPath`: the path before it was parsed as a URL. */
  event: { rawPath: string };
}

const ANONYMOUS: Caller = { publisher: '', tokenId: '', feeds: [], isAdmin: false };

/**
 * Does what all routes need: routing, authentication and authorization, problems (RFC 9457), and one log event for each
 * request.
 *
 * @returns an app that takes web-standard requests
 */
export function serve(
  routes: Routes,
  { runtime, publicUrl, admit, authenticate, addRequests, log }: ServeOptions,
): Hono<{ Bindings: ServeBindings }> {
  const app = new Hono<{ Bindings: ServeBindings }>();
  const rateLimit = new RateLimit();
  let isCold = true;

  async function answer(
    { env, req }: Context<{ Bindings: ServeBindings }>,
    route: string,
    { right, handle }: Route,
    params: Record<string, string> = {},
  ): Promise<Response> {
    const { raw } = req;
    const { requestId, http } = env.requestContext;
    const credentials = { headers: raw.headers, method: raw.method, address: http.sourceIp };
    const receivedAt = runtime.now();
    const { feed } = params;
    const event: LogEvent = { event: 'request', route, request_id: requestId, cold_start: isCold };
    isCold = false;
    let result: Answer;
    try {
      await admit?.(raw.headers);
      const caller = right === 'anybody' ? ANONYMOUS : await authenticate(credentials, event, receivedAt);
      if (right !== 'anybody') {
        event.publisher = caller.publisher;
        await rateLimit.count(caller, receivedAt, (...counted) => addRequests(event, ...counted));
      }
      if (right === 'admin' && !caller.isAdmin)
        throw new Problem('forbidden', "This request needs the admin's token.");
      if (right === 'feed') checkMayUse(caller, feed);
      if (feed !== undefined && right === 'feed') event.feed = feed;
      if (feed === CANARY_FEED) event.event = 'canary_request';
      const url = new URL(raw.url);
      const query = queryOf(url, route);
      const body = new Uint8Array(await raw.arrayBuffer());
      event.body_bytes = body.length;
      result = await handle({
        method: raw.method,
        path: url.pathname,
        params,
        query,
        headers: raw.headers,
        body,
        caller,
        receivedAt,
        requestId,
        event,
      });
    } catch (error) {
      const problem = asProblem(error, requestId);
      event.problem = problem.kind;
      if (problem.status >= 500) event.error = stackOf(problem.cause);
      result = problemAnswer(problem, publicUrl);
    }
    event.status = result.status;
    event.duration_ms = Date.parse(runtime.now()) - Date.parse(receivedAt);
    log(event);
    return new Response(result.body ?? null, {
      status: result.status,
      headers: { 'Cache-Control': 'no-store', 'X-Request-Id': requestId, ...result.headers },
    });
  }

  const byPath = Map.groupBy(Object.entries(routes), ([route]) => route.split(' ')[1] ?? '');
  app.use((c, next) => {
    const { rawPath } = c.env.event;
    if (byPath.has(rawPath) || !hasDotOrEmptySegment(rawPath)) return next();
    const handle = (): Answer => {
      throw new Problem(
        'unreadable',
        'The path has a segment that is empty, . or .. (encoded or not): send the path without it.',
      );
    };
    return answer(c, '*', { right: 'anybody', handle });
  });

  // `{` sorts after every letter, so a path without a parameter is matched before one with a parameter, also for 405.
  for (const path of [...byPath.keys()].sort()) {
    const pattern = path.replace(/\{(\w+)\}/g, ':$1');
    const allowed: string[] = [];
    for (const [name, route] of byPath.get(path) ?? []) {
      const [method = ''] = name.split(' ');
      allowed.push(method);
      app.on(method, pattern, (c) => answer(c, name, route, c.req.param() as Record<string, string>));
    }
    const allow = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : [])].join(', ');
    const refuse = (): Answer => {
      throw new Problem('method-not-allowed', `Method not allowed; allowed: ${allow}`, {
        headers: { Allow: allow },
      });
    };
    app.all(pattern, (c) => answer(c, `* ${path}`, { right: 'anybody', handle: refuse }));
  }
  app.notFound((c) => {
    const handle = (): Answer => {
      const near = nearestPath(c.req.path, [...byPath.keys()]);
      const path = c.req.path.slice(0, 200);
      const hint = near === undefined ? '.' : `; did you mean ${near}?`;
      throw new Problem('not-found', `No resource at ${path}${hint} GET /openapi.json lists all paths.`);
    };
    return answer(c, '*', { right: 'anybody', handle });
  });
  return app;
}

/**
 * Whether a path has a segment that URL parsers remove (RFC 3986 §5.2.4). Such a path would reach another route:
 * `/v1/tokens/../feeds/world` would become `/v1/feeds/world`.
 */
function hasDotOrEmptySegment(path: string): boolean {
  if (path === '/') return false;
  return path
    .split('/')
    .slice(1)
    .some((segment) => segment === '' || segment === '.' || segment === '..');
}
