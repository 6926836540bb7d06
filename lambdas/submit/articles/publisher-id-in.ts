import type { ApiRequest } from '#shared/http/answer.ts';
import { fieldErrors } from '#shared/model/field-errors.ts';
import { nameOf } from '#shared/model/field-schemas.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { LIMITS } from '#shared/settings.ts';

const publisherId = nameOf(LIMITS.maxPublisherIdCharacters);

function invalidId(detail: string): Error {
  return invalidProblem('invalid-request', [{ parameter: 'id', detail }]);
}

/** @throws {Problem} `invalid-request`: the query has no `id`, or the `id` is too long */
export function publisherIdIn({ query }: ApiRequest): string {
  const id = query.get('id') ?? '';
  if (id === '') throw invalidId('is missing: send ?id= with the publisher id of the article');
  if (id.length > 2 * LIMITS.maxPublisherIdCharacters)
    throw invalidId(`must have at most ${LIMITS.maxPublisherIdCharacters} characters`);
  return id;
}

/**
 * The id in the query, for a call that can create the article: it must be valid in a body too.
 *
 * @throws {Problem} `invalid-request`: the query has no valid `id`
 */
export function newPublisherIdIn(request: ApiRequest): string {
  const id = publisherIdIn(request);
  const issues = publisherId.safeParse(id).error?.issues ?? [];
  const [error] = fieldErrors(issues, publisherId);
  if (error !== undefined) throw invalidId(error.detail);
  return id;
}
