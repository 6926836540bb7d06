import type { IncomingMessage, ServerResponse } from 'node:http';

/** Problems with which the front itself answers (RFC 9457). The API uses the same titles. */
const FRONT_PROBLEMS = {
  400: { kind: 'unreadable', title: 'Malformed request' },
  408: { kind: 'request-timeout', title: 'The request took too long to arrive' },
  413: { kind: 'too-large', title: 'The body is too large' },
  431: { kind: 'headers-too-large', title: 'The headers are too large' },
  500: { kind: 'internal', title: 'Internal error' },
  503: { kind: 'unavailable', title: 'Service unavailable' },
} as const;

export type FrontProblemStatus = keyof typeof FRONT_PROBLEMS;

/** Limits for reading the rest of a refused body, so that the client can read the answer. */
const LINGER_MILLISECONDS = 2_000;
const LINGER_BYTES = 16 * 1024 * 1024;

export function problemBody(status: FrontProblemStatus, detail: string): Buffer {
  const { kind, title } = FRONT_PROBLEMS[status];
  return Buffer.from(JSON.stringify({ type: kind, title, status, detail }));
}

interface FrontProblem {
  status: FrontProblemStatus;
  detail: string;
  headers?: Record<string, string> | undefined;
}

/**
 * Answers with a problem. Before the connection closes, the rest of the request's body is read and discarded
 * for a short time. If the connection closed with unread bytes, it would be reset, and the client would not
 * get the answer.
 */
export function sendProblem(
  request: IncomingMessage,
  response: ServerResponse,
  { status, detail, headers = {} }: FrontProblem,
): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const body = problemBody(status, detail);
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(status, {
    'content-type': 'application/problem+json',
    'content-length': body.length,
    ...headers,
  });
  if (request.complete) {
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  if (request.method !== 'HEAD') response.write(body);
  let bytes = 0;
  const finish = () => {
    clearTimeout(timer);
    request.off('data', discard);
    response.end();
  };
  const discard = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > LINGER_BYTES) finish();
  };
  const timer = setTimeout(finish, LINGER_MILLISECONDS);
  request.on('data', discard).once('end', finish).once('close', finish).resume();
}
