import { canonicalUrl, canonicalUrlWithFragment } from '#shared/identify/canonical-url.ts';
import { isSameContent } from '#shared/identify/same-content.ts';
import { type Article, type Content, hasPublisherId, isNamed } from '#shared/model/article.ts';
import { hasSourceIds } from '#shared/model/guids.ts';
import {
  correct,
  type HeldState,
  type NearDuplicate,
  nameArticle,
  stateAt,
} from '#shared/model/lifecycle.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import type { Decision, DecisionInput, SubmitOptions } from './decision.ts';
import { hasContentOf, isOfFirstRelease, isSameByFirstRelease } from './first-release.ts';
import { withContentRemoved } from './hint.ts';
import { isEarlierVersion, lateVersion } from './late-version.ts';
import { nearestOther } from './nearest-other.ts';
import { isSameBody } from './ownership.ts';
import { holdBodyAfter, type PreparedSubmission, recordAs } from './prepare.ts';
import { otherSourceIds } from './refused-source-ids.ts';

export function decideExisting(given: DecisionInput, before: ArticleRecord): Decision {
  const { submission, options } = given;
  const stored = before.article;
  const input = { ...given, content: keepUrl(given.content, stored, given) };
  if (submission.sourceIds && !hasSourceIds(stored, submission.sourceIds)) throw otherSourceIds(stored);
  // A repeated import does not change an article that a publisher has given an id, because it would undo corrections.
  if (isImport(submission, options) && hasPublisherId(stored) && stored.state !== 'taken_down')
    return { outcome: { outcome: 'unchanged', article: stored } };
  if (isEarlierVersion(submission.version, stored.version)) return { outcome: lateVersion(stored) };
  const distinctFrom = submission.distinctFrom ?? stored.distinct_from ?? [];
  const isNewlyDistinct = submission.distinctFrom?.some((id) => !stored.distinct_from?.includes(id)) ?? false;
  const isSameText = isSameBody(submission, before) || isSameByFirstRelease(submission, before);
  const near = remainingNearDuplicate(input, before, isSameText, distinctFrom);
  const isWithheld = stored.state === 'held';
  // The body for which an article was held does not hold it again after an editor has released it, even if the article
  // was corrected in between.
  const isSameHold = submission.bodyHash !== undefined && submission.bodyHash === before.holdBody;
  const held = (isSameText || isSameHold ? isWithheld : (submission.hold ?? isWithheld))
    ? 'held'
    : near && 'near_duplicate';
  const heldBefore = isWithheld || stored.state === 'near_duplicate' ? stored.state : undefined;
  const isDroppingUrl = options.dropsUrl === true && stored.url !== undefined;
  const isDroppingDate = options.dropsDate === true && stored.date_inferred !== true;

  if (
    stored.state !== 'taken_down' &&
    !isNewlyDistinct &&
    !isDroppingUrl &&
    !isDroppingDate &&
    !(options.setsModified === true && isModifiedLater(input.content, stored)) &&
    held === heldBefore &&
    (isSameText || hasSameContent(input, before))
  ) {
    return unchanged(input, before, { isSameText, near });
  }
  return corrected(input, before, { near, held, distinctFrom });
}

/** Whether the content has a `date_modified` that is later than the last date that readers see. */
function isModifiedLater({ date_modified }: Content, stored: Article): boolean {
  return date_modified !== undefined && date_modified > (stored.date_modified ?? stored.date_published);
}

/**
 * Whether the article already has this content. A first URL is not a change of content, unless the article has a
 * publisher id.
 */
function hasSameContent(input: DecisionInput, before: ArticleRecord): boolean {
  const { submission, content } = input;
  const { article } = before;
  const isSame = ({ url, ...rest }: Content): boolean =>
    isSameContent(article, isNamed(article) && url !== undefined ? { ...rest, url } : rest);
  if (isSame(content)) return true;
  if (!isOfFirstRelease(before)) return false;
  return isSame({ ...keepUrl(submission.asFirstReleased(), article, input), tags: content.tags });
}

/**
 * The content of the article is unchanged. But a publisher id (the first one, or another one by PUT or PATCH), a first
 * URL, a new version, and the body hash are stored, and also the original if the article is now a near duplicate of
 * another article than before.
 */
function unchanged(
  { submission, content, options, ownership, meta }: DecisionInput,
  before: ArticleRecord,
  { isSameText, near }: { isSameText: boolean; near: NearDuplicate | undefined },
): Decision {
  const stored = before.article;
  const { publisherId } = submission;
  // A PUT or PATCH of an article can give it another id. A submission under an earlier id does not.
  const isNewId = stored.publisher_id === undefined || options.target !== undefined;
  // The current rules may give the same text another content hash; the stored hash is kept.
  const bind = ownership.bindingsOf(stored.id, ({ kind }) => !isSameText || kind !== 'content');
  const names = {
    ...(publisherId !== undefined &&
      isNewId &&
      publisherId !== stored.publisher_id && { publisher_id: publisherId }),
    ...(content.url !== undefined && stored.url === undefined && { url: content.url }),
    ...(submission.version !== undefined &&
      submission.version !== stored.version && { version: submission.version }),
    ...(near?.duplicate_of !== stored.duplicate_of && near),
  };
  const isNewlyNamed = Object.keys(names).length > 0;
  const { bodyHash } = submission;
  const holdBody = holdBodyAfter(submission, before);
  const isNewBody = (bodyHash !== undefined && before.bodyHash === undefined) || holdBody !== before.holdBody;
  const article = isNewlyNamed ? nameArticle(stored, names, meta.now) : stored;
  if (!isNewlyNamed && !isNewBody && bind.length === 0) return { outcome: { outcome: 'unchanged', article } };
  const { holdBody: _, ...kept } = before;
  const after: ArticleRecord = {
    ...kept,
    article,
    ...(holdBody !== undefined && { holdBody }),
    ...(bodyHash !== undefined && (isNewlyNamed || isNewBody) && { bodyHash }),
  };
  return { outcome: { outcome: 'unchanged', article }, change: { before, after, bind } };
}

function corrected(
  { submission, content, options, ownership, meta }: DecisionInput,
  before: ArticleRecord,
  {
    near,
    held,
    distinctFrom,
  }: { near: NearDuplicate | undefined; held: HeldState | undefined; distinctFrom: readonly string[] },
): Decision {
  const { publisherId, version } = submission;
  const stored = before.article;
  // A submission can be decided again after a conflict. Its earlier time of receipt must not move `updated_at`
  // backwards.
  const laterMeta = stored.updated_at > meta.at ? { ...meta, at: stored.updated_at } : meta;
  const article = correct(
    stored,
    withDate(content, stored, options),
    {
      ...(publisherId !== undefined && { publisher_id: publisherId }),
      ...(submission.distinctFrom && { distinct_from: [...distinctFrom] }),
      ...(near && { near }),
      ...(options.dropsUrl && { dropsUrl: true }),
      version,
      held,
    },
    laterMeta,
  );
  const outcome: Outcome = { outcome: 'updated', article };
  const isEmptied =
    options.isReplacement === true && article.content_html === '' && stored.content_html !== '';
  return {
    outcome: isEmptied ? withContentRemoved(outcome, meta.now) : outcome,
    change: {
      before,
      after: recordAs(article, submission, before),
      bind: ownership.bindingsOf(stored.id),
      isImport: isImport(submission, options),
    },
  };
}

/**
 * Whether an import sent the submission. Source ids alone do not show this: an editor who sends the answer of GET back
 * sends source ids too.
 */
function isImport(
  { sourceIds, publisherId }: PreparedSubmission,
  { isAdmin, target }: SubmitOptions,
): boolean {
  return sourceIds !== undefined && publisherId === undefined && isAdmin === true && target === undefined;
}

/**
 * The original of a held article, if the held article is still its near duplicate after this submission. Changed
 * content is compared again. If the content is unchanged, the article keeps its original as long as the original is
 * published.
 */
function remainingNearDuplicate(
  input: DecisionInput,
  record: ArticleRecord,
  isSameText: boolean,
  distinctFrom: readonly string[],
): NearDuplicate | undefined {
  const { submission, feed, cache, meta } = input;
  const { state, duplicate_of, similarity = 1, id } = record.article;
  const wasHeld = state === 'near_duplicate' || (state === 'taken_down' && duplicate_of !== undefined);
  if (!wasHeld || feed.near_duplicates === 'allow') return undefined;
  const original = cache.record(duplicate_of ?? '')?.article;
  const isSame = isSameText || hasContentOf(record, submission);
  if (!isSame || original === undefined || stateAt(original, meta.now) !== 'published') {
    return nearestOther(input, id, distinctFrom);
  }
  return distinctFrom.includes(original.id) ? undefined : { duplicate_of: original.id, similarity };
}

/**
 * Keeps the stored URL if the submission's URL is another form of it, such as the same URL with `?utm_source=x`. If the
 * submission has a publisher id, `/a#b` is another URL than `/a`. If it has none, `/a#b` finds the article at `/a`, so
 * it is a form of `/a`. A PUT, or a PATCH of the URL, stores the URL as sent.
 */
function keepUrl(
  content: Content,
  { url }: Article,
  { submission: { publisherId }, options }: Pick<DecisionInput, 'submission' | 'options'>,
): Content {
  if (url === undefined || content.url === undefined) return content;
  if (options.setsUrl || options.isReplacement) return content;
  const hasFragment = publisherId !== undefined;
  return addressOf(url, hasFragment) === addressOf(content.url, hasFragment) ? { ...content, url } : content;
}

const addressOf = (url: string, hasFragment: boolean): string =>
  (hasFragment && canonicalUrlWithFragment(url)) || canonicalUrl(url);

/** The content with the date that the article has after the correction. */
function withDate(content: Content, stored: Article, { dropsDate }: SubmitOptions): Content {
  if (!dropsDate || !content.date_inferred) return keepInferredDate(content, stored);
  return { ...content, date_published: stored.received_at };
}

/**
 * A correction without a date keeps the article's date. A correction with the same instant does not change the
 * precision of the date or whether the date was inferred.
 */
function keepInferredDate(content: Content, stored: Article): Content {
  if (stored.state === 'taken_down' && !content.date_inferred) return content;
  if (!content.date_inferred && content.date_published !== stored.date_published) return content;
  const { date_precision: _precision, date_inferred: _inferred, ...rest } = content;
  return {
    ...rest,
    date_published: stored.date_published,
    ...(stored.date_precision && { date_precision: stored.date_precision }),
    ...(stored.date_inferred && { date_inferred: stored.date_inferred }),
  };
}
