import type { ListedArticle } from '../api.ts';

const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const DAY_FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** @param at ISO 8601; shown in the time zone of the browser */
export function showDate(at: string): string {
  return FORMAT.format(new Date(at));
}

const PARTIAL_FORMATS = {
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  day: DAY_FORMAT,
};

interface Dated extends Pick<ListedArticle, 'date_published'> {
  _feedmill: Pick<ListedArticle['_feedmill'], 'date_precision'>;
}

/** The date of an article, as far as it is known. */
export function showPublished(article: Dated): string {
  const { date_precision } = article._feedmill;
  if (date_precision === undefined) return showDate(article.date_published);
  return PARTIAL_FORMATS[date_precision].format(new Date(article.date_published));
}

/** @param at ISO 8601; its day in UTC is shown */
export function showDay(at: string): string {
  return DAY_FORMAT.format(new Date(at));
}
