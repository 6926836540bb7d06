import type { DateWord } from './date-words.ts';

/** A date as it is written, with only the parts that the text contains. */
export interface ScannedDate {
  /** Absent if the text does not contain the year (`12 March`). */
  year?: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** Milliseconds since midnight; 24 h or more if the text says 24:00 or 23:59:60. */
  time?: number;
  isLeapSecond?: true;
  /** Minutes east of UTC, or an IANA zone. */
  zone?: number | string;
  /** Whether the zone is not in the text but follows from its language, which is used in one zone only. */
  isZoneImplied?: true;
}

export interface ScanOptions {
  /** The language of the text around the date, if known: BCP 47 primary subtag. */
  language?: string;
  /**
   * Which of two numbers is the day if both can be (`01/02/2006`). If this option is absent, such dates are refused.
   */
  order?: 'day-first' | 'month-first';
  /**
   * Whether a two-digit year in a date without words (`04.02.25`) is read, as a year of this century. The year is the
   * last number, except in languages in which the year is always first.
   */
  takesShortYears?: boolean;
}

export interface LooseNumber {
  value: number;
  digits: number;
  isOrdinal: boolean;
}

export interface Fields {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
  meridiem?: 'am' | 'pm';
  offset?: number;
  named?: number | string;
  isPersian?: boolean;
  /** Numbers without a unit, in order. */
  loose: LooseNumber[];
  /** Words that can be a month or a day of the week. */
  undecided: DateWord[];
  languages: Set<string> | undefined;
}

/** Keeps the languages that the words of the date have in common. */
export function narrow(fields: Fields, word: DateWord): void {
  const known = fields.languages;
  const common =
    known === undefined ? word.languages : new Set([...known].filter((name) => word.languages.has(name)));
  if (common.size > 0) fields.languages = common;
}
