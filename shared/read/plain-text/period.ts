import { dateWords } from '#shared/text/dates/date-words.ts';
import { foldText } from '#shared/text/fold-text.ts';
import type { TextDocument } from './text-document.ts';
import { readDate } from './written-dates.ts';

const DASH = /\s[-–—~]\s|\s?[–～]\s?/gu;
const MAX_WORDS = 5;
const MIN_WORDS = 2;
/** `2`, `2.`: the month is after the dash. */
const NUMBER = /^\d{1,2}\.?$/u;

/**
 * Whether a text has the first and the last day of a period with a dash between them: `March 21 – April 19`, `Monday 2 –
 * Friday 6 March 2026`. It says when something takes place and not when the article was published.
 */
export function hasPeriod(text: string, page: TextDocument): boolean {
  return [...text.matchAll(DASH)].some((dash) => {
    const after = text.slice(dash.index + dash[0].length).split(' ');
    const before = text.slice(0, dash.index).split(' ');
    const last = dayAtStart(after, page);
    if (last === undefined) return false;
    const first = dayAtEnd(before, page);
    return first === undefined ? endsWithNumber(before) : first !== last;
  });
}

/** The day with which words begin; the longest match counts. */
const dayAtStart = (words: readonly string[], page: TextDocument): string | undefined =>
  longest(words.length, (count) => words.slice(0, count), page);

const dayAtEnd = (words: readonly string[], page: TextDocument): string | undefined =>
  longest(words.length, (count) => words.slice(-count), page);

function longest(
  length: number,
  part: (count: number) => readonly string[],
  page: TextDocument,
): string | undefined {
  for (let count = Math.min(MAX_WORDS, length); count > 0; count--) {
    if (count < MIN_WORDS && !/\d[./-]\d/u.test(part(count).join(' '))) break;
    const text = part(count)
      .join(' ')
      .replace(/^[([]|[)\],.;:]+$/gu, '');
    const day = /\d/u.test(text) ? readDate(foldText(text), page)?.slice(0, 10) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/**
 * Whether the last words can be a day without its month: a weekday and a number (`Monday 2`), or a number alone.
 * `Issue 12` is not a day.
 */
function endsWithNumber(words: readonly string[]): boolean {
  const [before, number = ''] = words.length > 1 ? words.slice(-2) : [undefined, words[0]];
  if (!NUMBER.test(number)) return false;
  return before === undefined || dateWords().get(foldText(before).replace(/,$/u, ''))?.isWeekday === true;
}
