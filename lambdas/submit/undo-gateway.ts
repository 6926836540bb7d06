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

/** No text holds this byte (RFC 3629 §1), so whoever reads it says where it stands. */
const NO_TEXT = Buffer.of(0xff);

/**
 * What API Gateway did to a request before it came to us, undone as far as it can be.
 *
 * It decodes the path, and an adapter that makes an address of it loses what was encoded: `%3F` began a query, and
 * `%0D` went without a trace. It also takes bodies of text types for UTF-8 and puts U+FFFD for what is not. Where the
 * length tells that this happened, bytes that are no text stand there again: a body is refused, not stored with holes.
 *
 * What the adapter would make another request of, or none: it leaves out a header without a value, and an `If-Match` that
 * names nothing would ask for nothing; it knows no GET with a body, which means nothing (RFC 9110 §9.3.1); and no TRACE,
 * which gets another name here, as little known to the routes, so that it is a 405 like every other method.
 */
export function undoGateway<Event extends GatewayEvent>(given: Event): Event {
  const rawPath = given.rawPath.toWellFormed().split('/').map(encodeURIComponent).join('/');
  const headers = Object.fromEntries(
    Object.entries(given.headers).map(([name, value]) => [name, value === '' ? ' ' : value]),
  );
  const { http } = given.requestContext;
  const method = NOT_FETCHED.test(http.method) ? `X-${http.method}` : http.method;
  const requestContext = { ...given.requestContext, domainName: HOST, http: { ...http, method } };
  const event = { ...given, headers, requestContext };
  if (/^(?:GET|HEAD)$/.test(method)) return { ...event, rawPath, body: null, isBase64Encoded: false };
  const { body, isBase64Encoded } = event;
  const sentBytes = Number(headers['content-length']);
  const isIntact =
    typeof body !== 'string' ||
    isBase64Encoded ||
    headers['content-encoding'] !== undefined ||
    !body.includes('\uFFFD') ||
    Number.isNaN(sentBytes) ||
    sentBytes === Buffer.byteLength(body);
  if (isIntact) return { ...event, rawPath };
  const pieces = body
    .split('\uFFFD')
    .flatMap((piece, n) => (n === 0 ? [Buffer.from(piece)] : [NO_TEXT, Buffer.from(piece)]));
  return { ...event, rawPath, body: Buffer.concat(pieces).toString('base64'), isBase64Encoded: true };
}
