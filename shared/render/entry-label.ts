import type { Article } from '#shared/model/article.ts';
import { dayIn } from './day-in.ts';
import { excerpt } from './excerpt.ts';
import { pictureName } from './picture-name.ts';

const MAX_LABEL_CHARACTERS = 80;

/** The description of a picture, else the first title of an attachment. */
function mediaName({ content_html, attachments }: Article): string | undefined {
  return pictureName(content_html) ?? attachments.find(({ title }) => title)?.title;
}

/**
 * The label of an article in a list: its title, else the start of its summary, else the description of its
 * picture or attachment, else its day. Never empty.
 *
 * @param summary from `entryView`
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
