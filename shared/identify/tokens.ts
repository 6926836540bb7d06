import { hashOf } from './hash.ts';

/**
 * The kinds of words for comparing two reports. A name has a capital inside a sentence; a capital at the start of a
 * sentence or in a title means nothing. In scripts without capitals any word can be a name.
 */
export const KIND = { plain: 0, name: 1, number: 2, caselessWord: 3, character: 4, opening: 5 } as const;

/** The low bits of a token are the hash of its word, the three bits above them its kind. */
const HASH_BITS = 13;
const HASH_MASK = (1 << HASH_BITS) - 1;

/** A token without its kind, because one word can be a name in one place and the first of a sentence in another. */
export const wordOf = (token: number): number => token & HASH_MASK;
export const kindOf = (token: number): number => token >> HASH_BITS;

/**
 * One character of a script without spaces (with its marks), a word, or a number with its separators and its am or pm.
 */
const TOKEN =
  /(?<character>[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*)|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]+(?:[.,:'’]\p{Nd}+)*(?:(?<=\p{Nd})[ \u00A0\u202F]?[ap]\.?m\b)?/giv;

/** Texts with only Latin letters and usual punctuation, without the long s, which the flag `i` treats as an s. */
const IS_LATIN = /^[\0-\u017E\u2000-\u206F]*$/;
/** Matches the same as `TOKEN` in such texts, but faster, because it tests no character properties. */
const LATIN_TOKEN = /[0-9a-zª²³µ¹º¼-¾À-ÖØ-öø-\u017E]+(?:[.,:'’]\d+)*(?:(?<=\d)[ \u00A0\u202F]?[ap]\.?m\b)?/gi;
const IS_ASCII = /^[\0-\x7F]*$/;

/** `1,000`, `1.000` and `1'000` are the same number in different countries. */
const GROUPING = /[.,'’](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** `5 p.m.`, `5 pm` and `5pm` are the same hour; `5 a.m.` is another. */
const BEFORE_HALF_OF_DAY = /[ \u00A0\u202F.](?=[ap]?\.?m$)/g;

/** Numerals that Unicode classifies as letters. */
const HAN_NUMERAL = /^[〇零一二三四五六七八九十百千万萬亿億兆两兩]/u;

/**
 * Numbers in words, for the languages of most newsrooms; "one" is excluded, because in half of them it is also an
 * article.
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

/** Separators between words after which a capital means nothing. Quotation marks and brackets begin sentences too. */
const SENTENCE_START = /[.!?…:;\n"“”„«»‘([•–—]/u;

/** Words up to this length are compared by all their letters. UTF-16 code units. */
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
  const head = wordsIn(title, max);
  const body = wordsIn(text, max - head.length);
  // Titles have capitals for other reasons, so names are recognised only in the body.
  const names = new Set(body.filter(({ kind }) => kind === KIND.name).map(({ lower }) => lower));
  const isCapital = (kind: number) => kind === KIND.name || kind === KIND.opening;
  const words = [...head, ...body];
  const hashes = new Uint32Array(words.length);
  const tokens = new Uint16Array(words.length);
  words.forEach(({ lower, kind }, i) => {
    const hash = hashOf(lower);
    hashes[i] = hash;
    const known = names.has(lower) ? KIND.name : KIND.opening;
    tokens[i] = ((isCapital(kind) ? known : kind) << HASH_BITS) | (hash & HASH_MASK);
  });
  return { hashes, tokens };
}

interface Word {
  lower: string;
  kind: number;
}

function wordsIn(text: string, max: number): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(IS_LATIN.test(text) ? LATIN_TOKEN : TOKEN)) {
    if (words.length === max) break;
    const [found] = match;
    const between = text.slice(end, match.index);
    const isFirst = words.length === 0 || (between !== ' ' && SENTENCE_START.test(between));
    end = match.index + found.length;
    if (found.length <= MAX_WORD_LENGTH && IS_ASCII.test(found)) {
      words.push(asciiWord(found, isFirst));
      continue;
    }
    // Normalised word by word: for a whole text it is quadratic in a run of marks in wrong order (45 s for 1 MiB).
    const word = found.slice(0, MAX_WORD_LENGTH).normalize('NFKC');
    words.push(wordFrom(word, isFirst, match.groups?.character !== undefined));
  }
  return words;
}

/** As `wordFrom`, for a word in ASCII, which normalising does not change. */
function asciiWord(found: string, isFirst: boolean): Word {
  const lower = found.toLowerCase();
  if (/\d/.test(found))
    return { lower: lower.replace(GROUPING, '').replace(BEFORE_HALF_OF_DAY, ''), kind: KIND.number };
  if (NUMBER_WORDS.has(lower)) return { lower, kind: KIND.number };
  if (lower.charCodeAt(0) === found.charCodeAt(0)) return { lower, kind: KIND.plain };
  return { lower, kind: isFirst ? KIND.opening : KIND.name };
}

function wordFrom(found: string, isFirst: boolean, isCharacter: boolean): Word {
  if (isCharacter) return { lower: found, kind: HAN_NUMERAL.test(found) ? KIND.number : KIND.character };
  const lower = found.toLowerCase();
  if (/\p{N}/u.test(found))
    return { lower: lower.replace(GROUPING, '').replace(BEFORE_HALF_OF_DAY, ''), kind: KIND.number };
  if (NUMBER_WORDS.has(lower)) return { lower, kind: KIND.number };
  if (/^\p{Lo}/u.test(found)) return { lower, kind: KIND.caselessWord };
  if (lower[0] === found[0]) return { lower, kind: KIND.plain };
  return { lower, kind: isFirst ? KIND.opening : KIND.name };
}
