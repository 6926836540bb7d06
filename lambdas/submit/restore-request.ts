import { VIEWER_CONTENT_TYPE_HEADER } from '#shared/settings.ts';

/** What of an event of the HTTP API (payload format 2.0) is looked at here. */
export interface GatewayEvent {
  /** Decoded once. */
  rawPath: string;
  headers: Record<string, string | undefined>;
  body?: string | null;
  isBase64Encoded: boolean;
  requestContext: { domainName?: string; http: { method: string } };
}

/** The host of every request's URL: no route depends on it, and `Host` could hold a path of its own. */
const HOST = 'api.invalid';

/** Methods that the Fetch standard (§2.2.1) makes no request with. */
const NOT_FETCHED = /^(?:CONNECT|TRACE|TRACK)$/i;

/** Set on requests whose body lost bytes on its way here; its value is the address that takes such bodies whole. */
export const RESEND_HEADER = 'x-feedmill-resend-to';

/**
 * A request as it was before API Gateway and CloudFront changed it, as far as it can be restored.
 *
 * API Gateway decodes the path, and an adapter that makes an address of it loses what was encoded: `%3F` began a query, and
 * `%0D` went without a trace. It also takes bodies of text types for UTF-8 and puts U+FFFD for what is not: that cannot be
 * restored, so such a request is marked, and refused when its body is read. Requests that came through the distribution have
 * no such bodies; `infra/edge/api-request.js` put their Content-Type into another header.
 *
 * The adapter would also leave out a header without a value, and an `If-Match` that names nothing would ask for nothing; it
 * knows no GET with a body, which means nothing (RFC 9110 §9.3.1); and no TRACE, which gets another name here, as little
 * known to the routes, so that it is a 405 like every other method.
 *
 * @param readersUrl the address of the distribution, without a slash at the end
 */
export function restoreRequest<Event extends GatewayEvent>(given: Event, readersUrl: string): Event {
  const rawPath = given.rawPath.toWellFormed().split('/').map(encodeURIComponent).join('/');
  const { http } = given.requestContext;
  const method = NOT_FETCHED.test(http.method) ? `X-${http.method}` : http.method;
  const headers = {
    ...restoreHeaders(given.headers),
    ...(hasLostBytes(given) && { [RESEND_HEADER]: readersUrl }),
  };
  const requestContext = { ...given.requestContext, domainName: HOST, http: { ...http, method } };
  const event = { ...given, rawPath, headers, requestContext };
  return /^(?:GET|HEAD)$/.test(method) ? { ...event, body: null, isBase64Encoded: false } : event;
}

function restoreHeaders({
  [RESEND_HEADER]: _ours,
  [VIEWER_CONTENT_TYPE_HEADER]: viewerType,
  'content-type': contentType,
  ...others
}: GatewayEvent['headers']): GatewayEvent['headers'] {
  // What the edge function writes where the viewer sent none: no media type is without a slash.
  const type = viewerType === undefined ? contentType : viewerType === 'none' ? undefined : viewerType;
  const headers = { ...others, ...(type !== undefined && { 'content-type': type }) };
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value === '' ? ' ' : value]),
  );
}

/** U+FFFD that the sender wrote is three bytes of the length that was announced; one that replaced a byte makes it longer. */
function hasLostBytes({ body, isBase64Encoded, headers }: GatewayEvent): boolean {
  if (typeof body !== 'string' || isBase64Encoded || !body.includes('\uFFFD')) return false;
  return Number(headers['content-length']) !== Buffer.byteLength(body);
}
