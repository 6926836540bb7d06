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
  /**
   * Refuses a request if the operator has closed this address of the API.
   *
   * @throws {Problem} `forbidden`
   */
  admit?: (headers: Headers) => Promise<void>;
  /** @throws {Problem} `unauthorized`, `forbidden` */
  authenticate: (credentials: Credentials, event: LogEvent, now: string) => Promise<Caller>;
  /** Counts requests of a token over all instances. */
  addRequests: (event: LogEvent, ...counted: Parameters<AddRequests>) => ReturnType<AddRequests>;
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
 * Does what all routes need: routing, authentication and authorization, problems (RFC 9457), and one log
 * event for each request.
 *
 * @returns an app for web-standard requests
 */
export function serve(routes: Routes, options: ServeOptions): Hono<{ Bindings: ServeBindings }> {
  const app = new Hono<{ Bindings: ServeBindings }>();
  const answer = answering(options);
  const byPath = Map.groupBy(Object.entries(routes), ([route]) => route.split(' ')[1] ?? '');
  app.use((c, next) => {
    const { rawPath } = c.env.event;
    if (byPath.has(rawPath) || !hasDotOrEmptySegment(rawPath)) return next();
    return answer(
      c,
      '*',
      refusing(() => oddPath(rawPath)),
    );
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
    app.all(pattern, (c) =>
      answer(
        c,
        `* ${path}`,
        refusing(() => methodNotAllowed(allowed)),
      ),
    );
  }
  app.notFound((c) =>
    answer(
      c,
      '*',
      refusing(() => pathNotFound(c.req.path, [...byPath.keys()])),
    ),
  );
  return app;
}

type AnswerRoute = (
  context: Context<{ Bindings: ServeBindings }>,
  name: string,
  route: Route,
  params?: Record<string, string>,
) => Promise<Response>;

/** @returns a function that answers one request to a route, and logs the request */
function answering(options: ServeOptions): AnswerRoute {
  const { runtime, publicUrl, log } = options;
  const guards: Guards = { ...options, rateLimit: new RateLimit() };
  let isCold = true;
  return async ({ env, req }, name, route, params = {}) => {
    const { requestId, http } = env.requestContext;
    const receivedAt = runtime.now();
    const event: LogEvent = { event: 'request', route: name, request_id: requestId, cold_start: isCold };
    isCold = false;
    const received = { raw: req.raw, address: http.sourceIp, name, params, receivedAt, requestId, event };
    const answer = await answerOf(received, route, guards).catch((error: unknown) => {
      const problem = asProblem(error, requestId);
      event.problem = problem.kind;
      if (problem.status >= 500) event.error = stackOf(problem.cause);
      return problemAnswer(problem, publicUrl);
    });
    event.status = answer.status;
    event.duration_ms = Date.parse(runtime.now()) - Date.parse(receivedAt);
    log(event);
    return new Response(answer.body ?? null, {
      status: answer.status,
      headers: { 'Cache-Control': 'no-store', 'X-Request-Id': requestId, ...answer.headers },
    });
  };
}

/** A request whose route is known, before its query and body are read. */
interface Received extends Pick<ApiRequest, 'params' | 'receivedAt' | 'requestId' | 'event'> {
  raw: Request;
  address: string;
  /** The name of the route, as in `OPERATIONS`. */
  name: string;
}

type Guards = Pick<ServeOptions, 'admit' | 'authenticate' | 'addRequests'> & { rateLimit: RateLimit };

/** @throws {Problem} */
async function answerOf(received: Received, { right, handle }: Route, guards: Guards): Promise<Answer> {
  const { raw, name, params, receivedAt, requestId, event } = received;
  const { headers, method } = raw;
  await guards.admit?.(headers);
  const caller = await identify(received, right, guards);
  if (params.feed === CANARY_FEED) event.event = 'canary_request';
  const url = new URL(raw.url);
  const query = queryOf(url, name);
  const body = new Uint8Array(await raw.arrayBuffer());
  event.body_bytes = body.length;
  const path = url.pathname;
  return await handle({ method, path, params, query, headers, body, caller, receivedAt, requestId, event });
}

/** @throws {Problem} the caller is unknown, does not have the right of the route, or sends too many requests */
async function identify(
  { raw: { headers, method }, address, params: { feed }, receivedAt, event }: Received,
  right: Right,
  { authenticate, addRequests, rateLimit }: Guards,
): Promise<Caller> {
  if (right === 'anybody') return ANONYMOUS;
  const caller = await authenticate({ headers, method, address }, event, receivedAt);
  event.publisher = caller.publisher;
  await rateLimit.count(caller, receivedAt, (...counted) => addRequests(event, ...counted));
  if (right === 'admin' && !caller.isAdmin)
    throw new Problem('forbidden', "This request needs the admin's token.");
  if (right === 'feed') checkMayUse(caller, feed);
  if (right === 'feed' && feed !== undefined) event.feed = feed;
  return caller;
}

/** A route that needs no right and answers with a problem. */
function refusing(problem: () => Problem): Route {
  const handle = (): Answer => {
    throw problem();
  };
  return { right: 'anybody', handle };
}

function oddPath(path: string): Problem {
  const withoutSlash = path.replace(/\/$/, '');
  const detail = hasDotOrEmptySegment(withoutSlash)
    ? 'The path has a segment that is empty, . or .. (encoded or not): send the path without it.'
    : `The path ends with a slash: send the request to ${withoutSlash.slice(0, 200)} instead.`;
  return new Problem('unreadable', detail);
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
