import type { ScannedDate } from './dates/date-fields.ts';
import { instantOf } from './dates/instant-of.ts';
import { scanDate } from './dates/scan-date.ts';

/** The end of the error for a date field that is not a date. */
export const DATE_EXPECTED = 'must be a date, such as 2026-01-31T12:00:00Z or 2026-01-31';

/** The smallest unit that was written in a date. */
type DatePrecision = 'year' | 'month' | 'day' | 'time';

export interface ParsedDate {
  /**
   * ISO 8601, UTC, milliseconds. For a day this is its midnight, for a month or year the midnight of its
   * first day.
   */
  instant: string;
  precision: DatePrecision;
  /** Whether the time was written without a zone, so that UTC or the zone of its language was used. */
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
 * Parses a date of a feed, a page or an article: RFC 3339, ISO 8601, RFC 822 and 2822, asctime, and the
 * formats of many languages (`dates/date-words.ts`).
 *
 * Nothing is guessed, so these are refused: relative dates (`tomorrow`), days that do not exist
 * (`2026-02-30`), dates in which day and month could be exchanged (`01/02/2006`) unless the day of the week
 * decides, Unix times (`1700000000000`) and two-digit years in dates without words. In all other dates, a wrong day of
 * the week is ignored. If a time has no zone, it is in the zone of its language if the language is used in one
 * zone only, else in UTC.
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
