import type { Answer, ApiRequest } from '#shared/http/answer.ts';
import { idempotentRequest } from '#shared/http/idempotent-request.ts';
import { count } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import { releaseArticle, takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import type { ChangeRequest } from '#shared/pipeline/submit/change-request.ts';
import { mergeArticle } from '#shared/pipeline/submit/merge-article.ts';
import { patchArticle } from '#shared/pipeline/submit/patch-article.ts';
import { readBody } from '#shared/read/body.ts';
import { isPlainObject } from '#shared/read/json/value-faults.ts';
import { parseJson, readFields } from '#shared/read/json.ts';
import { LIMITS } from '#shared/settings.ts';
import { articleConditions } from '../conditions.ts';
import { isTrue } from '../is-true.ts';
import { rawBody, unpackedBody } from '../raw-body.ts';
import { type Stores, submitContext } from '../stores.ts';
import { invalidBody } from './invalid-body.ts';
import { outcomeAnswer } from './outcome-answer.ts';

const PATCH_TYPES = ['application/merge-patch+json', 'application/json'];

export async function patchOne(request: ApiRequest, id: string, stores: Stores): Promise<Answer> {
  const { text } = readBody({
    ...rawBody(request),
    accepted: PATCH_TYPES,
    maxBytes: LIMITS.maxReplacementBytes,
  });
  const context = submitContext(stores, request);
  const change = changeRequest(request, () => unpackedBody(request, LIMITS.maxReplacementBytes));
  const outcome = await patchArticle(id, readPatch(text, request), context, change);
  count(request.event, `submissions_${outcome.outcome}`);
  return outcomeAnswer(outcome, request);
}

/** Takes an article down. With `?final=true`, only the admin can restore it. */
export async function takeDownOne(request: ApiRequest, id: string, stores: Stores): Promise<Answer> {
  const isFinal = isTrue(request.query, 'final');
  if (isFinal && !request.caller.isAdmin)
    throw new Problem('forbidden', "?final=true needs the admin's token.");
  await takeDownArticle(id, submitContext(stores, request), { ...articleConditions(request), isFinal });
  request.event.article = id;
  request.event.outcome = 'taken_down';
  count(request.event, 'submissions_taken_down');
  return { status: 204 };
}

export async function publishOne(request: ApiRequest, id: string, stores: Stores): Promise<Answer> {
  const outcome = await releaseArticle(
    id,
    submitContext(stores, request),
    changeRequest(request, () => request.body),
  );
  return outcomeAnswer(outcome, request);
}

/** Corrects the original of a held article: the original gets the text of the held article. */
export async function mergeOne(request: ApiRequest, id: string, stores: Stores): Promise<Answer> {
  const outcome = await mergeArticle(
    id,
    submitContext(stores, request),
    changeRequest(request, () => request.body),
  );
  count(request.event, `submissions_${outcome.outcome}`);
  return outcomeAnswer(outcome, request);
}

/** @throws {Problem} `precondition-failed`, `invalid-request`: a header is not valid */
function changeRequest(request: ApiRequest, body: () => Uint8Array): ChangeRequest {
  const idempotent = idempotentRequest(request, body);
  return { ...articleConditions(request), ...(idempotent && { idempotent }) };
}

/**
 * Reads a patch of an article. If the query has a publisher id, an `id` in the body must be equal to it.
 *
 * @throws {Problem} `unreadable`; `invalid-article`: the body is not an object, or has another id
 */
function readPatch(text: string, request: ApiRequest): Record<string, unknown> {
  const patch = parseJson(text);
  if (!isPlainObject(patch)) throw invalidBody('', 'must be a JSON object');
  // The patch is validated before it is merged, because a merge removes unknown fields and nulls.
  readFields(patch);
  const { id, ...rest } = patch;
  if (request.params.id !== undefined || id === undefined) return patch;
  if (String(id) !== request.query.get('id'))
    throw invalidBody('/id', 'must be the id in the query, or be omitted');
  return rest;
}
