import type { Line } from '#shared/read/prose/line.ts';
import { MAIL_DATE } from '../prose/phrases/mail-labels.ts';
import { phrasesOf, wordsOf } from '../prose/phrases/phrase-table.ts';
import type { MetaLine } from './meta-line.ts';
import { readMetaLine } from './read-meta-line.ts';
import type { TextDocument } from './text-document.ts';

const EVENT_LABELS = phrasesOf('eventLabels');
const DAY = 86_400_000;
/** The label before the colon of `Date: 5 March 2026`; a time (`13:00`) has no label. */
const LABEL = /^(?:[-*•]\s)?(\p{L}[^:：.!?\d]{0,38}?)\s?[:：]\s?\S/u;

/**
 * Whether the day of a line is that of an event: it is after the receipt of the text, or below the headline in a list
 * of labels such as `Date:` and `Venue:`. Above the headline, these labels are those of a press release, unless one of
 * them gives the time of the event. An article with the day of a coming event as its date of publication would not be in
 * the feed until that day.
 */
export function isDayOfEvent(line: Line, { dates, authors }: MetaLine, page: TextDocument): boolean {
  const { published, updated } = dates;
  if (published === undefined || updated !== undefined || authors.length > 0) return false;
  // `Published: 5 March 2027` is a text that is to appear on that day. `Date:` says only that something has this day.
  const hasSureLabel = dates.isLabelled === true && !MAIL_DATE.has(labelOf(line));
  return !hasSureLabel && (isAhead(published, page) || isInListOfEvent(line, page));
}

/** Whether a day is after the receipt, and not only because of the time zone. */
export const isAhead = (day: string, { receivedAt }: TextDocument): boolean =>
  Date.parse(day.slice(0, 10)) > Date.parse(receivedAt) + DAY;

const labelOf = ({ text }: Line): string => wordsOf(LABEL.exec(text)?.[1] ?? '');

/** `Time: 19:00`, `Begin: 7pm` */
const TIME_OF_EVENT = /^[^:：]+[:：]\s?\d{1,2}(?:[:.h]\d{2}(?!\d)|\s?[ap]\.?m\b)/iu;

/**
 * Whether a line is in a run of lines with labels, one of which is that of an event: `Venue: Old Library`. A by-line
 * shows that the list is about the article.
 */
function isInListOfEvent(line: Line, page: TextDocument): boolean {
  if (labelOf(line) === '') return false;
  const at = page.lines.indexOf(line);
  const isOutside = (other: Line): boolean => labelOf(other) === '';
  const end = page.lines.findIndex((other, index) => index > at && isOutside(other));
  const start = page.lines.findLastIndex((other, index) => index < at && isOutside(other)) + 1;
  const run = page.lines.slice(start, end < 0 ? undefined : end);
  const hasByline = run.some(({ text }) => (readMetaLine(text, page)?.authors.length ?? 0) > 0);
  const isOfEvent = line.at > page.titleAt || run.some(({ text }) => TIME_OF_EVENT.test(text));
  return !hasByline && isOfEvent && run.some((other) => EVENT_LABELS.has(labelOf(other)));
}
