import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import * as z from 'zod';

/** A request as it comes to the API: a distribution in front of it may have changed its headers. */
export interface Asked {
  /** In origin form. */
  target: string;
  /** Names and values in turn, as node gives them. */
  rawHeaders: readonly string[];
}

/** An event of API Gateway's HTTP API, payload format 2.0, as far as it is the same for every deployment. */
export interface ApiEvent {
  version: '2.0';
  routeKey: '$default';
  /** Decoded once, as API Gateway does. */
  rawPath: string;
  /** As it was sent. */
  rawQueryString: string;
  cookies?: string[];
  headers: Record<string, string>;
  queryStringParameters?: Record<string, string>;
  requestContext: Record<string, unknown>;
  body?: string;
  isBase64Encoded: boolean;
}

/** What comes to a hop and goes no further (RFC 9110 §7.6.1), and cookies, which have a place of their own. */
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
 * Media types whose bodies an HTTP API hands over as strings, packed or not; all others come as base64. AWS documents
 * "binary" alone; measured against AWS by others (github.com/ministackorg/ministack/pull/766).
 */
const TEXT = /^(text\/[^;]+|application\/(json|xml|javascript))\s*(;|$)/i;

/**
 * A request as the submission API gets it in the cloud.
 *
 * A body of a text type becomes a string whatever its bytes are: those that are not UTF-8 are replaced, as AWS does.
 *
 * @param body empty where there is none
 * @param now epoch milliseconds
 * @returns undefined where the path cannot be decoded
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
  const sourceIp = request.socket.remoteAddress ?? '127.0.0.1';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookies !== undefined && { cookies }),
    headers: {
      ...headers,
      // The whole body is here, however it came.
      ...(body.length > 0 && { 'content-length': String(body.length) }),
      'x-forwarded-for': sourceIp,
      'x-forwarded-proto': 'http',
    },
    ...(query !== undefined && { queryStringParameters: query }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers.host ?? '127.0.0.1',
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: new Date(now).toUTCString(),
      timeEpoch: now,
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** An answer of the function, with what HTTP needs of it. */
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

/** @throws where the function returned what API Gateway would not take for an answer */
export function apiAnswer(value: unknown): ApiAnswer {
  const { statusCode, headers, cookies, body, isBase64Encoded } = answerSchema.parse(value);
  const named: ApiAnswer['headers'] = {};
  for (const [name, content] of Object.entries(headers)) named[name.toLowerCase()] = String(content);
  if (cookies.length > 0) named['set-cookie'] = cookies;
  // The front knows the length of what it sends, and says it itself.
  delete named['content-length'];
  return { status: statusCode, headers: named, body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') };
}

/** Repeated headers are one, joined with a comma, whatever node does with the name. */
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
