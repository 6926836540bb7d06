import type * as z from 'zod/mini';
import type { SCHEMAS, SchemaName } from '#shared/http/answer-schemas.ts';
import { session } from './session.ts';
import { forgetAllKeys, forgetKeyOf, keepKey, keyOf } from './unanswered.ts';
import { WORDS } from './words.ts';

export const SESSION_PATH = '/v1/session';
export const DRY_RUN_PATH = '/v1/normalise';

/** The type of an answer, by its name in `openapi.json`. */
export type Shape<Name extends SchemaName> = z.infer<(typeof SCHEMAS)[Name]>;
export type Article = Shape<'Article'>;
export type ListedArticle = Shape<'ArticleList'>['articles'][number];
export type Feed = Shape<'Feed'>;

type Problem = Shape<'Problem'>;

/** What is wrong: the console's own words for some types of problems, otherwise the text of the API. */
export function wordsOf({ type, detail, title, status = 0 }: Partial<Problem>): string {
  const words: Partial<Record<string, string>> = WORDS.problems;
  return words[type ?? ''] ?? detail ?? title ?? WORDS.unexpectedAnswer(status);
}

/** The field in a path: `authors` of `authors/0/url`. */
const fieldOf = (name: string): string => name.split('/')[0] ?? '';

/** An answer with a status of 4xx or 5xx; the status is 0 if the API did not answer. */
export class ApiProblem extends Error {
  readonly status: number;
  /**
   * The invalid parts. A name is a path such as `title` or `authors/0/name`, or the name of a parameter or
   * header.
   */
  readonly errors: readonly { name: string; detail: string }[];
  /** Absent if the message is in the console's own words. */
  readonly documentation: string | undefined;

  constructor(status: number, problem: Partial<Problem>) {
    super(wordsOf({ ...problem, status }));
    this.status = status;
    this.documentation = this.message === problem.detail ? problem.documentation : undefined;
    this.errors = (problem.errors ?? []).map(({ detail, ...place }) => ({
      name: String(Object.values(place)[0] ?? '').replace(/^\//, ''),
      detail,
    }));
  }

  /** The names of the invalid fields, each once. */
  get fields(): string[] {
    return [...new Set(this.errors.map(({ name }) => fieldOf(name)))];
  }

  /** Whether the problem is only that some of these fields are invalid. */
  isOnlyOf(fields: readonly string[]): boolean {
    return this.errors.length > 0 && this.fields.every((field) => fields.includes(field));
  }

  /** What is wrong with a field; undefined if it is valid. */
  errorOf(field: string): string | undefined {
    const found = this.errors.filter(({ name }) => fieldOf(name) === field);
    return found.length === 0 ? undefined : found.map(({ detail }) => detail).join('; ');
  }
}

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** A value that is sent as JSON, or text with its media type. */
  body?: unknown;
  mediaType?: string;
  ifMatch?: string | undefined;
  /** The token, which is sent only to begin a session. */
  token?: string;
  signal?: AbortSignal;
}

export interface Answered<Value> {
  value: Value;
  /** The ETag for `If-Match`; '' if the answer has none. */
  etag: string;
}

/** Called when the API no longer accepts the session. Resolves when the editor has signed in again. */
let askAgain: () => Promise<void> = () => Promise.resolve();
export function whenSessionEnds(listener: () => Promise<void>): void {
  askAgain = listener;
}

/** Called when the API refuses a call. Resolves to whether another tab has begun another session since. */
let follow: () => Promise<boolean> = () => Promise.resolve(false);
export function whenRefused(listener: () => Promise<boolean>): void {
  follow = listener;
}

/**
 * Calls the API. If the session has ended, the console asks for the token again; if another tab has begun
 * another session, the console continues with that session. Then it repeats a call that only reads. It does
 * not repeat a change, because another editor may have signed in.
 *
 * @param path from `/v1` on, encoded
 * @throws {ApiProblem}
 */
export async function call<Value>(path: string, options: Call = {}): Promise<Answered<Value>> {
  try {
    return await callOnce(path, options);
  } catch (error) {
    if (!(error instanceof ApiProblem) || path === SESSION_PATH) throw error;
    const reads = isReading(path, options);
    if (error.status === 401) {
      const signedIn = askAgain();
      if (!reads) throw new ApiProblem(401, { detail: WORDS.sessionEnded });
      await signedIn;
    } else if (error.status === 403 && (await follow())) {
      if (!reads) throw new ApiProblem(403, { detail: WORDS.sessionChanged });
    } else throw error;
    return callOnce(path, options);
  }
}

const isReading = (path: string, { method = 'GET' }: Call): boolean =>
  method === 'GET' || path.startsWith(DRY_RUN_PATH);

async function callOnce<Value>(path: string, options: Call): Promise<Answered<Value>> {
  const { method, body, mediaType, ifMatch } = options;
  const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  if (path === SESSION_PATH || isReading(path, options)) return await exchange(path, { ...options, sent });
  const change = [method, path, mediaType, ifMatch, sent].join('\n');
  const key = keyOf(change);
  try {
    const answered = await exchange<Value>(path, { ...options, sent, key });
    forgetAllKeys();
    return answered;
  } catch (error) {
    if (isAnswered(error)) forgetKeyOf(change);
    else keepKey(change, key);
    throw error;
  }
}

/** Whether the API refused a change. After other errors, an earlier attempt of this change may have been executed. */
const isAnswered = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  error.status >= 400 &&
  error.status < 500 &&
  !BEFORE_CHANGE.has(error.status);

/** Answers that the API gives before it looks for an earlier attempt. */
const BEFORE_CHANGE: ReadonlySet<number> = new Set([401, 403, 429]);

async function exchange<Value>(
  path: string,
  options: Call & { sent: string | undefined; key?: string },
): Promise<Answered<Value>> {
  const { method = 'GET', mediaType = 'application/json', ifMatch, token, signal, sent, key } = options;
  const response = await fetch(path, {
    method,
    cache: 'no-store',
    headers: {
      ...(token === undefined ? session.headers(method) : { Authorization: `Bearer ${token}` }),
      ...(sent !== undefined && { 'Content-Type': mediaType }),
      ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
      ...(key !== undefined && { 'Idempotency-Key': key }),
    },
    ...(sent !== undefined && { body: sent }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiProblem(0, { detail: WORDS.noConnection });
  });
  const isJson = /[/+]json/.test(response.headers.get('Content-Type') ?? '');
  const value = isJson ? await response.json() : undefined;
  if (!response.ok) throw new ApiProblem(response.status, value ?? {});
  return { value, etag: response.headers.get('ETag') ?? '' };
}

export function feedPath(feed: string, ...below: string[]): string {
  return ['/v1/feeds', ...[feed, ...below].map(encodeURIComponent)].join('/');
}
