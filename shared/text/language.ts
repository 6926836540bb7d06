import lande from 'lande';
import { commonWordCounts } from './common-words.ts';
import { scriptLanguage } from './language-scripts.ts';
import { streamSafe } from './stream-safe.ts';

/** The number of characters at the start of a text that are examined. More would not change the result. */
const MAX_CHARACTERS = 600;
/**
 * The language of a text is detected if the text has at least this number of letters. In a shorter text, names and loan
 * words would decide. `scriptLanguage` needs fewer letters, because there the script decides.
 */
const MIN_LETTERS = 24;
/**
 * The minimum number of different words with two letters or more. A list of units, or `ha ha ha`, has fewer such words,
 * and has no language.
 */
const MIN_WORDS = 5;
/** The minimum share of letters that must belong to one script. */
const MOST = 0.75;

/** Scripts of many languages, which only words can identify. */
const SCRIPTS = [/\p{sc=Latin}/gu, /\p{sc=Cyrillic}/gu, /[\p{sc=Devanagari}\p{M}]/gu];

/** The minimum count of common words with which words decide. A word of two languages counts half for each. */
const ENOUGH_COMMON_WORDS = 1.5;
/** Words decide only if the first language has at least this multiple of the count of the next language. */
const LEAD = 1.5;
/**
 * The minimum probability with which the classifier decides, if the words do not decide and the text has words of that
 * language.
 */
const MIN_PROBABILITY = 0.5;
const MIN_PROBABILITY_OF_TIED = 0.9;
const SOME_COMMON_WORDS = 0.5;

/** Addresses, handles and hash tags have no language. */
const ADDRESS = /(?:https?:\/\/|www\.|[@#])\S+/g;

/**
 * Detects the language of a text.
 *
 * If only one language uses the script of the text, the script decides. Otherwise common words decide. If two languages
 * have nearly the same number of these words, a small classifier for fifty languages decides. If the result is not
 * certain, no language is returned.
 *
 * @returns BCP 47 tag with the language only, except `sr-Latn`; undefined if it is unsure: too few words, a mixed text,
 *   or two similar languages
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text
    .slice(0, 2 * MAX_CHARACTERS)
    .replace(ADDRESS, ' ')
    .slice(0, MAX_CHARACTERS);
  return scriptLanguage(sample) ?? wordLanguage(sample);
}

function wordLanguage(sample: string): string | undefined {
  // Each word counts once, because repetitions add no evidence.
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
  const [best, probability] = judged[0] ?? ['', 0];
  const tied = counts.filter(([, count]) => count === most).map(([tiedLanguage]) => tiedLanguage);
  // If the words fit two languages equally, the classifier decides only if it knows both.
  const isJudge = tied.every((one) => judged.some(([known]) => known === one));
  const isSure = probability >= (tied.length === 1 ? MIN_PROBABILITY : MIN_PROBABILITY_OF_TIED);
  return isJudge && isSure && tied.includes(best) ? best : undefined;
}

/** BCP 47 subtags by the classifier's codes. Asking `Intl` for all of them took as long as the classifier. */
const SUBTAGS = new Map<string, string>();

/** The classifier uses ISO 639-3; BCP 47 uses two-letter codes if they exist. */
function subtagOf(code: string): string {
  const known = SUBTAGS.get(code);
  if (known !== undefined) return known;
  // CLDR would replace Tagalog by Filipino, which is written in the same way.
  const subtag = code === 'tgl' ? 'tl' : (Intl.getCanonicalLocales(code)[0] ?? code);
  SUBTAGS.set(code, subtag);
  return subtag;
}
