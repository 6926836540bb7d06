import { articleId } from '#shared/identify/article-id.ts';
import { canonicalUrl } from '#shared/identify/canonical-url.ts';
import { derivedFrom } from '#shared/identify/identities.ts';
import { isReadFrom } from '#shared/identify/read-from-text.ts';
import { recognise } from '#shared/identify/recognise.ts';
import { isSameContent } from '#shared/identify/same-content.ts';
import {
  type Article,
  type Content,
  hasPublisherId,
  isNamed,
  type SourceIds,
} from '#shared/model/article.ts';
import type { StoredFeed } from '#shared/model/feed.ts';
import { hasSourceIds } from '#shared/model/guids.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import {
  type ChangeMeta,
  correct,
  create,
  type HeldState,
  isPublic,
  type NearDuplicate,
  nameArticle,
  stateAt,
} from '#shared/model/lifecycle.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import {
  articleNotFound,
  existsAlready,
  nothingToMatch,
  Problem,
  preconditionFailed,
} from '#shared/model/problem.ts';
import { tagKey } from '#shared/model/timeline.ts';
import type { Change } from '#shared/store/change.ts';
import type { Candidate, ReadCache } from '#shared/store/read-cache.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import { keys } from '#shared/table/keys.ts';
import { hasContentOf, isOfFirstRelease } from './first-release.ts';
import { CONTENT_REMOVED, firstContentHint, heldCopyHint, unpublishedOriginalHint } from './hint.ts';
import { isEarlierVersion, lateVersion } from './late-version.ts';
import { nearestOf } from './nearest.ts';
import { isIdentifiedByContent, isSameBody, Ownership } from './ownership.ts';
import { EDITION, type PreparedSubmission } from './prepare.ts';

/** Options of a request that are not part of the article. */
export interface SubmitOptions {
  /** The id of the article to replace. */
  target?: string;
  /** The request's `If-Match`, tested on the current article. */
  ifMatch?: (article: Article) => boolean;
  /** Whether the request's `If-None-Match` excludes the current article. */
  ifNoneMatch?: (article: Article) => boolean;
  /** The request is a PUT, which replaces the whole article. */
  isReplacement?: boolean;
  /** Restores an article that was taken down. */
  restore?: boolean;
  /** The admin can also restore articles whose takedown is final, and import articles. */
  isAdmin?: boolean;
  /** Removes the URL of the article, which a correction without a URL would keep. */
  dropsUrl?: boolean;
  /**
   * Removes the date of the article, which a correction without a date would keep. The date is then the time of
   * receipt.
   */
  dropsDate?: boolean;
}

/** The outcome of a submission and the change to store; no change if nothing has to be stored. */
export interface Decision {
  outcome: Outcome;
  change?: Change;
}

/** A submission with all items that were read for it. */
interface LoadedSubmission {
  submission: PreparedSubmission;
  options: SubmitOptions;
  feed: StoredFeed;
  cache: ReadCache;
}

/** The data that a decision is made from. */
interface DecisionInput extends LoadedSubmission {
  /** The content of the submission, with each tag in its display name. */
  content: Content;
  ownership: Ownership;
  meta: ChangeMeta;
}

/**
 * Decides which article a submission refers to, and the outcome. It uses only items that the read cache has loaded.
 *
 * @throws {Problem} `not-found`, `precondition-failed`, `identity-conflict`, `taken-down`, `near-duplicate`; `forbidden`,
 *   `invalid-article`: source ids that the sender may not set
 */
export function decide(loaded: LoadedSubmission, { publisher, at }: Omit<ChangeMeta, 'hash'>): Decision {
  const { submission, options, feed, cache } = loaded;
  const { target } = options;
  const targeted = target === undefined ? undefined : cache.record(target);
  if (target !== undefined && targeted?.article.feed !== feed.feed) {
    throw articleNotFound(feed.feed, target);
  }
  const ownership = new Ownership(submission, feed.feed, cache);
  const content = { ...submission.content, tags: displayTags(submission.content.tags, feed.feed, cache) };
  const meta: ChangeMeta = { publisher, at, hash: submission.hash };
  const input: DecisionInput = { ...loaded, content, ownership, meta };

  const named = namedArticle(input, targeted) ?? ownership.byBody;
  const sameContent = ownership.byContent;
  // The feed of another system can have several articles with the same content. All of them are imported.
  const isOneOfMany = submission.sourceIds !== undefined && sameContent?.article.state !== 'taken_down';
  const byContent = isOneOfMany ? undefined : sameContent;
  const before = named ?? byContent;
  if (before) {
    if (options.ifMatch && !options.ifMatch(before.article)) throw preconditionFailed();
    if (named && options.ifNoneMatch?.(named.article)) throw existsAlready();
    const disguised = refusingRecord(submission.refusals.at(-1) ?? '', feed, cache);
    checkNotTakenDown(before, [byContent, disguised], options);
  }

  if (named) return decideExisting(input, named);
  const isDown = byContent?.article.state === 'taken_down';
  if (byContent && (isDown || isIdentifiedByContent(submission, byContent, publisher)))
    return decideExisting(input, byContent);
  if (byContent) {
    // The submission is a duplicate only if the article still has this content, and if the article or its original is
    // or will be published.
    const original = hasContentOf(byContent, submission)
      ? visibleOriginal(byContent.article, cache)
      : undefined;
    return original ? { outcome: duplicateOf(original, byContent.article, at) } : decideNew(input);
  }
  const earlier = readByFirstRelease(submission, feed.feed, cache, { publisher, at });
  return earlier ? decideExisting(input, earlier) : decideNew(input);
}

/**
 * @throws {Problem} `taken-down`: the article or another one with the same content was taken down and may not be
 *   restored
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

/** The article whose takedown refuses submissions with this hash (`refusalHashes`). */
function refusingRecord(refusal: string, { feed }: StoredFeed, cache: ReadCache): ArticleRecord | undefined {
  const id = cache.item(keys.identity(feed, 'refused', refusal))?.id;
  const record = cache.record(String(id));
  return record?.article.state === 'taken_down' ? record : undefined;
}

/** The article that the target, the publisher id or the URL of the submission identifies. */
function namedArticle(
  { submission, ownership }: DecisionInput,
  target: ArticleRecord | undefined,
): ArticleRecord | undefined {
  const { byId, bySource, byUrl } = ownership;
  const id = recognise({
    target: target?.article.id,
    byId: byId?.article.id,
    bySource: bySource.map(({ article }) => article.id),
    byUrl: byUrl && {
      id: byUrl.article.id,
      hasPublisherId: hasPublisherId(byUrl.article),
      isOfOtherSource: isOfOtherSource(byUrl.article, submission.sourceIds),
    },
    hasPublisherId:
      submission.publisherId !== undefined || (target !== undefined && hasPublisherId(target.article)),
  });
  return [target, byId, ...bySource, byUrl].find((record) => record?.article.id === id);
}

/**
 * Whether an article is not the one with these ids, because an old feed has a different id for it.
 */
function isOfOtherSource({ source_ids: own = {} }: Article, other: SourceIds = {}): boolean {
  const pairs = [
    [own.rss?.guid, other.rss?.guid],
    [own.atom, other.atom],
    [own.json, other.json],
  ];
  return pairs.some(([a, b]) => a !== undefined && b !== undefined && a !== b);
}

/**
 * The article that the first release made from the same raw text with older rules. That release stored no body hash,
 * so the text itself is compared.
 */
function readByFirstRelease(
  submission: PreparedSubmission,
  feed: string,
  cache: ReadCache,
  { publisher, at }: Pick<ChangeMeta, 'publisher' | 'at'>,
): ArticleRecord | undefined {
  const id = candidateOfFirstRelease(submission, feed, cache, { publisher, at });
  const record = id === undefined ? undefined : cache.record(id);
  return record && isReadFrom(submission.rawText ?? '', record.article) ? record : undefined;
}

/** @returns the id of the article whose text has to be compared with the text of the submission */
export function candidateOfFirstRelease(
  submission: PreparedSubmission,
  feed: string,
  cache: ReadCache,
  { publisher, at }: Pick<ChangeMeta, 'publisher' | 'at'>,
): string | undefined {
  const { rawText, publisherId, content } = submission;
  if (rawText === undefined || publisherId !== undefined || content.url !== undefined) return undefined;
  const isOther = ({ head, edition }: Candidate): boolean =>
    !isOfFirstRelease({ edition }) || isNamed(head) || head.history[0]?.publisher !== publisher;
  return nearestOf(submission, cache, { feed, at, isLeftOut: isOther })?.duplicate_of;
}

/**
 * The article that is or will be published with this content: the article itself, or the original of a held one;
 * undefined if there is none.
 */
function visibleOriginal(article: Article, cache: ReadCache): Article | undefined {
  const original =
    article.state === 'near_duplicate' ? cache.record(article.duplicate_of ?? '')?.article : article;
  // An article that its publisher withholds counts too: a copy of it must not be published under another id.
  const isOne =
    original?.state === 'published' || original?.state === 'scheduled' || original?.state === 'held';
  return isOne ? original : undefined;
}

/**
 * @param same the article with the same content: the original itself, or an article that is held as its near duplicate
 */
function duplicateOf(original: Article, same: Article, at: string): Outcome {
  const hint = same.id === original.id ? unpublishedOriginalHint(original, at) : heldCopyHint(original, same);
  return {
    outcome: 'duplicate',
    article: original,
    duplicate_of: original.id,
    ...(hint !== undefined && { hint }),
  };
}

/** The outcome of a submission without id and URL, if the article had the same content when it was created. */
function duplicateOfFirstContent(article: Article): Outcome {
  return { outcome: 'duplicate', article, duplicate_of: article.id, hint: firstContentHint(article) };
}

function decideNew(input: DecisionInput): Decision {
  const { submission, content, options, feed, cache, ownership, meta } = input;
  const { refusals, publisherId, sourceIds, version, distinctFrom = [], hash } = submission;
  // The URL of an article with a publisher id identifies it only for submissions without one.
  const sharedAddress = publisherId !== undefined && content.url !== undefined ? refusals[1] : undefined;
  for (const refusal of refusals) {
    const record = refusingRecord(refusal, feed, cache);
    const isShared = record && refusal === sharedAddress && hasPublisherId(record.article);
    if (record && !isShared) throw takenDownProblem(record.article);
  }
  if (sourceIds !== undefined && !options.isAdmin) throw onlyAdminImports();
  const id = ownership.formerId ?? articleId(feed.feed, derivedFrom(ownership.first));
  // The article has other content now, or has got a publisher id or URL. A submission that has only the content is a
  // duplicate of it.
  const namesake = cache.record(id)?.article;
  if (namesake) return { outcome: duplicateOfFirstContent(namesake) };
  if (options.ifMatch) throw nothingToMatch();
  const near = sourceIds === undefined ? nearestOther(input, id, distinctFrom) : undefined;
  if (near && feed.near_duplicates === 'reject') throw nearDuplicateProblem(near, feed.feed);
  const isNear = near !== undefined && feed.near_duplicates === 'flag';
  const held = submission.hold ? 'held' : isNear ? 'near_duplicate' : undefined;
  const article = create(
    content,
    {
      id,
      feed: feed.feed,
      ...(publisherId !== undefined && { publisher_id: publisherId }),
      ...(sourceIds && { source_ids: sourceIds }),
      ...(submission.distinctFrom && { distinct_from: distinctFrom }),
      ...(near && { near }),
      ...(version !== undefined && { version }),
      held,
    },
    meta,
  );
  const outcome =
    held === 'near_duplicate' ? 'near_duplicate' : article.state === 'scheduled' ? 'scheduled' : 'created';
  return {
    outcome: { outcome, article, ...near },
    change: {
      after: recordAs(article, hash, submission),
      bind: ownership.bindingsOf(id),
      isImport: sourceIds !== undefined,
    },
  };
}

/** The record of an article with the hash, sketch and edition of a submission. */
function recordAs(
  article: Article,
  hash: string,
  { bodyHash, sketchBytes }: PreparedSubmission,
): ArticleRecord {
  return {
    article,
    hash,
    edition: EDITION,
    ...(bodyHash !== undefined && { bodyHash }),
    sketch: sketchBytes,
  };
}

function decideExisting(input: DecisionInput, before: ArticleRecord): Decision {
  const { submission, options } = input;
  const stored = before.article;
  if (submission.sourceIds && !hasSourceIds(stored, submission.sourceIds)) throw otherSourceIds(stored);
  // If another system has adopted the article, a repeated import changes nothing, because it would undo corrections.
  if (isImport(submission, options) && hasPublisherId(stored) && stored.state !== 'taken_down')
    return { outcome: { outcome: 'unchanged', article: stored } };
  if (isEarlierVersion(submission.version, stored.version)) return { outcome: lateVersion(stored) };
  const distinctFrom = submission.distinctFrom ?? stored.distinct_from ?? [];
  const isNewlyDistinct = submission.distinctFrom?.some((id) => !stored.distinct_from?.includes(id)) ?? false;
  const isSameText = isSameBody(submission, before) || isSameByFirstRelease(submission, before);
  const near = remainingNearDuplicate(input, before, isSameText, distinctFrom);
  const isWithheld = stored.state === 'held';
  // If an editor has released the article, the same body does not hold it again.
  const held = (isSameText ? isWithheld : (submission.hold ?? isWithheld))
    ? 'held'
    : near && 'near_duplicate';
  const isHeldAsBefore =
    (near !== undefined) === (stored.state === 'near_duplicate') && (held === 'held') === isWithheld;
  const isDroppingUrl = options.dropsUrl === true && stored.url !== undefined;
  const isDroppingDate = options.dropsDate === true && stored.date_inferred !== true;

  if (
    stored.state !== 'taken_down' &&
    !isNewlyDistinct &&
    !isDroppingUrl &&
    !isDroppingDate &&
    isHeldAsBefore &&
    (isSameText || hasSameContent(input, before))
  ) {
    return unchanged(input, before, { isSameText, near });
  }
  return corrected(input, before, { near, held, distinctFrom });
}

/** Whether the first release read the article from the same raw text; it stored no body hash. */
function isSameByFirstRelease({ rawText, content }: PreparedSubmission, before: ArticleRecord): boolean {
  const { article, bodyHash } = before;
  if (rawText === undefined || bodyHash !== undefined || !isOfFirstRelease(before)) return false;
  const isOtherDate =
    !content.date_inferred && !article.date_inferred && content.date_published !== article.date_published;
  return article.state !== 'taken_down' && !isOtherDate && isReadFrom(rawText, article);
}

/** Whether the article already has this content. A first URL is not a change of content. */
function hasSameContent({ submission, content }: DecisionInput, before: ArticleRecord): boolean {
  const { article } = before;
  const says = ({ url, ...rest }: Content): boolean =>
    isSameContent(article, isNamed(article) && url !== undefined ? { ...rest, url } : rest);
  if (says(content)) return true;
  return isOfFirstRelease(before) && says({ ...submission.asFirstReleased(), tags: content.tags });
}

/**
 * The content of the article is unchanged. A first publisher id, a first URL and the body hash are stored. If a held
 * article has another original now, that is stored too.
 */
function unchanged(
  { submission, content, ownership, meta }: DecisionInput,
  before: ArticleRecord,
  { isSameText, near }: { isSameText: boolean; near: NearDuplicate | undefined },
): Decision {
  const stored = before.article;
  // The current rules may give the same text another content hash. This hash is not stored.
  const bind = ownership.bindingsOf(stored.id, ({ kind }) => !isSameText || kind !== 'content');
  const names = {
    ...(submission.publisherId !== undefined &&
      stored.publisher_id === undefined && { publisher_id: submission.publisherId }),
    ...(content.url !== undefined && stored.url === undefined && { url: content.url }),
    ...(submission.version !== undefined &&
      submission.version !== stored.version && { version: submission.version }),
    ...(near?.duplicate_of !== stored.duplicate_of && near),
  };
  const isNewlyNamed = Object.keys(names).length > 0;
  const isNewBody = submission.bodyHash !== undefined && before.bodyHash === undefined;
  const article = isNewlyNamed ? nameArticle(stored, names, meta.at) : stored;
  if (!isNewlyNamed && !isNewBody && bind.length === 0) return { outcome: { outcome: 'unchanged', article } };
  const { bodyHash } = submission;
  const after: ArticleRecord = {
    ...before,
    article,
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
  const { publisherId, hash, version } = submission;
  const stored = before.article;
  // A submission can be decided again after a conflict. Its earlier time of receipt must not move `updated_at`
  // backwards.
  const laterMeta = stored.updated_at > meta.at ? { ...meta, at: stored.updated_at } : meta;
  const article = correct(
    stored,
    withDate(keepUrl(content, stored), stored, options),
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
  const isEmptied = options.isReplacement === true && article.content_html === '';
  return {
    outcome: { outcome: 'updated', article, ...(isEmptied && { hint: CONTENT_REMOVED }) },
    change: {
      before,
      after: recordAs(article, hash, submission),
      bind: ownership.bindingsOf(stored.id),
      wasPublic: isPublic(stored, laterMeta.at),
      isImport: isImport(submission, options),
    },
  };
}

/** Whether an import sent the submission. An editor who sends the answer of GET back sends source ids too. */
function isImport(
  { sourceIds, publisherId }: PreparedSubmission,
  { isAdmin, target }: SubmitOptions,
): boolean {
  return sourceIds !== undefined && publisherId === undefined && isAdmin === true && target === undefined;
}

/**
 * The article of which a held article is still a near duplicate. Changed content is compared again. If the content is
 * unchanged, the article keeps its original as long as the original is published.
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
  if (!isSame || original === undefined || stateAt(original, meta.at) !== 'published') {
    return nearestOther(input, id, distinctFrom);
  }
  return distinctFrom.includes(original.id) ? undefined : { duplicate_of: original.id, similarity };
}

/** The most similar other published article of the feed, without those that an editor declared distinct. */
function nearestOther(
  { submission, feed, cache, meta }: DecisionInput,
  ownId: string,
  distinctFrom: readonly string[],
): NearDuplicate | undefined {
  const isLeftOut = ({ head }: Candidate): boolean =>
    head.id === ownId || distinctFrom.includes(head.id) || (head.distinct_from?.includes(ownId) ?? false);
  return nearestOf(submission, cache, { feed: feed.feed, at: meta.at, isLeftOut });
}

/** Keeps the stored URL if the correction's URL has the same canonical form. */
function keepUrl(content: Content, { url }: Article): Content {
  const isSame =
    url !== undefined && content.url !== undefined && canonicalUrl(url) === canonicalUrl(content.url);
  return isSame ? { ...content, url } : content;
}

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

/** Replaces each tag by its display name: the first spelling in the feed. */
function displayTags(tags: readonly string[], feed: string, cache: ReadCache): string[] {
  return tags.map((tag) => {
    const registered = cache.item(keys.tag(feed, tagKey(tag)));
    return registered ? String(registered.name) : tag;
  });
}

function nearDuplicateProblem(near: NearDuplicate, feed: string): Problem {
  const { duplicate_of } = near;
  return new Problem(
    'near-duplicate',
    `Near duplicate of the article ${duplicate_of}: to correct that article, PUT /v1/feeds/${feed}/articles/${duplicate_of}.`,
    { extra: { ...near } },
  );
}

const SOURCE_IDS = '/_feedmill/source_ids';

function onlyAdminImports(): Problem {
  return new Problem('forbidden', "Only the admin's token can set the source_ids of a new article.", {
    errors: [{ pointer: SOURCE_IDS, detail: "needs the admin's token: omit it" }],
  });
}

function otherSourceIds({ id }: Article): Problem {
  const detail = `are set when an article is created and never changed, and the article ${id} has others: omit them, or send those that GET returns`;
  return invalidProblem('invalid-article', [{ pointer: SOURCE_IDS, detail }]);
}

function takenDownProblem({ id, updated_at, history, final }: Article): Problem {
  const by = history.findLast(({ outcome }) => outcome === 'taken_down')?.publisher;
  const way = final
    ? 'Only the admin can restore it'
    : 'To restore it, submit it with its id or url and ?restore=true';
  return new Problem(
    'taken-down',
    `The article ${id} was taken down${by ? ` by ${by}` : ''} at ${updated_at}. ${way}.`,
    { extra: { article: id, taken_down_at: updated_at } },
  );
}
