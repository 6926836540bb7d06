import { composition, wordsOf } from './phrases/phrase-table.ts';
import { OTHER_READING_TIME_WORDS, READING_MINUTES, READING_WORDS } from './phrases/reading-time-words.ts';
import { SHARE_ACTIONS } from './phrases/share-words.ts';

const SETS = {
  minutes: READING_MINUTES,
  reading: READING_WORDS,
  other: OTHER_READING_TIME_WORDS,
  actions: SHARE_ACTIONS,
};

/** @param words as `wordsOf` returns them */
export function isReadingTime(words: string): boolean {
  if (words.length > 60 || !/\d/.test(words)) return false;
  const counts = composition(words, SETS);
  return (
    counts !== undefined &&
    (counts.get('minutes') ?? 0) > 0 &&
    // An action can replace the reading words: `Listen to this article · 6:12 min`.
    (counts.get('reading') ?? 0) + (counts.get('actions') ?? 0) > 0 &&
    (counts.get('numbers') ?? 0) <= 2
  );
}

const MAX_READING_TIME_WORDS = 5;

/** `Monday, 19 October, 5:00 Reading time: 4 min` → `Monday, 19 October, 5:00` */
export function withoutReadingTime(text: string): string {
  if (!/\d/u.test(text)) return text;
  // `Nov 28, 2020·23 min read`: the dot belongs to neither number.
  const words = text.replace(/(?<=\d)·(?=\d)/gu, ' · ').split(' ');
  for (let at = Math.max(1, words.length - MAX_READING_TIME_WORDS); at < words.length - 1; at++) {
    const tail = words.slice(at);
    // The year of the date is not a number of the reading time.
    const numbers = tail.filter((word) => /\d/u.test(word)).length;
    if (numbers === 1 && isReadingTime(wordsOf(tail.join(' ')))) return words.slice(0, at).join(' ');
  }
  return text;
}
