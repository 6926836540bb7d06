import { instantOf } from './dates/instant-of.ts';
import { type ScannedDate, scanDate } from './dates/scan-date.ts';

/** How much of a date was written. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time';

export interface ParsedDate {
  /** ISO 8601, UTC, milliseconds; midnight where only a day is given, of the first day where only a month or a year is. */
  instant: string;
  precision: DatePrecision;
  /** A time that was written without a zone: UTC or the zone of its language was taken. */
  isZoneAssumed?: true;
}

/** ISO 8601 §5.2 and W3C-DTF: a year, or a year and a month, stand for their first day. Other years alone are numbers. */
const COARSE = /^((?:19|20)\d\d)(?:-(\d\d))?$/;

/** What `Date.prototype.toString` ends with: the offset, and in parentheses a name of the zone in the language of the system. */
const NAMED_OFFSET = /(GMT[+-]\d{4})\s{0,9}\(.{0,100}\)\s{0,9}$/;

/**
 * The moment that a date field of a feed, a page or an article names: RFC 3339, ISO 8601, RFC 822 and 2822, asctime, and
 * what publishers write in their own languages (`dates/date-words.ts`).
 *
 * Nothing is guessed: relative dates (`tomorrow`), days that are none (`2026-02-30`), days and months that could be
 * each other (`01/02/2006`), numbers (`1700000000000`) and years of two digits among digits only are refused. A wrong
 * day of the week is overlooked. Without a zone a time is in that of its language, if all who read it share one; else UTC.
 *
 * @returns undefined unless it is a date within the years 0001 to 9999
 */
export function parseDate(text: string): ParsedDate | undefined {
  const coarse = COARSE.exec(text.trim());
  const scanned: ScannedDate | undefined =
    coarse === null
      ? scanDate(text.replace(NAMED_OFFSET, '$1'))
      : scanDate(`${coarse[1]}-${coarse[2] ?? '01'}-01`);
  if (scanned?.year === undefined) return undefined;
  const instant = instantOf({ ...scanned, year: scanned.year });
  if (instant === undefined) return undefined;
  if (coarse !== null) return { instant, precision: coarse[2] === undefined ? 'year' : 'month' };
  if (scanned.time === undefined) return { instant, precision: 'day' };
  const isZoneAssumed = scanned.zone === undefined || scanned.isZoneImplied === true;
  return { instant, precision: 'time', ...(isZoneAssumed && { isZoneAssumed }) };
}

/** Whether a text names a day: all that is not a publisher's own field for a date needs one (`2026` is any number). */
export function namesDay(text: string): boolean {
  const precision = parseDate(text)?.precision;
  return precision === 'day' || precision === 'time';
}
