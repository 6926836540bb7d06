import { useEffect, useState } from 'preact/hooks';
import { call, type Feed, feedPath } from '../api.ts';

/** The last known title of each feed, by the name of the feed. */
const titles = new Map<string, string>();

export function keepTitle({ feed, title }: Pick<Feed, 'feed' | 'title'>): void {
  titles.set(feed, title);
}

/** The title of a feed. Until the title is read, the name of the feed. */
export function useFeedTitle(feed: string): string {
  const [title, setTitle] = useState(titles.get(feed));
  useEffect(() => {
    if (titles.has(feed)) return setTitle(titles.get(feed));
    call<Feed>(feedPath(feed)).then(
      ({ value }) => {
        keepTitle(value);
        setTitle(value.title);
      },
      // If the title cannot be read, the name of the feed is shown.
      () => undefined,
    );
  }, [feed]);
  return title ?? feed;
}
