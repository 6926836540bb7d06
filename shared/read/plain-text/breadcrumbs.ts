import type { Line } from '#shared/read/prose/line.ts';
import { wordsOf } from '../prose/phrases/phrase-table.ts';
import { BREADCRUMB_SEPARATOR } from '../prose/separators.ts';

const MIN_STEPS = 3;

/** Whether a line is a breadcrumb trail that ends with the headline: `News > Life > The keeper's diary`. */
export function endsWithHeadline({ text, words }: Line, title: string): boolean {
  const headline = wordsOf(title);
  if (headline === '' || words === headline || !words.endsWith(headline)) return false;
  return wordsOf(lastStepOf(text) ?? '') === headline;
}

/** `The keeper's diary` of `News > Life > The keeper's diary`; undefined if the text has fewer than three steps. */
export function lastStepOf(text: string): string | undefined {
  const steps = text.split(BREADCRUMB_SEPARATOR);
  return steps.length >= MIN_STEPS ? steps.at(-1) : undefined;
}
