import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ApiFront } from '../api-gateway/api-front.ts';
import { type FrontProblemStatus, problemBody, sendProblem } from '../api-gateway/problem-answer.ts';
import type { DistributionFront } from '../cloudfront/cloudfront-front.ts';
import type { LineLog } from '../line-log.ts';

export interface Fronts {
  distribution: DistributionFront;
  api: ApiFront;
}

/**
 * The host name of `ApiUrl`. Requests to this host name reach the API without the distribution. RFC 6761 §6.3 says
 * how clients resolve it.
 */
const DIRECT_API_HOST = 'api.localhost';

const HEADERS_MILLISECONDS = 10_000;
const REQUEST_MILLISECONDS = 30_000;
const TIMEOUT_CHECK_MILLISECONDS = 1_000;
const MAX_HEADER_BYTES = 16 * 1024;

/**
 * The local HTTP server. It answers as the distribution does. For the host name `api.localhost`, it answers as the API
 * does.
 *
 * @param opened returns the parts to which the front passes requests; undefined while they are being started
 */
export function createFront(opened: () => Fronts | undefined, log: LineLog): Server {
  const server = createServer({
    headersTimeout: HEADERS_MILLISECONDS,
    requestTimeout: REQUEST_MILLISECONDS,
    connectionsCheckingInterval: TIMEOUT_CHECK_MILLISECONDS,
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: 65_000,
  });
  // By default, Node accepts a maximum number of headers and silently drops the others, and the token can be in a
  // dropped header. With 0, Node drops no header. A request whose headers have too many bytes is still refused.
  server.maxHeadersCount = 0;
  const answer = (request: IncomingMessage, response: ServerResponse, isExpecting: boolean) =>
    answerRequest({ request, response, isExpecting }, opened(), log);
  server.on('request', (request, response) => answer(request, response, false));
  server.on('checkContinue', (request, response) => answer(request, response, true));
  server.on('clientError', answerUnreadable);
  return server;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** Whether the client waits for 100 (Continue) before it sends the body. */
  isExpecting: boolean;
}

/** @param fronts undefined while they are being started */
function answerRequest(exchange: Exchange, fronts: Fronts | undefined, log: LineLog): void {
  const { request, response } = exchange;
  if (hostLines(request.rawHeaders) > 1) {
    sendProblem(request, response, {
      status: 400,
      detail: 'The request has more than one Host header: send one (RFC 9112 §3.2).',
    });
    return;
  }
  const target = originForm(request.url);
  if (target === undefined) {
    sendProblem(request, response, { status: 400, detail: 'The request target is not a path.' });
    return;
  }
  if (fronts === undefined) {
    sendProblem(request, response, {
      status: 503,
      detail: 'Feedmill is starting',
      headers: { 'retry-after': '1' },
    });
    return;
  }
  answerBy(fronts, exchange, target).catch((error: unknown) => answerError(exchange, error, log));
}

function answerError({ request, response }: Exchange, error: unknown, log: LineLog): void {
  // The client has disconnected, so the error is not a defect.
  if (request.destroyed && !request.complete) return;
  log.write('front', error instanceof Error ? (error.stack ?? error.message) : String(error));
  sendProblem(request, response, {
    status: 500,
    detail: 'Internal error; the log of npm start shows its cause.',
  });
}

function hostLines(rawHeaders: readonly string[]): number {
  return rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;
}

function answerBy(
  { api, distribution }: Fronts,
  { request, response, isExpecting }: Exchange,
  target: string,
): Promise<void> {
  const [host] = (request.headers.host ?? '').split(':');
  if (host !== DIRECT_API_HOST) return distribution(request, response, target, isExpecting);
  const asked = { target, rawHeaders: request.rawHeaders };
  return isExpecting ? api.answerExpecting(request, response, asked) : api.answer(request, response, asked);
}

/**
 * Returns `/path?query` for a request target that is a path or an absolute address. Proxies send absolute
 * addresses (RFC 9112 §3.2.2). Returns undefined for `*` and other forms.
 */
function originForm(url: string | undefined): string | undefined {
  const target = (url ?? '').replace(/^https?:\/\/[^/?#]*/i, '');
  if (target === '' && url !== '') return '/';
  return target.startsWith('/') ? target : undefined;
}

const STATUS_LINES: Record<string, [status: FrontProblemStatus, text: string, detail: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request did not arrive in time.'],
  // For example `curl '…?q=é'`, because curl sends the address as it is typed.
  HPE_INVALID_URL: [
    400,
    'Bad Request',
    'The address has characters that must be percent-encoded in UTF-8 (RFC 3986 §2.1), such as %C3%A9 for é.',
  ],
  HPE_HEADER_OVERFLOW: [
    431,
    'Request Header Fields Too Large',
    `The headers are larger than ${MAX_HEADER_BYTES} bytes.`,
  ],
};

/** Answers a request that Node's parser refuses. For such a request there is a socket, but no response object. */
function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, text, detail] = STATUS_LINES[error.code ?? ''] ?? [
    400,
    'Bad Request',
    'The request is not valid HTTP/1.1.',
  ];
  const body = problemBody(status, detail);
  socket.end(
    `HTTP/1.1 ${status} ${text}\r\ncontent-type: application/problem+json\r\n` +
      `content-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
}
