import type { Article } from '#shared/model/article.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { IdempotentAnswers, type IdempotentRequest } from '#shared/store/idempotent-answers.ts';
import { ReadCache } from '#shared/store/read-cache.ts';
import type { Action } from '#shared/table/table.ts';
import type { SubmitContext } from './submission.ts';

/** The conditions of a request that changes a stored article, such as PATCH. */
export interface ChangeRequest {
  /** The request's `If-Match`, tested on the current article. */
  ifMatch?: (article: Article) => boolean;
  idempotent?: IdempotentRequest;
}

/**
 * The answer to an earlier request with the same `Idempotency-Key`. It is looked up before the article, because the
 * first request may have changed its ETag, or deleted the article.
 *
 * @returns undefined if the request is new or has no key
 * @throws {Problem} `idempotency-key-reused`
 */
export async function earlierAnswer(
  { idempotent }: ChangeRequest,
  context: SubmitContext,
): Promise<Outcome | undefined> {
  if (idempotent === undefined) return undefined;
  const answers = await loadAnswers(idempotent, context);
  return answers.find(idempotent, context.runtime.now());
}

/** @returns the action that stores the answer in the transaction of the change; none without an `Idempotency-Key` */
export async function keepAnswer(
  { idempotent }: ChangeRequest,
  outcome: Outcome,
  context: SubmitContext,
): Promise<Action[]> {
  if (idempotent === undefined) return [];
  const answers = await loadAnswers(idempotent, context);
  return [answers.keepAction(idempotent, outcome, context.runtime.now())];
}

async function loadAnswers(
  idempotent: IdempotentRequest,
  { table, bodies, caller }: SubmitContext,
): Promise<IdempotentAnswers> {
  const cache = new ReadCache(table, bodies);
  const keys = IdempotentAnswers.keysOf(idempotent, caller);
  await cache.load(keys);
  await cache.load([], keys.flatMap((key) => cache.item(key)?.id ?? []).map(String));
  return new IdempotentAnswers(table, caller, cache);
}
