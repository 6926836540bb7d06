import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { ApiFront } from '../api-gateway/api-front.ts';
import { byteRange } from '../http/byte-range.ts';
import { conditionalStatus, isSameForRange } from '../http/conditional-status.ts';
import type { LineLog } from '../line-log.ts';
import type { BehaviorDefinition, DistributionDefinition } from '../template/distribution.ts';
import type { CachedAnswer, EdgeCache } from './edge-cache.ts';
import {
  type EdgeEvent,
  type EdgeRequest,
  type EdgeResponse,
  type EdgeValue,
  edgeFunction,
} from './edge-function.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Uint8Array;
}

const NOTHING = new Uint8Array();

/** The parts to which the distribution passes requests. */
export interface Behind {
  /** The cache for the files, whichever origin they come from. */
  edge: EdgeCache;
  api: ApiFront;
}

/** Answers one request; `isExpecting` if the client waits for 100 (Continue) before it sends the body. */
export type DistributionFront = (
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  isExpecting: boolean,
) => Promise<void>;

/**
 * Answers requests under the readers' address as the distribution of the template does. It selects the
 * behaviour by path and runs its viewer-request function. Then it passes calls of the API to the API without
 * caching. It takes files from the cache or from an origin, and applies conditions and ranges, the headers
 * policy and the viewer-response function.
 *
 * @param publicHost the name that edge functions see as the distribution's domain name
 */
export function cloudfrontFront(
  { behaviors }: DistributionDefinition,
  { edge, api }: Behind,
  publicHost: string,
  log: LineLog,
): DistributionFront {
  const fronts = behaviors.map((behavior) => ({
    matches: pathMatcher(behavior.pathPattern),
    answer:
      behavior.origin.kind === 'api'
        ? apiBehavior(behavior, api, publicHost)
        : fileBehavior(behavior, edge, publicHost),
  }));
  return async (request, response, target, isExpecting) => {
    const [path = ''] = target.split('?');
    const front = fronts.find(({ matches }) => matches(path));
    try {
      if (front === undefined) throw new Error(`no behaviour matches ${path}`);
      await front.answer(request, response, target, isExpecting);
    } catch (error) {
      log.write('edge', error instanceof Error ? (error.stack ?? error.message) : String(error));
      send(request, response, plain(503, 'The function of this distribution failed.'));
    }
  };
}

/**
 * @returns a function that says whether a path matches the pattern; the default behaviour matches all paths
 */
function pathMatcher(pattern: string | undefined): (path: string) => boolean {
  if (pattern === undefined) return () => true;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 's');
  return (path) => expression.test(path);
}

/** Passes a request on unchanged, except for headers that the viewer-request function changes. */
function apiBehavior(behavior: BehaviorDefinition, api: ApiFront, publicHost: string): DistributionFront {
  const onRequest = behavior.viewerRequestCode && edgeFunction(behavior.viewerRequestCode);
  return async (request, response, target, isExpecting) => {
    const event = edgeEvent(request, target, publicHost);
    const decided = onRequest ? onRequest(event) : event.request;
    if ('statusCode' in decided) return send(request, response, fromEdge(decided));
    const answer = withPolicy(plain(200, ''), behavior, request.headers);
    for (const [name, value] of Object.entries(answer.headers))
      if (name !== 'content-type') response.setHeader(name, value);
    const asked = { target, rawHeaders: changedHeaders(request.rawHeaders, event.request, decided) };
    // AWS does not document how CloudFront answers methods that it does not support. Here they are passed to the API,
    // which answers 405.
    await (isExpecting
      ? api.answerExpecting(request, response, asked)
      : api.answer(request, response, asked));
  };
}

/** The headers of a request after an edge function. Headers that the function did not change keep their values. */
function changedHeaders(rawHeaders: readonly string[], before: EdgeRequest, after: EdgeRequest): string[] {
  const isSame = (name: string) =>
    JSON.stringify(before.headers[name]) === JSON.stringify(after.headers[name]);
  const kept = pairs(rawHeaders).filter(([name]) => name === 'cookie' || isSame(name));
  const set = Object.entries(after.headers).filter(([name]) => !isSame(name));
  return [
    ...kept.flat(),
    ...set.flatMap(([name, { value, multiValue }]) =>
      (multiValue ?? [{ value }]).flatMap((one) => [name, one.value]),
    ),
  ];
}

function fileBehavior(behavior: BehaviorDefinition, edge: EdgeCache, publicHost: string): DistributionFront {
  if (!behavior.isCached)
    throw new Error(`files of ${behavior.pathPattern} are not cached, which infra/local does not support`);
  const [onRequest, onResponse] = [behavior.viewerRequestCode, behavior.viewerResponseCode].map(
    (code) => code && edgeFunction(code),
  );

  async function answer(request: IncomingMessage, target: string): Promise<Answer> {
    if (!behavior.allowedMethods.includes(request.method ?? '')) {
      return plain(403, 'This distribution is not configured to allow the HTTP request method.');
    }
    const event = edgeEvent(request, target, publicHost);
    const decided = onRequest ? onRequest(event) : event.request;
    if ('statusCode' in decided) return fromEdge(decided);
    // This behaviour also allows OPTIONS, but the bucket does not support it.
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(403, 'Forbidden');
    const cached = await edge.get(decided.uri);
    const isError = cached.status >= 400;
    const found = withPolicy(
      isError ? cached : selected(cached, request.method, headersOf(decided)),
      behavior,
      request.headers,
    );
    if (!onResponse || found.status >= 400) return found;
    const context = { ...event.context, eventType: 'viewer-response' };
    const changed = onResponse({ ...event, context, request: decided, response: toEdge(found) });
    if (!('statusCode' in changed)) throw new Error('the viewer-response function returned no response');
    return { ...fromEdge(changed), body: found.body };
  }

  return async (request, response, target) => {
    // The body is read and discarded. Otherwise it would be read as the next request of the connection.
    request.resume();
    send(request, response, await answer(request, target));
  };
}

/** The headers of a request after the viewer-request function. */
function headersOf({ headers }: EdgeRequest): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, { value, multiValue }]) => [
      name,
      multiValue === undefined ? value : multiValue.map((one) => one.value).join(', '),
    ]),
  );
}

function withPolicy(
  { status, headers: given, body }: Answer,
  { headers: policy, corsHeaders }: BehaviorDefinition,
  requestHeaders: IncomingHttpHeaders,
): Answer {
  const cors = requestHeaders.origin === undefined ? [] : corsHeaders;
  const headers = { ...given };
  for (const { name, value, override } of [...policy, ...cors]) {
    if (override || headers[name] === undefined) headers[name] = value;
  }
  return { status, headers, body };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const hasLength = status !== 204 && status !== 304;
  response.writeHead(status, {
    ...headers,
    ...(hasLength && { 'content-length': String(body.byteLength) }),
  });
  response.end(hasLength && request.method !== 'HEAD' ? body : undefined);
}

/** Applies the request's conditions and range. The result is the whole answer, a part of it, 304, 412 or 416. */
function selected(
  cached: CachedAnswer,
  method: string | undefined,
  requestHeaders: IncomingHttpHeaders,
): Answer {
  const { body } = cached;
  const headers: Answer['headers'] = {
    ...cached.headers,
    ...(cached.isHit && { age: String(cached.ageSeconds) }),
    'x-cache': `${cached.isHit ? 'Hit' : 'Miss'} from cloudfront`,
  };
  const validators = {
    etag: cached.headers.etag ?? '',
    modifiedAt: Date.parse(cached.headers['last-modified'] ?? ''),
  };
  const status = conditionalStatus(requestHeaders, validators);
  if (status === 412) return plain(412, 'Precondition failed.');
  if (status === 304) {
    // RFC 9110 §15.4.5: a 304 has the headers that a cache needs, but no headers that describe a body.
    const { 'content-type': _type, 'content-encoding': _encoding, ...rest } = headers;
    return { status, headers: rest, body: NOTHING };
  }
  const ifRange = requestHeaders['if-range'];
  const isPartial = method === 'GET' && isSameForRange(singleValue(ifRange), validators);
  const range = isPartial ? byteRange(requestHeaders.range, body.byteLength) : undefined;
  if (range === undefined) return { status: 200, headers, body };
  if (range === 'unsatisfiable') {
    const refused = plain(416, 'The requested range is not satisfiable.');
    return { ...refused, headers: { ...refused.headers, 'content-range': `bytes */${body.byteLength}` } };
  }
  const { first, last } = range;
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${last}/${body.byteLength}` },
    body: body.subarray(first, last + 1),
  };
}

function singleValue(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

function plain(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from(`${text}\n`) };
}

function edgeEvent(request: IncomingMessage, target: string, publicHost: string): EdgeEvent {
  const [uri = '/', ...search] = target.split('?');
  return {
    version: '1.0',
    context: {
      eventType: 'viewer-request',
      distributionDomainName: publicHost,
      distributionId: 'LOCAL',
      requestId: randomUUID(),
    },
    viewer: { ip: request.socket.remoteAddress ?? '127.0.0.1' },
    request: {
      method: request.method ?? 'GET',
      uri,
      querystring: edgeValues(search.join('?').split('&').filter(Boolean).map(splitAtEquals)),
      headers: edgeValues(pairs(request.rawHeaders).filter(([name]) => name !== 'cookie')),
      cookies: edgeValues((request.headers.cookie ?? '').split(/;\s*/).filter(Boolean).map(splitAtEquals)),
    },
  };
}

function splitAtEquals(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function pairs(rawHeaders: readonly string[]): [name: string, value: string][] {
  return rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name.toLowerCase(), rawHeaders[at + 1] ?? ''] as [string, string]] : [],
  );
}

/** A repeated name has its first value as `value` and all values as `multiValue`. */
function edgeValues(named: [name: string, value: string][]): Record<string, EdgeValue> {
  const values = new Map<string, string[]>();
  for (const [name, value] of named) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries(
    [...values].map(([name, all]) => [
      name,
      { value: all[0] ?? '', ...(all.length > 1 && { multiValue: all.map((value) => ({ value })) }) },
    ]),
  );
}

function toEdge({ status, headers }: Answer): EdgeResponse {
  return {
    statusCode: status,
    headers: edgeValues(
      Object.entries(headers).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as [string, string]),
      ),
    ),
  };
}

function fromEdge({ statusCode, headers, body }: EdgeResponse): Answer {
  const values = Object.entries(headers).map(([name, { value, multiValue }]) => [
    name,
    multiValue === undefined ? value : multiValue.map((one) => one.value),
  ]);
  return {
    status: statusCode,
    headers: Object.fromEntries(values),
    body:
      typeof body === 'object'
        ? Buffer.from(body.data, body.encoding === 'text' ? 'utf8' : 'base64')
        : Buffer.from(body ?? ''),
  };
}
