import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import * as z from 'zod';

/** A request to the API. The distribution may have changed the headers. */
export interface Asked {
  /** The request's target in origin form. */
  target: string;
  /** Alternating names and values, as in node's `rawHeaders`. */
  rawHeaders: readonly string[];
}

/** The fields of an HTTP API event, payload format 2.0, that do not depend on the deployment. */
export interface ApiEvent {
  version: '2.0';
  routeKey: '$default';
  /** The path, decoded once, as by API Gateway. */
  rawPath: string;
  /** The query as it was sent. */
  rawQueryString: string;
  cookies?: string[];
  headers: Record<string, string>;
  queryStringParameters?: Record<string, string>;
  requestContext: Record<string, unknown>;
  body?: string;
  isBase64Encoded: boolean;
}

/**
 * Headers that the event does not have: hop-by-hop headers (RFC 9110 §7.6.1), and the cookie header, because the
 * event has cookies in a separate field.
 */
const NOT_FORWARDED = new Set([
  'connection',
  'cookie',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Media types for which an HTTP API passes the body as a string, even if the body is compressed. All other
 * bodies are passed as base64. AWS does not document the list. The ministack project has measured it on AWS
 * (github.com/ministackorg/ministack/pull/766).
 */
const TEXT = /^(text\/[^;]+|application\/(json|xml|javascript))\s*(;|$)/i;

/**
 * Converts a request to the event that the submission API gets on AWS.
 *
 * A body of a text type becomes a string, so bytes that are not UTF-8 are replaced, as on AWS.
 *
 * @param body empty if the request has none
 * @param now epoch milliseconds
 * @returns undefined if the path cannot be decoded
 */
export function apiEvent(
  request: IncomingMessage,
  { target, rawHeaders }: Asked,
  body: Buffer,
  now: number,
): ApiEvent | undefined {
  const [path = '', ...search] = target.split('?');
  const rawQueryString = search.join('?');
  const rawPath = decoded(path);
  if (rawPath === undefined) return undefined;
  const headers = joinedHeaders(rawHeaders);
  const cookies = request.headers.cookie?.split(/;\s*/);
  const query = joinedQuery(rawQueryString);
  const isText = TEXT.test(headers['content-type'] ?? '');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookies !== undefined && { cookies }),
    headers: {
      ...headers,
      // The body is complete here, even if it was sent in chunks.
      ...(body.length > 0 && { 'content-length': String(body.length) }),
      'x-forwarded-for': sourceIpOf(request),
      'x-forwarded-proto': 'http',
    },
    ...(query !== undefined && { queryStringParameters: query }),
    requestContext: requestContext(request, { rawPath, headers }, now),
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

function sourceIpOf({ socket }: IncomingMessage): string {
  return socket.remoteAddress ?? '127.0.0.1';
}

function requestContext(
  request: IncomingMessage,
  { rawPath, headers }: Pick<ApiEvent, 'rawPath' | 'headers'>,
  now: number,
): ApiEvent['requestContext'] {
  return {
    accountId: '000000000000',
    apiId: 'local',
    domainName: headers.host ?? '127.0.0.1',
    domainPrefix: 'local',
    http: {
      method: request.method,
      path: rawPath,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: sourceIpOf(request),
      userAgent: headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey: '$default',
    stage: '$default',
    time: new Date(now).toUTCString(),
    timeEpoch: now,
  };
}

/** The function's answer, as an HTTP response. */
export interface ApiAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const answerSchema = z.looseObject({
  statusCode: z.number().int().min(200).max(599),
  headers: z.record(z.string(), scalar).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** @throws {Error} the function returned a value that API Gateway would refuse */
export function apiAnswer(value: unknown): ApiAnswer {
  const { statusCode, headers, cookies, body, isBase64Encoded } = answerSchema.parse(value);
  const named: ApiAnswer['headers'] = {};
  for (const [name, content] of Object.entries(headers)) named[name.toLowerCase()] = String(content);
  if (cookies.length > 0) named['set-cookie'] = cookies;
  // The front computes the length of the response itself.
  delete named['content-length'];
  return { status: statusCode, headers: named, body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') };
}

/** Joins repeated headers with a comma. Node's own `headers` drops the repetitions of some headers. */
function joinedHeaders(rawHeaders: readonly string[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase();
    const value = rawHeaders[at + 1] ?? '';
    if (NOT_FORWARDED.has(name)) continue;
    joined[name] = Object.hasOwn(joined, name) ? `${joined[name]},${value}` : value;
  }
  return joined;
}

function joinedQuery(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === '') return undefined;
  const joined = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(joined);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
