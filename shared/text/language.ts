import lande from 'lande';
import { commonWordCounts } from './common-words.ts';
import { scriptLanguage } from './language-scripts.ts';
import { streamSafe } from './stream-safe.ts';

/** What a text begins with says its language; more costs time and adds nothing. Characters. */
const MAX_CHARACTERS = 600;
/** Below it, names and loan words decide. Scripts that have a letter for a word are told by themselves. */
const MIN_LETTERS = 24;
/** Different words of two letters or more: a list of units or a laugh is in no language. */
const MIN_WORDS = 5;
/** The script of a text has at least this share of its letters. */
const MOST = 0.75;

/** Those of many languages, whose words have to say which. */
const SCRIPTS = [/\p{sc=Latin}/gu, /\p{sc=Cyrillic}/gu, /[\p{sc=Devanagari}\p{M}]/gu];

/** This many words that one language alone has, or twice as many that two have, and it is that language … */
const ENOUGH_COMMON_WORDS = 1.5;
/** … if it has so many times the words of the next. */
const LEAD = 1.5;
/** Else the classifier is asked, and believed where it is at least this sure and words of that language stand there. */
const MIN_PROBABILITY = 0.5;
const MIN_PROBABILITY_OF_TIED = 0.9;
const SOME_COMMON_WORDS = 0.5;

/** Addresses, handles and hash tags are in no language. */
const ADDRESS = /(?:https?:\/\/|www\.|[@#])\S+/g;

/** Languages written from right to left, by their primary subtag, where no script says otherwise. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'ar arc arz ckb dv fa he iw ji khw ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '),
);
const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set(
  'adlm arab aran hebr mand nkoo rohg samr syrc thaa'.split(' '),
);

/** The direction that a text in a language is written in. @param language BCP 47 tag */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...others] = language.toLowerCase().split('-');
  const script = others.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const isRightToLeft = script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(primary);
  return isRightToLeft ? 'rtl' : 'ltr';
}

/**
 * The language that a text is written in.
 *
 * By its script where that says it; else by its common words, and where two languages have nearly as many, by a small
 * classifier that knows fifty languages. None rather than a wrong one.
 *
 * @returns BCP 47 tag, of the language alone but for `sr-Latn`; undefined where it is not sure: too few words, mixed, or too near another language
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text
    .slice(0, 2 * MAX_CHARACTERS)
    .replace(ADDRESS, ' ')
    .slice(0, MAX_CHARACTERS);
  return scriptLanguage(sample) ?? wordLanguage(sample);
}

function wordLanguage(sample: string): string | undefined {
  // Each once: what is said over and over says no more.
  const words = new Set(
    streamSafe(sample)
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu),
  );
  const letters = [...words].join('');
  const isIn = (script: RegExp): boolean => (letters.match(script)?.length ?? 0) >= letters.length * MOST;
  const longer = [...words].filter(({ length }) => length > 1);
  if (letters.length < MIN_LETTERS || longer.length < MIN_WORDS || !SCRIPTS.some(isIn)) return undefined;

  const counts = commonWordCounts(words);
  const [[language, most] = ['', 0], [, next] = ['', 0]] = counts;
  if (most >= ENOUGH_COMMON_WORDS && most >= next * LEAD) return language;
  if (most < SOME_COMMON_WORDS) return undefined;
  const judged = lande(sample).map(([code, probability]) => [subtagOf(code), probability] as const);
  const [best, sure] = judged[0] ?? ['', 0];
  const tied = counts.filter(([, count]) => count === most).map(([tiedLanguage]) => tiedLanguage);
  // If the words fit two languages equally, a classifier that knows only one of them cannot decide.
  const isJudge = tied.every((one) => judged.some(([known]) => known === one));
  const isSure = sure >= (tied.length === 1 ? MIN_PROBABILITY : MIN_PROBABILITY_OF_TIED);
  return isJudge && isSure && tied.includes(best) ? best : undefined;
}

/** Subtags by the classifier's codes: asking `Intl` for all of them took as long as the classifier itself. */
const SUBTAGS = new Map<string, string>();

/** The classifier's codes are ISO 639-3; BCP 47 has the two-letter ones where there are some. */
function subtagOf(code: string): string {
  const known = SUBTAGS.get(code);
  if (known !== undefined) return known;
  // CLDR makes Filipino of it, which its speakers write the same.
  const subtag = code === 'tgl' ? 'tl' : (Intl.getCanonicalLocales(code)[0] ?? code);
  SUBTAGS.set(code, subtag);
  return subtag;
}
