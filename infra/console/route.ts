/** The screen that the fragment of the address names. */
export interface Place {
  screen: 'feeds' | 'articles' | 'new' | 'article' | 'held' | 'settings' | 'figures' | 'tokens' | 'new-feed';
  feed: string;
  id: string;
  query: URLSearchParams;
}

const OF_FEED = ['new', 'settings', 'figures'] as const;

/**
 * @param hash such as `#/feeds/world/articles/ID?state=published`; a hash without a feed leads to the list of feeds,
 *   and an unknown path below a feed leads to the articles of the feed
 */
export function placeOf(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const [, first = '', feed = '', below = '', id = ''] = path.split('/').map(decoded);
  const place = { feed, id, query: new URLSearchParams(search) };
  if (first === 'tokens') return { ...place, screen: 'tokens' };
  if (first === 'new-feed') return { ...place, screen: 'new-feed' };
  if (first !== 'feeds' || feed === '') return { ...place, screen: 'feeds' };
  if (id !== '' && below === 'articles') return { ...place, screen: 'article' };
  if (id !== '' && below === 'held') return { ...place, screen: 'held' };
  return { ...place, screen: OF_FEED.find((screen) => screen === below) ?? 'articles' };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** @returns the address of a screen of a feed, such as `#/feeds/world/new` */
export function hashOf(feed: string, ...below: string[]): string {
  return ['#/feeds', ...[feed, ...below].map(encodeURIComponent)].join('/');
}
