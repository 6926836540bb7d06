import { PUBLISHED_LABELS, UPDATED_LABELS } from '../prose/phrases/date-labels.ts';
import { wordsOf } from '../prose/phrases/phrase-table.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';

/** Words between a date and the text before it: `am`, `le`, `on`. */
const CONNECTOR = new LazyPattern(
  () => new RegExp(String.raw`(?:^|[\s,،、，:–—-])(?:${wordsIn('dateJoints')}|-)$`, 'iu'),
);

/** The text before a date without label and connectors. */
export function withoutLabel(text: string): string {
  let bare = text.replace(/[\s:：(（[»]+$/u, '');
  for (let round = 0; round < 3; round++) {
    const words = bare.split(' ');
    // `by Ann D | 5 November`: an initial, not the Danish `d`.
    if (/\s\p{Lu}[\s|·•–—-]*$/u.test(bare)) break;
    const count = [4, 3, 2, 1].find((length) => {
      const label = wordsOf(words.slice(-length).join(' '));
      return words.length >= length && (UPDATED_LABELS.has(label) || PUBLISHED_LABELS.has(label));
    });
    const next = (count === undefined ? bare : words.slice(0, -count).join(' '))
      .replace(CONNECTOR.expression, '')
      .replace(/[\s,،、，:：(（[|»–—-]+$/u, '');
    if (next === bare) break;
    bare = next;
  }
  return bare;
}
