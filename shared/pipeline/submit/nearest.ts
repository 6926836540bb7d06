import { candidatesOf } from '#shared/identify/anchors.ts';
import { isNearDuplicate } from '#shared/identify/similarity.ts';
import { decodeSketch } from '#shared/identify/sketch.ts';
import { type NearDuplicate, stateAt } from '#shared/model/lifecycle.ts';
import { MAX_CANDIDATES } from '#shared/settings.ts';
import type { Candidate, ReadCache } from '#shared/store/read-cache.ts';
import { keys } from '#shared/table/keys.ts';
import type { PreparedSubmission } from './prepare.ts';

interface Search {
  feed: string;
  /** Articles that are scheduled for later than this time are left out: ISO 8601, UTC. */
  now: string;
  isLeftOut: (candidate: Candidate) => boolean;
}

/**
 * The most similar published article of the feed that `isLeftOut` does not exclude.
 *
 * @returns undefined if there is no near duplicate
 */
export function nearestOf(
  { anchors, sketch }: PreparedSubmission,
  cache: ReadCache,
  { feed, now, isLeftOut }: Search,
): NearDuplicate | undefined {
  let nearest: NearDuplicate | undefined;
  for (const id of candidateIds(anchors, feed, cache)) {
    const candidate = cache.candidate(id);
    if (!candidate || stateAt(candidate.head, now) !== 'published' || isLeftOut(candidate)) continue;
    const found = isNearDuplicate(decodeSketch(candidate.sketch), sketch);
    if (found && found.similarity > (nearest?.similarity ?? 0))
      nearest = { duplicate_of: id, similarity: found.similarity };
  }
  return nearest;
}

/** The ids of articles that share anchors with a submission, those with the most shared anchors first. */
export function candidateIds(anchors: readonly string[], feed: string, cache: ReadCache): string[] {
  const lists = anchors.map((anchor) => {
    const key = keys.anchor(feed, anchor);
    // `loadReadCache` does not load the anchors of a submission whose content is already stored. A missing anchor does
    // no harm except that a near duplicate may not be found.
    const item = cache.isLoaded(key) ? cache.item(key) : undefined;
    return Array.isArray(item?.ids) ? item.ids.map(String) : [];
  });
  return candidatesOf(lists, MAX_CANDIDATES);
}
