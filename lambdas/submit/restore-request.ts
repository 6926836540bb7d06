import { VIEWER_ADDRESS_HEADER, VIEWER_CONTENT_TYPE_HEADER } from '#shared/settings.ts';

/** The part of an HTTP API event (payload format 2.0) that this file uses. */
export interface GatewayEvent {
  /** The path, decoded once. */
  rawPath: string;
  headers: Record<string, string | undefined>;
  body?: string | null;
  isBase64Encoded: boolean;
  requestContext: { domainName?: string; http: { method: string; sourceIp: string } };
}

/** Replaces the host of each request URL: routes do not depend on the host, and `Host` could contain a path. */
const HOST = 'api.invalid';

/** Methods that `Request` refuses (Fetch standard §2.2.1). */
const NOT_FETCHED = /^(?:CONNECT|TRACE|TRACK)$/i;

/**
 * This header marks a request whose body lost bytes. Its value is the URL of the distribution, where no bytes are lost.
 */
export const RESEND_HEADER = 'x-feedmill-resend-to';

/**
 * Restores a request that API Gateway and CloudFront changed.
 *
 * API Gateway decodes the path, and Hono's adapter for Lambda would parse the decoded path: `%3F` would begin a query
 * and `%0D` would be lost. API Gateway also decodes bodies of text types as UTF-8, and replaces bytes that are not
 * UTF-8 by U+FFFD. The replaced bytes cannot be restored, so such a request is marked, and it is refused when its body
 * is read. Requests through the distribution do not lose bytes, because `infra/edge/api-request.js` moves their
 * Content-Type into another header.
 *
 * The adapter also drops headers without a value, so a request with an empty `If-Match` would have no condition. This
 * function therefore sets an empty value to a space.
 *
 * The adapter refuses a GET or HEAD with a body, so this function removes the body, which has no meaning (RFC 9110
 * §9.3.1). The adapter refuses TRACE, so this function renames TRACE to an unknown method, and the answer is 405.
 *
 * @param readersUrl URL of the distribution, without a slash at the end
 */
export function restoreRequest<Event extends GatewayEvent>(given: Event, readersUrl: string): Event {
  const rawPath = given.rawPath.toWellFormed().split('/').map(encodeURIComponent).join('/');
  const { http } = given.requestContext;
  const method = NOT_FETCHED.test(http.method) ? `X-${http.method}` : http.method;
  const headers = {
    ...restoreHeaders(given.headers),
    ...(hasLostBytes(given) && { [RESEND_HEADER]: readersUrl }),
  };
  const sourceIp = callerAddress(given);
  const requestContext = { ...given.requestContext, domainName: HOST, http: { ...http, method, sourceIp } };
  const event = { ...given, rawPath, headers, requestContext };
  return /^(?:GET|HEAD)$/.test(method) ? { ...event, body: null, isBase64Encoded: false } : event;
}

/**
 * The address under which requests of a caller are counted. For a call through the distribution, it consists
 * of the viewer's address and the address of the edge location. A direct caller can forge
 * `VIEWER_ADDRESS_HEADER`, but not the address of an edge location, so its requests are never counted for
 * another caller.
 */
function callerAddress({ headers, requestContext: { http } }: GatewayEvent): string {
  const viewer = headers[VIEWER_ADDRESS_HEADER];
  return viewer === undefined ? http.sourceIp : `${http.sourceIp} ${viewer}`;
}

function restoreHeaders({
  [RESEND_HEADER]: _ours,
  [VIEWER_CONTENT_TYPE_HEADER]: viewerType,
  [VIEWER_ADDRESS_HEADER]: _viewer,
  'content-type': contentType,
  ...others
}: GatewayEvent['headers']): GatewayEvent['headers'] {
  // The edge function writes `none` if there was no Content-Type; a media type always has a slash.
  const type = viewerType === undefined ? contentType : viewerType === 'none' ? undefined : viewerType;
  const headers = { ...others, ...(type !== undefined && { 'content-type': type }) };
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value === '' ? ' ' : value]),
  );
}

/**
 * If the sender wrote a U+FFFD, its three bytes are counted in Content-Length. If API Gateway replaced a byte, the
 * body is longer than Content-Length says.
 */
function hasLostBytes({ body, isBase64Encoded, headers }: GatewayEvent): boolean {
  if (typeof body !== 'string' || isBase64Encoded || !body.includes('\uFFFD')) return false;
  return Number(headers['content-length']) !== Buffer.byteLength(body);
}
