import type { Draft } from '#shared/model/draft.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { articleNotFound } from '#shared/model/problem.ts';
import { takeDownArticle } from './change-article.ts';
import { findByPublisherId } from './find-article.ts';
import type { Submission, SubmitContext } from './submission.ts';

/**
 * Takes down the article that a news wire has cancelled. If the stored version is later than the version of the
 * cancellation, nothing is changed.
 *
 * @throws {Problem} `not-found`: the feed has no article with the id; `precondition-failed`, `idempotency-key-reused`
 */
export async function cancelArticle(
  { id, version }: Draft,
  { target, ...request }: Pick<Submission, 'target' | 'ifMatch' | 'ifNoneMatch' | 'idempotent'>,
  context: SubmitContext,
): Promise<Outcome> {
  const { table, feed } = context;
  const found = target ?? (id === undefined ? undefined : await findByPublisherId(table, feed, id));
  if (found === undefined) throw articleNotFound(feed, id ?? '');
  return await takeDownArticle(found, context, { ...request, version });
}
