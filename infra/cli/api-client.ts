import { setTimeout as pause } from 'node:timers/promises';
import type * as z from 'zod/mini';
import type { SCHEMAS, SchemaName } from '#shared/http/answer-schemas.ts';
import { CliError, type ExitReason } from './cli-error.ts';

/** The shape of an answer, by its name in `openapi.json`. */
export type AnswerOf<Name extends SchemaName> = z.infer<(typeof SCHEMAS)[Name]>;

export interface ApiRequest {
  /** Sent with the media type `type`, JSON if omitted. */
  body?: string | Uint8Array<ArrayBuffer>;
  type?: string;
  query?: Readonly<Record<string, string | readonly string[] | undefined>>;
  headers?: Readonly<Record<string, string>>;
}

export interface ApiAnswer {
  status: number;
  headers: Headers;
  text: string;
}

export interface ApiOptions {
  /** Scheme and host of the deployment, without a slash at the end. */
  url: string;
  token: string | undefined;
  /** Called before each wait, with the seconds and the reason. */
  onWait?: (seconds: number, reason: string) => void;
}

const MAX_ATTEMPTS = 6;
const MAX_WAIT_SECONDS = 60;
/** 1, 2, 4 … seconds, if the answer does not say how long to wait. */
const waitSecondsOf = (attempt: number): number => 2 ** (attempt - 1);

const REASONS: Readonly<Record<number, ExitReason>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  429: 'unavailable',
};

/** Calls the public API of one deployment. Answers 429 and 503, and broken connections, are tried again. */
export class ApiClient {
  readonly url: string;
  readonly #token: string | undefined;
  readonly #onWait: ApiOptions['onWait'];

  constructor({ url, token, onWait }: ApiOptions) {
    this.url = url;
    this.#token = token;
    this.#onWait = onWait;
  }

  /**
   * @returns the parsed answer
   * @throws {CliError} as `request`
   */
  async json<Name extends SchemaName>(
    _shape: Name,
    method: string,
    path: string,
    request: ApiRequest = {},
  ): Promise<AnswerOf<Name>> {
    return JSON.parse((await this.request(method, path, request)).text);
  }

  /**
   * @param path begins with `/`
   * @throws {CliError} with the problem that the API answered, or because it did not answer
   */
  async request(method: string, path: string, request: ApiRequest = {}): Promise<ApiAnswer> {
    const answer = await this.ask(method, path, request);
    if (answer.status < 400) return answer;
    const reason = REASONS[answer.status] ?? (answer.status >= 500 ? 'unavailable' : 'refused');
    throw new CliError(reason, problemText(method, path, answer));
  }

  /** As `request`, but returns answers of errors too. */
  async ask(method: string, path: string, request: ApiRequest = {}): Promise<ApiAnswer> {
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#once(method, path, request);
      const isLast = attempt >= MAX_ATTEMPTS;
      if (outcome instanceof Error) {
        if (isLast) throw unreachable(this.url, outcome);
        await this.#wait(waitSecondsOf(attempt), `${this.url} does not answer`);
        continue;
      }
      if (isLast || (outcome.status !== 429 && outcome.status !== 503)) return outcome;
      const named = Number(outcome.headers.get('retry-after'));
      await this.#wait(named > 0 ? named : waitSecondsOf(attempt), `the API answered ${outcome.status}`);
    }
  }

  async #once(method: string, path: string, request: ApiRequest): Promise<ApiAnswer | Error> {
    const { body, type = 'application/json', query = {}, headers } = request;
    const url = new URL(this.url + path);
    for (const [name, value] of Object.entries(query)) {
      for (const one of value === undefined ? [] : [value].flat()) url.searchParams.append(name, one);
    }
    try {
      const answer = await fetch(url, {
        method,
        headers: {
          ...(this.#token !== undefined && { Authorization: `Bearer ${this.#token}` }),
          ...(body !== undefined && { 'Content-Type': type }),
          ...headers,
        },
        ...(body !== undefined && { body }),
      });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    } catch (error) {
      // `fetch` reports all failures of a connection as TypeError.
      if (error instanceof TypeError) return error;
      throw error;
    }
  }

  async #wait(seconds: number, reason: string): Promise<void> {
    const bounded = Math.min(seconds, MAX_WAIT_SECONDS);
    this.#onWait?.(bounded, reason);
    await pause(bounded * 1_000);
  }
}

function unreachable(url: string, error: Error): CliError {
  const cause = error.cause instanceof Error ? error.cause.message : error.message;
  return new CliError(
    'unavailable',
    `${url} does not answer (${cause}): is the address right, and is the service running?`,
    { cause: error },
  );
}

/** A problem document (RFC 9457) as text: its detail, and one line for each field that it names. */
function problemText(method: string, path: string, { status, text }: ApiAnswer): string {
  const call = `${method} ${path}: ${status}`;
  let problem: unknown;
  try {
    problem = JSON.parse(text);
  } catch {
    return `${call}: the answer is not from Feedmill`;
  }
  const { title = '', detail = '', errors = [] } = Object(problem);
  const lines = Array.isArray(errors) ? errors.map(errorLine) : [];
  return [`${call} ${title}`, ...[detail].filter((one) => one !== ''), ...lines].join('\n  ');
}

function errorLine(error: unknown): string {
  const { pointer, parameter, header, detail } = Object(error);
  return `${pointer ?? parameter ?? header ?? ''}: ${detail}`;
}
