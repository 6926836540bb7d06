import type { Line } from '#shared/read/prose/line.ts';
import { wordsOf } from '../prose/phrases/phrase-table.ts';
import { STEPS_OF_PATH } from '../prose/separators.ts';

const MIN_PARTS = 3;

/** `News > Life > The keeper's diary`: a breadcrumb trail that ends with the headline. */
export function endsWithHeadline({ text, words }: Line, title: string): boolean {
  const headline = wordsOf(title);
  if (headline === '' || words === headline || !words.endsWith(headline)) return false;
  const parts = text.split(STEPS_OF_PATH);
  return parts.length >= MIN_PARTS && wordsOf(parts.at(-1) ?? '') === headline;
}
