import { apiPathOf } from '#shared/model/addresses.ts';
import type { Article } from '#shared/model/article.ts';
import type { StoredFeed } from '#shared/model/feed.ts';
import { Problem } from '#shared/model/problem.ts';
import type { ReadCache } from '#shared/store/read-cache.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import { keys } from '#shared/table/keys.ts';

/** The article whose takedown refuses submissions with this hash (`refusalHashes`). */
export function refusingRecord(
  refusal: string,
  { feed }: StoredFeed,
  cache: ReadCache,
): ArticleRecord | undefined {
  const id = cache.item(keys.identity(feed, 'refused', refusal))?.id;
  const record = cache.record(String(id));
  return record?.article.state === 'taken_down' ? record : undefined;
}

export function takenDownProblem(article: Article): Problem {
  const { id, updated_at, history, final } = article;
  const by = history.findLast(({ outcome }) => outcome === 'taken_down')?.publisher;
  const way = final
    ? 'Only the admin can restore it'
    : `To restore it, send its content with PUT ${apiPathOf(article)}?restore=true`;
  return new Problem(
    'taken-down',
    `The article ${id} was taken down${by ? ` by ${by}` : ''} at ${updated_at}. ${way}.`,
    { extra: { article: id, taken_down_at: updated_at } },
  );
}
