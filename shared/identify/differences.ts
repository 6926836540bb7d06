import { gapsBetween, sharedInOrder } from './alignment.ts';
import type { Sketch } from './sketch.ts';
import { KIND, kindOf, wordOf } from './tokens.ts';

/**
 * The maximum number of words of a notice that follows a shortened copy. Such a notice does not count as a replacement
 * of the missing text.
 */
const MAX_NOTICE_WORDS = 40;

export interface Differences {
  /** The share of facts that were replaced in unchanged surroundings, 0 to 1. */
  changedFacts: number;
  /** Words that were replaced, as a share of the shorter text, 0 to 1. Added and removed words do not count. */
  rewritten: number;
  /**
   * Facts that replace facts, as a share of all words that differ, 0 to 1; 0 if only one name was replaced, which can
   * be a spelling correction.
   */
  factShare: number;
}

/** Aligns two texts and compares the words that replace each other. */
export function differencesOf(a: Sketch, b: Sketch): Differences {
  const aTokens = [...a.tokens];
  const bTokens = [...b.tokens];
  const gaps = gapsBetween(aTokens.map(wordOf), bTokens.map(wordOf));
  const sides = gaps.map(({ aStart, aEnd, bStart, bEnd }) => ({
    before: aTokens.slice(aStart, aEnd),
    after: bTokens.slice(bStart, bEnd),
    isEnd: aEnd === aTokens.length && bEnd === bTokens.length,
  }));
  const swaps = caselessSwaps(sides);
  const weightOfName = nameWeight(aTokens);
  let kept = factWeight(aTokens, weightOfName);
  let changed = 0;
  let rewritten = 0;
  let numbers = 0;
  let names = 0;
  let differing = 0;
  let cut = 0;
  let added = 0;
  for (const { before, after, isEnd } of sides) {
    kept -= factWeight(before, weightOfName);
    const length = Math.min(before.length, after.length);
    if (!isEnd || length > MAX_NOTICE_WORDS) rewritten += length;
    // Between two replaced numbers, one or two equal words are not aligned, but they are not a difference.
    const same = sharedInOrder(before.map(wordOf), after.map(wordOf));
    const numbersHere = replaced(before, after, isNumber);
    const namesHere = replaced(before, after, isName);
    const facts = Math.min(numbersHere + weightOfName * namesHere, length - same);
    // A number that replaces a number counts fully; a number among many replaced words counts less.
    if (facts > 0) changed += facts * (facts / (length - same)) ** (isEnd ? 2 : 0.5);
    else changed += swaps.get(swapKey(before, after)) ?? 0;
    numbers += numbersHere;
    names += namesHere;
    if (isTable(before)) cut += before.length - same;
    if (isTable(after)) added += after.length - same;
    differing += Math.max(before.length, after.length) - same;
  }
  // Tables with the same rows in another order: the alignment shows rows as removed and added, but they count as
  // replaced.
  changed = Math.max(changed, Math.min(cut, added) / 2);
  return {
    changedFacts: changed === 0 ? 0 : changed / (changed + kept),
    rewritten: rewritten / Math.max(1, Math.min(aTokens.length, bTokens.length)),
    factShare: numbers > 0 || names > 1 ? Math.min(1, (numbers + names) / Math.max(1, differing)) : 0,
  };
}

const isNumber = (token: number) => kindOf(token) === KIND.number;
const isName = (token: number) => kindOf(token) === KIND.name;
const isCharacter = (token: number) => kindOf(token) === KIND.character;
const isCaselessWord = (token: number) => kindOf(token) === KIND.caselessWord;

/** Whether a text has more numbers and names than other words, as a row of results, prices or times has. */
const isTable = (tokens: number[]): boolean =>
  tokens.filter((token) => isNumber(token) || isName(token)).length > tokens.length / 2;

/**
 * The number of tokens of a kind that replace other tokens of the same kind. Equal tokens in another order count as
 * replaced, as in a table of matches.
 */
function replaced(before: number[], after: number[], isCompared: (token: number) => boolean): number {
  const was = before.filter(isCompared).map(wordOf);
  const is = after.filter(isCompared).map(wordOf);
  return Math.min(was.length, is.length) - sharedInOrder(was, is);
}

/**
 * For scripts without capitals: a replacement of more than `maxNameWords` tokens cannot be a name; `wordsPerFact` unchanged
 * tokens count as one unchanged fact.
 */
const CASELESS = {
  words: { maxNameWords: 4, wordsPerFact: 8 },
  characters: { maxNameWords: 12, wordsPerFact: 20 },
};

interface Sides {
  before: number[];
  after: number[];
}

/**
 * The weight of each short replacement in a script without capitals, where names cannot be recognised: 1 if the same
 * replacement occurs again, as for a name, otherwise a third.
 */
function caselessSwaps(sides: Sides[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { before, after } of sides) {
    const longer = Math.max(before.length, after.length);
    const isMaybeName =
      (longer <= CASELESS.words.maxNameWords && before.some(isCaselessWord) && after.some(isCaselessWord)) ||
      (longer <= CASELESS.characters.maxNameWords && before.some(isCharacter) && after.some(isCharacter));
    if (!isMaybeName) continue;
    const key = swapKey(before, after);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return new Map([...times].map(([key, count]) => [key, count > 1 ? 1 : 1 / 3]));
}

const swapKey = (before: number[], after: number[]): string => `${before.join()}>${after.join()}`;

/**
 * Names count for at most this share of the words of a text, because German nouns and all words of some headings have
 * capitals too.
 */
const MAX_NAMES_PER_WORD = 0.12;

/** How much a word with a capital counts as a name, 0 to 1. */
const nameWeight = (tokens: number[]): number =>
  Math.min(1, (MAX_NAMES_PER_WORD * tokens.length) / Math.max(1, tokens.filter(isName).length));

const factWeight = (tokens: number[], weightOfName: number): number =>
  tokens.filter(isNumber).length +
  tokens.filter(isName).length * weightOfName +
  tokens.filter(isCaselessWord).length / CASELESS.words.wordsPerFact +
  tokens.filter(isCharacter).length / CASELESS.characters.wordsPerFact;
