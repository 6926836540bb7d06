import { hashOf } from '../route.ts';
import { WORDS } from '../words.ts';
import { useFeedTitle } from './use-feed-title.ts';

/** A link to the list of feeds, the title of the feed, and links to the screens of the feed. */
export function FeedHead({
  feed,
  current,
}: {
  feed: string;
  current: 'articles' | 'new' | 'settings' | 'figures' | 'other';
}) {
  const title = useFeedTitle(feed);
  const links = [
    ['articles', hashOf(feed), WORDS.feeds.open],
    ['figures', hashOf(feed, 'figures'), WORDS.figures.title],
    ['settings', hashOf(feed, 'settings'), WORDS.settings.title],
  ] as const;
  const currentOf = (name: string) => (name === current ? 'page' : undefined);
  return (
    <>
      <p class="crumbs">
        <a href="#/">{WORDS.navigation.feeds}</a> <span aria-hidden="true">/</span> <bdi>{title}</bdi>
      </p>
      <nav class="tabs feed" aria-label={title}>
        {links.map(([name, href, word]) => (
          <a key={name} href={href} aria-current={currentOf(name)}>
            {word}
          </a>
        ))}
        <a class="out" href={`/feeds/${encodeURIComponent(feed)}/`}>
          {WORDS.feeds.page}
        </a>
        <a class="button main" href={hashOf(feed, 'new')} aria-current={currentOf('new')}>
          {WORDS.articles.new}
        </a>
      </nav>
    </>
  );
}
