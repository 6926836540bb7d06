import type { Article } from '#shared/model/article.ts';
import type { Conditions } from '#shared/model/conditions.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { IdempotentAnswers, type IdempotentRequest } from '#shared/store/idempotent-answers.ts';
import { ReadCache } from '#shared/store/read-cache.ts';
import type { Action } from '#shared/table/table.ts';
import type { SubmitContext } from './submission.ts';

/** The headers of a request that changes a stored article, such as PATCH. */
export interface ChangeRequest extends Conditions<Article> {
  idempotent?: IdempotentRequest;
}

/** What is stored under the `Idempotency-Key` of a request. */
export interface StoredAnswer {
  /** The answer to an earlier request with the same key; undefined if the request is new or has no key. */
  earlier: Outcome | undefined;
  /** @returns the action that stores the answer in the transaction of the change; none without a key */
  keep: (outcome: Outcome) => Action[];
}

/**
 * Reads what is stored under the `Idempotency-Key` of a request. It is read before the article, because the first
 * request may have changed the ETag of the article, or deleted the article.
 *
 * @throws {Problem} `idempotency-key-reused`
 */
export async function readStoredAnswer(
  { idempotent }: ChangeRequest,
  { table, bodies, caller, runtime }: SubmitContext,
): Promise<StoredAnswer> {
  if (idempotent === undefined) return { earlier: undefined, keep: () => [] };
  const cache = new ReadCache(table, bodies);
  const keys = IdempotentAnswers.keysOf(idempotent, caller);
  await cache.load(keys);
  await cache.load([], keys.flatMap((key) => cache.item(key)?.id ?? []).map(String));
  const answers = new IdempotentAnswers(table, caller, cache);
  return {
    earlier: answers.find(idempotent, runtime.now()),
    keep: (outcome) => [answers.keepAction(idempotent, outcome, runtime.now())],
  };
}
