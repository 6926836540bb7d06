/** The screen that the fragment of the address names. */
export interface Place {
  screen:
    | 'feeds'
    | 'articles'
    | 'new'
    | 'article'
    | 'held'
    | 'settings'
    | 'figures'
    | 'tokens'
    | 'new-feed'
    | 'missing';
  feed: string;
  id: string;
  query: URLSearchParams;
}

const OF_FEED = ['new', 'settings', 'figures'] as const;
/** Paths below a feed that lead to its articles. `sent` is the address of the result of a submission. */
const LISTS: readonly string[] = ['', 'articles', 'held', 'sent'];

/**
 * @param hash such as `#/feeds/world/articles/ID?state=published`; an empty hash leads to the list of feeds
 */
export function placeOf(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const [, first = '', feed = '', below = '', id = ''] = path.split('/').map(decoded);
  const place = { feed, id, query: new URLSearchParams(search) };
  return { ...place, screen: first === 'feeds' && feed !== '' ? screenOfFeed(below, id) : screenOf(first) };
}

function screenOf(first: string): Place['screen'] {
  if (first === 'tokens' || first === 'new-feed') return first;
  return first === '' || first === 'feeds' ? 'feeds' : 'missing';
}

function screenOfFeed(below: string, id: string): Place['screen'] {
  if (id !== '' && below === 'articles') return 'article';
  if (id !== '' && below === 'held') return 'held';
  return LISTS.includes(below) ? 'articles' : (OF_FEED.find((screen) => screen === below) ?? 'missing');
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
