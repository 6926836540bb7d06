import { feedNotFound } from '#shared/model/problem.ts';
import { isFeedDeleted, restartErasing } from '#shared/store/feeds.ts';
import type { SubmitContext } from '../submit/submission.ts';

/**
 * Checks after an article was stored whether its feed was deleted meanwhile, because the eraser may already
 * have finished. The transaction itself has no condition on the feed, because then all submissions to a feed
 * would conflict.
 *
 * @throws {Problem} `not-found`: the feed was deleted, and the stored article will be erased
 */
export async function eraseIfFeedDeleted({ table, feed, runtime }: SubmitContext): Promise<void> {
  if (!(await isFeedDeleted(table, feed))) return;
  if (await restartErasing(table, feed, runtime.now())) throw feedNotFound(feed);
}
