import { hashOf } from './hash.ts';

/**
 * What a word is to an editor who compares two reports. Names are known by a capital inside a sentence; a capital at
 * its opening or in a title says nothing, and where a script has none, any word may be a name.
 */
export const KIND = { plain: 0, name: 1, number: 2, caselessWord: 3, character: 4, opening: 5 } as const;

/** The low bits of a token are its word's hash, the three above them its kind. */
const HASH_BITS = 13;
const HASH_MASK = (1 << HASH_BITS) - 1;

/** A token without its kind: one word is now a name, now the first of its sentence. */
export const wordOf = (token: number): number => token & HASH_MASK;
export const kindOf = (token: number): number => token >> HASH_BITS;

/** One character of a script that puts no spaces between words (with its marks), or a word, or a number with its separators and its half of the day. */
const TOKEN =
  /(?<character>[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*)|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]+(?:[.,:'’]\p{Nd}+)*(?:(?<=\p{Nd})[ \u00A0\u202F]?[ap]\.?m\b)?/giv;

/** Texts of Latin letters and usual punctuation, without the long s, which `i` makes an s. */
const IS_LATIN = /^[\0-\u017E\u2000-\u206F]*$/;
/** What `TOKEN` finds in such a text, in less time: it need not ask for the properties of each character. */
const LATIN_TOKEN = /[0-9a-zª²³µ¹º¼-¾À-ÖØ-öø-\u017E]+(?:[.,:'’]\d+)*(?:(?<=\d)[ \u00A0\u202F]?[ap]\.?m\b)?/gi;
const IS_ASCII = /^[\0-\x7F]*$/;

/** `1,000`, `1.000` and `1'000` are one number in three countries. */
const GROUPING = /[.,'’](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** `5 p.m.`, `5 pm` and `5pm` are one hour, and not the `5 a.m.` in which a road opens again. */
const BEFORE_HALF_OF_DAY = /[ \u00A0\u202F.](?=[ap]?\.?m$)/g;

/** Numerals that Unicode counts as letters. */
const HAN_NUMERAL = /^[〇零一二三四五六七八九十百千万萬亿億兆两兩]/u;

/** Numbers in words, for the languages that most newsrooms write; "one" is an article in half of them. */
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

/** Between two words: a capital after it says nothing. Quotation marks and brackets open sentences too. */
const SENTENCE_START = /[.!?…:;\n"“”„«»‘([•–—]/u;

/** The longest word that is told from others by all its letters, in UTF-16 code units. */
const MAX_WORD_LENGTH = 64;

/**
 * The first words of an article in order, the title's before the text's. Its time is linear in what it reads, and it
 * reads no further than it must.
 *
 * @param max how many words
 * @returns for each word a 32-bit hash of it in lower case, and a token: 13 bits of that and 3 of its kind
 */
export function tokensOf(
  title: string,
  text: string,
  max: number,
): { hashes: Uint32Array; tokens: Uint16Array } {
  const head = wordsIn(title, max);
  const body = wordsIn(text, max - head.length);
  // A title has capitals for its own reasons; only the body shows which of its words are names.
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
    // Normalised word by word: over a whole text it is quadratic in a run of marks out of order (45 s for 1 MiB).
    const word = found.slice(0, MAX_WORD_LENGTH).normalize('NFKC');
    words.push(wordFrom(word, isFirst, match.groups?.character !== undefined));
  }
  return words;
}

/** As `wordFrom`, of a word in ASCII, which normalising leaves as it is. */
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
