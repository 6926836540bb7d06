import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/read-body.ts';
import type { Invocation } from '../lambda/functions.ts';
import type { LineLog } from '../line-log.ts';
import { type ApiAnswer, type Asked, apiAnswer, apiEvent } from './api-event.ts';
import { type FrontProblemStatus, sendProblem } from './problem-answer.ts';

/** Lambda's limit for the payload of a call. */
const MAX_EVENT_BYTES = 6 * 1024 * 1024;
/** The limit for a body: Base64 makes four bytes of three, and the other fields of the event need room too. */
const MAX_BODY_BYTES = Math.floor((MAX_EVENT_BYTES - 64 * 1024) * 0.75);
/** Limit for bodies that wait or are being received; further requests are refused before their body is read. */
const MAX_PENDING_BYTES = 256 * 1024 * 1024;
/** API Gateway's timeout for a function. */
const INTEGRATION_MILLISECONDS = 30_000;

export interface ApiFront {
  answer(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void>;
  /** Whether the client waits for 100 (Continue) before it sends the body (RFC 9110 §10.1.1). */
  answerExpecting(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void>;
}

/** Passes HTTP requests to the function of the API's `$default` route, as API Gateway does. */
export function apiFront(invoke: (event: unknown) => Promise<Invocation>, log: LineLog): ApiFront {
  async function call(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Asked,
    body: Buffer,
  ): Promise<void> {
    const event = apiEvent(request, asked, body, Date.now());
    const fail = (status: FrontProblemStatus, detail: string, headers?: Record<string, string>) =>
      sendProblem(request, response, { status, detail, headers });
    if (event === undefined) return fail(400, 'The path is not valid percent-encoded UTF-8 (RFC 3986 §2.1).');
    if (body.length * 6 > MAX_EVENT_BYTES && Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES) {
      return fail(413, 'The request is larger than 6 MiB, the limit of one Lambda call.');
    }
    const invocation = await inTime(invoke(event));
    if (invocation === 'late' || (invocation.outcome === 'failed' && invocation.reason === 'timeout')) {
      return fail(503, 'The request took more than 30 s: send it again.', { 'retry-after': '5' });
    }
    if (invocation.outcome === 'busy') {
      return fail(503, 'Too many requests are waiting: send the request again.', { 'retry-after': '1' });
    }
    if (invocation.outcome === 'failed' && invocation.reason === 'stopped')
      return fail(503, 'Feedmill is stopping: send the request again when it has restarted.', {
        'retry-after': '5',
      });
    if (invocation.outcome === 'failed')
      return fail(500, 'Internal error; the log of npm start shows its cause.');
    try {
      send(request, response, apiAnswer(invocation.value));
    } catch (error) {
      log.write('api', `the function returned an invalid answer: ${String(error)}`);
      fail(500, 'Internal error; the log of npm start shows its cause.');
    }
  }

  const isTooLarge = (request: IncomingMessage) =>
    Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES;
  const refuse = (request: IncomingMessage, response: ServerResponse) =>
    sendProblem(request, response, {
      status: 413,
      detail: `The body is larger than ${MAX_BODY_BYTES} bytes.`,
    });

  let pendingBytes = 0;
  async function answer(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
    if (isTooLarge(request)) return refuse(request, response);
    // A chunked body has no announced length and can have any size.
    const isChunked = request.headers['transfer-encoding'] !== undefined;
    const announced = isChunked ? MAX_BODY_BYTES : Number(request.headers['content-length'] ?? 0);
    if (pendingBytes + announced > MAX_PENDING_BYTES) {
      return sendProblem(request, response, {
        status: 503,
        detail: 'Too many requests are waiting: send the request again.',
        headers: {
          'retry-after': '1',
        },
      });
    }
    pendingBytes += announced;
    try {
      const body = await readBody(request, MAX_BODY_BYTES);
      if (body === 'too-large') return refuse(request, response);
      await call(request, response, asked, body);
    } finally {
      pendingBytes -= announced;
    }
  }

  return {
    answer,
    async answerExpecting(request, response, asked) {
      if (isTooLarge(request)) return refuse(request, response);
      // A request without a token is refused before its body is sent.
      if (request.headers.authorization === undefined) return call(request, response, asked, Buffer.alloc(0));
      response.writeContinue();
      return answer(request, response, asked);
    },
  };
}

async function inTime(invocation: Promise<Invocation>): Promise<Invocation | 'late'> {
  const late = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => late.resolve('late'), INTEGRATION_MILLISECONDS);
  const first = await Promise.race([invocation, late.promise]);
  clearTimeout(timer);
  return first;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: ApiAnswer,
): void {
  const hasBody = request.method !== 'HEAD' && status !== 204 && status !== 304;
  // A body that was not requested must not be read as the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(status, { ...headers, ...(hasBody && { 'content-length': String(body.length) }) });
  response.end(hasBody ? body : undefined);
}
