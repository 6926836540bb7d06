import { foldText } from '#shared/text/fold-text.ts';
import type { PhraseKind, Phrases } from '../languages/phrases.ts';
import { LANGUAGES } from '../languages.ts';

const NOT_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** The words of a text alone, folded, one space between them: `AD — continue` and `Ad: continue` are the same. */
export function wordsOf(text: string): string {
  return foldText(text).replace(NOT_WORDS, ' ').trim();
}

/** Scripts that write no spaces between words: a phrase may end anywhere in them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
const LETTER = /[\p{L}\p{M}]/u;

type Kind = 'letter' | 'digit' | 'unspaced' | 'other';

function kindOf(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return 'other';
  if (code < 0x80) return code >= 97 && code <= 122 ? 'letter' : code >= 48 && code <= 57 ? 'digit' : 'other';
  const character = text.charAt(at);
  if (code >= 0x0e00 && UNSPACED.test(character)) return 'unspaced';
  return LETTER.test(character) ? 'letter' : 'other';
}

/** Whether a word can end, or begin, between two characters of a folded text. */
export function isWordBoundary(text: string, at: number): boolean {
  const before = kindOf(text, at - 1);
  return before === 'unspaced' || before === 'other' || before !== kindOf(text, at);
}

/** Phrases to look up, whole or as the start of something. Made ready at the first look-up, not at each cold start. */
export class PhraseSet {
  readonly #write: () => Iterable<string>;
  #ready: { phrases: ReadonlySet<string>; byStart: ReadonlyMap<string, string[]> } | undefined;

  /** @param write gives the phrases as `wordsOf` has them */
  constructor(write: () => Iterable<string>) {
    this.#write = write;
  }

  /** The phrases, and those by their first two characters, the longest first: a look-up compares a few of them. */
  get #index(): { phrases: ReadonlySet<string>; byStart: ReadonlyMap<string, string[]> } {
    if (this.#ready === undefined) {
      const phrases = new Set(this.#write());
      const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
      this.#ready = { phrases, byStart: Map.groupBy(longestFirst, (phrase) => phrase.slice(0, 2)) };
    }
    return this.#ready;
  }

  /** @param words as `wordsOf` gives them */
  has(words: string): boolean {
    return this.#index.phrases.has(words);
  }

  /** All of them, as `wordsOf` has them. */
  values(): Iterable<string> {
    return this.#index.phrases.values();
  }

  /** The longest phrase that a folded text has at a place, whole words; '' for none. */
  at(text: string, place: number): string {
    if (!isWordBoundary(text, place)) return '';
    const { phrases, byStart } = this.#index;
    const candidates = byStart.get(text.slice(place, place + 2)) ?? [];
    const longest = candidates.find(
      (phrase) => text.startsWith(phrase, place) && isWordBoundary(text, place + phrase.length),
    );
    if (longest !== undefined) return longest;
    const single = text.charAt(place);
    return phrases.has(single) && isWordBoundary(text, place + 1) ? single : '';
  }

  /** Whether a folded text has one of the phrases anywhere, whole words. */
  isIn(text: string): boolean {
    for (let place = 0; place < text.length; place++) if (this.at(text, place) !== '') return true;
    return false;
  }
}

/** The phrases of some kinds in all languages, as they are written. */
export function writtenPhrases(...kinds: PhraseKind[]): string[] {
  const languages: Phrases[] = Object.values(LANGUAGES);
  return kinds
    .flatMap((kind) => languages.flatMap((language) => (language[kind] ?? '').split('\n')))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Every phrase of some kinds in all languages, as `wordsOf` has them. */
export function phrasesOf(...kinds: PhraseKind[]): PhraseSet {
  return new PhraseSet(() =>
    writtenPhrases(...kinds)
      .map(wordsOf)
      .filter((phrase) => phrase !== ''),
  );
}

/** The longest phrase that a folded text begins with; '' for none. */
export function phraseAt(text: string, phrases: PhraseSet, place = 0): string {
  return phrases.at(text, place);
}

/**
 * Takes a line apart into phrases of several sets and numbers, from left to right, the longest first.
 *
 * @param words as `wordsOf` gives them
 * @returns how many pieces of each set it has, and of numbers; undefined where something is in none of them
 */
export function composition<Name extends string>(
  words: string,
  sets: Readonly<Record<Name, PhraseSet>>,
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
