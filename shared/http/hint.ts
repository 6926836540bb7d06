import type { Article } from '#shared/model/article.ts';
import { stateAt } from '#shared/model/lifecycle.ts';
import type { Outcome } from '#shared/model/outcome.ts';

/**
 * Why a submission was not published, and which call changes that.
 *
 * @returns one sentence; undefined if the article is published or scheduled
 */
export function hintOf({ outcome, article, duplicate_of }: Outcome): string | undefined {
  const at = (id: string) => `/v1/feeds/${article.feed}/articles/${id}`;
  if (outcome === 'duplicate') {
    return `Not stored: the article ${article.id} has the same content. To change that article, PUT ${at(article.id)}.`;
  }
  if (article.state === 'held')
    return `Held, because its publisher withholds it: to publish it, POST ${at(article.id)}/publish.`;
  if (article.state !== 'near_duplicate') return undefined;
  const original = duplicate_of ?? article.duplicate_of ?? '';
  return `Held as near duplicate of ${original}: to correct that article, PUT ${at(original)}; to correct it with this text, POST ${at(article.id)}/merge; to publish this one, POST ${at(article.id)}/publish.`;
}

/**
 * Why an article that was to be published now is not in the files yet, and which call changes that.
 *
 * @param now ISO 8601, UTC
 * @returns undefined if it is not scheduled
 */
export function scheduledHint(article: Article, now: string): string | undefined {
  if (stateAt(article, now) !== 'scheduled') return undefined;
  return `Scheduled: it is published at ${article.date_published}. To publish it now, PATCH /v1/feeds/${article.feed}/articles/${article.id} with an earlier date_published.`;
}

/** The hint of a PUT without content that removed the content of the article. */
export const CONTENT_REMOVED =
  'The article has no content now, because PUT replaces the whole article. To change some of its fields, send PATCH.';
