import { foldText } from '../fold-text.ts';
import type { ScannedDate, ScanOptions } from './date-fields.ts';
import { dateWords } from './date-words.ts';

/** `03/05/2024`: which number is the day is not clear. */
const TWO_NUMBERS = /(?<!\d)\d{1,2}([-/.])\d{1,2}\1\d{2,4}(?!\d)/;
/** 1 January 2001 is a Monday. */
const MONDAY = Date.UTC(2001, 0, 1);
const MS_PER_DAY = 86_400_000;

/**
 * Reads a date whose weekday decides which number is the day: `Tue, 03/05/2024` is 5 March, because 3 May
 * 2024 is a Friday.
 *
 * @returns undefined if the weekday does not decide
 */
export function byWeekday(
  text: string,
  options: ScanOptions,
  scan: (text: string, options: ScanOptions) => ScannedDate | undefined,
): ScannedDate | undefined {
  if (options.order !== undefined || !TWO_NUMBERS.test(text)) return undefined;
  const days = weekdaysIn(text);
  if (days.length === 0) return undefined;
  const [found, ...others] = (['day-first', 'month-first'] as const)
    .map((order) => scan(text, { ...options, order }))
    .filter((date) => date?.year !== undefined && days.includes(weekdayOf(date.year, date.month, date.day)));
  return others.length === 0 ? found : undefined;
}

/** The number of a day in its week: 0 for Monday. */
function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** The days that the words of a text can name. Shorter words, and `de` in `de Brasília`, have other meanings. */
function weekdaysIn(text: string): number[] {
  return (foldText(text).match(/\p{L}{3,}/gu) ?? []).flatMap((written) => {
    const { isWeekday, isFiller, languages } = dateWords().get(written) ?? {};
    if (isWeekday !== true || isFiller === true || languages === undefined) return [];
    return [...languages].flatMap((language) => {
      const day = namesOf(language).findIndex((name) => name.startsWith(written));
      return day < 0 ? [] : [day];
    });
  });
}

function namesOf(language: string): string[] {
  const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => foldText(format(MONDAY + day * MS_PER_DAY)));
}
