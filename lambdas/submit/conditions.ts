import type { ApiRequest } from '#shared/http/answer.ts';
import { matchesArticle, matchesEtag } from '#shared/http/article-json.ts';
import type { Article } from '#shared/model/article.ts';
import type { Conditions } from '#shared/model/conditions.ts';
import type { StoredFeed } from '#shared/model/feed.ts';
import { Problem } from '#shared/model/problem.ts';
import { feedEtag } from './feed-etag.ts';

/** @throws {Problem} `precondition-failed`: the value of `If-Match` is not quoted */
export function articleConditions(request: ApiRequest): Conditions<Article> {
  return conditionsOf(request, (header, article, allowsWeak) =>
    matchesArticle(header, article, request.receivedAt, allowsWeak),
  );
}

/** @throws {Problem} `precondition-failed`: the value of `If-Match` is not quoted */
export function feedConditions(request: ApiRequest): Conditions<StoredFeed> {
  return conditionsOf(request, (header, feed, allowsWeak) => matchesEtag(header, feedEtag(feed), allowsWeak));
}

/** @param matches whether the list of ETags in a header contains the ETag of the current version */
function conditionsOf<T>(
  { headers }: ApiRequest,
  matches: (header: string, current: T, allowsWeak: boolean) => boolean,
): Conditions<T> {
  const wanted = headers.get('if-match');
  const excluded = headers.get('if-none-match');
  if (wanted !== null && !/^\s*(?:\*|(?:W\/)?")/.test(wanted))
    throw new Problem(
      'precondition-failed',
      'The ETag in If-Match must be quoted: send it exactly as in the ETag header of GET, such as If-Match: "abc".',
    );
  return {
    ...(wanted !== null && { ifMatch: (current: T) => matches(wanted, current, false) }),
    ...(excluded !== null && { ifNoneMatch: (current: T) => matches(excluded, current, true) }),
  };
}
