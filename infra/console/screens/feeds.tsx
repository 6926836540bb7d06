import { useState } from 'preact/hooks';
import { call, type Feed, feedPath, type ListedArticle, type Shape } from '../api.ts';
import { CopyField } from '../parts/copy-field.tsx';
import { Ready } from '../parts/ready.tsx';
import { showDate } from '../parts/show-date.ts';
import { useAction } from '../parts/use-action.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { hashOf } from '../route.ts';
import { WORDS } from '../words.ts';

const pageOf = async (cursor = '') => {
  const after = cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`;
  return (await call<Shape<'FeedList'>>(`/v1/feeds${after}`)).value;
};

/** The feeds of the token. */
export function FeedsScreen({ isAdmin }: { isAdmin: boolean }) {
  const { loaded, reload } = useLoaded('feeds', () => pageOf());
  return (
    <>
      <div class="head">
        <h1>{WORDS.feeds.title}</h1>
        {isAdmin && (
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
        <p>{WORDS.feeds.empty}</p>
        <p>{isAdmin ? WORDS.feeds.emptyAdmin : WORDS.feeds.emptyPublisher}</p>
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
        <button type="button" disabled={isBusy} onClick={more}>
          {WORDS.more}
        </button>
      )}
    </>
  );
}

/** The direction of the title can differ from that of the words around it. */
function Newest({ article }: { article: ListedArticle }) {
  return (
    <>
      {WORDS.feeds.last} <bdi>{article.title ?? WORDS.noTitle}</bdi>, {showDate(article.date_published)}
    </>
  );
}

function FeedRow({ feed }: { feed: Feed }) {
  const { loaded } = useLoaded(
    feed.feed,
    async () =>
      (await call<Shape<'ArticleList'>>(`${feedPath(feed.feed, 'articles')}?limit=1`)).value.articles[0],
  );
  return (
    <li>
      <h2 dir="auto">
        <a href={hashOf(feed.feed)} data-row>
          {feed.title}
        </a>
      </h2>
      <p class="about">
        {feed.feed}
        {loaded.state === 'ready' && (
          <>
            {' · '}
            {loaded.value === undefined ? WORDS.articles.empty[''] : <Newest article={loaded.value} />}
          </>
        )}
      </p>
      {feed.description && <p dir="auto">{feed.description}</p>}
      <p class="links">
        <a href={hashOf(feed.feed, 'new')}>{WORDS.articles.new}</a>
        <a href={`${hashOf(feed.feed)}?state=near_duplicate`}>{WORDS.articles.tabs.near_duplicate}</a>
        <a href={hashOf(feed.feed, 'settings')}>{WORDS.settings.title}</a>
        <a href={`/feeds/${feed.feed}/`}>{WORDS.feeds.page}</a>
      </p>
      <CopyField label={WORDS.feeds.address} value={`${location.origin}/feeds/${feed.feed}/rss.xml`} />
    </li>
  );
}
