import { dateWords } from '#shared/text/dates/date-words.ts';
import type { Phrases } from './languages/phrases.ts';
import { LANGUAGES } from './languages.ts';
import { type PhraseSet, phraseAt, phrasesIn, phrasesOf, wordsOf } from './phrases/phrase-table.ts';

const UNTIL_WORDS = phrasesOf('untilWords');
const UNTIL_WORDS_AFTER = phrasesOf('untilWordsAfter');
const TO_WORDS = phrasesOf('toWords', 'untilWords');
const LIFE_WORDS = phrasesOf('lifeWords');
const HELD_WORDS = phrasesOf('heldWords');
const MAX_PHRASE_WORDS = 4;

/** The first day of a period, with or without its month: `from 2 April to 6 May`, `from 2 to 6 May`. */
const FIRST_DAY = /(?:^|\s)\d{1,2}(?: \p{L}+){0,2}$/u;

export interface DateWithin {
  before: string;
  written: string;
  after: string;
}

/** Whether a date is the end of a period, or the day of an event, a birth or a death. */
export function isOtherDay(date: DateWithin, context: { readonly language: string | undefined }): boolean {
  return isDayOfLife(date) || isDayOfEvent(date) || isLastDay(date, context);
}

/** The sign of a death before its day. */
const CROSS = /[†✝]\s?$/u;

/**
 * Whether a date is the day of a birth or a death: `Ann Lee, born 2 May 1929`, `Gestorben am 2. Mai 2026`; not
 * `Max Born, 2 May 2026`.
 */
function isDayOfLife({ before, written }: DateWithin): boolean {
  const ahead = `${before} ${/^\D*/u.exec(written)?.[0] ?? ''}`;
  if (CROSS.test(ahead)) return true;
  const words = ahead.split(/[\s,;:()·|–—]+/u).filter(Boolean);
  return words.some((word, at) => {
    const isName = at > 0 && word !== word.toLowerCase();
    const isNear = at >= words.length - MAX_PHRASE_WORDS;
    return isNear && !isName && phraseAt(wordsOf(words.slice(at).join(' ')), LIFE_WORDS) !== '';
  });
}

/** Whether a date is the day of an event: `Held in the hall on 5 May 2026`, `Recorded at the old dairy, 5 May 2026`. */
const isDayOfEvent = ({ before, written }: DateWithin): boolean =>
  beginsLikeEvent(wordsOf(`${before} ${/^\D*/u.exec(written)?.[0] ?? ''}`));

/**
 * Whether words begin as a line about an event does: `held in`.
 *
 * @param words as `wordsOf` returns them
 */
export const beginsLikeEvent = (words: string): boolean => phraseAt(words, HELD_WORDS) !== '';

/**
 * Whether a date is the last day of a period: `Available until 6 May`, `Fino al 6 maggio`, `6.5.2026 saakka`, `From 2
 * to 6 May`.
 *
 * @param context has the BCP 47 primary subtag of the text, if known; it is read only if it decides
 */
function isLastDay(
  { before, written, after }: DateWithin,
  context: { readonly language: string | undefined },
): boolean {
  if (phraseAt(wordsOf(after), UNTIL_WORDS_AFTER) !== '') return true;
  const own = wordsOf(/^\D*/u.exec(written)?.[0] ?? '');
  const texts = [wordsOf(before), `${wordsOf(before)} ${own}`.trim()];
  return texts.some((text) => {
    const until = phraseAtEnd(text, UNTIL_WORDS);
    if (until !== '' && (!isWeekday(until) || isUntilIn(until, written, context))) return true;
    const to = phraseAtEnd(text, TO_WORDS);
    return to !== '' && FIRST_DAY.test(text.slice(0, -to.length).trimEnd());
  });
}

function phraseAtEnd(text: string, phrases: PhraseSet): string {
  const words = text.split(' ').slice(-MAX_PHRASE_WORDS);
  const ends = words.map((_, start) => words.slice(start).join(' '));
  return ends.find((end) => phrases.has(end)) ?? '';
}

/** `do` is "until" in Slavic languages, and Thursday in German and Dutch. */
const isWeekday = (word: string): boolean => dateWords().get(word)?.isWeekday === true;

/** Whether a word is "until" in a language of the month's name or, without such a name, in the language of the text. */
function isUntilIn(
  word: string,
  written: string,
  context: { readonly language: string | undefined },
): boolean {
  const months = wordsOf(written)
    .split(' ')
    .flatMap((part) => {
      const meaning = dateWords().get(part);
      return meaning?.month === undefined ? [] : [meaning.languages];
    });
  const languages: [string, Phrases][] = Object.entries(LANGUAGES);
  return languages.some(
    ([name, { untilWords }]) =>
      (months[0]?.has(name) ?? name === context.language) &&
      phrasesIn(untilWords).some((each) => wordsOf(each) === word),
  );
}
