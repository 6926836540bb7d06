import type { Article } from '#shared/model/article.ts';
import { checkConditions } from '#shared/model/conditions.ts';
import type { ChangeMeta } from '#shared/model/lifecycle.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { articleNotFound } from '#shared/model/problem.ts';
import { tagKey } from '#shared/model/timeline.ts';
import type { ReadCache } from '#shared/store/read-cache.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import { keys } from '#shared/table/keys.ts';
import { decideExisting } from './decide-existing.ts';
import { decideNew } from './decide-new.ts';
import type { Decision, DecisionInput, LoadedSubmission, SubmitOptions } from './decision.ts';
import { hasContentOf, readByFirstRelease } from './first-release.ts';
import { heldCopyHint, unpublishedOriginalHint } from './hint.ts';
import { namedArticle } from './named-article.ts';
import { isIdentifiedByContent, Ownership } from './ownership.ts';
import type { PreparedSubmission } from './prepare.ts';
import { refusingRecord, takenDownProblem } from './taken-down.ts';

/**
 * Decides which article a submission refers to, and the outcome. It uses only items that the read cache has loaded.
 *
 * @throws {Problem} `not-found`, `precondition-failed`, `identity-conflict`, `taken-down`, `near-duplicate`;
 *   `forbidden` or `invalid-article`: source ids that the sender may not set
 */
export function decide(loaded: LoadedSubmission, who: Omit<ChangeMeta, 'hash'>): Decision {
  const { submission, options, feed, cache } = loaded;
  const { target } = options;
  const targeted = target === undefined ? undefined : cache.record(target);
  if (target !== undefined && targeted?.article.feed !== feed.feed) {
    throw articleNotFound(feed.feed, target);
  }
  const ownership = new Ownership(submission, feed.feed, cache);
  const content = { ...submission.content, tags: displayTags(submission.content.tags, feed.feed, cache) };
  const { publisher, now } = who;
  const meta: ChangeMeta = { ...who, hash: submission.hash };
  const input: DecisionInput = { ...loaded, content, ownership, meta };

  const named = namedArticle(input, targeted) ?? ownership.byBody;
  const sameContent = ownership.byContent;
  // The feed of another system can have several articles with the same content. All of them are imported.
  const mayRepeatContent = submission.sourceIds !== undefined && sameContent?.article.state !== 'taken_down';
  const byContent = mayRepeatContent ? undefined : sameContent;
  const before = named ?? byContent;
  if (before) {
    // If only the content is equal, the request does not name this article, so If-None-Match is not about it.
    checkConditions(named ? options : { ifMatch: options.ifMatch }, before.article);
    const refusing = refusingRecord(submission.refusals.at(-1) ?? '', feed, cache);
    const others = [byContent, refusing].filter(
      (other) => !named || !mayHaveTextOf(named, other, submission),
    );
    checkNotTakenDown(before, others, options);
  }

  if (named) return decideExisting(input, named);
  const isDown = byContent?.article.state === 'taken_down';
  if (byContent && (isDown || isIdentifiedByContent(submission, byContent, publisher)))
    return decideExisting(input, byContent);
  if (byContent) {
    // The submission is a duplicate only if the article still has this content, and the article (or the original of
    // which it is a near duplicate) is or will be published.
    const original = hasContentOf(byContent, submission)
      ? visibleOriginal(byContent.article, cache)
      : undefined;
    return original ? { outcome: duplicateOf(original, byContent.article, now) } : decideNew(input);
  }
  const earlier = readByFirstRelease(submission, feed.feed, cache, { publisher, now });
  return earlier ? decideExisting(input, earlier) : decideNew(input);
}

/**
 * @throws {Problem} `taken-down`: the article or another one with the same content was taken down and may not
 * be restored
 */
function checkNotTakenDown(
  before: ArticleRecord,
  others: readonly (ArticleRecord | undefined)[],
  { restore, isAdmin }: SubmitOptions,
): void {
  const takenDown = [before, ...others].find((record) => record?.article.state === 'taken_down');
  const mayRestore = restore && takenDown === before && (isAdmin || !before.article.final);
  if (takenDown && !mayRestore) throw takenDownProblem(takenDown.article);
}

/**
 * Whether an article may have the text of another article that was taken down: it already has this text, or the other
 * article was only held as its near duplicate, and so was never published.
 */
function mayHaveTextOf(
  named: ArticleRecord,
  other: ArticleRecord | undefined,
  submission: PreparedSubmission,
): boolean {
  if (hasContentOf(named, submission)) return true;
  return other?.article.duplicate_of === named.article.id && !other.article.final;
}

/**
 * The article that is or will be published with this content: the article itself or, for a near duplicate, its
 * original; undefined if there is none.
 */
function visibleOriginal(article: Article, cache: ReadCache): Article | undefined {
  const original =
    article.state === 'near_duplicate' ? cache.record(article.duplicate_of ?? '')?.article : article;
  // An article that its publisher withholds counts too, so that no copy of it is published under another id.
  const isOrWillBePublic =
    original?.state === 'published' || original?.state === 'scheduled' || original?.state === 'held';
  return isOrWillBePublic ? original : undefined;
}

/**
 * @param same the article with the same content: the original itself, or an article that is held as its near
 * duplicate
 */
function duplicateOf(original: Article, same: Article, now: string): Outcome {
  const hint =
    same.id === original.id ? unpublishedOriginalHint(original, now) : heldCopyHint(original, same);
  return {
    outcome: 'duplicate',
    article: original,
    duplicate_of: original.id,
    ...(hint !== undefined && { hint }),
  };
}

/** Replaces each tag by its display name: the first spelling in the feed. */
function displayTags(tags: readonly string[], feed: string, cache: ReadCache): string[] {
  return tags.map((tag) => {
    const registered = cache.item(keys.tag(feed, tagKey(tag)));
    return registered ? String(registered.name) : tag;
  });
}
