import type { ApiRequest } from '#shared/http/answer.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { UNSTORED_OUTCOMES, type UnstoredOutcome } from '#shared/model/unstored-outcome.ts';
import { feedIn, type Stores } from '../stores.ts';

/**
 * Counts the submissions that stored nothing, for the figures of the feed. If a request is repeated and gets the
 * stored answer, it is not counted again.
 */
export async function countUnstored(
  results: readonly (Outcome | Problem)[],
  request: ApiRequest,
  { unstored, tableFor }: Stores,
): Promise<void> {
  const { caller, receivedAt: now, event } = request;
  for (const result of results) {
    const outcome = unstoredOutcome(result);
    if (outcome) unstored.count(feedIn(request), { publisher: caller.publisher, outcome, now });
  }
  await unstored.flush(tableFor(event), now);
}

/**
 * @returns undefined if the history of the article has the outcome, if the answer is the stored answer of an earlier
 *   request, or if the problem is `not-found` or a 5xx
 */
function unstoredOutcome(result: Outcome | Problem): UnstoredOutcome | undefined {
  if (result instanceof Problem) {
    const isOfFeed = result.status < 500 && result.kind !== 'not-found';
    return isOfFeed ? 'refused' : undefined;
  }
  if (result.replayed) return undefined;
  return UNSTORED_OUTCOMES.find((one) => one === result.outcome);
}
