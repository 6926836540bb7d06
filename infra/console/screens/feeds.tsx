import { useState } from 'preact/hooks';
import { call, type Feed, feedPath, type ListedArticle, type Shape } from '../api.ts';
import { ArticleName } from '../parts/article-name.tsx';
import { CopyField } from '../parts/copy-field.tsx';
import { Ready } from '../parts/ready.tsx';
import { showPublished } from '../parts/show-date.ts';
import { useAction } from '../parts/use-action.ts';
import { type Counts, shownCount, useCounts } from '../parts/use-counts.ts';
import { keepTitle } from '../parts/use-feed-title.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { hashOf } from '../route.ts';
import { WORDS } from '../words.ts';

const pageOf = async (cursor = '') => {
  const after = cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`;
  return (await call<Shape<'FeedList'>>(`/v1/feeds${after}`)).value;
};

export function FeedsScreen({ isAdmin }: { isAdmin: boolean }) {
  const { loaded, reload } = useLoaded('feeds', () => pageOf());
  return (
    <>
      <div class="head">
        <h1>{WORDS.feeds.title}</h1>
        {isAdmin && loaded.state === 'ready' && loaded.value.feeds.length > 0 && (
          <a class="button main" href="#/new-feed">
            {WORDS.feeds.new}
          </a>
        )}
      </div>
      <Ready loaded={loaded} reload={reload}>
        {(first) => <FeedList first={first} isAdmin={isAdmin} />}
      </Ready>
    </>
  );
}

function FeedList({ first, isAdmin }: { first: Shape<'FeedList'>; isAdmin: boolean }) {
  const [feeds, setFeeds] = useState(first.feeds);
  const [cursor, setCursor] = useState(first.next_cursor);
  const { isBusy, run } = useAction();
  const more = () =>
    run(async () => {
      const next = await pageOf(cursor);
      setFeeds([...feeds, ...next.feeds]);
      setCursor(next.next_cursor);
    });
  if (feeds.length === 0) {
    return (
      <div class="empty">
        <h2>{WORDS.feeds.empty}</h2>
        <p>{isAdmin ? WORDS.feeds.emptyAdmin : WORDS.feeds.emptyPublisher}</p>
        {isAdmin && (
          <a class="button main" href="#/new-feed">
            {WORDS.feeds.new}
          </a>
        )}
      </div>
    );
  }
  return (
    <>
      <ul class="rows">
        {feeds.map((feed) => (
          <FeedRow key={feed.feed} feed={feed} />
        ))}
      </ul>
      {cursor && (
        <button type="button" aria-disabled={isBusy} onClick={more}>
          {WORDS.more}
        </button>
      )}
    </>
  );
}

/** The title and the date of the newest article. `bdi` isolates the title, because its text can run from right to left. */
function Newest({ article }: { article: ListedArticle }) {
  return (
    <p class="about">
      {WORDS.feeds.newest}{' '}
      <bdi>
        <ArticleName article={article} />
      </bdi>
      , {showPublished(article)}
    </p>
  );
}

/**
 * The number of published articles, and links with the numbers of scheduled, held and withheld articles, if
 * any.
 */
function CountLine({ feed, counts }: { feed: string; counts: Counts }) {
  const waiting = (['scheduled', 'near_duplicate', 'held'] as const).filter((state) => counts[state] > 0);
  return (
    <p class="about counts">
      <span>{WORDS.feeds.published(shownCount(counts.published))}</span>
      {waiting.map((state) => (
        <a key={state} class={state} href={`${hashOf(feed)}?state=${state}`}>
          {shownCount(counts[state])} {WORDS.states[state]}
        </a>
      ))}
    </p>
  );
}

function FeedRow({ feed }: { feed: Feed }) {
  const { loaded } = useLoaded(
    feed.feed,
    async () =>
      (await call<Shape<'ArticleList'>>(`${feedPath(feed.feed, 'articles')}?state=published&limit=1`)).value
        .articles[0],
  );
  const counts = useCounts(feed.feed);
  const newest = loaded.state === 'ready' ? loaded.value : undefined;
  keepTitle(feed);
  return (
    <li class="feed-row">
      <div>
        <h2 dir="auto">
          <a href={hashOf(feed.feed)} data-row>
            {feed.title}
          </a>
        </h2>
        {feed.unlisted && (
          <p class="about">
            <span class="state">{WORDS.feeds.unlisted}</span>
          </p>
        )}
        {feed.description && <p dir="auto">{feed.description}</p>}
        {counts && <CountLine feed={feed.feed} counts={counts} />}
        {newest && <Newest article={newest} />}
      </div>
      <div>
        <CopyField label={WORDS.feeds.address} value={`${location.origin}/feeds/${feed.feed}/rss.xml`} />
        <p class="links">
          <a href={hashOf(feed.feed, 'new')}>{WORDS.articles.new}</a>
          <a href={hashOf(feed.feed, 'settings')}>{WORDS.settings.title}</a>
          <a class="out" href={`/feeds/${feed.feed}/`}>
            {WORDS.feeds.page}
          </a>
        </p>
      </div>
    </li>
  );
}
