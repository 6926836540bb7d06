import { contentHash } from '#shared/identify/content-hash.ts';
import { refusalHashes } from '#shared/identify/refusal-hashes.ts';
import { isPublic, makeFinal, release, takeDown } from '#shared/model/lifecycle.ts';
import { requestOf } from '#shared/model/log-event.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { articleNotFound, Problem, preconditionFailed } from '#shared/model/problem.ts';
import { actionsOf, type Change } from '#shared/store/change.ts';
import { readActiveFeed } from '#shared/store/feeds.ts';
import { readArticle, recordOf, recordToChange } from '#shared/store/read-articles.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';
import { type ChangeRequest, earlierAnswer, keepAnswer } from './change-request.ts';
import type { SubmitContext } from './submission.ts';

/**
 * Takes an article down: it is removed from every file and cannot be resubmitted. The content is erased, but the
 * identity keys are not.
 *
 * @param request.isFinal publishers cannot restore it; also applies to an article that is already taken down
 * @returns `updated`, or `unchanged` if it was already taken down
 * @throws {Problem} `not-found`, `precondition-failed`, `idempotency-key-reused`
 */
export async function takeDownArticle(
  id: string,
  context: SubmitContext,
  { isFinal = false, ...request }: ChangeRequest & { isFinal?: boolean } = {},
): Promise<Outcome> {
  const change = (before: ArticleRecord, at: string): Change | undefined => {
    const { hash, article } = before;
    const meta = { publisher: context.caller.publisher, at, hash };
    if (article.state === 'taken_down' && isFinal && !article.final)
      return { before, after: { article: makeFinal(article, meta), hash }, bind: [], keepsRows: true };
    // The request is already fulfilled: a retry after a lost answer is not a conflict (RFC 9110 §13.1.1).
    if (article.state === 'taken_down') return undefined;
    if (request.ifMatch?.(article) === false) throw preconditionFailed();
    return {
      before,
      after: { article: takeDown(article, meta, isFinal), hash },
      bind: [],
      refuse: refusalHashes(article, contentHash(article), article.publisher_id),
      wasPublic: isPublic(article, at),
    };
  };
  const outcome = await changeArticle(id, context, request, change, recordToChange);
  // This is also done if the article was already taken down, because an earlier attempt may have stopped between the
  // two writes. Bodies of later revisions are not erased.
  if (outcome.article.state === 'taken_down') await context.bodies.erase(id, outcome.article.revision);
  return outcome;
}

/**
 * Publishes an article that is held, as a near duplicate permanently. An article that is already published is not
 * changed.
 *
 * @throws {Problem} `not-found`, `taken-down`, `precondition-failed`, `idempotency-key-reused`
 */
export async function releaseArticle(
  id: string,
  context: SubmitContext,
  request: ChangeRequest = {},
): Promise<Outcome> {
  return await changeArticle(id, context, request, (before, at) => {
    const { state } = before.article;
    if (state === 'taken_down')
      throw new Problem(
        'taken-down',
        `The article ${id} was taken down: restore it with PUT and ?restore=true first.`,
      );
    // The article is already published, so the request is already fulfilled, as above.
    if (state !== 'near_duplicate' && state !== 'held') return undefined;
    if (request.ifMatch?.(before.article) === false) throw preconditionFailed();
    const released = release(before.article, { publisher: context.caller.publisher, at, hash: before.hash });
    return { before, after: { ...before, article: released }, bind: [] };
  });
}

/**
 * @param change returns the change, or undefined if nothing has to change
 * @param toRecordOf `recordToChange` if the content of the article is not needed
 */
async function changeArticle(
  id: string,
  context: SubmitContext,
  request: ChangeRequest,
  change: (before: ArticleRecord, at: string) => Change | undefined,
  toRecordOf = recordOf,
): Promise<Outcome> {
  const { table, bodies, runtime, feed, event } = context;
  return await retryOnConflict('the article', context, async () => {
    const earlier = await earlierAnswer(request, context);
    if (earlier) return earlier;
    const [, before] = await Promise.all([
      // A feed that is being deleted accepts no changes.
      readActiveFeed(table, feed),
      readArticle({ table, bodies }, feed, id, toRecordOf),
    ]);
    if (!before) throw articleNotFound(feed, id);
    const changed = change(before, runtime.now());
    const outcome: Outcome = changed
      ? { outcome: 'updated', article: changed.after.article }
      : { outcome: 'unchanged', article: before.article };
    const kept = await keepAnswer(request, outcome, context);
    const { actions, largeBody } = changed
      ? actionsOf(table, { ...changed, ...requestOf(event) })
      : { actions: [] };
    if (largeBody) await bodies.put(largeBody);
    if (actions.length + kept.length > 0) await table.transact([...actions, ...kept]);
    return outcome;
  });
}
