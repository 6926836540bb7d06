import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { ApiClient, ApiRequest } from '../api-client.ts';
import type { CallbackAddress } from './hub-subscriber.ts';

export interface SubmissionAnswer {
  status: number;
  headers: Headers;
  outcome?: string;
  duplicate_of?: string;
  /** The problem type, if the submission was refused. */
  type?: string;
  article: { id: string; title?: string; _feedmill: { state: string; revision: number } };
}

/** A promise of the contract and how it is checked. */
export interface Check {
  name: string;
  /** The promise as one sentence, which is true if the check passes. */
  promise: string;
  check(verification: Verification): Promise<void>;
}

/** A promise that does not hold; the message says what was found. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/** A promise that this run cannot check, and why. */
export class NotChecked extends Error {
  override readonly name = 'NotChecked';
}

export interface VerificationOptions {
  /** A client that sends the admin's token. */
  api: ApiClient;
  /** Address of the feeds, without a slash at the end. */
  feedsUrl: string;
  /** Seconds within which a change must be in every file. */
  visibleSeconds: number;
  /** The address at which the hub can call this process; undefined if the hub cannot call it. */
  callback?: CallbackAddress;
}

/** A submission to `feed`; if absent, to the feed of the run. */
export interface PostRequest extends Omit<ApiRequest, 'body'> {
  feed?: string;
  isGzip?: boolean;
}

const POLL_MILLISECONDS = 500;
/** The maximum number of attempts to read a file: readers also try again if a connection breaks. */
const READ_ATTEMPTS = 3;
/**
 * The lifetime of a token. It is longer than any run. Some tokens cannot be revoked by the run and expire
 * instead: if the answer to a creation is lost, the run does not know the id of the token.
 */
const TOKEN_MILLISECONDS = 3_600_000;

/** One run against one deployment, with the feed of the run and the calls that all checks use. */
export class Verification {
  readonly feed = `verify-${randomUUID().slice(0, 13)}`;
  readonly api: ApiClient;
  readonly feedsUrl: string;
  readonly visibleSeconds: number;
  readonly callback: CallbackAddress | undefined;
  /** For each feed or token that the run creates: the path under which it is deleted. */
  readonly #created: Promise<string>[] = [];
  #isEnding = false;

  constructor({ api, feedsUrl, visibleSeconds, callback }: VerificationOptions) {
    this.api = api;
    this.feedsUrl = feedsUrl;
    this.visibleSeconds = visibleSeconds;
    this.callback = callback;
  }

  /** Creates a feed that is deleted at the end. */
  async createFeed(feed: string, settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const path = `/v1/feeds/${feed}`;
    const body = JSON.stringify({ title: 'Feedmill verification', ...settings });
    await this.#create(async () => {
      // If the answer to a first attempt was lost, the second attempt gets 200.
      await this.api.request('PUT', path, { body });
      return path;
    });
  }

  /**
   * Creates a token that is revoked at the end.
   *
   * @returns its secret
   */
  async createToken(feeds: readonly string[]): Promise<string> {
    const expires_at = new Date(Date.now() + TOKEN_MILLISECONDS).toISOString();
    const body = JSON.stringify({ publisher: 'verification', feeds, expires_at });
    let secret = '';
    await this.#create(async () => {
      const token = await this.api.json('NewToken', 'POST', '/v1/tokens', { body });
      secret = token.secret;
      return `/v1/tokens/${token.id}`;
    });
    return secret;
  }

  async #create(create: () => Promise<string>): Promise<void> {
    if (this.#isEnding) throw new NotChecked('the run has ended');
    const creation = create();
    this.#created.push(creation);
    await creation;
  }

  /**
   * Waits for feeds and tokens that are being created, and then deletes all feeds and tokens of the run.
   * Afterwards the run cannot create any, and `until` stops waiting.
   *
   * @returns the paths of feeds and tokens that could not be deleted
   */
  async deleteAll(): Promise<string[]> {
    this.#isEnding = true;
    const paths = (await Promise.allSettled(this.#created)).flatMap((creation) =>
      creation.status === 'fulfilled' ? [creation.value] : [],
    );
    const notDeleted: string[] = [];
    for (const path of paths) {
      const status = await this.api.ask('DELETE', path).then(
        (answer) => answer.status,
        () => undefined,
      );
      const isGone = status !== undefined && (status < 300 || status === 404 || status === 410);
      if (!isGone) notDeleted.push(path);
    }
    return notDeleted;
  }

  articles(suffix = '', feed = this.feed): string {
    return `/v1/feeds/${feed}/articles${suffix}`;
  }

  submit(article: Readonly<Record<string, unknown>>, request: PostRequest = {}): Promise<SubmissionAnswer> {
    return this.post(JSON.stringify(article), request);
  }

  /**
   * Submits a body of any type, with an Idempotency-Key: a retry after a lost answer gets the first answer.
   */
  async post(
    body: string,
    { feed, isGzip = false, ...request }: PostRequest = {},
  ): Promise<SubmissionAnswer> {
    const { status, headers, text } = await this.api.ask('POST', this.articles('', feed), {
      ...request,
      body: isGzip ? new Uint8Array(gzipSync(body)) : body,
      headers: {
        'Idempotency-Key': randomUUID(),
        ...request.headers,
        ...(isGzip && { 'Content-Encoding': 'gzip' }),
      },
    });
    return { ...JSON.parse(text), status, headers };
  }

  /** Reads an address as a feed reader does; tries again if the connection breaks. The text is decompressed. */
  async read(
    path: string,
    { method = 'GET', headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
  ): Promise<{ status: number; headers: Headers; text: string }> {
    const url = /^https?:/.test(path) ? path : this.feedsUrl + path;
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await fetch(url, { method, headers, redirect: 'manual' });
        return { status: answer.status, headers: answer.headers, text: await answer.text() };
      } catch (error) {
        // `fetch` reports all failures of a connection as TypeError.
        if (!(error instanceof TypeError) || attempt === READ_ATTEMPTS) throw error;
        await pause(POLL_MILLISECONDS);
      }
    }
  }

  file(name: string, feed = this.feed): string {
    return `/feeds/${feed}/${name}`;
  }

  /**
   * Repeats a check until it returns a value.
   *
   * @throws {BrokenPromise} after `visibleSeconds`
   * @throws {NotChecked} the run has ended
   */
  async until<T>(name: string, find: () => Promise<T | undefined>): Promise<T> {
    const deadline = Date.now() + this.visibleSeconds * 1_000;
    for (;;) {
      const found = await find();
      if (found !== undefined) return found;
      if (this.#isEnding) throw new NotChecked('the run has ended');
      if (Date.now() > deadline) throw new BrokenPromise(`${name}: not within ${this.visibleSeconds} s`);
      await pause(POLL_MILLISECONDS);
    }
  }

  /** Waits until every file contains a text, or until no file contains it. */
  async untilFiles(paths: readonly string[], text: string, isThere = true): Promise<void> {
    for (const path of paths)
      await this.until(`${path} ${isThere ? 'has' : 'no longer has'} ${JSON.stringify(text)}`, async () => {
        const answer = await this.read(path);
        return answer.status === 200 && answer.text.includes(text) === isThere ? true : undefined;
      });
  }
}

/** @throws {BrokenPromise} if the values differ */
export function expectEqual(got: unknown, expected: unknown, name: string): void {
  if (got !== expected)
    throw new BrokenPromise(`${name}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
}

/** @throws {BrokenPromise} if the condition is false */
export function expectTrue(condition: boolean, name: string): void {
  if (!condition) throw new BrokenPromise(name);
}
