import { contentHash } from '#shared/identify/content-hash.ts';
import { refusalHashes } from '#shared/identify/refusal-hashes.ts';
import { checkConditions } from '#shared/model/conditions.ts';
import { makeFinal, release, takeDown } from '#shared/model/lifecycle.ts';
import { requestOf } from '#shared/model/log-event.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { articleNotFound } from '#shared/model/problem.ts';
import { actionsOf } from '#shared/store/change.ts';
import { readActiveFeed } from '#shared/store/feeds.ts';
import { readArticle, recordOf, recordToChange } from '#shared/store/read-articles.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';
import { addToAnchors } from './anchor-items.ts';
import { type ChangeRequest, readStoredAnswer } from './change-request.ts';
import type { Decision } from './decision.ts';
import { withHint } from './hint.ts';
import { isEarlierVersion, lateVersion } from './late-version.ts';
import { prepareStored } from './prepare.ts';
import { storeWithBodies } from './store-with-bodies.ts';
import type { SubmitContext } from './submission.ts';
import { takenDownProblem } from './taken-down.ts';

/**
 * Takes an article down: it is removed from every file, and submitting it again does not restore it. The
 * content is erased, but the identity keys are not.
 *
 * @param request.isFinal if true, publishers cannot restore it; also applies to an article that is already
 *   taken down
 * @param request.version the version of a news wire's cancellation. If the stored version is later, nothing
 *   is changed
 * @returns `updated`, or `unchanged` if it was already taken down
 * @throws {Problem} `not-found`, `precondition-failed`, `idempotency-key-reused`
 */
export async function takeDownArticle(
  id: string,
  context: SubmitContext,
  {
    isFinal = false,
    version,
    ...request
  }: ChangeRequest & { isFinal?: boolean; version?: string | undefined } = {},
): Promise<Outcome> {
  const decide = (before: ArticleRecord, at: string): Decision => {
    const { hash, article } = before;
    const meta = { publisher: context.caller.publisher, at, now: at, hash };
    const isDown = article.state === 'taken_down';
    const isFulfilled = isDown && (article.final === true || !isFinal);
    checkConditions(isFulfilled ? ofFulfilled(request) : request, article);
    if (isFulfilled) return { outcome: { outcome: 'unchanged', article } };
    if (isDown) {
      const final = makeFinal(article, meta);
      const change = { before, after: { article: final, hash }, bind: [], keepsRows: true };
      return { outcome: { outcome: 'updated', article: final }, change };
    }
    if (isEarlierVersion(version, article.version)) return { outcome: lateVersion(article) };
    const takenDown = takeDown(article, meta, isFinal);
    return {
      outcome: { outcome: 'updated', article: takenDown },
      change: {
        before,
        after: { article: takenDown, hash },
        bind: [],
        refuse: refusalHashes(article, contentHash(article), article.publisher_id),
      },
    };
  };
  const outcome = await changeArticle(id, context, request, decide, recordToChange);
  // Bodies are also erased if the article was already taken down, because an earlier attempt may have stopped
  // between the two writes, and a refused correction may have put a body of the same revision. A body of a
  // later revision belongs to a restored article.
  if (outcome.article.state === 'taken_down') await context.bodies.erase(id, outcome.article.revision);
  return outcome;
}

/**
 * Publishes a held article. A near duplicate is never held again after that. An article that is already
 * published is not changed.
 *
 * @throws {Problem} `not-found`, `taken-down`, `precondition-failed`, `idempotency-key-reused`
 */
export async function releaseArticle(
  id: string,
  context: SubmitContext,
  request: ChangeRequest = {},
): Promise<Outcome> {
  let anchors: readonly string[] = [];
  const outcome = await changeArticle(id, context, request, (before, at) => {
    const { article } = before;
    anchors = [];
    if (article.state === 'taken_down') throw takenDownProblem(article);
    const isPublished = article.state !== 'near_duplicate' && article.state !== 'held';
    checkConditions(isPublished ? ofFulfilled(request) : request, article);
    if (isPublished) return { outcome: { outcome: 'unchanged', article } };
    const meta = { publisher: context.caller.publisher, at, now: at, hash: before.hash };
    const released = release(article, meta);
    if (article.state === 'near_duplicate') anchors = prepareStored(before, at, undefined).keptAnchors;
    return {
      outcome: { outcome: 'updated', article: released },
      change: { before, after: { ...before, article: released }, bind: [] },
    };
  });
  // From now on the article can be the original of near duplicates.
  if (anchors.length > 0) await addToAnchors(id, anchors, context);
  return outcome;
}

/** A request that is already fulfilled may be a retry after a lost answer. It is not a conflict (RFC 9110 §13.1.1). */
function ofFulfilled({ ifNoneMatch }: ChangeRequest): ChangeRequest {
  return { ifNoneMatch };
}

/**
 * @param decide returns the outcome and the change for the current article
 * @param toRecordOf `recordToChange` if the content of the article is not needed
 */
async function changeArticle(
  id: string,
  context: SubmitContext,
  request: ChangeRequest,
  decide: (before: ArticleRecord, at: string) => Decision,
  toRecordOf = recordOf,
): Promise<Outcome> {
  const { table, bodies, runtime, feed, event } = context;
  return await retryOnConflict('the article', context, async () => {
    const stored = await readStoredAnswer(request, context);
    if (stored.earlier) return stored.earlier;
    const [, before] = await Promise.all([
      // A feed that is being deleted accepts no changes.
      readActiveFeed(table, feed),
      readArticle({ table, bodies }, feed, id, toRecordOf),
    ]);
    if (!before) throw articleNotFound(feed, id);
    const now = runtime.now();
    const decision = decide(before, now);
    const outcome = withHint(decision.outcome, now);
    const { actions, largeBody } = decision.change
      ? actionsOf(table, { ...decision.change, ...requestOf(event) })
      : { actions: [] };
    const all = [...actions, ...stored.keep(outcome)];
    await storeWithBodies(largeBody ? [largeBody] : [], context, async () => {
      if (largeBody) await bodies.put(largeBody);
      if (all.length > 0) await table.transact(all);
    });
    return outcome;
  });
}
