import type { ApiRequest } from '#shared/http/answer.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { LIMITS } from '#shared/settings.ts';

/** @throws {Problem} `invalid-request`: the query has no valid `id` */
export function publisherIdIn({ query }: ApiRequest): string {
  const id = query.get('id') ?? '';
  if (id === '' || id.length > 2 * LIMITS.maxPublisherIdCharacters)
    throw invalidProblem('invalid-request', [
      {
        parameter: 'id',
        detail:
          id === ''
            ? 'is missing: send ?id= with the publisher id of the article'
            : `must have at most ${LIMITS.maxPublisherIdCharacters} characters`,
      },
    ]);
  return id;
}
