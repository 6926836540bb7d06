import { foldText } from '#shared/text/fold-text.ts';

/** Phrases by language (BCP 47 primary subtag; `mul` for what all write alike), apart by `|`. */
export type PhraseTable = Readonly<Record<string, string>>;

const NOT_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** The words of a text alone, folded, one space between them: `AD — continue` and `Ad: continue` are the same. */
export function wordsOf(text: string): string {
  return foldText(text).replace(NOT_WORDS, ' ').trim();
}

/** Every phrase of a table, as `wordsOf` has them. */
export function phrasesOf(...tables: PhraseTable[]): Set<string> {
  const phrases = tables.flatMap((table) => Object.values(table).flatMap((text) => text.split('|')));
  return new Set(phrases.map(wordsOf).filter((phrase) => phrase !== ''));
}

/** Scripts that write no spaces between words: a phrase may end anywhere in them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
const LETTER = /[\p{L}\p{M}]/u;

const MAX_PHRASE_CHARACTERS = 60;

type Kind = 'letter' | 'digit' | 'unspaced' | 'other';

function kindOf(character: string | undefined): Kind {
  if (character === undefined || character === ' ') return 'other';
  if (character >= '0' && character <= '9') return 'digit';
  if (character < '\u0E00') return LETTER.test(character) ? 'letter' : 'other';
  return UNSPACED.test(character) ? 'unspaced' : LETTER.test(character) ? 'letter' : 'other';
}

/** Whether a word can end, or begin, between two characters. */
function isBoundary(text: string, at: number): boolean {
  const before = kindOf(text[at - 1]);
  const after = kindOf(text[at]);
  return before !== after || before === 'unspaced' || before === 'other';
}

/** The longest phrase of a set that a folded text has at a place, whole words; '' for none. */
export function phraseAt(words: string, phrases: ReadonlySet<string>, at = 0): string {
  if (!isBoundary(words, at)) return '';
  for (let end = Math.min(words.length, at + MAX_PHRASE_CHARACTERS); end > at; end--) {
    if (isBoundary(words, end) && phrases.has(words.slice(at, end))) return words.slice(at, end);
  }
  return '';
}

/**
 * Takes a line apart into phrases of several sets and numbers, from left to right, the longest first.
 *
 * @param words as `wordsOf` gives them
 * @returns how many pieces of each set it has, and of numbers; undefined where something is in none of them
 */
export function composition<Name extends string>(
  words: string,
  sets: Readonly<Record<Name, ReadonlySet<string>>>,
): ReadonlyMap<Name | 'numbers', number> | undefined {
  const names = Object.keys(sets).filter((name): name is Name => name in sets);
  const counts = new Map<Name | 'numbers', number>([
    ['numbers', 0],
    ...names.map((name): [Name, number] => [name, 0]),
  ]);
  const count = (name: Name | 'numbers'): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  let at = 0;
  while (at < words.length) {
    if (words[at] === ' ') {
      at += 1;
      continue;
    }
    const digits = /^\d+/.exec(words.slice(at, at + 12))?.[0];
    if (digits !== undefined) {
      count('numbers');
      at += digits.length;
      continue;
    }
    let longest = '';
    let name: Name | undefined;
    for (const candidate of names) {
      const phrase = phraseAt(words, sets[candidate], at);
      if (phrase.length > longest.length) {
        longest = phrase;
        name = candidate;
      }
    }
    if (name === undefined) return undefined;
    count(name);
    at += longest.length;
  }
  return counts;
}
