import type { AppliedRule } from '#shared/model/article.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { loadConverters } from '#shared/normalise/converters.ts';
import { ReadCache } from '#shared/store/read-cache.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import type { Action } from '#shared/table/table.ts';
import { eraseIfFeedDeleted } from '../feeds/erase-if-feed-deleted.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';
import { writeAnchors } from './anchor-items.ts';
import { loadReadCache } from './load-read-cache.ts';
import { prepare } from './prepare.ts';
import type { ReadySubmission, Submission, SubmitContext } from './submission.ts';
import { SubmitTransaction } from './submit-transaction.ts';

/**
 * Stores one submission, if there is anything to store. When it returns, the result is durable.
 *
 * @returns the outcome and the rules that changed the submission
 * @throws {Problem} for every error that the sender can correct; nothing was changed
 */
export async function submit(
  submission: Submission,
  context: SubmitContext,
): Promise<Outcome & { applied: AppliedRule[] }> {
  const ready = await prepareSubmission(submission, context, context.runtime.now());
  const outcome = await submitPrepared(ready, context);
  return { ...outcome, applied: ready.prepared.applied };
}

/**
 * @param receivedAt ISO 8601, UTC
 * @throws {Problem} `invalid-article` with all faulty fields
 */
export async function prepareSubmission(
  submission: Submission,
  { caller }: SubmitContext,
  receivedAt: string,
): Promise<ReadySubmission> {
  const { draft, target } = submission;
  const options = { target, publisher: caller.publisher, ...(await loadConverters(draft)) };
  return { submission, prepared: prepare(draft, receivedAt, options) };
}

/** Stores a prepared submission as `submit` does. */
export async function submitPrepared(submission: ReadySubmission, context: SubmitContext): Promise<Outcome> {
  return await retryOnConflict('the article', context, () => submitOnce(submission, context));
}

/** What a caller of `submitOnce` has already read, and what it changes together with the submission. */
export interface SubmitOnceOptions {
  /** An article that was read already. It is not read again; if it has changed since, the transaction is refused. */
  known?: ArticleRecord;
  /** Changes the loaded read cache before the decision, and returns actions to store with the submission. */
  actionsWith?: (cache: ReadCache) => Promise<Action[]>;
}

/**
 * One attempt of `submitPrepared`.
 *
 * @throws {TransactionRefused} another request came first: read again
 */
export async function submitOnce(
  submission: ReadySubmission,
  context: SubmitContext,
  { known, actionsWith = async () => [] }: SubmitOnceOptions = {},
): Promise<Outcome> {
  const cache = new ReadCache(context.table, context.bodies);
  if (known) cache.setRecord(known);
  await loadReadCache(cache, [submission], context);
  const transaction = new SubmitTransaction(cache, context);
  await transaction.add(submission, await actionsWith(cache));
  const { results, anchors, hasNew } = await transaction.commit();
  await Promise.all([writeAnchors(anchors, context), hasNew && eraseIfFeedDeleted(context)]);
  const [result] = results;
  if (result === undefined) throw new Error('the transaction of one submission has no result');
  if (result instanceof Problem) throw result;
  return result;
}
