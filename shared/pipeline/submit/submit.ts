import type { AppliedRule } from '#shared/model/article.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { loadConverters } from '#shared/normalise/converters.ts';
import { ReadCache } from '#shared/store/read-cache.ts';
import type { Action } from '#shared/table/table.ts';
import { eraseIfFeedDeleted } from '../feeds/erase-if-feed-deleted.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';
import { loadReadCache } from './load-read-cache.ts';
import { prepare } from './prepare.ts';
import type { ReadySubmission, Submission, SubmitContext } from './submission.ts';
import { SubmitTransaction, writeAnchors } from './submit-transaction.ts';

/**
 * Stores one submission, or finds that there is nothing to store. The result is durable when it returns.
 *
 * @returns the outcome and the rules that changed the submission
 * @throws {Problem} for everything that the sender can act on; then nothing was changed
 */
export async function submit(
  submission: Submission,
  context: SubmitContext,
): Promise<Outcome & { applied: AppliedRule[] }> {
  const prepared = prepare(submission.draft, context.runtime.now(), {
    target: submission.target,
    publisher: context.caller.publisher,
    ...(await loadConverters(submission.draft)),
  });
  const outcome = await submitPrepared({ submission, prepared }, context);
  return { ...outcome, applied: prepared.applied };
}

/** Stores a prepared submission as `submit` does. */
export async function submitPrepared(submission: ReadySubmission, context: SubmitContext): Promise<Outcome> {
  return await retryOnConflict('the article', context, () => submitOnce(submission, context));
}

/**
 * One attempt of `submitPrepared`.
 *
 * @param actionsWith changes the loaded read cache before the decision, and returns actions to store with it
 * @throws {TransactionRefused} another request came first: read again
 */
export async function submitOnce(
  submission: ReadySubmission,
  context: SubmitContext,
  actionsWith: (cache: ReadCache) => Promise<Action[]> = async () => [],
): Promise<Outcome> {
  const cache = new ReadCache(context.table, context.bodies);
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
