import { useEffect, useState } from 'preact/hooks';
import { type Answered, call, type Feed, feedPath } from '../api.ts';

const titles = new Map<string, string>();

export function keepTitle({ feed, title }: Pick<Feed, 'feed' | 'title'>): void {
  titles.set(feed, title);
}

/** Reads a feed, and keeps its title. */
export async function readFeed(feed: string): Promise<Answered<Feed>> {
  const answered = await call<Feed>(feedPath(feed));
  keepTitle(answered.value);
  return answered;
}

/** The title of a feed. Until the title is read, the name of the feed. */
export function useFeedTitle(feed: string): string {
  const [, setRead] = useState<Feed>();
  useEffect(() => {
    if (titles.has(feed)) return;
    readFeed(feed).then(
      ({ value }) => setRead(value),
      // If the title cannot be read, the name of the feed is shown.
      () => undefined,
    );
  }, [feed]);
  return titles.get(feed) ?? feed;
}
