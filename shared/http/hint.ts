import type { Outcome } from '#shared/model/outcome.ts';

/**
 * Why an answer publishes nothing, and which call changes that.
 *
 * @returns one sentence; undefined where the article is published, or will be at its time
 */
export function hintOf({ outcome, article, duplicate_of }: Outcome): string | undefined {
  const at = (id: string) => `/v1/feeds/${article.feed}/articles/${id}`;
  if (outcome === 'duplicate') {
    return `Nothing was stored, since the article ${article.id} has the same content: to change that one PUT ${at(article.id)}.`;
  }
  if (article.state !== 'near_duplicate') return undefined;
  const original = duplicate_of ?? article.duplicate_of ?? '';
  return `Held as near duplicate of ${original}: to correct that article PUT ${at(original)}, to publish this one POST ${at(article.id)}/publish.`;
}

/** What a PUT is told that took the content away, since it named none. */
export const CONTENT_REMOVED =
  'The article has no content now, since PUT replaces all of it: to change a part of an article PATCH it.';
