import { Problem } from '#shared/model/problem.ts';

/** The articles that a submission names, by each of the ways in which it can name one. */
export interface NamedArticles {
  /** The article of the request's path. */
  target?: string | undefined;
  /** The owner of the publisher's id. */
  byId?: string | undefined;
  /** The owners of its ids in the feeds of another system. */
  bySource: readonly string[];
  /** The first owner of the address, and whether it is another article of the feed that the submission moves in from. */
  byUrl?: { id: string; hasPublisherId: boolean; isOfOtherSource: boolean } | undefined;
  /** Whether the submission, or its target, has an id of the publisher's. */
  hasPublisherId: boolean;
}

/**
 * Which article a submission names. The publisher's id decides, then the ids of another system's feeds: an article that
 * has one is known by it, and its address stands for it only towards submissions without an id of that kind. Many may
 * share one address.
 *
 * @returns the article's id; undefined where it names none
 * @throws {Problem} `identity-conflict`: two ids, or an id and an address whose owner has no id, name two articles
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
  const isShared = (hasPublisherId && byUrl.hasPublisherId) || byUrl.isOfOtherSource;
  if (named === undefined) return isShared ? undefined : byUrl.id;
  if (byUrl.id !== named && !isShared) throw conflict(named, byUrl.id, '/url');
  return named;
}

function conflict(named: string, other: string, pointer: '/id' | '/url' | '/_feedmill/source_ids'): Problem {
  const detail = `belongs to the article ${other}, the rest of the request to ${named}`;
  return new Problem(
    'identity-conflict',
    `The ids and the url of the request belong to different articles, ${named} and ${other}: send those of one of them.`,
    {
      errors: [{ pointer, detail }],
      extra: { articles: [named, other] },
    },
  );
}
