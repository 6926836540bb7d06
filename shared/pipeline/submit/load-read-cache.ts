import { idsInGuids } from '#shared/model/guids.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { IdempotentAnswers } from '#shared/store/idempotent-answers.ts';
import type { ReadCache } from '#shared/store/read-cache.ts';
import { keys } from '#shared/table/keys.ts';
import { candidateOfFirstRelease, hasContentOf } from './first-release.ts';
import { candidateIds } from './nearest.ts';
import type { ReadySubmission, SubmitContext } from './submission.ts';

/**
 * Loads all items that the decisions on some submissions can need: three batch reads for any number of submissions.
 */
export async function loadReadCache(
  cache: ReadCache,
  lines: readonly ReadySubmission[],
  { feed, caller, runtime }: Pick<SubmitContext, 'feed' | 'caller' | 'runtime'>,
): Promise<void> {
  const contentKeys = ({ prepared: { hash, firstHash } }: ReadySubmission) =>
    [hash, firstHash].map((one) => keys.identity(feed, 'content', one));
  const identityKeys = (line: ReadySubmission) => [
    ...line.prepared.identities.map(({ kind, hash }) => keys.identity(feed, kind, hash)),
    ...contentKeys(line),
  ];
  const refusalKeys = ({ prepared }: ReadySubmission) =>
    prepared.refusals.map((hash) => keys.identity(feed, 'refused', hash));
  await cache.load([
    keys.feed(feed),
    ...lines.flatMap(identityKeys),
    ...lines.flatMap(refusalKeys),
    ...lines.flatMap(({ prepared }) => prepared.content.tags.map((tag) => keys.tag(feed, tagKey(tag)))),
    ...lines.flatMap(({ submission }) => IdempotentAnswers.keysOf(submission.idempotent, caller)),
  ]);

  const named = lines.flatMap((line) => [
    ...[...identityKeys(line), ...refusalKeys(line)].flatMap((key) => cache.item(key)?.id ?? []),
    ...(line.submission.target === undefined ? [] : [line.submission.target]),
    ...idsInGuids(line.prepared.sourceIds),
    ...IdempotentAnswers.keysOf(line.submission.idempotent, caller).flatMap(
      (key) => cache.item(key)?.id ?? [],
    ),
  ]);
  // Content that is already stored is not compared and gets no new anchors.
  const isNewContent = (line: ReadySubmission) =>
    contentKeys(line).every((key) => cache.item(key) === undefined);
  const anchorKeys = (some: readonly ReadySubmission[]) =>
    some.flatMap(({ prepared: { sourceIds, anchors, keptAnchors } }) =>
      (sourceIds === undefined ? anchors : keptAnchors).map((anchor) => keys.anchor(feed, anchor)),
    );
  const fresh = lines.filter(isNewContent);
  await cache.load(anchorKeys(fresh), [...new Set(named.map(String))]);

  // Stored content is compared nevertheless if its owner was erased or has changed, or if the article is or was held.
  const isComparedAfterAll = (line: ReadySubmission) => {
    const owners = contentKeys(line).map((key) => cache.record(String(cache.item(key)?.id)));
    const own = [...identityKeys(line).map((key) => cache.item(key)?.id), line.submission.target];
    return (
      !owners.some((owner) => owner && hasContentOf(owner, line.prepared)) ||
      own.some((id) => cache.record(String(id))?.article.duplicate_of !== undefined)
    );
  };
  const late = lines.filter((line) => !isNewContent(line) && isComparedAfterAll(line));
  const originals = named.flatMap((id) => cache.record(String(id))?.article.duplicate_of ?? []);
  if (late.length > 0 || originals.length > 0) await cache.load(anchorKeys(late), originals);
  // An imported article is always published, so it is not compared with others.
  const compared = [...fresh, ...late].filter(({ prepared }) => prepared.sourceIds === undefined);
  await cache.loadCandidates(compared.flatMap(({ prepared }) => candidateIds(prepared.anchors, feed, cache)));
  // Only articles of the first release need this, until they are corrected or submitted again.
  const meta = { publisher: caller.publisher, now: runtime.now() };
  const earlier = fresh.flatMap(({ prepared }) => candidateOfFirstRelease(prepared, feed, cache, meta) ?? []);
  if (earlier.length > 0) await cache.load([], earlier);
}
