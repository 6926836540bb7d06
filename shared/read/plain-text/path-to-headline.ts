import type { Line } from '#shared/read/prose/line.ts';
import { wordCount } from '../prose/line-shape.ts';
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

const MIN_WORDS_OF_HEADLINE = 4;

/** The last step of a path, if it can be a headline: `The keeper's diary of 1912` of `News > Life > The keeper's …`. */
export function endOfPath(text: string): string[] {
  const parts = text.split(STEPS_OF_PATH);
  const end = parts.at(-1) ?? '';
  return parts.length >= MIN_PARTS && wordCount(end) >= MIN_WORDS_OF_HEADLINE ? [end] : [];
}
