import { idsInGuids } from '#shared/model/guids.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { IdempotentAnswers } from '#shared/store/idempotent-answers.ts';
import type { ReadCache } from '#shared/store/read-cache.ts';
import { type Key, keys } from '#shared/table/keys.ts';
import { candidateOfFirstRelease, hasContentOf } from './first-release.ts';
import { candidateIds } from './nearest.ts';
import type { ReadySubmission, SubmitContext } from './submission.ts';

type Scope = Pick<SubmitContext, 'feed' | 'caller' | 'runtime'>;

/**
 * Loads all items that the decisions on some submissions can need: three batch reads for any number of submissions, and
 * in rare cases up to two more.
 */
export async function loadReadCache(
  cache: ReadCache,
  lines: readonly ReadySubmission[],
  scope: Scope,
): Promise<void> {
  const { feed, caller, runtime } = scope;
  await cache.load([keys.feed(feed), ...lines.flatMap((line) => ownKeys(line, scope))]);

  const named = lines.flatMap((line) => namedIds(line, cache, scope));
  // Content that is already stored is not compared and gets no new anchors.
  const fresh = lines.filter((line) => isNewContent(line, feed, cache));
  await cache.load(anchorKeys(fresh, feed), [...new Set(named)]);

  const late = lines.filter(
    (line) => !isNewContent(line, feed, cache) && isComparedAfterAll(line, feed, cache),
  );
  const originals = named.flatMap((id) => cache.record(id)?.article.duplicate_of ?? []);
  if (late.length > 0 || originals.length > 0) await cache.load(anchorKeys(late, feed), originals);
  // An imported article is always published, so it is not compared with others.
  const compared = [...fresh, ...late].filter(({ prepared }) => prepared.sourceIds === undefined);
  await cache.loadCandidates(compared.flatMap(({ prepared }) => candidateIds(prepared.anchors, feed, cache)));
  // Needed only for articles of release 0.1.0 that were not corrected or submitted again.
  const meta = { publisher: caller.publisher, now: runtime.now() };
  const earlier = fresh.flatMap(({ prepared }) => candidateOfFirstRelease(prepared, feed, cache, meta) ?? []);
  if (earlier.length > 0) await cache.load([], earlier);
}

function contentKeys({ prepared: { hash, firstHash } }: ReadySubmission, feed: string): Key[] {
  return [hash, firstHash].map((one) => keys.identity(feed, 'content', one));
}

function identityKeys(line: ReadySubmission, feed: string): Key[] {
  const ofIdentities = line.prepared.identities.map(({ kind, hash }) => keys.identity(feed, kind, hash));
  return [...ofIdentities, ...contentKeys(line, feed)];
}

function refusalKeys({ prepared }: ReadySubmission, feed: string): Key[] {
  return prepared.refusals.map((hash) => keys.identity(feed, 'refused', hash));
}

function anchorKeys(lines: readonly ReadySubmission[], feed: string): Key[] {
  return lines.flatMap(({ prepared: { sourceIds, anchors, keptAnchors } }) =>
    (sourceIds === undefined ? anchors : keptAnchors).map((anchor) => keys.anchor(feed, anchor)),
  );
}

/** The keys that follow from a submission alone. */
function ownKeys(line: ReadySubmission, { feed, caller }: Scope): Key[] {
  return [
    ...identityKeys(line, feed),
    ...refusalKeys(line, feed),
    ...line.prepared.content.tags.map((tag) => keys.tag(feed, tagKey(tag))),
    ...IdempotentAnswers.keysOf(line.submission.idempotent, caller),
  ];
}

/** The ids of the articles that a submission names, or that have one of its identities. */
function namedIds(line: ReadySubmission, cache: ReadCache, { feed, caller }: Scope): string[] {
  const { submission, prepared } = line;
  const identified = [
    ...identityKeys(line, feed),
    ...refusalKeys(line, feed),
    ...IdempotentAnswers.keysOf(submission.idempotent, caller),
  ];
  return [
    ...identified.flatMap((key) => cache.item(key)?.id ?? []).map(String),
    ...(submission.target === undefined ? [] : [submission.target]),
    ...idsInGuids(prepared.sourceIds),
  ];
}

function isNewContent(line: ReadySubmission, feed: string, cache: ReadCache): boolean {
  return contentKeys(line, feed).every((key) => cache.item(key) === undefined);
}

/**
 * Whether content that is already stored is compared again. It is compared if its article was erased or has changed, or
 * if the article was ever held.
 */
function isComparedAfterAll(line: ReadySubmission, feed: string, cache: ReadCache): boolean {
  const owners = contentKeys(line, feed).map((key) => cache.record(String(cache.item(key)?.id)));
  const ids = [...identityKeys(line, feed).map((key) => cache.item(key)?.id), line.submission.target];
  return (
    !owners.some((owner) => owner && hasContentOf(owner, line.prepared)) ||
    ids.some((id) => cache.record(String(id))?.article.duplicate_of !== undefined)
  );
}
