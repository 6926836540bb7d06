import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { call, feedPath, type ListedArticle, type Shape } from '../api.ts';
import { keepPlace, listPlace, returnToPlace } from '../list-place.ts';
import { ArticleName } from '../parts/article-name.tsx';
import { FeedHead } from '../parts/feed-head.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Ready } from '../parts/ready.tsx';
import { showDate, showPublished } from '../parts/show-date.ts';
import { useAction } from '../parts/use-action.ts';
import { shownCount, useCounts } from '../parts/use-counts.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { hashOf } from '../route.ts';
import { stateReason } from '../state-reason.ts';
import { WORDS } from '../words.ts';

type ArticlePage = Shape<'ArticleList'>;
type Tab = keyof typeof WORDS.articles.tabs;
const TABS = Object.keys(WORDS.articles.tabs) as Tab[];
const SEARCH_DELAY_MILLISECONDS = 300;

/**
 * If the search text is an address, finds the article with this URL. Otherwise finds the articles whose titles
 * contain the text. If no title contains the text, finds the article whose publisher id is the text.
 */
async function pageOf(feed: string, query: URLSearchParams, cursor?: string): Promise<ArticlePage> {
  const text = query.get('q') ?? '';
  if (/^https?:\/\/\S+$/.test(text)) return pageFor(feed, { url: text });
  const page = await pageFor(feed, { ...Object.fromEntries(query), ...(cursor !== undefined && { cursor }) });
  const isFound = page.articles.length > 0 || page.next_cursor !== undefined || cursor !== undefined;
  return isFound || text === '' ? page : pageFor(feed, { id: text });
}

/** Reads as many pages as the editor had loaded before an article of the list was opened. */
async function pagesOf(feed: string, query: URLSearchParams, count: number): Promise<ArticlePage> {
  let all = await pageOf(feed, query);
  for (let read = 1; read < count && all.next_cursor !== undefined; read++) {
    const next = await pageOf(feed, query, all.next_cursor);
    all = { ...next, articles: [...all.articles, ...next.articles] };
  }
  return all;
}

async function pageFor(feed: string, query: Record<string, string>): Promise<ArticlePage> {
  const path = `${feedPath(feed, 'articles')}?${new URLSearchParams(query)}`;
  return (await call<ArticlePage>(path)).value;
}

function queryFor(state: string, text: string): URLSearchParams {
  return new URLSearchParams({ ...(state && { state }), ...(text.trim() && { q: text.trim() }) });
}

export function ArticlesScreen({ feed, query }: { feed: string; query: URLSearchParams }) {
  const tab = TABS.find((one) => one === query.get('state')) ?? '';
  const [text, setText] = useState(query.get('q') ?? '');
  const asked = queryFor(tab, query.get('q') ?? '');
  const { loaded, reload } = useLoaded(`${feed}?${asked}`, () =>
    pagesOf(feed, asked, listPlace()?.pages ?? 1),
  );
  const counts = useCounts(feed);
  useEffect(() => {
    const address = addressOf(feed, queryFor(tab, text));
    if (address === location.hash) return;
    const timer = setTimeout(() => location.replace(address), SEARCH_DELAY_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [feed, tab, text]);
  return (
    <>
      <FeedHead feed={feed} current="articles" />
      <h1>{WORDS.feeds.open}</h1>
      <search>
        <label for="search">{WORDS.articles.search}</label>
        <input
          id="search"
          type="search"
          dir="auto"
          value={text}
          aria-describedby="search-help"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="help" id="search-help">
          {WORDS.articles.searchHelp}
        </p>
      </search>
      <nav class="tabs" aria-label={WORDS.articles.filter}>
        {TABS.map((one) => (
          <a
            key={one}
            href={addressOf(feed, queryFor(one, text))}
            aria-current={one === tab ? 'page' : undefined}
          >
            {WORDS.articles.tabs[one]}
            {one !== '' && <TabCount count={counts?.[one]} />}
          </a>
        ))}
      </nav>
      <Ready loaded={loaded} reload={reload}>
        {(first) => <ArticleList key={String(asked)} feed={feed} tab={tab} query={asked} first={first} />}
      </Ready>
    </>
  );
}

function TabCount({ count = 0 }: { count: number | undefined }) {
  return count === 0 ? null : <span class="count"> {shownCount(count)}</span>;
}

function addressOf(feed: string, query: URLSearchParams): string {
  return query.size === 0 ? hashOf(feed) : `${hashOf(feed)}?${query}`;
}

interface ArticleListProps {
  feed: string;
  tab: Tab;
  query: URLSearchParams;
  first: ArticlePage;
}

function ArticleList({ feed, tab, query, first }: ArticleListProps) {
  const [articles, setArticles] = useState(first.articles);
  const [cursor, setCursor] = useState(first.next_cursor);
  const [pages, setPages] = useState(listPlace()?.pages ?? 1);
  const { isBusy, problem, run } = useAction();
  useLayoutEffect(returnToPlace, []);
  const more = () =>
    run(async () => {
      const next = await pageOf(feed, query, cursor);
      setArticles([...articles, ...next.articles]);
      setCursor(next.next_cursor);
      setPages(pages + 1);
    });
  if (articles.length === 0) {
    return (
      <div class="empty">
        <p>{query.has('q') ? WORDS.articles.notFound : WORDS.articles.empty[tab]}</p>
        <p>
          <a class="button" href={hashOf(feed, 'new')}>
            {WORDS.articles.paste}
          </a>
        </p>
      </div>
    );
  }
  return (
    <>
      <ul class="rows">
        {articles.map((article) => (
          <ArticleRow
            key={article.id}
            feed={feed}
            article={article}
            onOpen={(row) => keepPlace(pages, row)}
          />
        ))}
      </ul>
      <ProblemNote problem={problem} />
      {cursor && (
        <button type="button" aria-disabled={isBusy} onClick={more}>
          {WORDS.more}
        </button>
      )}
    </>
  );
}

interface ArticleRowProps {
  feed: string;
  article: ListedArticle;
  onOpen: (address: string) => void;
}

function ArticleRow({ feed, article, onOpen }: ArticleRowProps) {
  const { state } = article._feedmill;
  const address = hashOf(feed, state === 'near_duplicate' ? 'held' : 'articles', article.id);
  return (
    <li>
      <h2 dir="auto">
        <a href={address} data-row onClick={() => onOpen(address)}>
          <ArticleName article={article} />
        </a>
      </h2>
      <p class="about">
        <span class={`state ${state}`}>{WORDS.states[state]}</span> {stateReason(article, showDate)}
      </p>
      <p class="about" dir="auto">
        {factsOf(article)
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </li>
  );
}

function factsOf(article: ListedArticle): string[] {
  const { state, publisher_id = article.id } = article._feedmill;
  // The API has deleted the content of a taken-down article.
  if (state === 'taken_down') return [article.url ?? publisher_id];
  const authors = article.authors.map(({ name }) => name ?? '');
  return [showPublished(article), ...authors, ...article.tags];
}
