import { recognise } from '#shared/identify/recognise.ts';
import { type Article, hasPublisherId, type SourceIds } from '#shared/model/article.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import type { DecisionInput } from './decision.ts';

/** The article that the target, the publisher id, the source ids or the URL of the submission identifies. */
export function namedArticle(
  { submission, ownership }: DecisionInput,
  target: ArticleRecord | undefined,
): ArticleRecord | undefined {
  const { byId, bySource, byUrl } = ownership;
  const id = recognise({
    target: target?.article.id,
    byId: byId?.article.id,
    bySource: bySource.map(({ article }) => article.id),
    byUrl: byUrl && {
      id: byUrl.article.id,
      hasPublisherId: hasPublisherId(byUrl.article),
      hasOtherSourceId: hasOtherSourceId(byUrl.article, submission.sourceIds),
    },
    hasPublisherId:
      submission.publisherId !== undefined || (target !== undefined && hasPublisherId(target.article)),
  });
  return [target, byId, ...bySource, byUrl].find((record) => record?.article.id === id);
}

/** Whether an article and a submission have different ids in the same old feed, so they are different articles. */
function hasOtherSourceId({ source_ids: stored = {} }: Article, submitted: SourceIds = {}): boolean {
  const pairs = [
    [stored.rss?.guid, submitted.rss?.guid],
    [stored.atom, submitted.atom],
    [stored.json, submitted.json],
  ];
  return pairs.some(([a, b]) => a !== undefined && b !== undefined && a !== b);
}
