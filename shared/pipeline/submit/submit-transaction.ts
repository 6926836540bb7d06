import { requestOf } from '#shared/model/log-event.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { actionsOf, articlesIn, type Change } from '#shared/store/change.ts';
import { activeFeed, toFeed } from '#shared/store/feeds.ts';
import { IdempotentAnswers } from '#shared/store/idempotent-answers.ts';
import type { ReadCache } from '#shared/store/read-cache.ts';
import { registerTags } from '#shared/store/tags.ts';
import type { LargeBody } from '#shared/table/article-item.ts';
import { keys } from '#shared/table/keys.ts';
import { type Action, type Item, TRANSACTION_ACTIONS, TransactionRefused } from '#shared/table/table.ts';
import { anchorWith, guardedAction, isShared } from './anchor-items.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { withHint } from './hint.ts';
import type { PreparedSubmission } from './prepare.ts';
import { returnProblem } from './result-or-problem.ts';
import { storeWithBodies } from './store-with-bodies.ts';
import type { ReadySubmission, Submission, SubmitContext } from './submission.ts';

export interface StoredResults {
  /** The results of the lines, in order. */
  results: (Outcome | Problem)[];
  /** Anchors to write outside of the transaction. */
  anchors: Map<string, Item>;
  /** Whether an article was created. */
  hasNew: boolean;
}

/** A decision, or the answer to an earlier request with the same Idempotency-Key. */
type Decided = Decision & { isRepeated?: boolean };

/** Decisions that are stored in one transaction: all or none. */
export class SubmitTransaction {
  readonly #cache: ReadCache;
  readonly #context: SubmitContext;
  readonly #answers: IdempotentAnswers;
  readonly #catching: typeof returnProblem;
  readonly #results: (Outcome | Problem)[] = [];
  readonly #actions: Action[] = [];
  readonly #bodies: LargeBody[] = [];
  readonly #anchors = new Map<string, Item>();
  /** Anchors to write in the transaction, each with the item that was read. */
  readonly #guarded = new Map<string, { item: Item; before: Item | undefined }>();
  readonly #tags = new Map<string, string>();
  readonly #touched = new Set<string>();
  #hasNew = false;

  /** @param catching calls a function, and returns its error as a problem */
  constructor(cache: ReadCache, context: SubmitContext, catching: typeof returnProblem = returnProblem) {
    this.#cache = cache;
    this.#context = context;
    this.#catching = catching;
    this.#answers = new IdempotentAnswers(context.table, context.caller, cache);
  }

  get size(): number {
    return this.#results.length;
  }

  /**
   * @param more actions to store with the line, unless it is a problem
   * @returns false if the transaction is full; then nothing was added
   */
  async add(line: ReadySubmission | Problem, more: readonly Action[] = []): Promise<boolean> {
    if (line instanceof Problem) {
      this.#results.push(line);
      return true;
    }
    const { submission, prepared } = line;
    await this.#loadOriginal(prepared);
    const result = await this.#catching(() => this.#withActions(this.#decide(submission, prepared)));
    if (result instanceof Problem) {
      this.#results.push(result);
      return true;
    }
    const { outcome, change, isRepeated, actions, largeBody } = result;
    const { runtime } = this.#context;
    // DynamoDB allows each item once in a transaction, so two changes of one article need two transactions.
    const touched = change ? articlesIn(change) : [];
    if (touched.some((id) => this.#touched.has(id))) return false;
    actions.push(...more);
    if (submission.idempotent && !isRepeated) {
      actions.push(this.#answers.keepAction(submission.idempotent, outcome, runtime.now()));
    }
    const anchors = change && needsAnchors(change) && !change.isImport ? prepared.keptAnchors.length : 0;
    const size = this.#actions.length + this.#guarded.size + actions.length + anchors;
    if (this.size > 0 && size > TRANSACTION_ACTIONS) return false;
    for (const id of touched) this.#touched.add(id);
    this.#results.push(outcome);
    this.#actions.push(...actions);
    if (largeBody) this.#bodies.push(largeBody);
    if (change) this.#applyToCache(change, prepared);
    if (change && !change.before) this.#hasNew = true;
    return true;
  }

  /** If an earlier line of the batch stored a near duplicate with the same content, loads its original. */
  async #loadOriginal({ hash }: PreparedSubmission): Promise<void> {
    const owner = this.#cache.item(keys.identity(this.#context.feed, 'content', hash));
    const original = this.#cache.record(String(owner?.id))?.article.duplicate_of;
    if (original !== undefined) await this.#cache.load([], [original]);
  }

  /** @throws {Problem} `unavailable`: a later release wrote the article */
  #withActions(decision: Decided): Decided & { actions: Action[]; largeBody?: LargeBody } {
    const { table, event } = this.#context;
    const { change } = decision;
    return {
      ...decision,
      ...(change ? actionsOf(table, { ...change, ...requestOf(event) }) : { actions: [] }),
    };
  }

  #decide(submission: Submission, prepared: PreparedSubmission): Decided {
    const { feed, caller, runtime } = this.#context;
    const item = this.#cache.item(keys.feed(feed));
    const stored = activeFeed(feed, item && toFeed(item));
    const repeated = submission.idempotent && this.#answers.find(submission.idempotent, runtime.now());
    if (repeated) return { outcome: repeated, isRepeated: true };
    const now = runtime.now();
    const options = { ...submission, isAdmin: caller.isAdmin };
    const decision = decide(
      { submission: prepared, options, feed: stored, cache: this.#cache },
      { publisher: caller.publisher, at: prepared.receivedAt, now },
    );
    return { ...decision, outcome: withHint(decision.outcome, now) };
  }

  /** Applies a change to the read cache, so that later lines of the batch see it. */
  #applyToCache(change: Change, prepared: PreparedSubmission): void {
    const { feed, runtime } = this.#context;
    const { after, bind } = change;
    const { article } = after;
    this.#cache.setRecord(after);
    for (const identity of bind)
      this.#cache.setItem({
        ...keys.identity(feed, identity.kind, identity.hash),
        id: article.id,
        ...(identity.fragment !== undefined && { fragment: identity.fragment }),
      });
    for (const tag of article.tags) {
      const key = keys.tag(feed, tagKey(tag));
      if (this.#cache.item(key)) continue;
      this.#tags.set(key.sk, tag);
      this.#cache.setItem({ ...key, name: tag });
    }
    if (!needsAnchors(change)) return;
    prepared.keptAnchors.forEach((anchor) => {
      const key = keys.anchor(feed, anchor);
      if (!this.#cache.isLoaded(key)) return;
      const read = this.#cache.item(key);
      const item = anchorWith(article.id, key, read, runtime.now());
      this.#cache.setItem(item);
      if (change.isImport || isShared(read)) this.#anchors.set(key.pk, item);
      else {
        const guarded = this.#guarded.get(key.pk);
        this.#guarded.set(key.pk, { item, before: guarded ? guarded.before : read });
      }
    });
  }

  /** @throws {TransactionRefused} nothing was stored; read and decide again */
  async commit(): Promise<StoredResults> {
    if (this.#actions.length > 0) await storeWithBodies(this.#bodies, this.#context, () => this.#store());
    return { results: this.#results, anchors: this.#anchors, hasNew: this.#hasNew };
  }

  async #store(): Promise<void> {
    const { table, bodies, feed } = this.#context;
    const [areRegistered] = await Promise.all([
      registerTags(table, feed, this.#tags),
      ...this.#bodies.map((body) => bodies.put(body)),
    ]);
    // Another request has stored another spelling of a new tag. This request must use the stored spelling too.
    if (!areRegistered) throw new TransactionRefused([]);
    const guarded = [...this.#guarded.values()].map((anchor) => guardedAction(table, anchor));
    await table.transact([...this.#actions, ...guarded]);
  }
}

/**
 * Whether anchors of the article are written: its content is new, or it is no longer held as a near duplicate. A held
 * near duplicate gets no anchors.
 */
function needsAnchors({ before, after }: Change): boolean {
  if (after.article.state === 'near_duplicate') return false;
  return before?.hash !== after.hash || before.article.state === 'near_duplicate';
}
