import { CJK } from '../dense-scripts.ts';
import { foldText } from '../fold-text.ts';
import { type Fields, narrow, type ScannedDate, type ScanOptions } from './date-fields.ts';
import { type DateUnit, type DateWord, dateWords } from './date-words.ts';
import { byWeekday } from './order-by-weekday.ts';
import { withGregorianDates } from './other-calendars.ts';
import { settleDate } from './settle-date.ts';
import { isZoneOfPlace, takeZonePhrase, zoneNamed } from './zones.ts';

/** A text with more characters contains more than a date. */
const MAX_CHARACTERS = 120;

const NUMERIC = {
  /** 2006-01-02, 2006/1/2, 2006. 1. 2. */
  yearFirst: /(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)\.?/y,
  /** 20060102, 20060102T150405 */
  compact: /((?:19|20)\d\d)(\d\d)(\d\d)(?:t(\d\d)(\d\d)(?:(\d\d)(?:[.,](\d+))?)?)?(?!\d)/y,
  /** 2003-335, 2003335: the day of the year */
  ordinal: /(\d{4}(?=-)|(?:19|20)\d\d)-?(\d{3})(?!\d)/y,
  /** 2.1.2006, 02/01/2006, 2. 1. 2006 */
  yearLast: /(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d:])/y,
  /** 15:04, 15:04:05, 15:04:05.678; 15: 04 in Bengali */
  clock: /(\d{1,2}): ?(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?(?!:?\d)/y,
  /** 18h30, 18 h 30, 18h */
  hourLetter: /(\d{1,2}) ?h(?: ?(\d{2}))?(?: ?min)?(?![\p{L}\d])/uy,
  /** 14.30: only after a date, because otherwise it would be a day and a month */
  dotted: /(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/y,
  /** +01:00, -0700, -700, +3 */
  offset: /([+-])(\d{2}):?(\d{2})(?![\d:])|([+-])(\d{1,2})(\d{2})?(?![\d:])/y,
  /** 5.3., 5.3. 8:15: a day and a month without a year, in languages that write the day first */
  dayMonth: /(\d{1,2})\. ?(\d{1,2})\.(?! ?\d(?!\d?[:.]\d\d$))/y,
  /** 11/27: a month and a day without a year, if the options give their order */
  monthDay: /(\d{1,2})\/(\d{1,2})(?![\d/])/y,
  /** Europe/Paris, America/Argentina/Salta: folded */
  zoneOfPlace: /[a-z]+\/[a-z_]+(?:\/[a-z_]+)?/y,
  /** (Central European Standard Time): the comment of RFC 822 §3.1.4 that browsers write after an offset */
  comment: / ?\([\p{L} ]+\)$/uy,
  number: /'?(\d{1,4})(?:(st|nd|rd|th|er|re|eme|o|a|\.|°|-?го|-?ое|η|ης|লা|রা|ঠা|শে|ই)(?![\p{L}\d]))?(?!\d)/uy,
} as const;

/** Every date contains a number, in digits or in Chinese characters. */
const NUMBERED = /[\p{Nd}〇一二三四五六七八九十元]/u;

const WORD = /[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*(?:’|')?/uy;
const PUNCTUATION = /[\s,./()[\]:;·•|@–—،。، -]/y;

/**
 * Reads one date in any of the languages of `date-words.ts`, in words or digits, including ISO 8601 and RFC
 * 822. The whole text must be the date; a sentence that contains a date is refused.
 *
 * @returns undefined if the text is not a date, or is ambiguous
 */
export function scanDate(text: string, options: ScanOptions = {}): ScannedDate | undefined {
  return scanParts(text, options) ?? byWeekday(text, options, scanParts);
}

function scanParts(text: string, options: ScanOptions): ScannedDate | undefined {
  if (text.length > MAX_CHARACTERS || !NUMBERED.test(text)) return undefined;
  const folded = foldText(text.trim()).replace(/\b([ap])\. ?m\b\.?/g, '$1m');
  // ISO 8601 §4.3.2: only a year before 1 or after 9999 has a sign. The form `-0312`, without a year, was
  // withdrawn.
  if (/^[+-]\d/.test(folded)) return undefined;
  const { rest, zone } = takeZonePhrase(withGregorianDates(folded, options.language));
  const fields: Fields = { loose: [], undecided: [], languages: undefined };
  if (zone !== undefined) fields.named = zone;
  if (!readTokens(rest, fields, options)) return undefined;
  if (isPersianYear(fields, text, options)) fields.isPersian = true;
  return settleDate(fields, options);
}

/** The digits of Persian, and of Urdu and Kurdish. */
const PERSIAN_DIGIT = /[۰-۹]/u;
/**
 * 1330 to 1419 in the Iranian calendar are 1951 to 2040. In the Islamic lunar calendar they are years before
 * 2000.
 */
const [FIRST_PERSIAN_YEAR, LAST_PERSIAN_YEAR] = [1330, 1419];

/** Whether the year of a date in digits is one of the Iranian calendar: `۱۴۰۵/۰۹/۰۴`. */
function isPersianYear({ year = 0, isPersian }: Fields, text: string, { language }: ScanOptions): boolean {
  const canBePersian = isPersian === undefined && (PERSIAN_DIGIT.test(text) || language === 'fa');
  return canBePersian && year >= FIRST_PERSIAN_YEAR && year <= LAST_PERSIAN_YEAR;
}

/** A folded text that is read from left to right. */
class Scanner {
  readonly text: string;
  at = 0;
  /** The unit that the last word assigned to the next number. */
  unitAhead: DateUnit | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Matches a sticky pattern at the current position and moves after the match. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }
}

/**
 * True if a part was read, false if it contradicts an earlier part, undefined if the text continues with another kind
 * of part.
 */
type Reading = boolean | undefined;

/** Reads a folded text to its end; false if a part cannot belong to a date. */
function readTokens(text: string, fields: Fields, options: ScanOptions): boolean {
  const scanner = new Scanner(text);
  while (scanner.at < text.length) {
    const isRead =
      readOffset(scanner, fields) ??
      readNumber(scanner, fields, options) ??
      readPlace(scanner, fields) ??
      readRun(scanner, fields) ??
      scanner.match(PUNCTUATION) !== null;
    if (!isRead) return false;
  }
  return true;
}

/** Reads `+01:00` after a time or a zone, and `+0100` at the end of a text that has a four-digit year. */
function readOffset(scanner: Scanner, fields: Fields): Reading {
  if (!/[+-]/.test(scanner.text.charAt(scanner.at)) || fields.offset !== undefined) return undefined;
  const hasYear = fields.year !== undefined || fields.loose.some(({ digits }) => digits === 4);
  const canHaveOffset =
    fields.hour !== undefined ||
    fields.named !== undefined ||
    (hasYear && /^[+-]\d{4}$/.test(scanner.text.slice(scanner.at)));
  const found = canHaveOffset ? scanner.match(NUMERIC.offset) : null;
  if (found === null) return undefined;
  if (!setOffset(fields, found)) return false;
  scanner.match(NUMERIC.comment);
  return true;
}

/** Reads `Europe/Paris` after a time. */
function readPlace(scanner: Scanner, fields: Fields): Reading {
  const place = fields.hour === undefined ? undefined : scanner.match(NUMERIC.zoneOfPlace)?.[0];
  if (place === undefined) return undefined;
  if (fields.named !== undefined || !isZoneOfPlace(place)) return false;
  fields.named = place;
  return true;
}

/** Reads a word of a date or the name of a zone. */
function readRun(scanner: Scanner, fields: Fields): Reading {
  const start = scanner.at;
  const run = scanner.match(WORD)?.[0];
  if (run === undefined) return undefined;
  const awaitsZone = fields.hour !== undefined && fields.named === undefined;
  const found = findWord(scanner.text, run, start, awaitsZone);
  if (found === undefined) return false;
  scanner.at = start + found.length;
  if (found.zone !== undefined) {
    if (fields.named !== undefined && fields.named !== found.zone) return false;
    fields.named = found.zone;
    return true;
  }
  if (found.word.unitBefore !== undefined) scanner.unitAhead = found.word.unitBefore;
  return readWord(fields, found.word);
}

/**
 * The longest run from `start` that is a word of a date or the name of a zone: one to three words, or the start of a
 * run in Chinese, Japanese or Korean.
 */
function findWord(
  text: string,
  run: string,
  start: number,
  awaitsZone: boolean,
):
  | { word: DateWord; zone?: undefined; length: number }
  | { zone: number | string; length: number }
  | undefined {
  const words = dateWords();
  // `WORD` ends at an apostrophe, so it reads `п'ятниця` (Friday) as two words, `п'` and `ятниця`.
  // `tháng mười hai` is December, `tháng mười` is October.
  const next = text.slice(start + run.length, start + run.length + 24);
  const [two, one] = [/^ [\p{L}\p{M}]+ [\p{L}\p{M}]+/u, /^ ?[\p{L}\p{M}]+/u].map(
    (after) => after.exec(next)?.[0],
  );
  for (const after of [two, one]) {
    const word = after === undefined ? undefined : words.get(run + after);
    if (after !== undefined && word !== undefined) return { word, length: run.length + after.length };
  }
  const bare = run.replace(/[.’']/g, '');
  const zone = zoneNamed(bare);
  const word = words.get(bare) ?? words.get(run);
  // `at` and `pt` are words before a time, and zones after it.
  if (word !== undefined && (zone === undefined || !awaitsZone)) return { word, length: run.length };
  if (zone !== undefined) return { zone, length: run.length };
  if (!CJK.test(run)) return undefined;
  for (let length = Math.min(run.length - 1, 6); length > 0; length--) {
    const head = words.get(run.slice(0, length));
    if (head !== undefined) return { word: head, length };
  }
  return undefined;
}

/** Applies the meaning of a word; false if it contradicts an earlier part. */
function readWord(fields: Fields, word: DateWord): boolean {
  const { month, monthAfterStop, meridiem, isWeekday, isFiller } = word;
  if (word.unitAfter !== undefined && takeUnit(fields, word.unitAfter)) {
    narrow(fields, word);
    return true;
  }
  const isOnlyFiller = isFiller === true && fields.hour === undefined;
  if (meridiem !== undefined && fields.meridiem === undefined && !isOnlyFiller) {
    takeMeridiem(fields, word, meridiem);
    return true;
  }
  if (month !== undefined && isWeekday) {
    fields.undecided.push(word);
    return true;
  }
  const isAfterOrdinal = fields.loose.at(-1)?.isOrdinal === true;
  if (monthAfterStop !== undefined && fields.month === undefined && isAfterOrdinal) {
    fields.month = monthAfterStop.month;
    fields.isPersian = false;
    fields.languages = new Set([monthAfterStop.language]);
    return true;
  }
  if (month !== undefined) return takeMonth(fields, word, month);
  // Fewer languages share the name of a day than the name of a month, so the day narrows the languages. If
  // the day and the month have no language in common, the languages of the later word are ignored.
  if (isWeekday || isFiller === true) narrow(fields, word);
  return isWeekday === true || word.unitBefore !== undefined || isFiller === true;
}

function takeMonth(fields: Fields, word: DateWord, month: number): boolean {
  const isPersian = word.isPersian ?? false;
  if (fields.month !== undefined && (fields.month !== month || fields.isPersian !== isPersian)) return false;
  fields.month = month;
  fields.isPersian = isPersian;
  narrow(fields, word);
  return true;
}

/** 3 pm: in English, a number of at most two digits before `pm` is the hour. */
function takeMeridiem(fields: Fields, word: DateWord, meridiem: 'am' | 'pm'): void {
  fields.meridiem = meridiem;
  const hour = fields.hour === undefined ? fields.loose.at(-1) : undefined;
  if (hour !== undefined && hour.digits <= 2 && word.languages.has('en')) {
    fields.hour = hour.value;
    fields.loose.pop();
  }
  narrow(fields, word);
}

/** 3月, 18 Uhr: gives the unit to the last number that has no unit. */
function takeUnit(fields: Fields, unit: DateUnit): boolean {
  if (unit === 'hour' && fields.hour !== undefined) return true;
  const number = fields.loose.at(-1);
  if (number === undefined || fields[unit] !== undefined) return false;
  fields.loose.pop();
  fields[unit] = number.value;
  return true;
}

function setOffset(fields: Fields, found: RegExpExecArray): boolean {
  const [, longSign, longHours, longMinutes, shortSign, shortHours, shortMinutes = '0'] = found;
  const hours = Number(longHours ?? shortHours);
  const minutes = Number(longMinutes ?? shortMinutes);
  if (hours > 23 || minutes > 59) return false;
  fields.offset = ((longSign ?? shortSign) === '-' ? -1 : 1) * (hours * 60 + minutes);
  return true;
}

/** Reads a part that begins with a digit: a date, a time, or a number whose meaning depends on the other words. */
function readNumber(scanner: Scanner, fields: Fields, options: ScanOptions): Reading {
  if (!/[0-9']/.test(scanner.text.charAt(scanner.at))) return undefined;
  const isRead =
    readNumericDate(scanner, fields, options) ??
    readTime(scanner, fields) ??
    readDayAndMonth(scanner, fields, options) ??
    readLooseNumber(scanner, fields);
  scanner.unitAhead = undefined;
  return isRead;
}

function hasDate({ year, month, day }: Fields): boolean {
  return year !== undefined || month !== undefined || day !== undefined;
}

/** Sets year, month and day; false if the date already has one of them, or a number without a unit. */
function setDay(fields: Fields, year: number | undefined, month: number, day: number): boolean {
  if (hasDate(fields) || fields.loose.length > 0) return false;
  if (year !== undefined) fields.year = year;
  fields.month = month;
  fields.day = day;
  return true;
}

/** Sets a time from its digits; false if the date already has a time. */
function setTime(fields: Fields, [hour, minute = '0', second = '0', fraction = '']: TimeDigits): boolean {
  if (fields.hour !== undefined) return false;
  fields.hour = Number(hour);
  fields.minute = Number(minute);
  fields.second = Number(second);
  fields.millisecond = Number(`${fraction}000`.slice(0, 3));
  return true;
}

type TimeDigits = readonly (string | undefined)[];

/** Reads a date in digits that has a year, if no part of a date precedes it. */
function readNumericDate(scanner: Scanner, fields: Fields, options: ScanOptions): Reading {
  if (hasDate(fields) || fields.undecided.length > 0 || fields.loose.length > 0) return undefined;
  const iso = scanner.match(NUMERIC.yearFirst);
  if (iso !== null) return setDay(fields, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const compact = scanner.match(NUMERIC.compact);
  if (compact !== null) {
    const [, year, month, day, ...time] = compact;
    if (time[0] !== undefined && !setTime(fields, time)) return false;
    return setDay(fields, Number(year), Number(month), Number(day));
  }
  const ordinal = scanner.match(NUMERIC.ordinal);
  if (ordinal !== null) {
    const year = Number(ordinal[1]);
    const date = new Date(Date.UTC(year, 0, Number(ordinal[2])));
    const isInYear = date.getUTCFullYear() === year;
    return isInYear && setDay(fields, year, date.getUTCMonth() + 1, date.getUTCDate());
  }
  const yearLast = scanner.match(NUMERIC.yearLast);
  return yearLast === null ? undefined : setYearLast(fields, yearLast, options);
}

/** Languages in which the year is always first, also in `19.03.02`: BCP 47 primary subtags. */
const YEAR_FIRST: ReadonlySet<string> = new Set(['ja', 'ko', 'zh']);

/** Sets the date from `2.1.2006` or `02/01/06`; returns false if the order of day and month is unknown. */
function setYearLast(fields: Fields, found: RegExpExecArray, options: ScanOptions): boolean {
  const [, first = '', separator, second = '', year = ''] = found;
  if (year.length === 2 && options.takesShortYears !== true) return false;
  if (year.length === 2 && first.length === 2 && YEAR_FIRST.has(options.language ?? ''))
    return setDay(fields, 2000 + Number(first), Number(second), Number(year));
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const order = orderOf(Number(first), Number(second), separator, options.order);
  if (order === undefined) return false;
  return order === 'day-first'
    ? setDay(fields, fullYear, Number(second), Number(first))
    : setDay(fields, fullYear, Number(first), Number(second));
}

/** Reads `15:04:05`, `18h30`, and, after a date, `14.30`. */
function readTime(scanner: Scanner, fields: Fields): Reading {
  const time = scanner.match(NUMERIC.clock) ?? scanner.match(NUMERIC.hourLetter);
  if (time !== null) return setTime(fields, time.slice(1));
  const hasMonth = fields.month !== undefined || fields.undecided.length > 0;
  const hasDay = fields.day !== undefined || fields.loose.length > 0;
  const dotted = hasMonth && hasDay && fields.hour === undefined ? scanner.match(NUMERIC.dotted) : null;
  return dotted === null ? undefined : setTime(fields, dotted.slice(1));
}

/** Reads `5.3.` and `11/27`, if the options give the order of day and month. */
function readDayAndMonth(scanner: Scanner, fields: Fields, { order }: ScanOptions): Reading {
  if (hasDate(fields) || fields.loose.length > 0 || order === undefined) return undefined;
  const dotted = order === 'day-first' ? scanner.match(NUMERIC.dayMonth) : null;
  const found = dotted ?? scanner.match(NUMERIC.monthDay);
  if (found === null) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  return order === 'month-first'
    ? setDay(fields, undefined, first, second)
    : setDay(fields, undefined, second, first);
}

/** Reads a number. If no unit precedes it, `settleDate` decides what it means. */
function readLooseNumber(scanner: Scanner, fields: Fields): boolean {
  const { text, unitAhead } = scanner;
  const number = scanner.match(NUMERIC.number);
  if (number === null) return false;
  const [, digits = '', suffix] = number;
  const value = Number(digits);
  if (unitAhead !== undefined && fields[unitAhead] === undefined) {
    fields[unitAhead] = value;
    return true;
  }
  // Some publishers write UTC as in 15:04:05 00.
  if (digits === '00' && fields.hour !== undefined && fields.offset === undefined && text.endsWith(' 00')) {
    fields.offset = 0;
    return true;
  }
  fields.loose.push({ value, digits: digits.length, isOrdinal: suffix !== undefined && suffix !== '' });
  return true;
}

function orderOf(
  first: number,
  second: number,
  separator: string | undefined,
  order: ScanOptions['order'],
): ScanOptions['order'] {
  // In a date with full stops the month never comes first.
  if (separator === '.' || first > 12) return 'day-first';
  if (second > 12) return 'month-first';
  return first === second ? 'day-first' : order;
}
