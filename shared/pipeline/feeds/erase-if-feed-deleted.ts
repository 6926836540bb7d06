import { feedNotFound } from '#shared/model/problem.ts';
import { readFeed, restartErasing } from '#shared/store/feeds.ts';
import type { SubmitContext } from '../submit/submission.ts';

/**
 * After an article was stored: its feed may have been deleted since it was read, and the eraser may have passed. A look at
 * the feed within the transaction would have all submissions of a feed refuse each other.
 *
 * @throws {Problem} `not-found`: the feed is gone, and what was stored goes with it
 */
export async function eraseIfFeedDeleted({ table, feed, runtime }: SubmitContext): Promise<void> {
  if ((await readFeed(table, feed))?.state === 'active') return;
  if (await restartErasing(table, feed, runtime.now())) throw feedNotFound(feed);
}
