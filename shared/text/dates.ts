import type { ScannedDate } from './dates/date-fields.ts';
import { instantOf } from './dates/instant-of.ts';
import { scanDate } from './dates/scan-date.ts';

export const DATE_EXPECTED = 'must be a date, such as 2026-01-31T12:00:00Z or 2026-01-31';

/** The smallest unit that was written in a date. */
type DatePrecision = 'year' | 'month' | 'day' | 'time';

export interface ParsedDate {
  /** ISO 8601, UTC, milliseconds. A day, month or year is its first midnight. */
  instant: string;
  precision: DatePrecision;
  /** The time has no zone, so UTC or the zone of its language was used. */
  isZoneAssumed?: true;
}

/**
 * ISO 8601 §5.2 and W3C-DTF: a year, or a year and a month, means its first day. Only years from 1900 to 2099 are
 * accepted in this form.
 */
const COARSE = /^((?:19|20)\d\d)(?:-(\d\d))?$/;

/** The end of `Date.prototype.toString`: the offset, and the name of the zone in the system's language. */
const NAMED_OFFSET = /(GMT[+-]\d{4})\s{0,9}\(.{0,100}\)\s{0,9}$/;

/**
 * Parses dates of feeds, pages and articles: RFC 3339, ISO 8601, RFC 822 and 2822, asctime, and many
 * languages (`dates/date-words.ts`).
 *
 * Nothing is guessed. Nothing is guessed, so these are refused: relative dates (`tomorrow`), days that do not
 * exist (`2026-02-30`), dates in which day and month could be exchanged (`01/02/2006`), Unix times
 * (`1700000000000`) and two-digit years in dates without words. A wrong weekday is ignored. A time without a
 * zone has the zone of its language, if there is only one, else UTC.
 *
 * @returns undefined if the text is not a date in the years 0001 to 9999
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

/**
 * Whether a text names a day. Texts that are not a date field must name a day, because `2026` alone can be any number.
 */
export function namesDay(text: string): boolean {
  const precision = parseDate(text)?.precision;
  return precision === 'day' || precision === 'time';
}
