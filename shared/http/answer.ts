import type { Caller } from '#shared/model/caller.ts';
import type { LogEvent } from '#shared/model/log-event.ts';

export interface ApiRequest {
  method: string;
  path: string;
  /** Decoded parameters of the path. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  headers: Headers;
  body: Uint8Array;
  caller: Caller;
  /** ISO 8601, UTC, milliseconds. */
  receivedAt: string;
  requestId: string;
  /** The log line of the request; routes add fields to it. */
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
