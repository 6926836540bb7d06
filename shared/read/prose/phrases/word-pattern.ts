import { foldText } from '#shared/text/fold-text.ts';
import type { PhraseKind } from '../languages/phrases.ts';
import { writtenPhrases } from './phrase-table.ts';

/** This sign at an end of a phrase means that other letters may be there. */
const OTHER_LETTERS = '…';
const SYNTAX = /[\\^$.*+?()[\]{}|]/g;
const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
/**
 * White space and the usual signs. The engine compiles this list 40 times faster than `LETTER`, and hundreds of phrases
 * need it.
 */
const SIGN = String.raw`[\s!-/:-@[-\x60{-~\xa0-\xa9\xab-\xb4\xb6-\xb8\xbb-\xbf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]`;

/** A text can have several spaces between two words, and a curly apostrophe. */
function escaped(phrase: string): string {
  return phrase.replace(SYNTAX, String.raw`\$&`).replaceAll(' ', String.raw`\s+`).replaceAll("'", "['’]");
}

/** An alternative for each phrase, the longest first, as a part of a regular expression. */
export function oneOf(phrases: Iterable<string>): string {
  const longestFirst = [...new Set(phrases)].sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map(escaped).join('|')})`;
}

/** An alternative for each phrase of some kinds in all languages, as a part of a regular expression. */
export function wordsIn(...kinds: PhraseKind[]): string {
  return oneOf(writtenPhrases(...kinds));
}

/** Each phrase as it is listed, and with a capital first letter. */
export function inEitherCase(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1)]);
}

/**
 * Expressions that find words as a whole word, at the start of a word, anywhere, or at the end of the text. The last
 * two also work in scripts without spaces.
 */
const PLACES = {
  whole: (words: string): string => `(?<!${LETTER})${words}(?!${LETTER})`,
  start: (words: string): string => `(?<!${LETTER})${words}`,
  part: (words: string): string => words,
  end: (words: string): string => `${words}$`,
};

function placeOf(phrase: string): keyof typeof PLACES {
  const hasMoreAfter = phrase.endsWith(OTHER_LETTERS);
  if (phrase.startsWith(OTHER_LETTERS)) return hasMoreAfter ? 'part' : 'end';
  return hasMoreAfter ? 'start' : 'whole';
}

/** @param fold is applied to each phrase after its `…` were removed, because folding would change them too */
function expressionOf(kind: PhraseKind, fold: (phrase: string) => string): RegExp {
  const groups = Object.entries(Object.groupBy(writtenPhrases(kind), placeOf));
  const parts = groups.map(([place, group]) => {
    const words = group.map((phrase) => fold(phrase.replaceAll(OTHER_LETTERS, '')));
    return PLACES[place as keyof typeof PLACES](oneOf(words));
  });
  return new RegExp(parts.join('|'), 'iu');
}

/** The maximum number of characters between two words of a phrase with `…`. */
const MAX_GAP = 160;
const GAP = `[^]{0,${MAX_GAP}}?`;
/** The words that `…` stands for before a phrase must be in the sentence of the phrase. */
const GAP_BEFORE = `[^.]{0,${MAX_GAP}}?`;

/** The start of a text up to the last word of a phrase: `associated press writers … contributed`. A space at `…` ends a word. */
function withGaps(phrase: string): string {
  const pieces = phrase.split(OTHER_LETTERS).map((piece) => {
    const start = piece.startsWith(' ') ? `(?<=${SIGN}|^)` : '';
    const end = piece.endsWith(' ') ? `(?=${SIGN}|$)` : '';
    return `${start}${escaped(piece.trim())}${end}`;
  });
  const [first = '', ...others] = phrase.endsWith(OTHER_LETTERS) ? pieces.slice(0, -1) : pieces;
  const [second = '', ...rest] = others;
  return first === '' && others.length > 0
    ? GAP_BEFORE + [second, ...rest].join(GAP)
    : [first, ...others].join(GAP);
}

/**
 * The phrases of a kind, to compare with a whole text. `…` stands for any other characters: `… sagt`, `follow…`. Only
 * signs can follow a phrase that does not end with `…`.
 */
export function wholeTexts(kind: PhraseKind): TextPattern {
  return new WholeTexts(kind);
}

/** The phrases of a kind at the start of a text, after at most four signs or digits. `…` stands for any other characters. */
export function textStarts(kind: PhraseKind): LazyPattern {
  return new LazyPattern(() => {
    const starts = writtenPhrases(kind).map(withGaps).join('|');
    return new RegExp(String.raw`^[^\p{L}]{0,4}(?:${starts})(?!${LETTER})`, 'iu');
  });
}

/** Tells whether a text has a phrase. */
export interface TextPattern {
  test(text: string): boolean;
}

/**
 * The phrases of `wholeTexts`, by their first letters. Most texts have the first letter of few phrases, so a text is
 * compared with these only, and with the phrases whose first words can be any words.
 */
class WholeTexts implements TextPattern {
  readonly #kind: PhraseKind;
  readonly #compiled = new Map<string, RegExp>();
  #byFirstLetter: Partial<Record<string, string[]>> | undefined;
  #tellingWords: readonly string[] = [];

  constructor(kind: PhraseKind) {
    this.#kind = kind;
  }

  test(text: string): boolean {
    this.#byFirstLetter ??= this.#index();
    if (this.#isOneOf(firstCharacter(text), text)) return true;
    if (this.#tellingWords.length === 0) return false;
    const folded = text.toLowerCase();
    return this.#tellingWords.some((word) => folded.includes(word)) && this.#isOneOf('', text);
  }

  #index(): Partial<Record<string, string[]>> {
    const byFirstLetter = Object.groupBy(writtenPhrases(this.#kind), (phrase) =>
      FIRST_LETTER.test(phrase) ? firstCharacter(phrase) : '',
    );
    this.#tellingWords = (byFirstLetter[''] ?? []).map(longestWord);
    return byFirstLetter;
  }

  #isOneOf(letter: string, text: string): boolean {
    const phrases = this.#byFirstLetter?.[letter];
    if (phrases === undefined) return false;
    const known = this.#compiled.get(letter);
    const expression = known ?? wholeTextsOf(phrases);
    if (known === undefined) this.#compiled.set(letter, expression);
    return expression.test(text);
  }
}

/** The first character of a text in lower case. It is the same for a capital letter and for its small letter. */
const firstCharacter = (text: string): string => text.charAt(0).toLowerCase().charAt(0);
const FIRST_LETTER = /^\p{L}/u;

function longestWord(phrase: string): string {
  const words = phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [''];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** One set of signs for all phrases: the engine spends most of its time on the sets when it compiles an expression. */
function wholeTextsOf(phrases: readonly string[]): RegExp {
  const { whole = [], start = [] } = Object.groupBy(phrases, (phrase) =>
    phrase.endsWith(OTHER_LETTERS) ? 'start' : 'whole',
  );
  const ends = [
    ...(whole.length === 0 ? [] : [String.raw`(?:${whole.map(withGaps).join('|')})[^\p{L}\p{N}]*$`]),
    ...start.map(withGaps),
  ];
  return new RegExp(`^(?:${ends.join('|')})`, 'iu');
}

/** A regular expression that is compiled when it is first needed, not at each cold start. */
export class LazyPattern implements TextPattern {
  readonly #write: () => RegExp;
  #expression: RegExp | undefined;

  constructor(write: () => RegExp) {
    this.#write = write;
  }

  get expression(): RegExp {
    this.#expression ??= this.#write();
    return this.#expression;
  }

  test(text: string): boolean {
    return this.expression.test(text);
  }
}

/**
 * The words of a kind in all languages, to find anywhere in a text as it is written. Case does not matter, accents do.
 * `staff` is found as a whole word, `unser…` at the start of a word, `…redakt…` in any word, and `…記者` at the end of a
 * text.
 */
export function writtenWords(kind: PhraseKind): LazyPattern {
  return new LazyPattern(() => expressionOf(kind, (phrase) => phrase));
}

/** The words of `writtenWords`, to find in a text as `wordsOf` returns it. */
export function foldedWords(kind: PhraseKind): LazyPattern {
  return new LazyPattern(() => expressionOf(kind, foldText));
}
