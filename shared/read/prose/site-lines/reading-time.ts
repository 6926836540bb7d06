import type { LineRule } from '../line-rule.ts';
import { composition } from '../phrases/phrase-table.ts';
import { ABOUT_WORDS, READING_MINUTES, READING_WORDS } from '../phrases/reading-time-words.ts';
import { SHARE_ACTIONS } from '../phrases/share-words.ts';

const SETS = { minutes: READING_MINUTES, reading: READING_WORDS, about: ABOUT_WORDS, actions: SHARE_ACTIONS };

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

export const readingTime: LineRule = {
  name: 'reading-time',
  reason: 'The reading time is computed by one site for its page, and feed readers compute their own.',
  apply(page) {
    page.drop(this.name, (line) => isReadingTime(line.words));
  },
};
