import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/read-body.ts';
import type { Invocation } from '../lambda/functions.ts';
import type { LineLog } from '../line-log.ts';
import { type ApiAnswer, type Asked, apiAnswer, apiEvent } from './api-event.ts';
import { type FrontProblemStatus, sendProblem } from './problem-answer.ts';

/** Lambda's limit for the payload of a call. */
const MAX_EVENT_BYTES = 6 * 1024 * 1024;
/** The limit for a body. Base64 turns three bytes into four, and the other fields of the event need space too. */
const MAX_BODY_BYTES = Math.floor((MAX_EVENT_BYTES - 64 * 1024) * 0.75);
/**
 * The limit for all bodies that are being received or processed. Above this limit, requests are refused before their
 * body is read.
 */
const MAX_PENDING_BYTES = 256 * 1024 * 1024;
/** API Gateway's timeout for a function. */
const INTEGRATION_MILLISECONDS = 30_000;

export interface ApiFront {
  answer(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void>;
  /** Answers a request whose client waits for 100 (Continue) before it sends the body (RFC 9110 §10.1.1). */
  answerExpecting(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void>;
}

/** Passes HTTP requests to the function of the API's `$default` route, as API Gateway does. */
export function apiFront(invoke: Target['invoke'], log: LineLog): ApiFront {
  const target = { invoke, log };
  let pendingBytes = 0;

  async function answer(exchange: Exchange): Promise<void> {
    const { headers } = exchange.request;
    if (isTooLarge(exchange.request)) return sendFailure(exchange, BODY_TOO_LARGE);
    // A chunked body has no announced length and can have any size.
    const isChunked = headers['transfer-encoding'] !== undefined;
    const announced = isChunked ? MAX_BODY_BYTES : Number(headers['content-length'] ?? 0);
    if (pendingBytes + announced > MAX_PENDING_BYTES) return sendFailure(exchange, BUSY);
    pendingBytes += announced;
    try {
      const body = await readBody(exchange.request, MAX_BODY_BYTES);
      if (body === 'too-large') return sendFailure(exchange, BODY_TOO_LARGE);
      await call(exchange, body, target);
    } finally {
      pendingBytes -= announced;
    }
  }

  return {
    answer: (request, response, asked) => answer({ request, response, asked }),
    async answerExpecting(request, response, asked) {
      const exchange = { request, response, asked };
      if (isTooLarge(request)) return sendFailure(exchange, BODY_TOO_LARGE);
      // A call of the API (`/v1/`) without credentials is refused before the client sends the body. Requests to the hub
      // need no credentials.
      const { authorization, cookie } = request.headers;
      if (asked.target.startsWith('/v1/') && authorization === undefined && cookie === undefined)
        return call(exchange, Buffer.alloc(0), target);
      response.writeContinue();
      return answer(exchange);
    },
  };
}

/** The function that answers, and the log for its invalid answers. */
interface Target {
  invoke(event: unknown): Promise<Invocation>;
  log: LineLog;
}

async function call(exchange: Exchange, body: Buffer, { invoke, log }: Target): Promise<void> {
  const { request, response, asked } = exchange;
  const event = apiEvent(request, asked, body, Date.now());
  if (event === undefined) return sendFailure(exchange, INVALID_PATH);
  if (body.length * 6 > MAX_EVENT_BYTES && Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES)
    return sendFailure(exchange, EVENT_TOO_LARGE);
  const invocation = await inTime(invoke(event));
  if (invocation === 'late' || invocation.outcome !== 'returned')
    return sendFailure(exchange, failureOf(invocation));
  try {
    send(request, response, apiAnswer(invocation.value));
  } catch (error) {
    log.write('api', `the function returned an invalid answer: ${String(error)}`);
    sendFailure(exchange, INTERNAL_ERROR);
  }
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  asked: Asked;
}

/** An error that the front itself answers: the function was not called, or the call failed. */
interface Failure {
  status: FrontProblemStatus;
  detail: string;
  headers?: Record<string, string>;
}

const RETRY_SOON = { 'retry-after': '1' };
const RETRY_LATER = { 'retry-after': '5' };
const INVALID_PATH: Failure = {
  status: 400,
  detail: 'The path is not valid percent-encoded UTF-8 (RFC 3986 §2.1).',
};
const BODY_TOO_LARGE: Failure = { status: 413, detail: `The body is larger than ${MAX_BODY_BYTES} bytes.` };
const EVENT_TOO_LARGE: Failure = {
  status: 413,
  detail: 'The request is larger than 6 MiB, the limit of one Lambda call.',
};
const INTERNAL_ERROR: Failure = {
  status: 500,
  detail: 'Internal error; the log of npm start shows its cause.',
};
const BUSY: Failure = {
  status: 503,
  detail: 'Too many requests are waiting: send the request again.',
  headers: RETRY_SOON,
};
const LATE: Failure = {
  status: 503,
  detail: 'The request took more than 30 s: send it again.',
  headers: RETRY_LATER,
};
const STOPPING: Failure = {
  status: 503,
  detail: 'Feedmill is stopping: send the request again when it has restarted.',
  headers: RETRY_LATER,
};

function failureOf(invocation: Exclude<Invocation, { outcome: 'returned' }> | 'late'): Failure {
  if (invocation === 'late') return LATE;
  if (invocation.outcome === 'busy') return BUSY;
  if (invocation.reason === 'timeout') return LATE;
  return invocation.reason === 'stopped' ? STOPPING : INTERNAL_ERROR;
}

function sendFailure({ request, response }: Exchange, failure: Failure): void {
  sendProblem(request, response, failure);
}

function isTooLarge(request: IncomingMessage): boolean {
  return Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES;
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
  // The client may send the body although it was not asked to. The connection is closed, so that the body is not
  // read as the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(status, { ...headers, ...(hasBody && { 'content-length': String(body.length) }) });
  response.end(hasBody ? body : undefined);
}
