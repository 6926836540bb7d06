import type { ApiRequest } from '#shared/http/answer.ts';
import { matchesArticle } from '#shared/http/article-json.ts';
import type { Article } from '#shared/model/article.ts';
import { Problem } from '#shared/model/problem.ts';

/** @returns the test of `If-Match` on the current article, if the header is present */
export function ifMatch({ headers, receivedAt }: ApiRequest): { ifMatch?: (article: Article) => boolean } {
  const wanted = headers.get('if-match');
  if (wanted !== null && !/^\s*(?:\*|(?:W\/)?")/.test(wanted))
    throw new Problem(
      'precondition-failed',
      'The ETag in If-Match must be quoted: send it exactly as in the ETag header of GET, such as If-Match: "abc".',
    );
  return wanted === null ? {} : { ifMatch: (article) => matchesArticle(wanted, article, receivedAt) };
}
