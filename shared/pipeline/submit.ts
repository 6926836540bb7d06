import type { Caller } from '#shared/model/caller.ts';
import type { Draft } from '#shared/model/draft.ts';
import type { StoredFeed } from '#shared/model/feed.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { tagKey } from '#shared/model/timeline.ts';
import type { World } from '#shared/model/world.ts';
import { BAND_SECONDS, MAX_BAND_ARTICLES } from '#shared/settings.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import { actionsOf } from '#shared/store/change.ts';
import { registerTags, toFeed } from '#shared/store/feeds.ts';
import { IdempotentAnswers, type IdempotentRequest } from '#shared/store/idempotent-answers.ts';
import { Known } from '#shared/store/known.ts';
import { keys } from '#shared/table/keys.ts';
import { type Action, type Item, type Table, TransactionRefused } from '#shared/table/table.ts';
import { candidateIds, type Decision, decide, type Wishes } from './decide.ts';
import { type Prepared, prepare } from './prepare.ts';

/** What a submission is made with: the stores, the world, and on whose behalf. */
export interface SubmitContext {
  table: Table;
  bodies: Bodies;
  world: World;
  event: LogEvent;
  feed: string;
  caller: Caller;
}

export interface Submission extends Wishes {
  draft: Draft;
  idempotent?: IdempotentRequest;
}

/** Two writers of one article: the loser reads what the winner wrote and decides again. Fifty at once need a few rounds. */
const MAX_ATTEMPTS = 20;
const MAX_TRANSACTION_ACTIONS = 100;
/** Lines of a batch that share their reads and, where their actions fit, a transaction. */
const CHUNK_LINES = 12;

/**
 * Stores one submission, or finds that there is nothing to store. When it returns, what it says is durable.
 *
 * @throws {Problem} for everything that the sender can act on; nothing was changed then
 */
export async function submit(submission: Submission, context: SubmitContext): Promise<Outcome> {
  const prepared = prepare(submission.draft, context.world.now(), submission.target);
  return await submitPrepared(submission, prepared, context);
}

/**
 * Stores many submissions as if they had been sent one after another, at a fraction of the reads and transactions.
 *
 * @param submissions each a submission, or the problem that reading it met
 * @param isOutOfTime asked before each chunk; lines not reached are `unavailable`, to be sent again
 * @returns an outcome or a problem for each, in order
 */
export async function submitBatch(
  submissions: readonly (Submission | Problem)[],
  context: SubmitContext,
  isOutOfTime: () => boolean,
): Promise<(Outcome | Problem)[]> {
  const results: (Outcome | Problem)[] = [];
  for (let start = 0; start < submissions.length; start += CHUNK_LINES) {
    const chunk = submissions.slice(start, start + CHUNK_LINES);
    results.push(
      ...(isOutOfTime()
        ? chunk.map((line) => (line instanceof Problem ? line : notReached()))
        : await submitChunk(chunk, context)),
    );
  }
  return results;
}

function notReached(): Problem {
  return new Problem('unavailable', 'The line was not reached in time: send it again');
}

/** Runs `work`; what it throws for its sender is its result. */
async function asResult<T>(work: () => Promise<T> | T): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

interface Line {
  submission: Submission;
  prepared: Prepared;
}

async function submitChunk(
  chunk: readonly (Submission | Problem)[],
  context: SubmitContext,
): Promise<(Outcome | Problem)[]> {
  const now = context.world.now();
  const lines = await Promise.all(
    chunk.map((submission) =>
      submission instanceof Problem
        ? submission
        : asResult((): Line => ({ submission, prepared: prepare(submission.draft, now, submission.target) })),
    ),
  );
  const readable = lines.filter((line): line is Line => !(line instanceof Problem));
  const known = await load(readable, context);
  const results: (Outcome | Problem)[] = [];
  while (results.length < lines.length) {
    const pack = new Pack(known, context);
    while (results.length + pack.size < lines.length) {
      const line = lines[results.length + pack.size];
      if (line === undefined || !(await pack.add(line))) break;
    }
    try {
      results.push(...(await pack.commit()));
    } catch (error) {
      if (!(error instanceof TransactionRefused)) throw error;
      // Somebody outside the batch was faster with one of these: each on its own finds out what to make of that.
      for (const line of lines.slice(results.length)) {
        results.push(
          line instanceof Problem
            ? line
            : await asResult(() => submitPrepared(line.submission, line.prepared, context)),
        );
      }
    }
  }
  return results;
}

async function submitPrepared(
  submission: Submission,
  prepared: Prepared,
  context: SubmitContext,
): Promise<Outcome> {
  const { world, event } = context;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const pack = new Pack(await load([{ submission, prepared }], context), context);
    await pack.add({ submission, prepared });
    try {
      const [result] = await pack.commit();
      if (result === undefined) throw new Error('a pack of one has one result');
      if (result instanceof Problem) throw result;
      return result;
    } catch (error) {
      if (!(error instanceof TransactionRefused)) throw error;
      event.transaction_conflicts = attempt;
      await world.sleep(world.random() * Math.min(200, 5 * 2 ** attempt));
    }
  }
  throw new Problem('unavailable', 'Too many others are changing the same article: send it again', {
    headers: { 'Retry-After': '1' },
  });
}

/** Reads all that the decisions on some submissions can need: three batches, whatever their number. */
async function load(lines: readonly Line[], { table, bodies, feed, caller }: SubmitContext): Promise<Known> {
  const known = new Known(table, bodies);
  const identityKeys = ({ prepared }: Line) =>
    prepared.identities.map(({ kind, hash }) => keys.identity(feed, kind, hash));
  await known.load([
    keys.feed(feed),
    ...lines.flatMap(identityKeys),
    ...lines.flatMap(({ prepared }) => prepared.content.tags.map((tag) => keys.tag(feed, tagKey(tag)))),
    ...lines.flatMap(({ submission }) => IdempotentAnswers.keysOf(submission.idempotent, caller)),
  ]);

  const named = lines.flatMap((line) => [
    ...identityKeys(line).flatMap((key) => known.item(key)?.id ?? []),
    ...(line.submission.target === undefined ? [] : [line.submission.target]),
    ...IdempotentAnswers.keysOf(line.submission.idempotent, caller).flatMap(
      (key) => known.item(key)?.id ?? [],
    ),
  ]);
  // Content that is known already is compared with nothing and gets no new bands.
  const isNewContent = ({ prepared }: Line) =>
    known.item(keys.identity(feed, 'content', prepared.hash)) === undefined;
  const fresh = lines.filter(isNewContent);
  const bandKeys = fresh.flatMap(({ prepared }) =>
    prepared.bands.map((value, n) => keys.band(feed, n, value)),
  );
  await known.load(bandKeys, [...new Set(named.map(String))]);

  const originals = named.flatMap((id) => {
    const article = known.record(String(id))?.article;
    return article?.state === 'near_duplicate' && article.duplicate_of ? [article.duplicate_of] : [];
  });
  if (originals.length > 0) await known.load([], originals);
  await known.loadCandidates(fresh.flatMap(({ prepared }) => candidateIds(prepared.bands, feed, known)));
  return known;
}

/** Decisions that are stored together: in one transaction, all or none. */
class Pack {
  readonly #known: Known;
  readonly #context: SubmitContext;
  readonly #answers: IdempotentAnswers;
  readonly #results: (Outcome | Problem)[] = [];
  readonly #actions: Action[] = [];
  readonly #bodies: Parameters<Bodies['put']>[0][] = [];
  readonly #bands = new Map<string, Item>();
  readonly #tags = new Map<string, string>();
  readonly #changed = new Set<string>();

  constructor(known: Known, context: SubmitContext) {
    this.#known = known;
    this.#context = context;
    this.#answers = new IdempotentAnswers(context.table, context.caller, known);
  }

  get size(): number {
    return this.#results.length;
  }

  /** @returns false where the pack is full: nothing was added */
  async add(line: Line | Problem): Promise<boolean> {
    if (line instanceof Problem) {
      this.#results.push(line);
      return true;
    }
    const { submission, prepared } = line;
    const result = await asResult(() => this.#decide(submission, prepared));
    if (result instanceof Problem) {
      this.#results.push(result);
      return true;
    }
    const { outcome, change, isRepeated } = result;
    const { table, world } = this.#context;
    // A transaction takes an item once, so two changes of one article are two transactions.
    if (change && this.#changed.has(change.after.article.id)) return false;
    const { actions = [], largeBody } = change ? actionsOf(table, change) : {};
    if (submission.idempotent && !isRepeated) {
      actions.push(this.#answers.keepAction(submission.idempotent, outcome, world.now()));
    }
    if (this.size > 0 && this.#actions.length + actions.length > MAX_TRANSACTION_ACTIONS) return false;
    if (change) this.#changed.add(change.after.article.id);
    this.#results.push(outcome);
    this.#actions.push(...actions);
    if (largeBody) this.#bodies.push(largeBody);
    if (change) this.#lay(change, prepared);
    return true;
  }

  #decide(submission: Submission, prepared: Prepared): Decision & { isRepeated?: boolean } {
    const { feed, caller, world } = this.#context;
    const stored = activeFeed(feed, this.#known);
    const repeated = submission.idempotent && this.#answers.find(submission.idempotent, world.now());
    if (repeated) return { outcome: repeated, isRepeated: true };
    return decide(prepared, submission, stored, this.#known, {
      publisher: caller.publisher,
      at: world.now(),
    });
  }

  /** Lays a change over what is known, so that the next line of the batch sees it. */
  #lay({ before, after, bind }: NonNullable<Decision['change']>, prepared: Prepared): void {
    const { feed, world } = this.#context;
    const { article, hash } = after;
    this.#known.layRecord(after);
    for (const identity of bind)
      this.#known.layItem({ ...keys.identity(feed, identity.kind, identity.hash), id: article.id });
    if (article.state !== 'near_duplicate') {
      for (const tag of article.tags) {
        const key = keys.tag(feed, tagKey(tag));
        if (this.#known.item(key)) continue;
        this.#tags.set(key.sk, tag);
        this.#known.layItem({ ...key, name: tag });
      }
    }
    if (article.state === 'near_duplicate' || before?.hash === hash) return;
    const expires = Math.floor(Date.parse(world.now()) / 1000) + BAND_SECONDS;
    prepared.bands.forEach((value, n) => {
      const key = keys.band(feed, n, value);
      if (!this.#known.isLoaded(key)) return;
      const ids = this.#known.item(key)?.ids;
      const others = Array.isArray(ids) ? ids.filter((id) => id !== article.id) : [];
      const item = { ...key, ids: [article.id, ...others].slice(0, MAX_BAND_ARTICLES), expires };
      this.#known.layItem(item);
      this.#bands.set(key.pk, item);
    });
  }

  /** @throws {TransactionRefused} nothing was stored: read again and decide again */
  async commit(): Promise<(Outcome | Problem)[]> {
    const { table, bodies, event, feed } = this.#context;
    if (this.#actions.length > 0) {
      await Promise.all([
        ...this.#bodies.map((body) => bodies.put(body)),
        ...(this.#tags.size > 0 ? [registerTags(table, feed, this.#tags)] : []),
      ]);
      await table.transact(this.#actions);
    }
    try {
      await table.batchWrite([...this.#bands.values()]);
    } catch (error) {
      // The article is stored, and that is what the answer says. A lost band costs a missed near duplicate, nothing else.
      event.bands_lost = error instanceof Error ? error.name : 'unknown';
    }
    return this.#results;
  }
}

/** @throws {Problem} `not-found` */
function activeFeed(feed: string, known: Known): StoredFeed {
  const item = known.item(keys.feed(feed));
  const stored = item && toFeed(item);
  if (stored?.state !== 'active') throw new Problem('not-found', `There is no feed ${feed}`);
  return stored;
}
