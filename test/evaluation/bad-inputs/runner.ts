import { setTimeout as pause } from 'node:timers/promises';
import type { Case, Expectation, Step } from './case.ts';
import { judge, parsed, valueAt, xmlFaults } from './judge.ts';
import { makeBody } from './make-body.ts';
import { type Received, send } from './send.ts';
import { sendSteps } from './wire.ts';

const FEEDS = ['bad-strict', 'bad-loose', 'bad-other'] as const;
const FILES = ['rss.xml', 'atom.xml', 'feed.json'] as const;
/** A file that does not change for this long is complete. The local window is 5 s (`docs/contract.md`). */
const QUIET_MS = 8_000;
const TIMED_PAIRS = 60;

/** Runs bad inputs against a started instance, one after another, and reports wrong answers. */
export class Runner {
  readonly #url: string;
  readonly #values = new Map<string, string>();
  readonly #authorizations = new Map<string, string>();
  readonly #refused: string[] = [];
  readonly #accepted = new Map<string, Set<string>>();
  readonly #neverInFeeds: string[] = [];
  /** The files of `bad-strict` after the previous case, unless that case may have changed them. */
  #filesBefore: string[] | undefined;

  constructor(url: string, adminToken: string) {
    this.#url = url;
    this.#values.set('admin', adminToken);
    this.#values.set('ADMIN-UPPER', adminToken.toUpperCase());
    this.#values.set('admin-cut', adminToken.slice(0, -1));
    this.#values.set('host', new URL(url).host);
    this.#authorizations.set('admin', `Bearer ${adminToken}`);
  }

  /** Creates three feeds with a valid article each, and the tokens that the cases use. */
  async prepare(): Promise<void> {
    for (const feed of FEEDS) {
      await this.#must(200, 201)('PUT', `/v1/feeds/${feed}`, {
        title: `Feed ${feed}`,
        near_duplicates: 'allow',
      });
      const secret = feed === 'bad-other' ? ' otherfeedsecret' : '';
      await this.#must(200, 201)('POST', `/v1/feeds/${feed}/articles`, {
        id: `good-${feed}`,
        title: `A first article of ${feed}${secret}`,
        content_text: `Nothing is wrong with this article of ${feed}${secret}: it is here so that files are not empty.`,
      });
    }
    const publisher = await this.#token('publisher', ['bad-strict', 'bad-loose']);
    this.#values.set('publisher-secret', publisher.secret);
    await this.#token('stranger', ['bad-other']);
    // This token expires before the first case, because the wait for the files below takes longer.
    await this.#token('expired', ['bad-strict'], new Date(Date.now() + 5_000).toISOString());
    const revoked = await this.#token('revoked', ['bad-strict']);
    // An instance has this token in its cache when the token is revoked.
    await this.#call({ method: 'GET', path: '/v1/feeds', auth: 'revoked' });
    await this.#must(204)('DELETE', `/v1/tokens/${revoked.id}`);
    await this.quiet();
  }

  /** Waits until no file of the feeds has changed for `QUIET_MS`. */
  async quiet(): Promise<void> {
    let before = '';
    let since = performance.now();
    while (performance.now() - since < QUIET_MS) {
      const now = JSON.stringify(await Promise.all(FEEDS.map((feed) => this.#filesOf(feed))));
      if (now !== before) since = performance.now();
      before = now;
      await pause(500);
    }
  }

  /** @returns the faults of the answer to a case; empty if it passed */
  async run(one: Case): Promise<string[]> {
    const before = one.leavesNoTrace ? (this.#filesBefore ?? (await this.#filesOf('bad-strict'))) : undefined;
    this.#filesBefore = undefined;
    const faults = await this.#attempt(one);
    if (before !== undefined) {
      const after = await this.#filesOf('bad-strict');
      this.#filesBefore = after;
      faults.push(...after.flatMap((file, index) => difference(before[index] ?? '', file)));
      this.#refused.push(`mk${one.id.replace(/[^A-Za-z0-9]/g, '')}`);
    }
    return faults;
  }

  /** Checks the conditions that must hold after all cases. */
  async checkAfterwards(): Promise<string[]> {
    const faults: string[] = [];
    const good = await this.#call({
      method: 'POST',
      path: '/v1/feeds/bad-strict/articles',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: 'good-last',
        title: 'A last article',
        content_text: 'It goes through as the first one did.',
      }),
    });
    if (good.status !== 201) faults.push(`a valid article is answered with ${good.status}`);
    await this.quiet();
    for (const feed of FEEDS) faults.push(...(await this.#faultsOfFiles(feed)));
    faults.push(...(await this.#faultsOfLists()));
    return faults;
  }

  /** The names of the tokens whose secrets a text contains. */
  secretsIn(text: string): string[] {
    return [...this.#authorizations]
      .filter(([, value]) => text.includes(value.slice('Bearer '.length)))
      .map(([name]) => name);
  }

  async #attempt(one: Case): Promise<string[]> {
    if (one.timing) return await this.#timingFaults(one.timing);
    if (one.raw) return await this.#wireFaults(one);
    const steps = one.steps ?? [one as Step];
    const answers: Received[] = [];
    const faults: string[] = [];
    for (const [index, step] of steps.entries()) {
      const expected = step.expect ?? {};
      const received = await this.#insist(step, expected, one.within_s ?? 0);
      answers.push(received);
      const found = await judge(expected, received, { get: (path) => this.#get(path) }, (text) =>
        this.#fill(text),
      );
      const same = expected.same_as_step === undefined ? undefined : answers[expected.same_as_step];
      if (same !== undefined && kindOf(same) !== kindOf(received))
        found.push(`${kindOf(received)}, not ${kindOf(same)}`);
      faults.push(...found.map((fault) => (steps.length === 1 ? fault : `step ${index + 1}: ${fault}`)));
      this.#remember(expected, received);
    }
    return faults;
  }

  /** Repeats a request until it has the expected status, if the case allows time for this. */
  async #insist(step: Step, { status }: Expectation, seconds: number): Promise<Received> {
    const until = performance.now() + seconds * 1_000;
    for (;;) {
      const received = await this.#call(step);
      if (status === undefined || status.includes(received.status) || performance.now() >= until)
        return received;
      await pause(1_000);
    }
  }

  #remember({ capture, feed_absent }: Expectation, { status, text }: Received): void {
    const body = parsed(text);
    for (const [name, path] of Object.entries(capture ?? {}))
      this.#values.set(name, String(valueAt(body, path)));
    if (feed_absent !== undefined) this.#neverInFeeds.push(feed_absent);
    const feed = valueAt(body, 'article._feedmill.feed');
    if (status >= 300 || typeof feed !== 'string') return;
    const ids = this.#accepted.get(feed) ?? new Set<string>();
    this.#accepted.set(feed, ids.add(String(valueAt(body, 'article.id'))));
  }

  async #wireFaults({ raw = [], expect = {} }: Case): Promise<string[]> {
    const faults: string[] = [];
    for (let time = 0; time < (expect.times ?? 1); time++) {
      const answer = await sendSteps(this.#url, raw, (text) => this.#fill(text), expect.answers ?? 1);
      faults.push(...answer.faults);
      const statuses = answer.statuses.length === 0 ? [0] : answer.statuses;
      // Each answer must have an expected status, even the answer to a smuggled request.
      if (statuses.some((status) => !expect.status?.includes(status)))
        faults.push(`status ${statuses.join(', ')}, not ${expect.status?.join(' or ')}`);
      if (expect.answers !== undefined && answer.statuses.length !== expect.answers)
        faults.push(`${answer.statuses.length} answers`);
      for (const one of expect.absent ?? [])
        if (answer.text.includes(this.#fill(one))) faults.push(`the answer contains ${one}`);
    }
    return faults;
  }

  async #timingFaults({ path, a, b }: NonNullable<Case['timing']>): Promise<string[]> {
    const times: [number[], number[]] = [[], []];
    for (let pair = 0; pair < TIMED_PAIRS; pair++) {
      for (const [which, authorization] of [a, b].entries()) {
        const { milliseconds } = await send(this.#url, {
          method: 'GET',
          path,
          headers: { authorization: this.#fill(authorization) },
        });
        times[which]?.push(milliseconds);
      }
    }
    const [first = 0, second = 0] = times.map(
      (list) => list.toSorted((x, y) => x - y)[TIMED_PAIRS >> 1] ?? 0,
    );
    // The limit allows differences that other processes on this machine cause.
    return Math.abs(first - second) < Math.max(2, first / 4)
      ? []
      : [`medians of ${first.toFixed(2)} and ${second.toFixed(2)} ms`];
  }

  async #faultsOfFiles(feed: string): Promise<string[]> {
    const faults: string[] = [];
    for (const file of FILES) {
      const { status, text } = await this.#get(`/feeds/${feed}/${file}`);
      if (status !== 200) faults.push(`${feed}/${file} answers ${status}`);
      else if (file.endsWith('.xml'))
        faults.push(...xmlFaults(text).map((fault) => `${feed}/${file} ${fault}`));
      else if (parsed(text) === undefined) faults.push(`${feed}/${file} is not JSON`);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression searches for control characters
      if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\\u00[01][0-9a-f]|\\ud[89a-f]/i.test(text))
        faults.push(`${feed}/${file} contains control characters`);
      faults.push(
        ...[...this.#refused, ...this.#neverInFeeds]
          .filter((mark) => text.includes(mark))
          .map((mark) => `${feed}/${file} contains ${mark}`),
      );
    }
    return faults;
  }

  async #faultsOfLists(): Promise<string[]> {
    const faults: string[] = [];
    for (const [feed, ids] of this.#accepted) {
      const listed: string[] = [];
      let cursor: string | undefined;
      do {
        const path = `/v1/feeds/${feed}/articles?limit=100${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
        const { text } = await this.#get(path);
        const list = parsed(text) as { articles: { id: string }[]; next_cursor?: string };
        listed.push(...list.articles.map(({ id }) => id));
        cursor = list.next_cursor ?? undefined;
        faults.push(
          ...this.#refused
            .filter((mark) => text.includes(mark))
            .map((mark) => `the list of ${feed} contains ${mark}`),
        );
      } while (cursor !== undefined);
      for (const id of ids) {
        const times = listed.filter((one) => one === id).length;
        if (times !== 1) faults.push(`${feed}/${id} is listed ${times} times`);
      }
    }
    return faults;
  }

  #filesOf(feed: string): Promise<string[]> {
    return Promise.all(
      FILES.map(async (file) => {
        const { status, text } = await this.#get(`/feeds/${feed}/${file}`);
        return `${feed}/${file} ${status}\n${text}`;
      }),
    );
  }

  #get(path: string): Promise<Received> {
    return this.#call({ method: 'GET', path });
  }

  #call({ method, path, headers = {}, auth = 'admin', body, recipe }: Step): Promise<Received> {
    const authorization = auth.startsWith('literal:')
      ? this.#fill(auth.slice('literal:'.length))
      : this.#authorizations.get(auth);
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, this.#fill(value)]),
    );
    const bytes = recipe === undefined ? body : makeBody(recipe);
    return send(this.#url, {
      method,
      path: this.#fill(path),
      headers: { ...filled, ...(authorization !== undefined && { authorization }) },
      ...(bytes !== undefined && { body: Buffer.from(bytes) }),
    });
  }

  #fill(text: string): string {
    return text.replace(/\{\{([\w-]+)\}\}/g, (whole, name: string) => this.#values.get(name) ?? whole);
  }

  #must(...statuses: number[]) {
    return async (method: string, path: string, body?: unknown): Promise<unknown> => {
      const received = await this.#call({
        method,
        path,
        headers: { 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (!statuses.includes(received.status))
        throw new Error(`${method} ${path}: ${received.status} ${received.text}`);
      return parsed(received.text);
    };
  }

  async #token(
    publisher: string,
    feeds: string[],
    expires_at?: string,
  ): Promise<{ id: string; secret: string }> {
    const token = await this.#must(201)('POST', '/v1/tokens', {
      publisher,
      feeds,
      expires_at: expires_at ?? null,
    });
    const secret = String(valueAt(token, 'secret'));
    this.#authorizations.set(publisher, `Bearer ${secret}`);
    return { id: String(valueAt(token, 'id')), secret };
  }
}

/** The parts of an answer that `same_as_step` compares. */
function kindOf({ status, text }: Received): string {
  const body = parsed(text);
  return `${status} ${valueAt(body, 'type')} ${valueAt(body, 'title')}`;
}

/** The first difference of a file from its earlier state; empty if the file has not changed. */
function difference(before: string, after: string): string[] {
  if (before === after) return [];
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const [was, is] = [before, after].map((text) => JSON.stringify(text.slice(at, at + 100)));
  return [`the feed changed: ${after.split('\n')[0]}, at ${at} from ${was} to ${is}`];
}
