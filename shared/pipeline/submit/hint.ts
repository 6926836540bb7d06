import { apiPathOf } from '#shared/model/addresses.ts';
import type { Article } from '#shared/model/article.ts';
import { stateAt } from '#shared/model/lifecycle.ts';
import type { Outcome } from '#shared/model/outcome.ts';

/**
 * An outcome with its hint, which says why nothing was published and which call changes that.
 *
 * @param now ISO 8601, UTC
 */
export function withHint(outcome: Outcome, now: string): Outcome {
  const hint = outcome.hint ?? hintOf(outcome, now);
  return { ...outcome, ...(hint !== undefined && { hint }) };
}

/** @returns one sentence; undefined if the article is published, or if a new article is scheduled */
function hintOf({ outcome, article, duplicate_of }: Outcome, now: string): string | undefined {
  const path = apiPathOf(article);
  if (outcome === 'duplicate')
    return `Not stored, because the article ${article.id} has the same content; to change that article, PUT ${path}.`;
  if (article.state === 'taken_down') return takenDownHint(article);
  if (article.state === 'held')
    return `Held, because its publisher withholds it; to publish it, POST ${path}/publish.`;
  // A correction of the date removes a published article from the files until that date.
  if (outcome !== 'scheduled' && stateAt(article, now) === 'scheduled')
    return `Scheduled for ${article.date_published}; to publish it now, PATCH ${path} with an earlier date_published.`;
  if (article.state !== 'near_duplicate') return undefined;
  const original = duplicate_of ?? article.duplicate_of ?? '';
  return `Held as near duplicate of ${original}; to correct the article ${original}, PUT ${apiPathOf({ feed: article.feed, id: original })}; to replace its content with this text, POST ${path}/merge; to publish this text as another article, POST ${path}/publish.`;
}

/** The hint of a takedown by a news wire that cancels its article. The answer to `DELETE` has no hint. */
function takenDownHint(article: Article): string {
  const { id, final } = article;
  const who = final === true ? '; only the admin can publish it again:' : '; to publish it again,';
  return `The article ${id} is taken down and is in no file${who} send its content with PUT ${apiPathOf(article)}?restore=true.`;
}

/** The hint of a duplicate that has the same content as a held near duplicate. */
export function heldCopyHint(original: Article, { id }: Article): string {
  const path = apiPathOf({ feed: original.feed, id });
  return `Not stored, because the article ${id} has the same content and is held as near duplicate of ${original.id}; to replace the content of ${original.id} with this text, POST ${path}/merge; to publish this text as another article, POST ${path}/publish.`;
}

/**
 * The hint of a duplicate of an article that is not published yet, so readers cannot find that article.
 *
 * @param now ISO 8601, UTC
 * @returns undefined if the original is published
 */
export function unpublishedOriginalHint(original: Article, now: string): string | undefined {
  const path = apiPathOf(original);
  const state = stateAt(original, now);
  const same = `Not stored, because the article ${original.id} has the same content and is`;
  if (state === 'scheduled')
    return `${same} scheduled for ${original.date_published}; to publish it now, PATCH ${path} with an earlier date_published.`;
  if (state === 'held') return `${same} held by its publisher; to publish it, POST ${path}/publish.`;
  return undefined;
}

/** The hint for a submission that has the content with which an article was created. */
export function firstContentHint({ id, feed }: Article): string {
  return `Not stored, because the article ${id} was created with this content, and later got other content, an id or a URL; to change that article, PUT ${apiPathOf({ feed, id })}; to publish this content as another article, send it with an id.`;
}

/** The hint of a version that arrives after a later version was stored. */
export function lateVersionHint({ id, version }: Article): string {
  return `Not stored, because the article ${id} has the later version ${version}; to correct the article, send a higher version.`;
}

/**
 * An outcome with the hint of a PUT that removed the content of the article. If the article is not published,
 * the hint says this first.
 *
 * @param now ISO 8601, UTC
 */
export function withContentRemoved(outcome: Outcome, now: string): Outcome {
  const removed =
    'The article has no content now, because PUT replaces the whole article; to change single fields, send PATCH.';
  const hint = hintOf(outcome, now);
  return { ...outcome, hint: hint === undefined ? removed : `${hint} ${removed}` };
}
