import type { WrittenDates } from './written-dates.ts';

/** The facts in a line, such as authors and dates. */
export interface MetaLine {
  dates: WrittenDates;
  authors: string[];
  /** Whether `authors` is a name without a label, which can also be a place or a section. */
  isGuess?: true;
  /** Parts that are neither names nor dates. */
  rest?: string[];
}

/** Whether a line is certainly about the article: only dates, labels and names after `by`. */
export function isSureMeta({ isGuess, rest = [] }: MetaLine): boolean {
  return isGuess !== true && rest.length === 0;
}
