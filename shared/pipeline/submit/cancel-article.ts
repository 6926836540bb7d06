import type { Draft } from '#shared/model/draft.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { articleNotFound } from '#shared/model/problem.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { takeDownArticle } from './change-article.ts';
import { earlierAnswer } from './change-request.ts';
import { findByPublisherId } from './find-article.ts';
import { isEarlierVersion, lateVersion } from './late-version.ts';
import type { Submission, SubmitContext } from './submission.ts';

/**
 * Takes down the article that a wire cancels. An earlier version than the stored one changes nothing.
 *
 * @throws {Problem} `not-found`: the feed has no article with the id; `precondition-failed`, `idempotency-key-reused`
 */
export async function cancelArticle(
  { id, version }: Draft,
  { target, ...request }: Pick<Submission, 'target' | 'ifMatch' | 'idempotent'>,
  context: SubmitContext,
): Promise<Outcome> {
  const { table, bodies, feed } = context;
  const earlier = await earlierAnswer(request, context);
  if (earlier) return earlier;
  const found = target ?? (id === undefined ? undefined : await findByPublisherId(table, feed, id));
  const before = found === undefined ? undefined : await readArticle({ table, bodies }, feed, found);
  if (before === undefined) throw articleNotFound(feed, target ?? id ?? '');
  const { article } = before;
  if (article.state === 'taken_down') return { outcome: 'unchanged', article };
  if (isEarlierVersion(version, article.version)) return lateVersion(article);
  return await takeDownArticle(article.id, context, request);
}
