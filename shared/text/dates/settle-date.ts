import { type Fields, type LooseNumber, narrow, type ScannedDate, type ScanOptions } from './date-fields.ts';
import { zoneOfLanguages } from './date-words.ts';
import { persianToGregorian } from './persian-calendar.ts';

/** Decides what the numbers and the words with several meanings mean, and checks the whole date. */
export function settleDate(fields: Fields, options: ScanOptions): ScannedDate | undefined {
  for (const word of fields.undecided.reverse()) {
    if (fields.month === undefined) {
      fields.month = word.month ?? 0;
      fields.isPersian = false;
    }
    narrow(fields, word);
  }
  if (!fields.loose.every((number) => settleNumber(fields, number))) return undefined;
  if (fields.month === undefined || fields.day === undefined) return undefined;
  const civil = civilOf(fields, fields.day);
  if (civil === undefined) return undefined;
  if (fields.hour === undefined) {
    const hasPartOfTime = fields.meridiem !== undefined || fields.minute !== undefined;
    return hasPartOfTime ? undefined : { ...civil, ...zoneOf(fields, options) };
  }
  const time = timeOf(fields);
  if (time === undefined) return undefined;
  const leapSecond = fields.second === 60 && ({ isLeapSecond: true } as const);
  return { ...civil, time, ...leapSecond, ...zoneOf(fields, options) };
}

/**
 * Uses a number as the year, the day or the hour, by its digits and by what the date still lacks.
 *
 * @returns false if it fits none of them
 */
function settleNumber(fields: Fields, { value, digits, isOrdinal }: LooseNumber): boolean {
  const needsHour = fields.offset !== undefined || fields.meridiem !== undefined;
  if (digits >= 3 && !isOrdinal && fields.year === undefined) fields.year = value;
  else if (digits <= 2 && fields.day === undefined) fields.day = value;
  // RFC 2822 §4.3 defines the century of the two-digit years of RFC 822.
  else if (digits === 2 && !isOrdinal && fields.year === undefined)
    fields.year = fields.languages?.has('th') ? 2500 + value : value < 50 ? 2000 + value : 1900 + value;
  else if (digits <= 2 && fields.hour === undefined && needsHour) fields.hour = value;
  else if (digits === 4 && isOrdinal && fields.year === undefined) fields.year = value;
  else return false;
  return true;
}

/** The zone in the text, or else the zone that the languages of the text have in common. */
function zoneOf(fields: Fields, { language }: ScanOptions): Pick<ScannedDate, 'zone' | 'isZoneImplied'> {
  // GMT+3 is one zone; MST-07:00 and -0700 GMT name a zone twice, and the number counts.
  const stated = fields.offset ?? fields.named;
  if (stated !== undefined) return { zone: stated };
  const known = fields.languages ?? new Set<string>();
  const isOfText = language !== undefined && (known.size === 0 || known.has(language));
  const implied = zoneOfLanguages(isOfText ? new Set([language]) : known);
  return implied === undefined ? {} : { zone: implied, isZoneImplied: true };
}

function civilOf(fields: Fields, day: number): { year?: number; month: number; day: number } | undefined {
  const { year, month = 0, isPersian } = fields;
  if (isPersian === true) return year === undefined ? undefined : persianToGregorian(year, month, day);
  if (month < 1 || month > 12 || day < 1) return undefined;
  // A year of the Buddhist era, which is 543 ahead. Only years in Thai are read in this way.
  const gregorian =
    year !== undefined && year > 2400 && year < 2700 && (fields.languages?.has('th') ?? false)
      ? year - 543
      : year;
  if (gregorian !== undefined && (gregorian < 1 || gregorian > 9999)) return undefined;
  // Without a year 29 February is accepted, because the year can be a leap year.
  if (day > daysIn(gregorian ?? 2000, month)) return undefined;
  return gregorian === undefined ? { month, day } : { year: gregorian, month, day };
}

/** Days of a month in the proleptic Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function timeOf(fields: Fields): number | undefined {
  const { minute = 0, second = 0, millisecond = 0, meridiem } = fields;
  let { hour = 0 } = fields;
  if (meridiem === 'pm' && hour < 12) hour += 12;
  else if (meridiem === 'am' && hour === 12) hour = 0;
  else if (meridiem === 'am' && hour > 12) return undefined;
  // ISO 8601 ends a day at 24:00; 25:00 and 24:01 are invalid.
  if (hour > 24 || (hour === 24 && minute + second + millisecond > 0) || minute > 59 || second > 60)
    return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}
