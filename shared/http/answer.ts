import type { Caller } from '#shared/model/caller.ts';
import type { LogEvent } from '#shared/model/log-event.ts';

/** A request as the routes see it. */
export interface ApiRequest {
  method: string;
  path: string;
  /** From the path, decoded. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  headers: Headers;
  body: Uint8Array;
  caller: Caller;
  /** ISO 8601, UTC, milliseconds. */
  receivedAt: string;
  requestId: string;
  /** The one line of log that the request leaves: routes add to it. */
  event: LogEvent;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

export function jsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: `${JSON.stringify(value)}\n`,
  };
}
