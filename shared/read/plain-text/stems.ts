import type { Line } from '#shared/read/prose/line.ts';
import { betweenWords } from '#shared/text/between-words.ts';
import { CJK } from '#shared/text/dense-scripts.ts';
import { foldText } from '#shared/text/fold-text.ts';

/**
 * The minimum number of letters of a word that is compared. Shorter words, such as `the` and `with`, are in every text.
 */
const MIN_WORD_LETTERS = 5;
/**
 * Only this number of letters at the start of a word is compared, because the forms of an inflected word begin with the
 * same letters.
 */
const STEM_LETTERS = 6;

const NOT_LETTERS = betweenWords(String.raw`\p{L}\p{M}\p{N}`);

export const lettersOf = (text: string): string[] => foldText(text).split(NOT_LETTERS);

/** The first letters of the long words; pairs of characters in scripts without spaces. */
export function stemsOf(text: string): string[] {
  return lettersOf(text).flatMap((word) => {
    if (CJK.test(word)) {
      const characters = [...word];
      return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
    }
    return word.length >= MIN_WORD_LETTERS && !/\d/u.test(word) ? [word.slice(0, STEM_LETTERS)] : [];
  });
}

/** The number of first sentences that are used. They name the subject of the text. */
const MAX_SENTENCES = 12;
const MAX_CHARACTERS = 2_000;

function firstSentenceLines(lines: readonly Line[]): Line[] {
  return lines.filter((line) => line.isSentence).slice(0, MAX_SENTENCES);
}

/** The first sentences of some lines, each up to 2,000 characters. */
export function firstSentences(lines: readonly Line[]): string[] {
  return firstSentenceLines(lines).map(({ text }) => text.slice(0, MAX_CHARACTERS));
}

/** The stems of sentences, kept because each way to find a headline compares lines with the same sentences. */
const STEMS = new WeakMap<Line, readonly string[]>();

function stemsOfSentence(line: Line): readonly string[] {
  const stems = STEMS.get(line) ?? stemsOf(line.text.slice(0, MAX_CHARACTERS));
  STEMS.set(line, stems);
  return stems;
}

export const stemsOfSentences = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(firstSentenceLines(lines).flatMap(stemsOfSentence));

export const distinctStems = (text: string): string[] => [...new Set(stemsOf(text))];

/** The number of different stems of a text, the number of those that are in a set, and their share. */
export function stemsIn(
  text: string,
  stems: ReadonlySet<string>,
): { own: number; found: number; share: number } {
  const own = distinctStems(text);
  const found = own.filter((stem) => stems.has(stem)).length;
  return { own: own.length, found, share: found / Math.max(1, own.length) };
}
