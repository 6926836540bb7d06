import { candidatesOf } from '#shared/identify/anchors.ts';
import { articleId } from '#shared/identify/article-id.ts';
import { canonicalUrl } from '#shared/identify/canonical-url.ts';
import { recognise } from '#shared/identify/recognise.ts';
import { isSameContent } from '#shared/identify/same-content.ts';
import { isNearDuplicate } from '#shared/identify/similarity.ts';
import { decodeSketch } from '#shared/identify/sketch.ts';
import type { Article, Content } from '#shared/model/article.ts';
import type { StoredFeed } from '#shared/model/feed.ts';
import type { Binding, IdentityKind } from '#shared/model/identity.ts';
import {
  type Act,
  correct,
  create,
  isPublic,
  type NearDuplicate,
  nameById,
  stateAt,
} from '#shared/model/lifecycle.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem, preconditionFailed } from '#shared/model/problem.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { MAX_CANDIDATES } from '#shared/settings.ts';
import type { Change } from '#shared/store/change.ts';
import type { Known } from '#shared/store/known.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import { keys } from '#shared/table/keys.ts';
import { EDITION, type Prepared } from './prepare.ts';

/** What the request asks for beside the article itself. */
export interface Wishes {
  /** The id of the article to replace. */
  target?: string;
  /** Takes the article as it now is, by its ETag, or not at all. */
  ifMatch?: (article: Article) => boolean;
  /** Lets an article in that was taken down. */
  restore?: boolean;
  /** Only the admin restores what was taken down for good. */
  isAdmin?: boolean;
}

/** What becomes of a submission, and the change that makes it so; no change where nothing does. */
export interface Decision {
  outcome: Outcome;
  change?: Change;
}

/**
 * Decides what a submission is and what becomes of it, from what is known of the table alone.
 *
 * @throws {Problem} `not-found`, `precondition-failed`, `identity-conflict`, `taken-down`, `near-duplicate`
 */
export function decide(
  submission: Prepared,
  wishes: Wishes,
  feed: StoredFeed,
  known: Known,
  { publisher, at }: Omit<Act, 'hash'>,
): Decision {
  const { hash } = submission;
  const act: Act = { publisher, at, hash };
  const ownership = ownershipOf(submission, feed.feed, known);
  const { live } = ownership;
  const content = { ...submission.content, tags: asFirstWritten(submission.content.tags, feed.feed, known) };

  if (wishes.target !== undefined && known.record(wishes.target)?.article.feed !== feed.feed) {
    throw new Problem('not-found', `The feed ${feed.feed} has no article ${wishes.target}`);
  }
  const recognition = recognise(live, wishes.target);
  if (recognition.kind === 'new') return decideNew(submission, content, ownership, feed, known, act);

  const before = known.record(recognition.id);
  if (!before) throw new Error(`article ${recognition.id} is named by an identity, but is not there`);
  if (wishes.ifMatch && !wishes.ifMatch(before.article)) {
    throw preconditionFailed();
  }
  const twin = known.record(live.get('content') ?? '');
  const disguised = refusingRecord(submission.refusals.at(-1) ?? '', feed, known);
  const takenDown = [before, twin, disguised].find((record) => record?.article.state === 'taken_down');
  const mayRestore = wishes.restore && takenDown === before && (wishes.isAdmin || !before.article.final);
  if (takenDown && !mayRestore) throw takenDownProblem(takenDown.article);

  if (
    recognition.kind === 'same-content' &&
    before.article.state !== 'taken_down' &&
    !isKnownByContentAlone(submission, before)
  ) {
    // Only while the article still says so, and readers can have it, or will.
    const isStill = before.hash === (isOfFirstRelease(before) ? (submission.firstHash ?? hash) : hash);
    const original = isStill ? shownOriginal(before.article, known) : undefined;
    return original
      ? { outcome: duplicateOf(original) }
      : decideNew(submission, content, ownership, feed, known, act);
  }
  // One that came earlier and had to be decided again must not turn the article's clock back.
  const { updated_at } = before.article;
  const later = updated_at > at ? { ...act, at: updated_at } : act;
  return decideKnown(submission, content, before, ownership, feed, known, later);
}

/** With nothing but its content to know either by, the same content is the same article, not a copy of it. */
function isKnownByContentAlone({ identities }: Prepared, { article }: ArticleRecord): boolean {
  return identities.length === 1 && article.publisher_id === undefined && article.url === undefined;
}

/** The article that was taken down and refuses what has this hash (`refusalHashes`). */
function refusingRecord(refusal: string, { feed }: StoredFeed, known: Known): ArticleRecord | undefined {
  const id = known.item(keys.identity(feed, 'refused', refusal))?.id;
  const record = known.record(String(id));
  return record?.article.state === 'taken_down' ? record : undefined;
}

/** Whose the identities of a submission are. */
interface Ownership {
  live: ReadonlyMap<IdentityKind, string>;
  /** A feed of this name was deleted: its articles are gone, but what they were known by is not. */
  gone: ReadonlyMap<IdentityKind, string>;
}

function ownershipOf({ identities, firstHash }: Prepared, feed: string, known: Known): Ownership {
  const live = new Map<IdentityKind, string>();
  const gone = new Map<IdentityKind, string>();
  for (const { kind, hash } of identities) {
    const owner = known.item(keys.identity(feed, kind, hash));
    if (owner) (known.record(String(owner.id)) ? live : gone).set(kind, String(owner.id));
  }
  const first = firstHash && known.item(keys.identity(feed, 'content', firstHash))?.id;
  if (first && !live.has('content') && isOfFirstRelease(known.record(String(first))))
    live.set('content', String(first));
  return { live, gone };
}

/**
 * The identities that become an article's own. What another one has stays with that one, but for content that it no
 * longer has.
 */
function bindingsOf(
  { identities, hash }: Prepared,
  id: string,
  { live, gone }: Ownership,
  known: Known,
): Binding[] {
  return identities.flatMap((identity): Binding[] => {
    const owner = live.get(identity.kind);
    const previous = owner ?? gone.get(identity.kind);
    if (previous === undefined) return [identity];
    if (owner === id) return [];
    if (owner === undefined) return [{ ...identity, previous }];
    const record = known.record(owner);
    const isGivenUp = identity.kind === 'content' && record !== undefined && record.hash !== hash;
    return isGivenUp ? [{ ...identity, previous, previousRevision: record.article.revision }] : [];
  });
}

/** What readers have of an article, or will: itself, or for a held one its original; undefined where they have neither. */
function shownOriginal(article: Article, known: Known): Article | undefined {
  const original =
    article.state === 'near_duplicate' ? known.record(article.duplicate_of ?? '')?.article : article;
  return original?.state === 'published' || original?.state === 'scheduled' ? original : undefined;
}

function duplicateOf(original: Article): Outcome {
  return { outcome: 'duplicate', article: original, duplicate_of: original.id };
}

function decideNew(
  submission: Prepared,
  content: Content,
  ownership: Ownership,
  feed: StoredFeed,
  known: Known,
  act: Act,
): Decision {
  const { identities, refusals, publisherId, distinctFrom, hash, sketchBytes } = submission;
  const refusing = refusals.map((refusal) => refusingRecord(refusal, feed, known));
  for (const record of refusing) if (record) throw takenDownProblem(record.article);
  const [first] = identities;
  if (!first) throw new Error('a submission has at least its content as identity');
  const id = ownership.gone.get(first.kind) ?? articleId(feed.feed, `${first.kind}:${first.hash}`);
  // Known by this content once, and by more since: with nothing but the content, it is a copy of that article.
  const namesake = known.record(id)?.article;
  if (namesake) return { outcome: duplicateOf(namesake) };
  const near = nearestOf(submission, id, distinctFrom ?? [], feed, known, act.at);
  if (near && feed.near_duplicates === 'reject') {
    throw new Problem('near-duplicate', `The article ${near.duplicate_of} says the same`, {
      extra: { ...near },
    });
  }
  const isHeld = near !== undefined && feed.near_duplicates === 'flag';
  const article = create(
    content,
    {
      id,
      feed: feed.feed,
      ...(publisherId !== undefined && { publisher_id: publisherId }),
      ...(distinctFrom && { distinct_from: distinctFrom }),
      ...(near && { near }),
      isHeld,
    },
    act,
  );
  const outcome = isHeld ? 'near_duplicate' : article.state === 'scheduled' ? 'scheduled' : 'created';
  return {
    outcome: { outcome, article, ...near },
    change: {
      after: { article, hash, sketch: sketchBytes, edition: EDITION },
      bind: bindingsOf(submission, id, ownership, known),
    },
  };
}

function decideKnown(
  submission: Prepared,
  content: Content,
  before: ArticleRecord,
  ownership: Ownership,
  feed: StoredFeed,
  known: Known,
  act: Act,
): Decision {
  const { publisherId, hash, sketchBytes } = submission;
  const stored = before.article;
  const bind = bindingsOf(submission, stored.id, ownership, known);
  const distinctFrom = submission.distinctFrom ?? stored.distinct_from ?? [];
  const near = stillNear(submission, before, distinctFrom, feed, known, act.at);
  const isHeld = near !== undefined;
  const isHeldAsBefore = isHeld === (stored.state === 'near_duplicate');
  const isNewVerdict = submission.distinctFrom?.some((id) => !stored.distinct_from?.includes(id)) ?? false;

  const isSame = () =>
    isSameContent(stored, content) ||
    (isOfFirstRelease(before) && isSameContent(stored, asFirst(submission, content)));
  if (stored.state !== 'taken_down' && !isNewVerdict && isHeldAsBefore && isSame()) {
    // An identity that is new to the article becomes its own; nothing that a reader could see has changed.
    const isNamed = publisherId !== undefined && stored.publisher_id === undefined;
    const article = isNamed ? nameById(stored, publisherId) : stored;
    const change =
      isNamed || bind.length > 0 ? { change: { before, after: { ...before, article }, bind } } : {};
    return { outcome: { outcome: 'unchanged', article }, ...change };
  }
  const article = correct(
    stored,
    keepInferred(keepUrl(content, stored), stored),
    {
      ...(publisherId !== undefined && { publisher_id: publisherId }),
      ...(submission.distinctFrom && { distinct_from: distinctFrom }),
      ...(near && { near }),
      isHeld,
    },
    act,
  );
  return {
    outcome: { outcome: 'updated', article },
    change: {
      before,
      after: { article, hash, sketch: sketchBytes, edition: EDITION },
      bind,
      wasPublic: isPublic(stored, act.at),
    },
  };
}

/** Whether the first release wrote it, and no correction since. */
function isOfFirstRelease(record: ArticleRecord | undefined): boolean {
  return record !== undefined && record.edition === undefined;
}

/** What the first release would have stored of it, under the tags as first written. */
function asFirst({ asFirstReleased }: Prepared, { tags }: Content): Content {
  return { ...asFirstReleased(), tags };
}

/**
 * What a held article is still too near to. Other content is compared again; the same content was compared when it came,
 * and counts for as long as readers have its original.
 */
function stillNear(
  submission: Prepared,
  { article, hash }: ArticleRecord,
  distinctFrom: readonly string[],
  feed: StoredFeed,
  known: Known,
  at: string,
): NearDuplicate | undefined {
  const { state, duplicate_of, similarity = 1 } = article;
  const wasHeld = state === 'near_duplicate' || (state === 'taken_down' && duplicate_of !== undefined);
  if (!wasHeld || feed.near_duplicates === 'allow') return undefined;
  const original = known.record(duplicate_of ?? '')?.article;
  if (hash !== submission.hash || original === undefined || stateAt(original, at) !== 'published') {
    return nearestOf(submission, article.id, distinctFrom, feed, known, at);
  }
  return distinctFrom.includes(original.id) ? undefined : { duplicate_of: original.id, similarity };
}

/** The address of a published entry stays, however the correction's was shared. */
function keepUrl(content: Content, { url }: Article): Content {
  const isSame =
    url !== undefined && content.url !== undefined && canonicalUrl(url) === canonicalUrl(content.url);
  return isSame ? { ...content, url } : content;
}

/** A correction without a date keeps the article's; one that repeats its instant keeps what is known of it. */
function keepInferred(content: Content, stored: Article): Content {
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

/** The most similar article that the feed publishes, or undefined where none says the same. An editor's verdict sticks. */
function nearestOf(
  { anchors, sketch }: Prepared,
  ownId: string,
  distinctFrom: readonly string[],
  feed: StoredFeed,
  known: Known,
  at: string,
): NearDuplicate | undefined {
  let nearest: NearDuplicate | undefined;
  for (const id of candidateIds(anchors, feed.feed, known)) {
    const candidate = known.candidate(id);
    if (!candidate || id === ownId) continue;
    if (distinctFrom.includes(id) || candidate.head.distinct_from?.includes(ownId)) continue;
    if (stateAt(candidate.head, at) !== 'published') continue;
    const found = isNearDuplicate(decodeSketch(candidate.sketch), sketch);
    if (found && found.similarity > (nearest?.similarity ?? 0))
      nearest = { duplicate_of: id, similarity: found.similarity };
  }
  return nearest;
}

/** The articles that share anchors with a submission, those that share the most first. */
export function candidateIds(anchors: readonly string[], feed: string, known: Known): string[] {
  const lists = anchors.map((anchor) => {
    const key = keys.anchor(feed, anchor);
    // Not read where the content was known when the batch looked: a lost one costs a missed near duplicate, nothing else.
    const item = known.isLoaded(key) ? known.item(key) : undefined;
    return Array.isArray(item?.ids) ? item.ids.map(String) : [];
  });
  return candidatesOf(lists, MAX_CANDIDATES);
}

/** Tags that differ only in case are one, shown as first written. */
function asFirstWritten(tags: readonly string[], feed: string, known: Known): string[] {
  return tags.map((tag) => {
    const registered = known.item(keys.tag(feed, tagKey(tag)));
    return registered ? String(registered.name) : tag;
  });
}

function takenDownProblem({ id, updated_at, history, final }: Article): Problem {
  const by = history.findLast(({ outcome }) => outcome === 'taken_down')?.publisher;
  const way = final
    ? 'only the admin can bring it back'
    : 'submit it with its own id or url and ?restore=true to bring it back';
  return new Problem(
    'taken-down',
    `The article ${id} was taken down${by ? ` by ${by}` : ''} at ${updated_at}; ${way}`,
    { extra: { article: id, taken_down_at: updated_at } },
  );
}
