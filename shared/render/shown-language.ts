import type { Article } from '#shared/model/article.ts';
import type { Feed } from '#shared/model/feed.ts';

/** Its own language, else the feed's. A detected one has no region: `en` in a feed of `en-GB` is `en-GB`. */
export function shownLanguage(
  { language }: Pick<Article, 'language'>,
  feed: Pick<Feed, 'language'>,
): string | undefined {
  return language === undefined || feed.language?.startsWith(`${language}-`) ? feed.language : language;
}
