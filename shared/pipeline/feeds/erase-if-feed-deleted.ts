import { feedNotFound } from '#shared/model/problem.ts';
import { isFeedDeleted, restartErasing } from '#shared/store/feeds.ts';
import type { SubmitContext } from '../submit/submission.ts';

/**
 * After a store, checks whether the feed was deleted meanwhile: the eraser may have finished already. A
 * condition in the transaction would make all submissions to a feed conflict.
 *
 * @throws {Problem} `not-found`: the feed was deleted, and the stored article will be erased
 */
export async function eraseIfFeedDeleted({ table, feed, runtime }: SubmitContext): Promise<void> {
  if (!(await isFeedDeleted(table, feed))) return;
  if (await restartErasing(table, feed, runtime.now())) throw feedNotFound(feed);
}
