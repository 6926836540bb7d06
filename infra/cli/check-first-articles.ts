import type { ApiClient } from './api-client.ts';
import { feedPath } from './cli-context.ts';
import { CliError } from './cli-error.ts';
import type { SourceArticle } from './sources/source.ts';

/** At most this number of URLs are looked up, all of them from the first `MAX_WAITING` articles. */
const MAX_LOOKUPS = 5;
const MAX_WAITING = 50;

/**
 * Yields the articles unchanged. Before it yields the first article, it looks up the URLs of the first five
 * articles that have a URL. If the feed has an article with the same URL but with other ids, the import would
 * store that article a second time. This happens if an earlier import gave the articles the ids of an old
 * feed of another format.
 *
 * @param isNamedByTitle whether the import chose the name of the feed. Then an existing feed of this name
 *   is treated as another feed if it has articles, but none with one of these URLs
 * @throws {CliError} `refused`: the feed has such an article, or is another feed
 */
export async function* checkFirstArticles(
  articles: AsyncIterable<SourceArticle>,
  feed: string,
  { api, isNamedByTitle }: { api: ApiClient; isNamedByTitle: boolean },
): AsyncGenerator<SourceArticle> {
  const first: SourceArticle[] = [];
  let isChecked = false;
  for await (const article of articles) {
    first.push(article);
    if (!isChecked && first.length < MAX_WAITING && urlsOf(first).length < MAX_LOOKUPS) continue;
    if (!isChecked) await checkAll(first, feed, { api, isNamedByTitle });
    isChecked = true;
    yield* first.splice(0);
  }
  if (!isChecked) await checkAll(first, feed, { api, isNamedByTitle });
  yield* first;
}

function urlsOf(articles: readonly SourceArticle[]): string[] {
  return articles.flatMap(({ url }) => url ?? []);
}

async function checkAll(
  articles: readonly SourceArticle[],
  feed: string,
  { api, isNamedByTitle }: { api: ApiClient; isNamedByTitle: boolean },
): Promise<void> {
  const listed = (query: Record<string, string>) =>
    api.json('ArticleList', 'GET', `${feedPath(feed)}/articles`, { query });
  let isKnown = false;
  for (const { url, _feedmill } of articles) {
    if (url === undefined) continue;
    const [found] = (await listed({ url })).articles;
    isKnown ||= found !== undefined;
    const stored = found?._feedmill.source_ids;
    if (stored !== undefined && isOfOtherFormat(stored, _feedmill.source_ids))
      throw new CliError(
        'refused',
        `feed ${feed} already has ${url} with the ids of an old feed of another format, so the import would add it a second time. Ids cannot be added later: delete the feed, and import both old feeds together, as in \`feedmill import RSS --ids-of ATOM\``,
      );
  }
  const isCompared = isNamedByTitle && urlsOf(articles).length > 0;
  if (isCompared && !isKnown && (await listed({ limit: '1' })).articles.length > 0)
    throw new CliError(
      'refused',
      `feed ${feed} already exists and has other articles: import this old feed alone, with --feed and the name of its feed`,
    );
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
