import type { Article } from '#shared/model/article.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { Problem } from '#shared/model/problem.ts';

const SOURCE_IDS = '/_feedmill/source_ids';

export function onlyAdminImports(): Problem {
  return new Problem('forbidden', "Only the admin's token can set the source_ids of a new article.", {
    errors: [{ pointer: SOURCE_IDS, detail: "needs the admin's token: omit it" }],
  });
}

export function otherSourceIds({ id }: Article): Problem {
  const detail = `are set when an article is created and never changed, and the article ${id} has others: omit them, or send those that GET returns`;
  return invalidProblem('invalid-article', [{ pointer: SOURCE_IDS, detail }]);
}
