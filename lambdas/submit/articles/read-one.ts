import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import { articleEtag, articleJson, matchesEtag, wireInstant } from '#shared/http/article-json.ts';
import type { Article } from '#shared/model/article.ts';
import { checkConditions } from '#shared/model/conditions.ts';
import { stateAt } from '#shared/model/lifecycle.ts';
import { articleNotFound } from '#shared/model/problem.ts';
import { readActiveFeed } from '#shared/store/feeds.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { readSeen } from '#shared/store/seen.ts';
import { articleConditions } from '../conditions.ts';
import { feedIn, type Stores } from '../stores.ts';

/**
 * Reads an article. The answer is 304 if `If-None-Match` contains the ETag of the article.
 *
 * @throws {Problem} `not-found`; `precondition-failed`: `If-Match` does not contain the ETag (RFC 9110 §13.2.2)
 */
export async function readOne(request: ApiRequest, id: string, stores: Stores): Promise<Answer> {
  const { event, receivedAt: now, headers } = request;
  const { ifMatch } = articleConditions(request);
  const [article, seen] = await Promise.all([
    find(request, id, stores),
    readSeen(stores.tableFor(event), id),
  ]);
  event.article = article.id;
  checkConditions({ ifMatch }, article);
  const etag = articleEtag(article, now, seen);
  const known = headers.get('if-none-match');
  if (known !== null && matchesEtag(known, etag, true)) return { status: 304, headers: { ETag: etag } };
  return jsonAnswer(200, articleJson(article, now, seen), { ETag: etag });
}

/** Explains for each file whether it contains the article. */
export async function explainOne(request: ApiRequest, id: string, stores: Stores): Promise<Answer> {
  const { event, receivedAt: now } = request;
  const { bodies, publicUrl } = stores;
  const table = stores.tableFor(event);
  // The path is checked before the reads begin. If the check failed after the reads had begun, nothing would
  // handle a read that is rejected.
  const name = feedIn(request);
  const [article, feed, seen] = await Promise.all([
    find(request, id, stores),
    readActiveFeed(table, name),
    readSeen(table, id),
  ]);
  // This module is imported only when it is needed, because it contains the renderers.
  const { explainPlacement } = await import('#shared/pipeline/submit/explain-placement.ts');
  const visibleAt = seen && { visibleAt: seen.visible_at };
  const places = await explainPlacement(article, feed, { table, bodies, now, publicUrl, ...visibleAt });
  return jsonAnswer(200, {
    id: article.id,
    state: stateAt(article, now),
    files: places.map((place) => ({ ...place, ...(place.since && { since: wireInstant(place.since) }) })),
  });
}

/** @throws {Problem} `not-found` */
async function find(request: ApiRequest, id: string, stores: Stores): Promise<Article> {
  const feed = feedIn(request);
  const record = await readArticle(
    { table: stores.tableFor(request.event), bodies: stores.bodies },
    feed,
    id,
  );
  if (!record) throw articleNotFound(feed, id);
  return record.article;
}
