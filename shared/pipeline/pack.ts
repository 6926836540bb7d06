import type { StoredFeed } from '#shared/model/feed.ts';
import { inSeconds } from '#shared/model/instant.ts';
import { requestOf } from '#shared/model/log-event.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { ANCHOR_SECONDS, MAX_ANCHOR_ARTICLES } from '#shared/settings.ts';
import { actionsOf, articlesIn } from '#shared/store/change.ts';
import { registerTags, toFeed } from '#shared/store/feeds.ts';
import { IdempotentAnswers } from '#shared/store/idempotent-answers.ts';
import type { Known } from '#shared/store/known.ts';
import type { LargeBody } from '#shared/table/article-item.ts';
import { keys } from '#shared/table/keys.ts';
import { type Action, type Item, TRANSACTION_ACTIONS } from '#shared/table/table.ts';
import { asResult } from './as-result.ts';
import { type Decision, decide } from './decide.ts';
import type { Prepared } from './prepare.ts';
import type { Line, Submission, SubmitContext } from './submission.ts';

/** What a pack came to: the results in order, the anchors by which others will find what was stored, and whether an article is new. */
export interface Stored {
  results: (Outcome | Problem)[];
  anchors: Map<string, Item>;
  hasNew: boolean;
}

/** Decisions that are stored together: in one transaction, all or none. */
export class Pack {
  readonly #known: Known;
  readonly #context: SubmitContext;
  readonly #answers: IdempotentAnswers;
  readonly #results: (Outcome | Problem)[] = [];
  readonly #actions: Action[] = [];
  readonly #bodies: LargeBody[] = [];
  readonly #anchors = new Map<string, Item>();
  readonly #tags = new Map<string, string>();
  readonly #touched = new Set<string>();
  #hasNew = false;

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
    const { table, world, event } = this.#context;
    // A transaction takes an item once, so two changes of one article are two transactions.
    const touched = change ? articlesIn(change) : [];
    if (touched.some((id) => this.#touched.has(id))) return false;
    const { actions = [], largeBody } = change ? actionsOf(table, { ...change, ...requestOf(event) }) : {};
    if (submission.idempotent && !isRepeated) {
      actions.push(this.#answers.keepAction(submission.idempotent, outcome, world.now()));
    }
    if (this.size > 0 && this.#actions.length + actions.length > TRANSACTION_ACTIONS) return false;
    for (const id of touched) this.#touched.add(id);
    this.#results.push(outcome);
    this.#actions.push(...actions);
    if (largeBody) this.#bodies.push(largeBody);
    if (change) this.#lay(change, prepared);
    if (change && !change.before) this.#hasNew = true;
    return true;
  }

  #decide(submission: Submission, prepared: Prepared): Decision & { isRepeated?: boolean } {
    const { feed, caller, world } = this.#context;
    const stored = activeFeed(feed, this.#known);
    const repeated = submission.idempotent && this.#answers.find(submission.idempotent, world.now());
    if (repeated) return { outcome: repeated, isRepeated: true };
    const wishes = { ...submission, isAdmin: caller.isAdmin };
    return decide(prepared, wishes, stored, this.#known, {
      publisher: caller.publisher,
      at: prepared.receivedAt,
    });
  }

  /** Lays a change over what is known, so that the next line of the batch sees it. */
  #lay({ before, after, bind }: NonNullable<Decision['change']>, prepared: Prepared): void {
    const { feed, world } = this.#context;
    const { article, hash } = after;
    this.#known.layRecord(after);
    for (const identity of bind)
      this.#known.layItem({
        ...keys.identity(feed, identity.kind, identity.hash),
        id: article.id,
        ...(identity.fragment !== undefined && { fragment: identity.fragment }),
      });
    if (article.state !== 'near_duplicate') {
      for (const tag of article.tags) {
        const key = keys.tag(feed, tagKey(tag));
        if (this.#known.item(key)) continue;
        this.#tags.set(key.sk, tag);
        this.#known.layItem({ ...key, name: tag });
      }
    }
    if (article.state === 'near_duplicate' || before?.hash === hash) return;
    const expires = inSeconds(world.now()) + ANCHOR_SECONDS;
    prepared.keptAnchors.forEach((anchor) => {
      const key = keys.anchor(feed, anchor);
      if (!this.#known.isLoaded(key)) return;
      const ids = this.#known.item(key)?.ids;
      const others = Array.isArray(ids) ? ids.filter((id) => id !== article.id) : [];
      const item = { ...key, ids: [article.id, ...others].slice(0, MAX_ANCHOR_ARTICLES), expires };
      this.#known.layItem(item);
      this.#anchors.set(key.pk, item);
    });
  }

  /** @throws {TransactionRefused} nothing was stored: read again and decide again */
  async commit(): Promise<Stored> {
    const { table, bodies, feed } = this.#context;
    if (this.#actions.length > 0) {
      await Promise.all([
        ...this.#bodies.map((body) => bodies.put(body)),
        ...(this.#tags.size > 0 ? [registerTags(table, feed, this.#tags)] : []),
      ]);
      await table.transact(this.#actions);
    }
    return { results: this.#results, anchors: this.#anchors, hasNew: this.#hasNew };
  }
}

/** Writes anchors beside the transaction. A lost one costs a missed near duplicate, nothing else. */
export async function writeAnchors(
  anchors: ReadonlyMap<string, Item>,
  { table, event }: SubmitContext,
): Promise<void> {
  try {
    await table.putTogether([...anchors.values()]);
  } catch (error) {
    // The articles are stored, and that is what the answer says.
    event.anchors_lost = error instanceof Error ? error.name : 'unknown';
  }
}

/** @throws {Problem} `not-found` */
function activeFeed(feed: string, known: Known): StoredFeed {
  const item = known.item(keys.feed(feed));
  const stored = item && toFeed(item);
  if (stored?.state !== 'active') throw new Problem('not-found', `There is no feed ${feed}`);
  return stored;
}
