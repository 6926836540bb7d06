import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import { headJson } from '#shared/http/article-json.ts';
import { ARTICLE_STATES, type ArticleState } from '#shared/model/article.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { stateAt } from '#shared/model/lifecycle.ts';
import type { FieldError } from '#shared/model/problem.ts';
import { webAddressFault } from '#shared/model/web-address.ts';
import { findByPublisherId, findByUrl, readHead } from '#shared/pipeline/submit/find-article.ts';
import { listArticles } from '#shared/select/list-articles.ts';
import { searchText, searchTitles } from '#shared/select/search-titles.ts';
import { LIMITS } from '#shared/settings.ts';
import { readActiveFeed } from '#shared/store/feeds.ts';
import type { ArticleHead } from '#shared/table/article-item.ts';
import { pageLimit } from '../page-limit.ts';
import { feedIn, type Stores } from '../stores.ts';

/**
 * Lists one page of the feed's articles. With the parameter `q`, lists only the articles whose titles contain that text.
 * With a publisher id or URL, finds the article with this id or URL.
 */
export async function listPage(request: ApiRequest, stores: Stores): Promise<Answer> {
  const { event, query, receivedAt: now } = request;
  const feed = feedIn(request);
  const options = listOptions(query);
  const table = stores.tableFor(event);
  const wanted = { id: query.get('id') ?? undefined, url: query.get('url') ?? undefined };
  const isLookUp = wanted.id !== undefined || wanted.url !== undefined;
  const [, page] = await Promise.all([
    readActiveFeed(table, feed),
    isLookUp
      ? lookUp(wanted, options.state, request, stores)
      : options.text === undefined
        ? listArticles(table, { feed, now, ...options })
        : searchTitles(table, { feed, now, ...options, text: options.text }),
  ]);
  return jsonAnswer(200, {
    articles: page.articles.map((article) => headJson(article, now)),
    ...(page.nextCursor !== undefined && { next_cursor: page.nextCursor }),
  });
}

/**
 * Finds the article with the publisher id, or the first article with the URL. If both are given, finds the article
 * that has both.
 */
async function lookUp(
  { id, url }: { id?: string | undefined; url?: string | undefined },
  state: ArticleState | undefined,
  request: ApiRequest,
  stores: Stores,
): Promise<{ articles: ArticleHead[]; nextCursor?: string }> {
  const feed = feedIn(request);
  const table = stores.tableFor(request.event);
  if (url !== undefined && webAddressFault(url) !== undefined)
    throw invalidProblem('invalid-request', [{ parameter: 'url', detail: webAddressFault(url) ?? '' }]);
  const named = id === undefined ? undefined : await findByPublisherId(table, feed, id);
  const byId = named === undefined ? undefined : await readHead(table, feed, named);
  const byUrl = url === undefined ? undefined : await findByUrl(table, feed, url);
  const isOne = id === undefined || url === undefined || byId?.id === byUrl?.id;
  const found = isOne ? (byId ?? byUrl) : undefined;
  const isWanted = found && (state === undefined || stateAt(found, request.receivedAt) === state);
  return { articles: isWanted ? [found] : [] };
}

interface PageOptions {
  limit: number;
  state?: ArticleState;
  cursor?: string;
  /** The text that the titles must contain. */
  text?: string;
}

function listOptions(query: URLSearchParams): PageOptions {
  const errors: FieldError[] = [];
  const { defaultListedArticles: usual, maxListedArticles: max, maxTitleCharacters } = LIMITS;
  const limit = pageLimit(query, { usual, max }, errors);
  const wanted = query.get('state');
  const state = ARTICLE_STATES.find((one) => one === wanted);
  if (wanted !== null && state === undefined) {
    errors.push({ parameter: 'state', detail: `must be one of ${ARTICLE_STATES.join(', ')}` });
  }
  const text = query.get('q');
  if (text !== null && (text.length > maxTitleCharacters || searchText(text) === '')) {
    const detail = `must have 1 to ${maxTitleCharacters} characters, of which at least one is visible`;
    errors.push({ parameter: 'q', detail });
  }
  if (query.has('id') || query.has('url')) {
    const detail = 'must be omitted if id or url is given, because they name one article';
    errors.push(
      ...['q', 'cursor'].filter((name) => query.has(name)).map((parameter) => ({ parameter, detail })),
    );
  }
  if (errors.length > 0) throw invalidProblem('invalid-request', errors);
  const cursor = query.get('cursor');
  return {
    limit,
    ...(state !== undefined && { state }),
    ...(cursor !== null && { cursor }),
    ...(text !== null && { text }),
  };
}
