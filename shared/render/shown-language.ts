import type { Article } from '#shared/model/article.ts';
import type { Feed } from '#shared/model/feed.ts';

/**
 * The language in which an article is shown: its own or, if it has none, the language of its feed. A language that was
 * detected has no region, so an article in `en` of a feed in `en-GB` is shown in `en-GB`.
 */
export function shownLanguage(
  { language }: Pick<Article, 'language'>,
  feed: Pick<Feed, 'language'>,
): string | undefined {
  return language === undefined || feed.language?.startsWith(`${language}-`) ? feed.language : language;
}
