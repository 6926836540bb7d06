import type { Answer, ApiRequest } from '#shared/http/answer.ts';
import { REPLAYED } from '#shared/http/article-json.ts';
import { idempotentRequest } from '#shared/http/idempotent-request.ts';
import { ProblemBudget } from '#shared/http/problem-budget.ts';
import { addErrors, count } from '#shared/model/log-event.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { submitBatch } from '#shared/pipeline/submit/submit-batch.ts';
import { readBatch } from '#shared/read/read-batch.ts';
import { LIMITS } from '#shared/settings.ts';
import { readActiveFeed } from '#shared/store/feeds.ts';
import { isTrue } from '../is-true.ts';
import { rawBody, unpackedBody } from '../raw-body.ts';
import { type Stores, submitContext } from '../stores.ts';
import { countUnstored } from './count-unstored.ts';
import { STATUS_OF } from './outcome-answer.ts';

/**
 * After this time, the remaining lines of a batch get 503, so that the answer is sent in time. The lines in progress
 * end within 25 s of the start.
 */
const BATCH_MILLISECONDS = 22_000;

/** Submits the lines of a batch. Each line of the answer has the outcome or the problem of one article. */
export async function submitMany(request: ApiRequest, stores: Stores): Promise<Answer> {
  const { event, receivedAt, query } = request;
  const restore = isTrue(query, 'restore');
  const lines = readBatch(rawBody(request));
  const idempotent = idempotentRequest(request, () => unpackedBody(request, LIMITS.maxBatchBytes));
  const context = submitContext(stores, request);
  await readActiveFeed(context.table, context.feed);
  const end = Date.parse(receivedAt) + BATCH_MILLISECONDS;
  const results = await submitBatch(
    lines.map((line) => {
      if ('problem' in line) return line.problem;
      // Headers cannot contain a line feed, so no other request has this key.
      const ofLine = idempotent && { ...idempotent, key: `${idempotent.key}\n${line.line}` };
      return { draft: line.draft, restore, ...(ofLine && { idempotent: ofLine }) };
    }),
    context,
    () => Date.parse(stores.runtime.now()) > end,
  );
  event.lines = lines.length;
  for (const [index, result] of results.entries()) {
    count(event, result instanceof Problem ? 'submissions_refused' : `submissions_${result.outcome}`);
    if (!(result instanceof Problem)) continue;
    if (result.kind === 'internal') addErrors(event, [[`line ${lines[index]?.line}`, result.cause]]);
    // The key was already used for another request. This problem concerns the whole request, so it is not the answer
    // of one line.
    if (result.kind === 'idempotency-key-reused') throw result;
  }
  await countUnstored(results, request, stores);
  const outcomes = results.flatMap((result) => (result instanceof Problem ? [] : [result]));
  const isReplayed = outcomes.length > 0 && outcomes.every(({ replayed }) => replayed);
  const problems = new ProblemBudget();
  const body = results.map((result, i) =>
    JSON.stringify({ line: lines[i]?.line, ...lineOf(result, problems) }),
  );
  return {
    status: 200,
    headers: { 'Content-Type': 'application/x-ndjson', ...(isReplayed && REPLAYED) },
    body: body.map((line) => `${line}\n`).join(''),
  };
}

/** One line of the answer to a batch. It does not contain the article. */
function lineOf(result: Outcome | Problem, problems: ProblemBudget): Record<string, unknown> {
  if (result instanceof Problem) return { status: result.status, problem: problems.body(result) };
  const { outcome, article, duplicate_of, similarity, hint } = result;
  return {
    status: STATUS_OF[outcome],
    outcome,
    id: article.id,
    ...(duplicate_of !== undefined && { duplicate_of }),
    ...(similarity !== undefined && { similarity }),
    ...(hint !== undefined && { hint }),
  };
}
