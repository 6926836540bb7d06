import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import { outcomeJson } from '#shared/http/article-json.ts';
import { apiPathOf } from '#shared/model/addresses.ts';
import type { AppliedRule } from '#shared/model/article.ts';
import type { Outcome } from '#shared/model/outcome.ts';

export const STATUS_OF: Record<Outcome['outcome'], number> = {
  created: 201,
  scheduled: 201,
  updated: 200,
  unchanged: 200,
  duplicate: 200,
  near_duplicate: 200,
};

/** The answer for an outcome. The outcome is also logged. */
export function outcomeAnswer(
  result: Outcome & { applied?: readonly AppliedRule[] },
  { event, receivedAt }: ApiRequest,
): Answer {
  const { outcome, article } = result;
  event.outcome = outcome;
  event.article = article.id;
  const status = STATUS_OF[outcome];
  const { body, headers } = outcomeJson(result, receivedAt);
  const location = status === 201 && { Location: apiPathOf(article) };
  return jsonAnswer(status, body, { ...headers, ...location });
}
