import { MAY_BE_CJK } from '#shared/text/dense-scripts.ts';
import { isInCapitals } from './line-shape.ts';
import { PhraseSet, phrasesOf, wordsOf, writtenPhrases } from './phrases/phrase-table.ts';
import { PARTS_OF_NAME } from './separators.ts';

const OTHER_WORDS = '…';
const mastheads = (isOfForm: (phrase: string) => boolean): PhraseSet =>
  new PhraseSet(() =>
    writtenPhrases('mastheadNames')
      .filter(isOfForm)
      .map((phrase) => wordsOf(phrase.replaceAll(OTHER_WORDS, ''))),
  );

/** `gemeinde …`: at the start of a name. */
const STARTS = mastheads((phrase) => phrase.endsWith(` ${OTHER_WORDS}`));
/** `… parish council`: at the end of a name. */
const ENDS = mastheads((phrase) => phrase.startsWith(`${OTHER_WORDS} `));
/** `…blatt`: the end of a word. */
const ENDS_OF_WORDS = mastheads((phrase) => /^…\P{Z}/u.test(phrase) || /^\P{Z}+…$/u.test(phrase));
/** `bulletin municipal`: the whole name. */
const WHOLE = mastheads((phrase) => !phrase.includes(OTHER_WORDS));
const AND_WORDS = phrasesOf('andWords');
const PARTICLES = phrasesOf('particles', 'rareParticles');

const MAX_WORDS = 9;
const MIN_LETTERS = 4;
const MAX_CJK_CHARACTERS = 12;
/** Shorter words in lower case can be a part of a name: `de`, `von`. */
const LONG_WORD = 4;

/** The words of a name. A possessive `’s` is a part of its word: `St Bride’s` has two words. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’]s(?!\p{L}))?/gu;

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Whether a text has the form of a name: none of its longer words begins with a lower-case letter. */
const isName = (words: readonly string[]): boolean =>
  words.every((word) => !isSmall(word) || word.length < LONG_WORD || PARTICLES.has(wordsOf(word)));

/**
 * Whether the words before the end of a name belong to it: `Isle of Wight` in `Isle of Wight Council`, but not `A day
 * at the` in `A day at the council`. If all is in capitals, a short word (`AT`) can belong to a sentence.
 */
function beginsName(words: readonly string[]): boolean {
  const isJoint = (word: string): boolean =>
    word.length > 1 && (wordsOf(word) === 'of' || AND_WORDS.has(wordsOf(word)));
  const areCapitals = isInCapitals(words.join(''));
  return (
    words.join('').length >= MIN_LETTERS &&
    words.every(
      (word, index) => isJoint(word) || (!isSmall(word) && (!areCapitals || index === 0 || word.length > 3)),
    )
  );
}

function endsAsMasthead(words: readonly string[]): boolean {
  const count = [3, 2, 1].find((each) => ENDS.has(wordsOf(words.slice(-each).join(' '))));
  return count !== undefined && beginsName(words.slice(0, -count));
}

function startsAsMasthead(words: readonly string[], folded: string): boolean {
  const start = STARTS.at(folded, 0);
  const count = start === '' ? 0 : start.split(' ').length;
  const rest = words.slice(count);
  const maxRest = isInCapitals(words.join('')) && count === 1 ? 1 : MAX_WORDS;
  return (
    count > 0 && rest.length > 0 && rest.length <= maxRest && isName(rest) && !isSmall(rest.at(-1) ?? '')
  );
}

/** `Heimatverein Moorhusen`, `Hällsjö hembygdsförening`, `みなと市広報` */
function hasWordOfMasthead(words: readonly string[], folded: string): boolean {
  const isCjk = MAY_BE_CJK.test(folded);
  const hasEnd = (word: string | undefined): boolean =>
    ENDS_OF_WORDS.values().some(
      (end) =>
        word !== undefined &&
        word.length > end.length + 1 &&
        (word.endsWith(end) || (isCjk && word.startsWith(end))),
    );
  if (isCjk) return folded.length <= MAX_CJK_CHARACTERS && hasEnd(folded.replaceAll(' ', ''));
  const each = folded.split(' ');
  if (words.length < 2 || words.length > MAX_WORDS) return false;
  return (
    (hasEnd(each.at(-1)) && beginsName(words.slice(0, -1))) ||
    (hasEnd(each[0]) && !isInCapitals(words.join('')) && words.slice(1).every((word) => !isSmall(word)))
  );
}

/**
 * Whether a part of a line is the name of a masthead. After a headline, `| The Horton Gazette` is the name of the site.
 */
function isMasthead(part: string, isFirst: boolean): boolean {
  const words = part.match(WORDS) ?? [];
  if (words.length === 0 || words.length > MAX_WORDS) return false;
  const folded = wordsOf(part);
  return (
    startsAsMasthead(words, folded) ||
    (isFirst && (endsAsMasthead(words) || hasWordOfMasthead(words, folded)))
  );
}

/** `Friday 20 November 2026`, from the number on */
const DATE_AT_END = /\s\d{1,2}\D{1,20}(?:19|20)\d\d$/u;

/** The text before a date, with and without the last words, which can be a weekday and a month. */
function withoutDate(text: string): string[] {
  const at = text.search(DATE_AT_END);
  if (at < 0) return [text];
  const words = text.slice(0, at).split(' ');
  return [0, 1, 2].map((count) => words.slice(0, words.length - count).join(' '));
}

/** `The Last Observer`: “The”, one word and a noun can also be a headline, unless they are in capitals. */
const ONE_WORD_BEFORE = /^\p{Lu}\p{Ll}{0,2}\s\S+\s\S+$/u;

/** Whether a line is the name of a masthead, and can hardly be a headline. */
export const isSureMastheadName = (text: string): boolean =>
  isMastheadName(text) && !ONE_WORD_BEFORE.test(text);

/**
 * Whether a line is the name of a paper, a bulletin or an office, as it is above an article: `THE HORTON GAZETTE`,
 * `Parish of Horton – Newsletter`. A headline with such words has other words in lower case.
 */
export function isMastheadName(text: string): boolean {
  return withoutDate(text).some((name) => {
    const parts = name.split(PARTS_OF_NAME).filter((part) => /\p{L}/u.test(part));
    const isKnown = (part: string, index: number): boolean =>
      isMasthead(part, index === 0) || (parts.length > 1 && WHOLE.has(wordsOf(part)));
    return (
      parts.some(isKnown) &&
      parts.every((part, index) => isKnown(part, index) || isName(part.match(WORDS) ?? []))
    );
  });
}
