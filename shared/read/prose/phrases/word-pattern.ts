import type { PhraseKind } from '../languages/phrases.ts';
import { writtenPhrases } from './phrase-table.ts';

/** This sign at an end of a phrase means that other letters may be there. */
const OTHER_LETTERS = '…';
const SYNTAX = /[\\^$.*+?()[\]{}|]/g;
const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;

/**
 * `staff` is found as a whole word, `…redakt…` in any word, and `…記者` at the end of a text, because some scripts have
 * no spaces.
 */
function expressionOf(phrases: readonly string[]): RegExp {
  const {
    whole = [],
    within = [],
    end = [],
  } = Object.groupBy(new Set(phrases), (phrase) => {
    if (!phrase.startsWith(OTHER_LETTERS)) return 'whole';
    return phrase.endsWith(OTHER_LETTERS) ? 'within' : 'end';
  });
  const oneOf = (group: readonly string[]): string =>
    `(?:${group.map((phrase) => phrase.replaceAll(OTHER_LETTERS, '').replace(SYNTAX, String.raw`\$&`)).join('|')})`;
  const parts = [
    ...(whole.length > 0 ? [`(?<!${LETTER})${oneOf(whole)}(?!${LETTER})`] : []),
    ...(within.length > 0 ? [oneOf(within)] : []),
    ...(end.length > 0 ? [`${oneOf(end)}$`] : []),
  ];
  return new RegExp(parts.join('|'), 'iu');
}

/**
 * The phrases of one kind in all languages, to find anywhere in a text. Case does not matter, accents do. The expression
 * is compiled at the first look-up, not at each cold start.
 */
export class WordPattern {
  readonly #kind: PhraseKind;
  #expression: RegExp | undefined;

  constructor(kind: PhraseKind) {
    this.#kind = kind;
  }

  /** @param text as written, or folded */
  test(text: string): boolean {
    this.#expression ??= expressionOf(writtenPhrases(this.#kind));
    return this.#expression.test(text);
  }
}
