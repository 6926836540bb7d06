import { Problem } from '#shared/model/problem.ts';

/** The articles that a submission refers to, by each kind of reference. */
export interface NamedArticles {
  /** The article of the request's path. */
  target?: string | undefined;
  /** The owner of the publisher id. */
  byId?: string | undefined;
  /** The owners of the submission's ids in the feeds of another system. */
  bySource: readonly string[];
  /**
   * The first owner of the URL. `hasOtherSourceId`: this article and the submission have different ids in the same old
   * feed, so they are two articles.
   */
  byUrl?: { id: string; hasPublisherId: boolean; hasOtherSourceId: boolean } | undefined;
  /** Whether the submission or its target has a publisher id. */
  hasPublisherId: boolean;
}

/**
 * Decides which article a submission refers to. The publisher id takes precedence, then the ids of another
 * system's feeds. Several articles with ids can share one URL, so the URL of an article with an id identifies
 * it only for submissions without such an id.
 *
 * @returns the id of the article; undefined if the submission refers to none
 * @throws {Problem} `identity-conflict`: two ids refer to different articles; or an id refers to one
 *   article, and the URL identifies another one
 */
export function recognise({
  target,
  byId,
  bySource,
  byUrl,
  hasPublisherId,
}: NamedArticles): string | undefined {
  const named = target ?? byId ?? bySource[0];
  if (byId !== undefined && named !== undefined && byId !== named) throw conflict(named, byId, '/id');
  const other = bySource.find((id) => id !== named);
  if (named !== undefined && other !== undefined) throw conflict(named, other, '/_feedmill/source_ids');
  if (byUrl === undefined) return named;
  const isShared = (hasPublisherId && byUrl.hasPublisherId) || byUrl.hasOtherSourceId;
  if (named === undefined) return isShared ? undefined : byUrl.id;
  if (byUrl.id !== named && !isShared) throw conflict(named, byUrl.id, '/url');
  return named;
}

function conflict(named: string, other: string, pointer: '/id' | '/url' | '/_feedmill/source_ids'): Problem {
  const detail = `belongs to the article ${other}, but the rest of the request belongs to the article ${named}`;
  return new Problem(
    'identity-conflict',
    `The ids and the url of the request belong to different articles, ${named} and ${other}; send only the ids and the url of one article.`,
    {
      errors: [{ pointer, detail }],
      extra: { articles: [named, other] },
    },
  );
}
