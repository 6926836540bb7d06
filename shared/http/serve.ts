import { type Caller, checkMayUse } from '#shared/model/caller.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { stackOf } from '#shared/model/stack-of.ts';
import { CANARY_FEED } from '#shared/settings.ts';
import type { Answer, ApiRequest } from './answer.ts';
import type { Credentials } from './authenticate.ts';
import { type FoundRoute, routeFinder } from './find-route.ts';
import type { HttpRequest, RequestHeaders } from './http-request.ts';
import { asProblem, problemAnswer } from './problem-answer.ts';
import { queryOf } from './query-of.ts';
import { type AddRequests, RateLimit } from './rate-limit.ts';
import type { Routes } from './route.ts';

export interface ServeOptions {
  runtime: Runtime;
  /** Address of the deployment that has the API reference, without a slash at the end. */
  publicUrl: string;
  /** Refuses a request if the operator has closed this address of the API. @throws {Problem} `forbidden` */
  admit?: (headers: RequestHeaders) => Promise<void>;
  /** @throws {Problem} `unauthorized`, `forbidden` */
  authenticate: (credentials: Credentials, event: LogEvent, now: string) => Promise<Caller>;
  /** Counts requests of a token over all instances. */
  addRequests: (event: LogEvent, ...counted: Parameters<AddRequests>) => ReturnType<AddRequests>;
  /** Writes the log line of a request. */
  log: (event: LogEvent) => void;
}

const ANONYMOUS: Caller = { publisher: '', tokenId: '', feeds: [], isAdmin: false };

/** Replaces the host of a request in its URL: routes do not depend on the host, and `Host` could contain a path. */
const HOST = 'api.invalid';

/**
 * Does what all routes need: routing, authentication and authorization, problems (RFC 9457), and one log event for each
 * request.
 *
 * @returns a function that answers requests
 */
export function serve(routes: Routes, options: ServeOptions): (request: HttpRequest) => Promise<Answer> {
  const { runtime, publicUrl, log } = options;
  const routeOf = routeFinder(routes);
  const guards: Guards = { ...options, rateLimit: new RateLimit() };
  let isCold = true;
  return async (request) => {
    const { requestId, method } = request;
    const found = routeOf(request);
    const receivedAt = runtime.now();
    const event: LogEvent = {
      event: 'request',
      route: found.name,
      request_id: requestId,
      cold_start: isCold,
    };
    isCold = false;
    const answer = await answerOf({ ...request, ...found, receivedAt, event }, guards).catch(
      (error: unknown) => {
        const problem = asProblem(error, requestId);
        event.problem = problem.kind;
        if (problem.status >= 500) event.error = stackOf(problem.cause);
        return problemAnswer(problem, publicUrl);
      },
    );
    event.status = answer.status;
    event.duration_ms = Date.parse(runtime.now()) - Date.parse(receivedAt);
    log(event);
    const headers = { 'Cache-Control': 'no-store', 'X-Request-Id': requestId, ...answer.headers };
    const { status, body } = answer;
    return { status, headers, ...(body !== undefined && method !== 'HEAD' && { body }) };
  };
}

/** A request whose route is known, before its query is read. */
type Received = HttpRequest & FoundRoute & Pick<ApiRequest, 'receivedAt' | 'event'>;

/** The checks that a request must pass. */
type Guards = Pick<ServeOptions, 'admit' | 'authenticate' | 'addRequests'> & { rateLimit: RateLimit };

/** @throws {Problem} */
async function answerOf(received: Received, guards: Guards): Promise<Answer> {
  const { name, route, params, headers, method, body, receivedAt, requestId, event } = received;
  await guards.admit?.(headers);
  const caller = await identify(received, guards);
  if (params.feed === CANARY_FEED) event.event = 'canary_request';
  const url = new URL(`https://${HOST}${received.path}${received.query && `?${received.query}`}`);
  const query = queryOf(url, name);
  event.body_bytes = body.length;
  const path = url.pathname;
  return await route.handle({
    method,
    path,
    params,
    query,
    headers,
    body,
    caller,
    receivedAt,
    requestId,
    event,
  });
}

/** @throws {Problem} the caller is unknown, does not have the right of the route, or sends too many requests */
async function identify(
  { headers, method, address, route: { right }, params: { feed }, receivedAt, event }: Received,
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
