import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type * as z from 'zod/mini';
import type { SCHEMAS, SchemaName } from '#shared/http/answer-schemas.ts';
import { CliError, type ExitReason } from './cli-error.ts';
import { withCommands } from './with-commands.ts';

/** The shape of an answer, by its name in `openapi.json`. */
export type AnswerOf<Name extends SchemaName> = z.infer<(typeof SCHEMAS)[Name]>;

export interface ApiRequest {
  /** Sent with the media type `type`; without `type`, sent as JSON. */
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
/**
 * The maximum number of attempts of a request before the first answer of the API. If a run gets no answer at all, the
 * address of the API is probably wrong, so more attempts would not help.
 */
const MAX_FIRST_ATTEMPTS = 3;
/** Longer than the 30 s within which the API answers every request. */
const TIMEOUT_MILLISECONDS = 60_000;
const MAX_WAIT_SECONDS = 60;
/** Seconds to wait before the next attempt if the answer does not say how long: 1, 2, 4 … */
const waitSecondsOf = (attempt: number): number => 2 ** (attempt - 1);

const REASONS: Readonly<Record<number, ExitReason>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  429: 'unavailable',
};

const NO_TOKEN =
  'There is no token for this address: run `feedmill login --api URL < token-file`, or set FEEDMILL_TOKEN.';
const LIST_TOKENS = '`feedmill tokens list` lists the tokens.';
/** What the user can do after an answer with this status. */
const NEXT_STEPS: Readonly<Record<number, string>> = {
  401: 'The token is unknown, expired or revoked: run `feedmill login < token-file` with a valid one, or set FEEDMILL_TOKEN.',
  403: '`feedmill whoami` shows the role and the feeds of the token.',
  404: '`feedmill feeds` lists the feeds of the token, `feedmill list --feed FEED` the articles of one.',
  412: 'The article has changed since it was read: `feedmill show` shows its current version.',
};

/** Calls the public API of one deployment. Repeats a request that gets 429, 503 or no answer. */
export class ApiClient {
  readonly url: string;
  readonly #token: string | undefined;
  readonly #onWait: ApiOptions['onWait'];
  #hasAnswered = false;

  /** @throws {CliError} `forbidden`: the token has characters that a bearer token cannot have */
  constructor({ url, token, onWait }: ApiOptions) {
    this.url = url;
    this.#token = token === undefined ? undefined : bearerToken(token);
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
    const { text } = await this.request(method, path, request);
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new CliError('unavailable', notFeedmill(this.url), { cause: error });
    }
  }

  /**
   * @param path begins with `/`
   * @throws {CliError} the API answered with an error status or a redirect, or did not answer
   */
  async request(method: string, path: string, request: ApiRequest = {}): Promise<ApiAnswer> {
    const answer = await this.ask(method, path, request);
    if (answer.status < 400) return answer;
    const reason = REASONS[answer.status] ?? (answer.status >= 500 ? 'unavailable' : 'refused');
    const problem = readProblem(answer.text);
    throw new CliError(reason, this.#problemText(method, path, answer.status, problem), {
      isDraft: problem?.isDraft === true,
    });
  }

  /** Sends a request as `request` does, but also returns answers with an error status. */
  async ask(method: string, path: string, request: ApiRequest = {}): Promise<ApiAnswer> {
    const repeatable = { ...request, headers: { ...idempotencyKeyOf(method, request), ...request.headers } };
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#attempt(method, path, repeatable);
      const isLast = attempt >= MAX_ATTEMPTS;
      if (outcome instanceof Error) {
        if (isLast || (!this.#hasAnswered && attempt >= MAX_FIRST_ATTEMPTS))
          throw unreachable(this.url, outcome);
        await this.#wait(waitSecondsOf(attempt), `${this.url} does not answer`);
        continue;
      }
      this.#hasAnswered = true;
      const location = outcome.headers.get('location');
      if (outcome.status >= 300 && outcome.status < 400 && location !== null)
        throw new CliError(
          'unavailable',
          `${this.url} redirects to ${location}: use the address of that host`,
        );
      if (isLast || (outcome.status !== 429 && outcome.status !== 503)) return outcome;
      const retryAfter = Number(outcome.headers.get('retry-after'));
      await this.#wait(
        retryAfter > 0 ? retryAfter : waitSecondsOf(attempt),
        `the API answered ${outcome.status}`,
      );
    }
  }

  async #attempt(method: string, path: string, request: ApiRequest): Promise<ApiAnswer | Error> {
    const { body, type = 'application/json', query = {}, headers } = request;
    const url = new URL(this.url + path);
    for (const [name, value] of Object.entries(query)) {
      for (const one of value === undefined ? [] : [value].flat()) url.searchParams.append(name, one);
    }
    try {
      const answer = await fetch(url, {
        method,
        // `fetch` would follow a redirect without the token, and without the body.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
        headers: {
          ...(this.#token !== undefined && { Authorization: `Bearer ${this.#token}` }),
          ...(body !== undefined && { 'Content-Type': type }),
          ...headers,
        },
        ...(body !== undefined && { body }),
      });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    } catch (error) {
      // `fetch` reports all failures of a connection as TypeError, and the timeout as DOMException.
      if (error instanceof TypeError || error instanceof DOMException) return error;
      throw error;
    }
  }

  /**
   * The message of a problem, with advice. If a problem has only one error, the detail of the problem already
   * contains the error.
   */
  #problemText(method: string, path: string, status: number, problem: ProblemText | undefined): string {
    if (problem === undefined) return `${notFeedmill(this.url)} (${method} ${path}: ${status})`;
    const { title, detail, errors } = problem;
    const next = this.#nextStep(path, status);
    return [
      `${title} (${method} ${path}: ${status})`,
      ...(status === 401 ? [] : [withCommands(detail)].filter((one) => one !== '')),
      ...(errors.length > 1 ? errors : []),
      ...(next === undefined ? [] : [next]),
    ].join('\n  ');
  }

  #nextStep(path: string, status: number): string | undefined {
    if (this.#token === undefined && status === 401) return NO_TOKEN;
    return status === 404 && path.startsWith('/v1/tokens/') ? LIST_TOKENS : NEXT_STEPS[status];
  }

  async #wait(seconds: number, reason: string): Promise<void> {
    const bounded = Math.min(seconds, MAX_WAIT_SECONDS);
    this.#onWait?.(bounded, reason);
    await pause(bounded * 1_000);
  }
}

/**
 * With this header, a repeated change gets the answer to the first attempt if that answer was lost. Batches do not have
 * it, because the API would store an answer for each line, and a line that is sent again is `unchanged`.
 */
function idempotencyKeyOf(method: string, { type }: ApiRequest): Record<string, string> {
  if (method === 'GET' || type === 'application/x-ndjson') return {};
  return { 'Idempotency-Key': randomUUID() };
}

/**
 * Removes surrounding white space from a token, and checks its characters (RFC 6750 §2.1). For a token with a
 * line end, `fetch` would throw an error that contains the token, and the output of a command must not
 * contain a token.
 */
function bearerToken(text: string): string {
  const token = text.trim();
  if (/^[\w.~+/-]+=*$/.test(token)) return token;
  throw new CliError(
    'forbidden',
    'The token has a space, a line end or another character that no token has: pass the token alone, with `feedmill login < token-file` or in FEEDMILL_TOKEN.',
  );
}

function unreachable(url: string, error: Error): CliError {
  const cause = error.cause instanceof Error ? error.cause.message : error.message;
  return new CliError(
    'unavailable',
    `${url} does not answer (${cause}): is the address right, and is the service running?`,
    { cause: error },
  );
}

/** The fields of a problem document (RFC 9457) that error messages contain. */
interface ProblemText {
  title: string;
  detail: string;
  errors: string[];
  isDraft: boolean;
}

function readProblem(text: string): ProblemText | undefined {
  let problem: unknown;
  try {
    problem = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { title, detail = '', errors = [], draft } = Object(problem);
  if (typeof title !== 'string') return undefined;
  return {
    title,
    detail: String(detail),
    errors: Array.isArray(errors) ? errors.map(errorLine) : [],
    isDraft: draft === true,
  };
}

function errorLine(error: unknown): string {
  const { pointer, parameter, header, detail } = Object(error);
  return `${pointer ?? parameter ?? header ?? ''}: ${detail}`;
}

/** The message for an answer that does not come from a Feedmill deployment. */
export function notFeedmill(url: string): string {
  return `the answer of ${url} is not from Feedmill: is the address right?`;
}
