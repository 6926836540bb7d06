import { composition, type PhraseSet, phraseAt, wordsOf } from '../prose/phrases/phrase-table.ts';
import {
  AGO_WORDS,
  ONE_WORDS,
  OTHER_RELATIVE_TIME_WORDS,
  PAIR_WORDS,
  TODAY_WORDS,
  UNIT_WORDS,
  YESTERDAY_WORDS,
} from '../prose/phrases/relative-words.ts';

const MINUTES = { minute: 1, hour: 60, day: 24 * 60, week: 7 * 24 * 60 } as const;
const UNITS = ['minute', 'hour', 'day', 'week'] as const;
const MINUTE = 60_000;

const SETS = {
  ...UNIT_WORDS,
  minutePair: PAIR_WORDS.minute,
  hourPair: PAIR_WORDS.hour,
  dayPair: PAIR_WORDS.day,
  weekPair: PAIR_WORDS.week,
  ago: AGO_WORDS,
  one: ONE_WORDS,
  other: OTHER_RELATIVE_TIME_WORDS,
};

/** Longer texts are sentences. */
const MAX_CHARACTERS = 40;

/**
 * The date of an age such as `2 hours ago`, `il y a 3 jours` or `منذ يومين`, counted from the time of receipt. Minutes
 * and hours give an instant, days and weeks a day; months and years are too imprecise for a date.
 *
 * @returns a text that `parseDate` accepts
 */
export function relativeDate(text: string, receivedAt: string): string | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const words = wordsOf(text);
  const counts = composition(words, SETS);
  if (!counts?.has('ago')) return undefined;
  const units = UNITS.filter((unit) => (counts.get(unit) ?? 0) + (counts.get(`${unit}Pair`) ?? 0) > 0);
  const [unit] = units;
  if (unit === undefined || units.length > 1 || (counts.get('numbers') ?? 0) > 1) return undefined;
  const written = /\d+/.exec(words)?.[0];
  const amount = written === undefined ? (counts.get(`${unit}Pair`) === 1 ? 2 : 1) : Number(written);
  const instant = Date.parse(receivedAt) - amount * MINUTES[unit] * MINUTE;
  if (Number.isNaN(new Date(instant).getTime())) return undefined;
  const date = new Date(instant).toISOString();
  return unit === 'day' || unit === 'week' ? date.slice(0, 10) : date;
}

/**
 * Replaces `yesterday` in `yesterday at 15:40` by the day, for the date scanner.
 *
 * @param text folded by `foldText`
 */
export function withDayNamed(text: string, receivedAt: string): string | undefined {
  // `aujourd'hui` becomes two words, because the phrases have no punctuation.
  const folded = text.replaceAll("'", ' ');
  const nameDay = (words: PhraseSet, daysAgo: number): string | undefined => {
    for (let at = 0; at < folded.length; at++) {
      const phrase = phraseAt(folded, words, at);
      if (phrase === '') continue;
      const day = new Date(Date.parse(receivedAt) - daysAgo * 24 * 60 * MINUTE).toISOString().slice(0, 10);
      return `${folded.slice(0, at)} ${day} ${folded.slice(at + phrase.length)}`;
    }
    return undefined;
  };
  return folded.length > MAX_CHARACTERS
    ? undefined
    : (nameDay(YESTERDAY_WORDS, 1) ?? nameDay(TODAY_WORDS, 0));
}
