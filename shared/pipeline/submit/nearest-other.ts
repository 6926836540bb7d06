import type { NearDuplicate } from '#shared/model/lifecycle.ts';
import type { Candidate } from '#shared/store/read-cache.ts';
import type { DecisionInput } from './decision.ts';
import { nearestOf } from './nearest.ts';

/** The most similar other published article of the feed, without those that an editor declared distinct. */
export function nearestOther(
  { submission, feed, cache, meta }: DecisionInput,
  ownId: string,
  distinctFrom: readonly string[],
): NearDuplicate | undefined {
  const isLeftOut = ({ head }: Candidate): boolean =>
    head.id === ownId || distinctFrom.includes(head.id) || (head.distinct_from?.includes(ownId) ?? false);
  return nearestOf(submission, cache, { feed: feed.feed, now: meta.now, isLeftOut });
}
