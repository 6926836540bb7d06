import type { ScannedDate } from './date-fields.ts';
import { offsetInZone } from './zones.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The instant of a date with a year. A date without a time is midnight in UTC, even if a zone follows it.
 *
 * @returns ISO 8601, UTC, milliseconds; undefined outside the years 0001 to 9999, and for an impossible leap second
 */
export function instantOf(date: ScannedDate & { year: number }): string | undefined {
  // This does not use `Date.UTC(year, …)`, which reads the years 0 to 99 as 1900 to 1999.
  const midnight = new Date(0).setUTCFullYear(date.year, date.month - 1, date.day);
  const local = midnight + (date.time ?? 0);
  const zone = date.time === undefined ? 0 : (date.zone ?? 0);
  const instant = local - (typeof zone === 'number' ? zone : offsetInZone(zone, local)) * MINUTE;
  // RFC 3339 §5.7: a second 60 is the last second of a day in UTC.
  if (date.isLeapSecond === true && instant % DAY !== 0) return undefined;
  const year = new Date(instant).getUTCFullYear();
  return year >= 1 && year <= 9999 ? new Date(instant).toISOString() : undefined;
}
