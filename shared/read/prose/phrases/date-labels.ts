import { phrasesOf, wordsOf } from './phrase-table.ts';

export const PUBLISHED_LABELS = phrasesOf('publishedLabels');
export const UPDATED_LABELS = phrasesOf('updatedLabels');
const UNTIL_WORDS = phrasesOf('untilWords');
const MAX_UNTIL_WORDS = 3;

/** `Available until`: the date after this text is not the date of publication. */
export function endsWithUntil(text: string): boolean {
  const words = wordsOf(text).split(' ').slice(-MAX_UNTIL_WORDS);
  return words.some((_, start) => UNTIL_WORDS.has(words.slice(start).join(' ')));
}
