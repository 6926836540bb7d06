import type { Article } from '#shared/model/article.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { Problem } from '#shared/model/problem.ts';

const SOURCE_IDS = '/_feedmill/source_ids';

export function onlyAdminImports(): Problem {
  return new Problem('forbidden', "Only the admin's token can set the source_ids of a new article.", {
    errors: [{ pointer: SOURCE_IDS, detail: "can be set only with the admin's token: omit this field" }],
  });
}

export function otherSourceIds({ id }: Article): Problem {
  const detail = `cannot be changed after an article was created, and the article ${id} has other source_ids: omit this field, or send the source_ids that GET returns`;
  return invalidProblem('invalid-article', [{ pointer: SOURCE_IDS, detail }]);
}
