import { gapsBetween, sharedInOrder } from './alignment.ts';
import type { Sketch } from './sketch.ts';
import { KIND, kindOf, wordOf } from './tokens.ts';

/** In words. Copies are shortened and get a notice at the end; a notice is not a rewording of the text that was cut. */
const LONGEST_NOTICE = 40;

/** What an editor sees who lays two texts side by side. */
export interface Differences {
  /** Facts of which the value changed while the words around them stayed, as a share of the facts in both, 0 to 1. */
  changedFacts: number;
  /** Words that others stand for, as a share of the shorter text, 0 to 1; what was added or cut is not among them. */
  rewritten: number;
  /** Share of the different words that replace a fact by a fact, 0 to 1; 0 if it is a single name, which may be a misprint. */
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
  const aName = nameWeight(aTokens);
  let kept = factWeight(aTokens, aName);
  let changed = 0;
  let rewritten = 0;
  let numbers = 0;
  let names = 0;
  let differing = 0;
  let cut = 0;
  let added = 0;
  for (const { before, after, isEnd } of sides) {
    kept -= factWeight(before, aName);
    const length = Math.min(before.length, after.length);
    if (!isEnd || length > LONGEST_NOTICE) rewritten += length;
    // A word or two between two figures align nothing, and still do not differ.
    const same = sharedInOrder(before.map(wordOf), after.map(wordOf));
    const numbersHere = replaced(before, after, isNumber);
    const namesHere = replaced(before, after, isName);
    const facts = Math.min(numbersHere + aName * namesHere, length - same);
    // A figure for a figure counts whole; one among the many words of a sentence that was rewritten, or of a notice, less.
    if (facts > 0) changed += facts * (facts / (length - same)) ** (isEnd ? 2 : 0.5);
    else changed += swaps.get(swapKey(before, after)) ?? 0;
    numbers += numbersHere;
    names += namesHere;
    if (isTable(before)) cut += before.length - same;
    if (isTable(after)) added += after.length - same;
    differing += Math.max(before.length, after.length) - same;
  }
  // A row that two tables share may stand first in one and last in the other: then what differs stands for nothing.
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

/** More figures and names than words: a row of results, of prices, of times. */
const isTable = (tokens: number[]): boolean =>
  tokens.filter((token) => isNumber(token) || isName(token)).length > tokens.length / 2;

/** How many tokens of a kind stand for others of that kind. Their order counts: who plays whom is news in a table. */
function replaced(before: number[], after: number[], isMeant: (token: number) => boolean): number {
  const was = before.filter(isMeant).map(wordOf);
  const is = after.filter(isMeant).map(wordOf);
  return Math.min(was.length, is.length) - sharedInOrder(was, is);
}

/** In a script without capitals: the longest name, and so many tokens as count as one fact that stayed. */
const CASELESS = {
  words: { longestName: 4, aFact: 8 },
  characters: { longestName: 12, aFact: 20 },
};

interface Sides {
  before: number[];
  after: number[];
}

/**
 * The weight of each short swap in a script without capitals, which do not show names: 1 if the same swap occurs again, as
 * it does for a name that was changed everywhere; otherwise a third, because it is more often a word.
 */
function caselessSwaps(sides: Sides[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { before, after } of sides) {
    const longer = Math.max(before.length, after.length);
    const isMaybeName =
      (longer <= CASELESS.words.longestName && before.some(isCaselessWord) && after.some(isCaselessWord)) ||
      (longer <= CASELESS.characters.longestName && before.some(isCharacter) && after.some(isCharacter));
    if (!isMaybeName) continue;
    const key = swapKey(before, after);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return new Map([...times].map(([key, count]) => [key, count > 1 ? 1 : 1 / 3]));
}

const swapKey = (before: number[], after: number[]): string => `${before.join()}>${after.join()}`;

/** The names that a text has for each word, at most: in German every noun has a capital, in a heading every word. */
const NAMES_A_WORD = 0.12;

/** What one word with a capital counts as a name. */
const nameWeight = (tokens: number[]): number =>
  Math.min(1, (NAMES_A_WORD * tokens.length) / Math.max(1, tokens.filter(isName).length));

const factWeight = (tokens: number[], aName: number): number =>
  tokens.filter(isNumber).length +
  tokens.filter(isName).length * aName +
  tokens.filter(isCaselessWord).length / CASELESS.words.aFact +
  tokens.filter(isCharacter).length / CASELESS.characters.aFact;
