import { EMPTY_HASH, hashOf, mix, withCharacter } from './hash.ts';

/**
 * The kinds of words for comparing two reports. A word with a capital inside a sentence is a name. A capital at the
 * start of a sentence or in a title does not mark a name. In scripts without capitals any word can be a name.
 */
export const KIND = { plain: 0, name: 1, number: 2, caselessWord: 3, character: 4, opening: 5 } as const;

/** The low bits of a token are the hash of its word, the three bits above them its kind. */
const HASH_BITS = 13;
const HASH_MASK = (1 << HASH_BITS) - 1;

/**
 * A token without its kind, because the same word can be a name in one place and the first word of a sentence in
 * another.
 */
export const wordOf = (token: number): number => token & HASH_MASK;
export const kindOf = (token: number): number => token >> HASH_BITS;

/**
 * One character of a script without spaces (with its marks), a word, or a number with its separators and its am or pm.
 */
const TOKEN =
  /(?<character>[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*)|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]+(?:[.,:'’]\p{Nd}+)*(?:(?<=\p{Nd})[ \u00A0\u202F]?[ap]\.?m\b)?/giv;

/** Texts with only Latin letters and usual punctuation, without the long s, which the flag `i` treats as an s. */
const IS_LATIN = /^[\0-\u017E\u2000-\u206F]*$/;
/**
 * Matches the same words as `TOKEN` in the texts of `IS_LATIN`, but faster, because it tests no character properties.
 */
const LATIN_TOKEN = /[0-9a-zª²³µ¹º¼-¾À-ÖØ-öø-\u017E]+(?:[.,:'’]\d+)*(?:(?<=\d)[ \u00A0\u202F]?[ap]\.?m\b)?/iy;

/** `1,000`, `1.000` and `1'000` are the same number in different countries. */
const GROUPING = /[.,'’](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** `5 p.m.`, `5 pm` and `5pm` are the same hour; `5 a.m.` is another. */
const BEFORE_HALF_OF_DAY = /[ \u00A0\u202F.](?=[ap]?\.?m$)/g;

/** Numerals that Unicode classifies as letters. */
const HAN_NUMERAL = /^[〇零一二三四五六七八九十百千万萬亿億兆两兩]/u;

/**
 * Numbers in words, for the languages of most newsrooms; "one" is excluded, because in half of these languages it is
 * also a grammatical article ("a", "an").
 */
const NUMBER_WORDS = new Set(
  [
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million',
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend millionen',
    'deux trois quatre cinq sept huit neuf dix onze douze vingt trente cent mille millions',
    'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil millones',
    'dois duas três quatro sete oito nove dez doze vinte trinta cem milhões',
    'due tre quattro cinque sei sette otto dieci undici dodici venti trenta cento mila milioni',
  ].flatMap((words) => words.split(' ')),
);

/**
 * The entry at an index is 1 if the hash of a number word has this index as its low bits. A token has only these bits
 * of the hash.
 */
const MAY_BE_NUMBER = new Uint8Array(HASH_MASK + 1);
for (const word of NUMBER_WORDS) MAY_BE_NUMBER[hashOf(word) & HASH_MASK] = 1;

/**
 * Separators after which a capital does not mark a name, because a sentence can begin there. They include quotation
 * marks and brackets.
 */
const SENTENCE_START = /[.!?…:;\n"“”„«»‘([•–—]/u;

/** Words up to this length, in UTF-16 code units, are compared by all their letters. */
const MAX_WORD_LENGTH = 64;

/**
 * The first words of an article in order, those of the title first. Takes time linear in the words that are read.
 *
 * @param max number of words
 * @returns for each word the 32-bit hash of the word in lower case, and a token: 13 bits of the hash and 3 bits for the
 *   kind
 */
export function tokensOf(
  title: string,
  text: string,
  max: number,
): { hashes: Uint32Array; tokens: Uint16Array } {
  const words = new Words(max);
  words.read(title);
  const inTitle = words.count;
  words.read(text);
  return words.tokens(inTitle);
}

/**
 * The words of texts. Each word is stored as its hash and its kind. Words with a capital are also stored as strings.
 */
class Words {
  count = 0;
  readonly #hashes: Uint32Array;
  readonly #kinds: Uint8Array;
  /** The words with a capital, in lower case, by position. */
  readonly #capitals = new Map<number, string>();

  /** @param max number of words; later ones are not read */
  constructor(max: number) {
    this.#hashes = new Uint32Array(max);
    this.#kinds = new Uint8Array(max);
  }

  read(text: string): void {
    if (IS_LATIN.test(text)) this.#readLatin(text);
    else this.#readAny(text);
  }

  /**
   * @param inTitle number of words before the body. Titles have capitals for other reasons, so a word counts as a name
   *   only if the body has it with a capital inside a sentence
   */
  tokens(inTitle: number): { hashes: Uint32Array; tokens: Uint16Array } {
    const isName = ([at]: [number, string]): boolean => at >= inTitle && this.#kinds[at] === KIND.name;
    const names = new Set([...this.#capitals].filter(isName).map(([, lower]) => lower));
    for (const [at, lower] of this.#capitals) this.#kinds[at] = names.has(lower) ? KIND.name : KIND.opening;
    const hashes = this.#hashes.slice(0, this.count);
    const tokens = new Uint16Array(this.count);
    for (let i = 0; i < tokens.length; i++)
      tokens[i] = ((this.#kinds[i] ?? 0) << HASH_BITS) | ((hashes[i] ?? 0) & HASH_MASK);
    return { hashes, tokens };
  }

  #readAny(text: string): void {
    let end = 0;
    for (const match of text.matchAll(TOKEN)) {
      if (this.#isFull()) return;
      const [found] = match;
      const isCharacter = match.groups?.character !== undefined;
      this.#addWord(found, { isCharacter, isFirst: isFirst(text, end, match.index) });
      end = match.index + found.length;
    }
  }

  /**
   * Reads the same words as `#readAny`, but faster. Words with only ASCII letters are hashed letter by letter, without
   * a regular expression and without a string for the word.
   */
  #readLatin(text: string): void {
    let end = 0;
    let at = 0;
    while (at < text.length && !this.#isFull()) {
      const start = at;
      let unmixed = EMPTY_HASH;
      let code = codeAt(text, at);
      while (isAsciiLetter(code)) {
        unmixed = withCharacter(unmixed, code | LOWER_CASE);
        at += 1;
        code = codeAt(text, at);
      }
      if (at === start && code <= LAST_ASCII && !isDigit(code)) {
        at += 1;
        continue;
      }
      const isWord = at > start && at - start <= MAX_WORD_LENGTH && !continues(text, at);
      const hash = mix(unmixed);
      if (isWord && isLowerCase(codeAt(text, start)) && MAY_BE_NUMBER[hash & HASH_MASK] === 0) {
        this.#add(hash, KIND.plain);
        end = at;
        continue;
      }
      LATIN_TOKEN.lastIndex = start;
      const [found] = LATIN_TOKEN.exec(text) ?? [];
      at = start + (found?.length ?? 1);
      if (found === undefined) continue;
      this.#addWord(found, { isFirst: isFirst(text, end, start) });
      end = at;
    }
  }

  #isFull(): boolean {
    return this.count === this.#hashes.length;
  }

  #addWord(found: string, options: WordOptions): void {
    const { lower, kind } = wordFrom(found, options);
    if (kind === KIND.name || kind === KIND.opening) this.#capitals.set(this.count, lower);
    this.#add(hashOf(lower), kind);
  }

  #add(hash: number, kind: number): void {
    this.#hashes[this.count] = hash;
    this.#kinds[this.count] = kind;
    this.count += 1;
  }
}

const LAST_ASCII = 0x7f;
/** The bit that distinguishes an ASCII lower-case letter from its capital. */
const LOWER_CASE = 0x20;

/**
 * The code at a position; 0 after the end of the text, because `charCodeAt` beyond the end makes V8 abandon its
 * fastest code.
 */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

function isLowerCase(letter: number): boolean {
  return (letter & LOWER_CASE) !== 0;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | LOWER_CASE;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * Whether a word may continue after its ASCII letters: a digit, a separator with a digit, or a character beyond ASCII
 * follows.
 */
function continues(text: string, at: number): boolean {
  const next = codeAt(text, at);
  return next > LAST_ASCII || isDigit(next) || (isDigit(codeAt(text, at + 1)) && SEPARATORS.has(next));
}

const SEPARATORS: ReadonlySet<number> = new Set([...".,:'"].map((character) => character.charCodeAt(0)));

/**
 * Whether a word is the first of a sentence.
 *
 * @param end end of the word before
 */
function isFirst(text: string, end: number, start: number): boolean {
  if (end === 0) return true;
  const between = text.slice(end, start);
  return between !== ' ' && SENTENCE_START.test(between);
}

interface WordOptions {
  /** Whether the word is a character of a script without spaces. */
  isCharacter?: boolean;
  isFirst: boolean;
}

function wordFrom(
  found: string,
  { isCharacter = false, isFirst }: WordOptions,
): { lower: string; kind: number } {
  // Normalised word by word, because normalising a whole text takes quadratic time if it has a long run of marks in
  // wrong order (45 s for 1 MiB).
  const word = found.slice(0, MAX_WORD_LENGTH).normalize('NFKC');
  if (isCharacter) return { lower: word, kind: HAN_NUMERAL.test(word) ? KIND.number : KIND.character };
  const lower = word.toLowerCase();
  if (/\p{N}/u.test(word))
    return { lower: lower.replace(GROUPING, '').replace(BEFORE_HALF_OF_DAY, ''), kind: KIND.number };
  if (NUMBER_WORDS.has(lower)) return { lower, kind: KIND.number };
  if (/^\p{Lo}/u.test(word)) return { lower, kind: KIND.caselessWord };
  if (lower[0] === word[0]) return { lower, kind: KIND.plain };
  return { lower, kind: isFirst ? KIND.opening : KIND.name };
}
