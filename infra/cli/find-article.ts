import type { ApiClient } from './api-client.ts';
import { feedPath } from './cli-context.ts';
import { CliError } from './cli-error.ts';

const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/** An article in the API: the path of its calls, and the query that each call needs. */
export interface ArticleAddress {
  path: string;
  query: Record<string, string>;
}

/**
 * The address of an article in the API. Only a URL is looked up; an id is not checked.
 *
 * @param named the id or guid of the article in Feedmill, its URL, or its publisher id
 * @throws {CliError} `not-found`: the feed has no article with this URL
 */
export async function findArticle(api: ApiClient, feed: string, named: string): Promise<ArticleAddress> {
  const articles = `${feedPath(feed)}/articles`;
  const [, id] = UUID.exec(named) ?? [];
  if (id !== undefined) return { path: `${articles}/${id}`, query: {} };
  if (!/^https?:\/\//i.test(named)) return { path: `${articles}/by-id`, query: { id: named } };
  const list = await api.json('ArticleList', 'GET', articles, { query: { url: named } });
  const [first] = list.articles;
  if (first === undefined)
    throw new CliError('not-found', `feed ${feed} has no article with the URL ${named}`);
  return { path: `${articles}/${first.id}`, query: {} };
}
