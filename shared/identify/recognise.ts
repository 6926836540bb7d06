import { Problem } from '#shared/model/problem.ts';

/** The articles that a submission names, by each of the ways in which it can name one. */
export interface NamedArticles {
  /** The article of the request's path. */
  target?: string | undefined;
  /** The owner of the publisher's id. */
  byId?: string | undefined;
  /** The first owner of the address. */
  byUrl?: { id: string; hasPublisherId: boolean } | undefined;
  /** Whether the submission, or its target, has an id of the publisher's. */
  hasPublisherId: boolean;
}

/**
 * Which article a submission names. The publisher's id decides: an article that has one is known by it, and its address
 * stands for it only towards submissions without an id. Many may share one address.
 *
 * @returns the article's id; undefined where it names none
 * @throws {Problem} `identity-conflict`: id and target, or one of them and an address whose owner has no id, name two
 */
export function recognise({ target, byId, byUrl, hasPublisherId }: NamedArticles): string | undefined {
  const named = target ?? byId;
  if (byId !== undefined && named !== undefined && byId !== named) throw conflict(named, byId, '/id');
  if (byUrl === undefined) return named;
  const isShared = hasPublisherId && byUrl.hasPublisherId;
  if (named === undefined) return isShared ? undefined : byUrl.id;
  if (byUrl.id !== named && !isShared) throw conflict(named, byUrl.id, '/url');
  return named;
}

function conflict(named: string, other: string, pointer: '/id' | '/url'): Problem {
  const detail = `belongs to the article ${other}, the rest of the request to ${named}`;
  return new Problem(
    'identity-conflict',
    `The id and the url belong to different articles, ${named} and ${other}: send the id or the url of one of them.`,
    {
      errors: [{ pointer, detail }],
      extra: { articles: [named, other] },
    },
  );
}
