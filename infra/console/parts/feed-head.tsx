import { hashOf } from '../route.ts';
import { WORDS } from '../words.ts';

/** The name of a feed with its screens. */
export function FeedHead({
  feed,
  current,
}: {
  feed: string;
  current: 'articles' | 'new' | 'settings' | 'figures' | 'other';
}) {
  const links = [
    ['articles', hashOf(feed), WORDS.feeds.open],
    ['new', hashOf(feed, 'new'), WORDS.articles.new],
    ['settings', hashOf(feed, 'settings'), WORDS.settings.title],
    ['figures', hashOf(feed, 'figures'), WORDS.figures.title],
  ] as const;
  return (
    <nav class="tabs" aria-label={feed}>
      <strong>{feed}</strong>
      {links.map(([name, href, word]) => (
        <a key={name} href={href} aria-current={name === current ? 'page' : undefined}>
          {word}
        </a>
      ))}
      <a href={`/feeds/${encodeURIComponent(feed)}/`}>{WORDS.feeds.page}</a>
    </nav>
  );
}
