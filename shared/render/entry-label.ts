import type { Article } from '#shared/model/article.ts';
import { dayIn } from './day-in.ts';
import { excerpt } from './excerpt.ts';
import { pictureName } from './picture-name.ts';

/** What is said of an article in a line. */
const MAX_LABEL_CHARACTERS = 80;

/** What is said of its first picture that something is said of, else of what is attached. */
function mediaName({ content_html, attachments }: Article): string | undefined {
  return pictureName(content_html) ?? attachments.find(({ title }) => title)?.title;
}

/**
 * What a list calls an article: its title, else how it starts, else the name of its picture, else its day. Never empty.
 *
 * @param summary as `entryView` has it
 * @param language of the article, for its day
 */
export function entryLabel(
  article: Article,
  summary: string | undefined,
  language: string | undefined,
): string {
  return (
    article.title ||
    excerpt(summary || mediaName(article) || '', MAX_LABEL_CHARACTERS) ||
    dayIn(language, article.date_published)
  );
}
