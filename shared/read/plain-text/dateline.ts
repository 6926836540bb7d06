import { bracketedReporters } from '../prose/bracketed-reporters.ts';
import { isSurePerson } from '../prose/person-names.ts';
import {
  BRACKETED_REPORTER,
  CHINESE_DATELINE,
  KOREAN_DATELINE,
  NAMED_IN_BRACKETS,
} from '../prose/phrases/reporter-words.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';

/** The maximum number of characters of a dateline. */
const MAX_DATELINE_CHARACTERS = 160;

/**
 * `SANTA BRISA, June 12 (Meridian Wire) - `, `PARIS, 5 mars — `, `МОСКВА, 5 марта. /ТАСС/.`,
 * `Valdeoro, 21 may (Faro).-`
 */
const DATELINE =
  /^([^!?,،、(（]{2,60}?)[,،、]\s?([^()（）/]{3,40}?)\.?\s*(?:[(（]([^()（）]{2,40})[)）]|\/([^/]{2,30})\/)?\s*(?:\.?\s?[-–—―]{1,2}|[.:：])\s/u;

/**
 * `ELMIRA, Ohio, June 3, 2025 /NewsRelay/ --`, `Olmeda (España), 4 dic (Agencia Norte).-`: a dateline with any number
 * of parts. It is recognised by the agency after the parts.
 */
const SIGNED_DATELINE =
  /^([^!?()（）/]{2,60}(?:\([^()]{2,30}\))?[^!?()（）/]{0,50}?)\s*(?:[(（]([^()（）]{2,40})[)）]|\/([^/]{2,30})\/)\s*\.?\s?[-–—―]{1,2}(?:\s|$)/u;
/** `23.11.2026 Dębowo (`, `Nov. 23, 2026, SALTBY (`: the day before the place. */
const DAY_BEFORE_PLACE =
  /^((?:19|20)\d\d-\d\d-\d\d|[^()!?]{3,20}?(?:19|20)\d\d),? \p{Lu}[^()!?]{1,50}\([^()]{2,40}\)\s?\.?\s?[-–—]/u;
const PARTS = /[,،、]\s?/u;

/**
 * `Berlin, 29. November 2022. `, `WESTON, Ohio, June 4, 2024 — `: a place, and a day with its year.
 * `(21. November 2022) `: such a day in brackets.
 */
const FULL_DATELINE = new LazyPattern(() => {
  const place = String.raw`\p{Lu}[^,.!?()\d]{1,40},\s(?:\p{Lu}[\p{L}.\s]{1,20},\s)?(?:${wordsIn('dateJoints')}\s)?`;
  const day = String.raw`([^()!?,]{4,30}(?:,\s)?(?:19|20)\d\d)(?:[.:]|\s[-–—])\s`;
  return new RegExp(String.raw`^(?:${place}${day}|\(([^()!?]{4,30}(?:19|20)\d\d)\)\s)`, 'u');
});

/** `(Reuters)`, `(dpa)`: the agency, also without a date. */
const SENT_FROM =
  /^([^!?,،、(（]{2,40}?)(?:[,،、]\s?[^()（）/]{3,40}?)?\.?\s*[(（]([^()（）]{2,40})[)）]\s*\.?\s?[-–—―]/u;

export interface Dateline {
  /** The texts that can be the day: `Ohio, June 12`, then `June 12`. */
  days: string[];
  agency: string | undefined;
  /** The author, if the dateline contains a by-line or a name. */
  reporter: string | undefined;
  /** The reporters in Chinese brackets, and those next to the agency: `(Coast Wire, Ann Lee)`. */
  reporters: string[];
}

/** Place, day and agency at the start of a text. */
export function readDateline(text: string): Dateline {
  const start = text.slice(0, MAX_DATELINE_CHARACTERS);
  const [, head = '', sender, relay] = SIGNED_DATELINE.exec(start) ?? [];
  const parts = head.split(PARTS);
  const tails = parts.slice(1).map((_, index) => parts.slice(index + 1).join(', '));
  const reporter =
    NAMED_IN_BRACKETS.expression.exec(start)?.[1] ?? KOREAN_DATELINE.expression.exec(start)?.[2];
  const chinese = CHINESE_DATELINE.expression.exec(start);
  const korean = KOREAN_DATELINE.expression.exec(start);
  const full = FULL_DATELINE.expression.exec(start);
  return {
    days: [
      DAY_BEFORE_PLACE.exec(start)?.[1],
      chinese?.[1] ?? DATELINE.exec(start)?.[2],
      ...tails,
      full?.[1] ?? full?.[2],
    ].filter((day) => day !== undefined),
    agency: SENT_FROM.exec(start)?.[2] ?? sender ?? relay ?? korean?.[1],
    reporter:
      BRACKETED_REPORTER.expression.exec(start)?.[0] ??
      chinese?.[2] ??
      (reporter === undefined ? undefined : `${reporter} 기자`),
    reporters: [
      ...bracketedReporters(start),
      ...peopleIn(SENT_FROM.exec(start)?.[2] ?? sender ?? relay ?? DATELINE.exec(start)?.[3]),
    ],
  };
}

/** The persons in the sender of a report: Ann Lee in `Coast Wire, Ann Lee`. */
const peopleIn = (sender = ''): string[] =>
  sender.includes(',') ? sender.split(/,\s?/u).filter(isSurePerson) : [];

/** Whether a text begins like an agency report. Such a line is not a headline. */
export function isDateline(text: string): boolean {
  const { days, agency, reporter, reporters } = readDateline(text);
  return (
    days.some((day) => /\p{Nd}/u.test(day)) ||
    agency !== undefined ||
    reporter !== undefined ||
    reporters.length > 0
  );
}
