import type { ApiClient } from './api-client.ts';
import { feedPath } from './cli-context.ts';
import { CliError } from './cli-error.ts';
import type { SourceArticle } from './sources/source.ts';

/** Articles with a URL that are looked up. */
const LOOKED_UP = 5;

/**
 * Passes articles on, and checks that the first ones are not in the feed with the ids of a feed of another format: the
 * same URL under another id is another article, so each would be stored, and shown, twice.
 *
 * @throws {CliError} `refused`
 */
export async function* checkFirstArticles(
  articles: AsyncIterable<SourceArticle>,
  feed: string,
  api: ApiClient,
): AsyncGenerator<SourceArticle> {
  let left = LOOKED_UP;
  for await (const article of articles) {
    if (left > 0 && article.url !== undefined) {
      left -= 1;
      const { articles: found } = await api.json('ArticleList', 'GET', `${feedPath(feed)}/articles`, {
        query: { url: article.url },
      });
      const stored = found[0]?._feedmill.source_ids;
      if (stored !== undefined && isOfOtherFormat(stored, article._feedmill.source_ids))
        throw new CliError(
          'refused',
          `${article.url} is in feed ${feed} already, with the ids of an old feed of another format, and would be there twice. Ids are set once: delete the feed, and import both at once, as in \`feedmill import RSS --ids-of ATOM\``,
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
