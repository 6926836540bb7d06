import { type HttpRequest, type RequestHeaders, requestHeaders } from '#shared/http/http-request.ts';
import { VIEWER_ADDRESS_HEADER, VIEWER_CONTENT_TYPE_HEADER } from '#shared/settings.ts';

/** The part of an HTTP API event (payload format 2.0) that this file uses. */
export interface GatewayEvent {
  /** The path, decoded once. */
  rawPath: string;
  /** The query as it was sent. */
  rawQueryString: string;
  cookies?: string[];
  headers: Record<string, string | undefined>;
  body?: string | null;
  isBase64Encoded: boolean;
  requestContext: { requestId: string; http: { method: string; sourceIp: string } };
}

/**
 * This header marks a request whose body lost bytes. Its value is the URL of the distribution, where no bytes are lost.
 */
export const RESEND_HEADER = 'x-feedmill-resend-to';

/**
 * Restores a request that API Gateway and CloudFront changed.
 *
 * API Gateway decodes the path. It also decodes bodies of text types as UTF-8, and replaces bytes that are not UTF-8 by
 * U+FFFD. The replaced bytes cannot be restored, so such a request is marked, and it is refused when its body is read.
 * Requests through the distribution do not lose bytes, because `infra/edge/api-request.js` moves their Content-Type into
 * another header.
 *
 * The body of GET or HEAD is ignored, because it has no meaning (RFC 9110 §9.3.1).
 *
 * @param readersUrl URL of the distribution, without a slash at the end
 */
export function restoreRequest(event: GatewayEvent, readersUrl: string): HttpRequest {
  const { method } = event.requestContext.http;
  return {
    method,
    path: event.rawPath.toWellFormed().split('/').map(encodeURIComponent).join('/'),
    query: event.rawQueryString,
    headers: restoreHeaders(event, readersUrl),
    body: method === 'GET' || method === 'HEAD' ? new Uint8Array() : bodyOf(event),
    address: callerAddress(event),
    requestId: event.requestContext.requestId,
  };
}

function bodyOf({ body, isBase64Encoded }: GatewayEvent): Uint8Array {
  return new Uint8Array(Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'));
}

/**
 * The address under which requests of a caller are counted. For a call through the distribution, it consists of
 * the viewer's address and the address of the edge location. A caller who does not use the distribution can also
 * send `VIEWER_ADDRESS_HEADER`. But the network address of this caller is not the address of an edge location, so the
 * requests of this caller are never counted as those of another caller.
 */
function callerAddress({ headers, requestContext: { http } }: GatewayEvent): string {
  const viewer = headers[VIEWER_ADDRESS_HEADER];
  return viewer === undefined ? http.sourceIp : `${http.sourceIp} ${viewer}`;
}

function restoreHeaders(event: GatewayEvent, readersUrl: string): RequestHeaders {
  const { [VIEWER_CONTENT_TYPE_HEADER]: viewerType, 'content-type': contentType, ...others } = event.headers;
  // The edge function writes `none` if there was no Content-Type; a media type always has a slash.
  const type = viewerType === undefined ? contentType : viewerType === 'none' ? undefined : viewerType;
  return requestHeaders({
    ...others,
    'content-type': type,
    cookie: event.cookies?.join('; '),
    [VIEWER_ADDRESS_HEADER]: undefined,
    [RESEND_HEADER]: hasLostBytes(event) ? readersUrl : undefined,
  });
}

/**
 * If the sender wrote a U+FFFD, its three bytes are counted in Content-Length. If API Gateway replaced a byte, the
 * body is longer than Content-Length says.
 */
function hasLostBytes({ body, isBase64Encoded, headers }: GatewayEvent): boolean {
  if (typeof body !== 'string' || isBase64Encoded || !body.includes('\uFFFD')) return false;
  return Number(headers['content-length']) !== Buffer.byteLength(body);
}
