import { betweenWords } from '#shared/text/between-words.ts';
import { foldText } from '#shared/text/fold-text.ts';
import type { PhraseKind, Phrases } from '../languages/phrases.ts';
import { LANGUAGES } from '../languages.ts';

const NOT_WORDS = betweenWords(String.raw`\p{L}\p{M}\p{N}`);

/**
 * The folded words of a text, with one space between them and without punctuation: `AD — continue` and `Ad: continue`
 * are the same.
 */
export function wordsOf(text: string): string {
  return foldText(text).replace(NOT_WORDS, ' ').trim();
}

/** Scripts without spaces between words: a phrase can end at any character. */
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

/** Whether a word can begin or end at a position of a folded text. */
function isWordBoundary(text: string, at: number): boolean {
  const before = kindOf(text, at - 1);
  return before === 'unspaced' || before === 'other' || before !== kindOf(text, at);
}

/**
 * The two characters at a position of a text, as one number, because a look-up by a string is slower. The second one is 0
 * at the end.
 */
function startAt(text: string, place: number): number {
  return (text.charCodeAt(place) << 16) | text.charCodeAt(place + 1);
}

/**
 * Phrases that are looked up in texts. The index is built at the first look-up, not at each cold start.
 */
export class PhraseSet {
  readonly #write: () => Iterable<string>;
  #ready: { phrases: ReadonlySet<string>; byStart: ReadonlyMap<number, string[]> } | undefined;

  /**
   * @param write returns the phrases in the form that the texts get before a look-up; in most sets that of `wordsOf`
   */
  constructor(write: () => Iterable<string>) {
    this.#write = write;
  }

  /**
   * The phrases, as a set and by their first two characters with the longest first, so that a look-up compares only a
   * few.
   */
  get #index(): { phrases: ReadonlySet<string>; byStart: ReadonlyMap<number, string[]> } {
    if (this.#ready === undefined) {
      const phrases = new Set(this.#write());
      const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
      this.#ready = { phrases, byStart: Map.groupBy(longestFirst, (phrase) => startAt(phrase, 0)) };
    }
    return this.#ready;
  }

  /** @param words in the same form as the phrases */
  has(words: string): boolean {
    return this.#index.phrases.has(words);
  }

  values(): SetIterator<string> {
    return this.#index.phrases.values();
  }

  /** The longest phrase at a position of a folded text, of whole words; empty if there is none. */
  at(text: string, place: number): string {
    const { byStart } = this.#index;
    // Most positions begin no phrase, so the ends of words are examined later.
    const starts = byStart.get(startAt(text, place));
    const singles = byStart.get(text.charCodeAt(place) << 16);
    if ((starts === undefined && singles === undefined) || !isWordBoundary(text, place)) return '';
    const isHere = (phrase: string): boolean =>
      text.startsWith(phrase, place) && isWordBoundary(text, place + phrase.length);
    return starts?.find(isHere) ?? singles?.find(isHere) ?? '';
  }

  /** Whether a folded text ends with one of the phrases, as whole words, and begins with other words. */
  endsText(text: string): boolean {
    for (let place = 1; place < text.length; place++)
      if (this.at(text, place).length === text.length - place) return true;
    return false;
  }

  /** Whether a folded text contains one of the phrases, as whole words. */
  isIn(text: string): boolean {
    for (let place = 0; place < text.length; place++) if (this.at(text, place) !== '') return true;
    return false;
  }
}

/** The phrases of one kind in one language, as written. */
export function phrasesIn(text: string | undefined = ''): string[] {
  return text
    .split('\n')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** The phrases of some kinds in all languages, as written. */
export function writtenPhrases(...kinds: PhraseKind[]): string[] {
  const languages: Phrases[] = Object.values(LANGUAGES);
  return kinds.flatMap((kind) => languages.flatMap((language) => phrasesIn(language[kind])));
}

/** All phrases of some kinds in all languages, in the form of `wordsOf`. */
export function phrasesOf(...kinds: PhraseKind[]): PhraseSet {
  return new PhraseSet(() =>
    writtenPhrases(...kinds)
      .map(wordsOf)
      .filter((phrase) => phrase !== ''),
  );
}

/** The longest phrase at a position of a folded text, by default at its start; empty if there is none. */
export function phraseAt(text: string, phrases: PhraseSet, place = 0): string {
  return phrases.at(text, place);
}

/** A longer number counts as several numbers. */
const MAX_DIGITS = 12;

function digitsAt(text: string, place: number): number {
  let end = place;
  while (end < place + MAX_DIGITS && kindOf(text, end) === 'digit') end += 1;
  return end - place;
}

/**
 * Splits a line, from left to right, into numbers and phrases of several sets. At each position the longest phrase is
 * used.
 *
 * @param words as `wordsOf` returns them
 * @returns for each set of which a phrase occurs, how many phrases occur; under `numbers`, how many numbers occur;
 *   undefined if a part of the line is in no set and is no number
 */
export function composition<Name extends string>(
  words: string,
  sets: Readonly<Record<Name, PhraseSet>>,
): ReadonlyMap<Name | 'numbers', number> | undefined {
  const names = Object.keys(sets).filter((name): name is Name => name in sets);
  const counts = new Map<Name | 'numbers', number>();
  const count = (name: Name | 'numbers'): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  let at = 0;
  while (at < words.length) {
    if (words[at] === ' ') {
      at += 1;
      continue;
    }
    const digits = digitsAt(words, at);
    if (digits > 0) {
      count('numbers');
      at += digits;
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
