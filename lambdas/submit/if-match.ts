import { createHash } from 'node:crypto';
import type { ApiRequest } from '#shared/http/answer.ts';
import { matchesArticle, matchesEtag } from '#shared/http/article-json.ts';
import type { Article } from '#shared/model/article.ts';
import type { StoredFeed } from '#shared/model/feed.ts';
import { Problem } from '#shared/model/problem.ts';

/** @returns the condition of `If-Match` on the current article, if the header is present */
export function ifMatch(request: ApiRequest): { ifMatch?: (article: Article) => boolean } {
  const wanted = ifMatchHeader(request);
  return wanted === null ? {} : { ifMatch: (article) => matchesArticle(wanted, article, request.receivedAt) };
}

/** @returns the condition of `If-Match` on the current feed, if the header is present */
export function feedIfMatch(request: ApiRequest): { ifMatch?: (feed: StoredFeed) => boolean } {
  const wanted = ifMatchHeader(request);
  return wanted === null ? {} : { ifMatch: (feed) => matchesEtag(wanted, feedEtag(feed), false) };
}

/** @returns the condition of `If-None-Match` on the current article, if the header is present */
export function ifNoneMatch(request: ApiRequest): { ifNoneMatch?: (article: Article) => boolean } {
  const excluded = request.headers.get('if-none-match');
  return excluded === null
    ? {}
    : { ifNoneMatch: (article) => matchesArticle(excluded, article, request.receivedAt) };
}

/** @returns the condition of `If-None-Match` on the current feed, if the header is present */
export function feedIfNoneMatch(request: ApiRequest): { ifNoneMatch?: (feed: StoredFeed) => boolean } {
  const excluded = request.headers.get('if-none-match');
  return excluded === null ? {} : { ifNoneMatch: (feed) => matchesEtag(excluded, feedEtag(feed), true) };
}

/** The ETag of a feed's settings. Equal settings have equal ETags. */
export function feedEtag({ shown_at: _shown, ...feed }: StoredFeed): string {
  const hash = createHash('sha256').update(JSON.stringify(feed)).digest('base64url');
  return `"${hash.slice(0, 22)}"`;
}

/** @throws {Problem} `precondition-failed`: the value is not quoted */
function ifMatchHeader({ headers }: ApiRequest): string | null {
  const wanted = headers.get('if-match');
  if (wanted !== null && !/^\s*(?:\*|(?:W\/)?")/.test(wanted))
    throw new Problem(
      'precondition-failed',
      'The ETag in If-Match must be quoted: send it exactly as in the ETag header of GET, such as If-Match: "abc".',
    );
  return wanted;
}
