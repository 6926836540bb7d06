import { PUBLISHED_LABELS, UPDATED_LABELS } from './phrases/date-labels.ts';
import { wordsOf } from './phrases/phrase-table.ts';

/** What a label says about the date that follows it. */
export type DateLabel = 'published' | 'updated' | undefined;

const MAX_WORDS = 4;
/** The minimum number of characters of a label. Shorter words (`vom`, `on`) can precede any date. */
export const MIN_LABEL = 4;
const UNSPACED = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}]/u;

/** The label with which the text before a date ends. */
export function labelBefore(text: string): DateLabel {
  const words = wordsOf(text).split(' ').slice(-MAX_WORDS);
  for (let start = 0; start < words.length; start++) {
    const label = words.slice(start).join(' ');
    if (label.length < MIN_LABEL && !UNSPACED.test(label)) break;
    if (UPDATED_LABELS.has(label)) return 'updated';
    if (PUBLISHED_LABELS.has(label)) return 'published';
  }
  return undefined;
}
