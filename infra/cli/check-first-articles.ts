import type { ApiClient } from './api-client.ts';
import { feedPath } from './cli-context.ts';
import { CliError } from './cli-error.ts';
import type { SourceArticle } from './sources/source.ts';

/** The maximum number of articles whose URLs are looked up. */
const MAX_LOOKUPS = 5;

/**
 * Yields the articles unchanged. Looks up the URLs of the first five articles that have one. If the feed has an article
 * with the same URL but with other ids, the import would store that article a second time. This happens if an earlier
 * import gave the articles the ids of an old feed of another format.
 *
 * @throws {CliError} `refused`: the feed has such an article
 */
export async function* checkFirstArticles(
  articles: AsyncIterable<SourceArticle>,
  feed: string,
  api: ApiClient,
): AsyncGenerator<SourceArticle> {
  let lookups = 0;
  for await (const article of articles) {
    if (lookups < MAX_LOOKUPS && article.url !== undefined) {
      lookups += 1;
      const { articles: found } = await api.json('ArticleList', 'GET', `${feedPath(feed)}/articles`, {
        query: { url: article.url },
      });
      const stored = found[0]?._feedmill.source_ids;
      if (stored !== undefined && isOfOtherFormat(stored, article._feedmill.source_ids))
        throw new CliError(
          'refused',
          `feed ${feed} already has ${article.url} with the ids of an old feed of another format, so the import would add it a second time. Ids cannot be added later: delete the feed, and import both old feeds at once, as in \`feedmill import RSS --ids-of ATOM\``,
        );
    }
    yield article;
  }
}

/** `source_ids` of the API, in which each format is optional. */
interface Ids {
  rss?: { guid: string } | undefined;
  atom?: string | undefined;
  json?: string | undefined;
}

function isOfOtherFormat(stored: Ids, given: Ids): boolean {
  const texts = (ids: Ids) => [ids.rss?.guid, ids.atom, ids.json].filter((one) => one !== undefined);
  const isSame = texts(given).some((text) => texts(stored).includes(text));
  const hasOthers = (['atom', 'json'] as const).some(
    (format) => (stored[format] === undefined) !== (given[format] === undefined),
  );
  return !isSame && hasOthers;
}
