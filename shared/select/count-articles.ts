import { ARTICLE_STATES, type ArticleState } from '#shared/model/article.ts';
import { LIMITS } from '#shared/settings.ts';
import type { Table } from '#shared/table/table.ts';
import { rangesOf } from './list-articles.ts';

/**
 * The number of articles in each state, up to `LIMITS.maxCountedArticles`.
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
