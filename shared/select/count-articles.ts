import { ARTICLE_STATES, type ArticleState } from '#shared/model/article.ts';
import { LIMITS } from '#shared/settings.ts';
import type { Table } from '#shared/table/table.ts';
import { rangesOf } from './list-articles.ts';

/**
 * The number of articles of a feed in each state. Each count ends at `LIMITS.maxCountedArticles`, so that the
 * cost does not grow with the feed.
 *
 * @param now ISO 8601, UTC
 */
export async function countArticles(
  table: Table,
  feed: string,
  now: string,
): Promise<Record<ArticleState, number>> {
  const counts = ARTICLE_STATES.map(async (state) => {
    const parts = rangesOf(feed, state, now).map(({ pk, ...range }) =>
      table.countItems(pk, range, LIMITS.maxCountedArticles),
    );
    const found = await Promise.all(parts);
    return [state, found.reduce((sum, one) => sum + one, 0)] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<ArticleState, number>;
}
