import { instantOf } from './dates/instant-of.ts';
import { type ScannedDate, scanDate } from './dates/scan-date.ts';

export interface ParsedDate {
  /** ISO 8601, UTC, milliseconds; midnight where only a day is given. */
  instant: string;
  precision: 'day' | 'time';
}

/** ISO 8601 §5.2 and W3C-DTF: a year, or a year and a month, stand for their first day. Other years alone are numbers. */
const COARSE = /^((?:19|20)\d\d)(?:-(\d\d))?$/;

/**
 * The moment that a date field of a feed, a page or an article names: RFC 3339, ISO 8601, RFC 822 and 2822, asctime, and
 * what publishers write in their own languages (`dates/date-words.ts`).
 *
 * Nothing is guessed: relative dates (`tomorrow`), days that are none (`2026-02-30`), days and months that could be
 * each other (`01/02/2006`), numbers (`1700000000000`) and years of two digits among digits only are refused. A wrong
 * day of the week is overlooked. Without a zone a time is in that of its language, if all who read it share one; else UTC.
 *
 * @returns undefined where it is no date, or one outside the years 0001 to 9999
 */
export function parseDate(text: string): ParsedDate | undefined {
  const coarse = COARSE.exec(text.trim());
  const scanned: ScannedDate | undefined =
    coarse === null ? scanDate(text) : scanDate(`${coarse[1]}-${coarse[2] ?? '01'}-01`);
  if (scanned?.year === undefined) return undefined;
  const instant = instantOf({ ...scanned, year: scanned.year });
  if (instant === undefined) return undefined;
  return { instant, precision: scanned.time === undefined ? 'day' : 'time' };
}
