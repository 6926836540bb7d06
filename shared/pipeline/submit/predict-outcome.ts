import type { Outcome } from '#shared/model/outcome.ts';
import type { Problem } from '#shared/model/problem.ts';
import { activeFeed, toFeed } from '#shared/store/feeds.ts';
import { ReadCache } from '#shared/store/read-cache.ts';
import { keys } from '#shared/table/keys.ts';
import { decide } from './decide.ts';
import { loadReadCache } from './load-read-cache.ts';
import type { PreparedSubmission } from './prepare.ts';
import { returnProblem } from './result-or-problem.ts';
import type { SubmitContext } from './submission.ts';

/**
 * Returns the outcome that `submit` would have now. It reads the same items as `submit` and stores nothing.
 *
 * @throws {Problem} `not-found`: no such feed
 */
export async function predictOutcome(
  prepared: PreparedSubmission,
  context: Omit<SubmitContext, 'event'>,
): Promise<Outcome | Problem> {
  const { table, bodies, runtime, feed, caller } = context;
  const cache = new ReadCache(table, bodies);
  await loadReadCache(cache, [{ submission: { draft: {} }, prepared }], { feed, caller, runtime });
  const item = cache.item(keys.feed(feed));
  const stored = activeFeed(feed, item && toFeed(item));
  const at = prepared.receivedAt;
  const meta = { publisher: caller.publisher, at, now: at };
  const loaded = { submission: prepared, options: { isAdmin: caller.isAdmin }, feed: stored, cache };
  return await returnProblem(() => decide(loaded, meta).outcome);
}
