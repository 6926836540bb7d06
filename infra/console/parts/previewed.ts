import type { ListedArticle } from '../api.ts';
import { dateOf, type Fields, fieldsOf, listOf } from '../draft.ts';
import type { Previewed } from '../preview-document.ts';
import { showDate, showDay, showPublished } from './show-date.ts';

interface Dated extends Pick<ListedArticle, 'date_published'> {
  _feedmill: Pick<ListedArticle['_feedmill'], 'date_precision'>;
}

/**
 * The article as its preview shows it, with the fields as they are typed.
 *
 * @param html the content, which the API has sanitised
 */
export function previewed(article: Dated, fields: Fields, html: string): Previewed {
  return {
    title: fields.title,
    about: [shownDate(article, fields), ...listOf(fields.authors)].join(' · '),
    html,
  };
}

function shownDate(article: Dated, fields: Fields): string {
  const before = fieldsOf(article);
  const date = dateOf(fields);
  const isSame = before.date === fields.date && before.time === fields.time;
  if (date === undefined || isSame) return showPublished(article);
  return fields.time === '' ? showDay(date) : showDate(date);
}
