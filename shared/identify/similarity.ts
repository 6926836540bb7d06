import { gapsBetween } from './alignment.ts';
import { type Sketch, tripleHash } from './sketch.ts';
import { KIND, kindOf, wordOf } from './tokens.ts';

/** Of the shorter text, what the other one must have too: a copy cut to 60% of 120 words has a notice of 30 below it. */
const MIN_SHARED_OF_SHORTER = 0.6;
/** Of the longer text, so that a round-up is no duplicate of the short item it quotes whole. */
const MIN_SHARED_OF_LONGER = 0.35;
/** Of the facts that stand in the same place in both, those that may differ. */
const MAX_CHANGED_FACTS = 0.1;
/** Of the shorter text, what other words may stand for: two announcements share the paragraph about the company. */
const MAX_REWRITTEN = 0.25;

/** How much of the shorter text's word triples the other one has too, 0 to 1. */
export function similarityOf(a: Sketch, b: Sketch): number {
  return sharedTriples(a, b).ofShorter;
}

/**
 * Does a later article say what an earlier one says, but for small edits, an addition or a cut?
 *
 * Two reports from one template are two reports: the same words stand around other numbers and names.
 *
 * @returns `undefined` where it does not, or where either is too short to judge
 */
export function isNearDuplicate(earlier: Sketch, later: Sketch): { similarity: number } | undefined {
  if (earlier.bands.length === 0 || later.bands.length === 0) return undefined;
  const { ofShorter, ofLonger } = sharedTriples(earlier, later);
  if (ofShorter < MIN_SHARED_OF_SHORTER || ofLonger < MIN_SHARED_OF_LONGER) return undefined;
  const { changedFacts, rewritten, isFactsOnly } = differencesOf(earlier, later);
  if (changedFacts > MAX_CHANGED_FACTS || rewritten > MAX_REWRITTEN || isFactsOnly) return undefined;
  return { similarity: ofShorter };
}

function sharedTriples(a: Sketch, b: Sketch): { ofShorter: number; ofLonger: number } {
  const inA = new Set(triplesOf(Array.from(a.tokens, wordOf)));
  const inB = new Set(triplesOf(Array.from(b.tokens, wordOf)));
  let shared = 0;
  for (const triple of inA) if (inB.has(triple)) shared++;
  const shorter = Math.min(inA.size, inB.size);
  return shorter === 0
    ? { ofShorter: 0, ofLonger: 0 }
    : { ofShorter: shared / shorter, ofLonger: shared / Math.max(inA.size, inB.size) };
}

function triplesOf(words: readonly number[]): number[] {
  const triples: number[] = [];
  for (let i = 0; i + 2 < words.length; i++) {
    triples.push(tripleHash(words[i] ?? 0, words[i + 1] ?? 0, words[i + 2] ?? 0));
  }
  return triples;
}

/** What an editor sees who lays two texts side by side. */
export interface Differences {
  /** Facts of which the value changed while the words around them stayed, as a share of all facts that stand in both, 0 to 1. */
  changedFacts: number;
  /** Words that others stand for, as a share of the shorter text, 0 to 1; what was added or cut is not among them. */
  rewritten: number;
  /** Facts changed and nothing else did: however long the text, these are two reports. One name alone may be a misprint. */
  isFactsOnly: boolean;
}

export function differencesOf(a: Sketch, b: Sketch): Differences {
  const aTokens = [...a.tokens];
  const bTokens = [...b.tokens];
  const gaps = gapsBetween(aTokens.map(wordOf), bTokens.map(wordOf), triplesOf);
  const sides = gaps.map(({ aStart, aEnd, bStart, bEnd }) => ({
    before: aTokens.slice(aStart, aEnd),
    after: bTokens.slice(bStart, bEnd),
    // Copies are cut at the end and get a notice there, which is no other wording of what was cut.
    isEnd: aEnd === aTokens.length && bEnd === bTokens.length,
  }));
  const swaps = caselessSwaps(sides);
  const aName = nameWeight(aTokens);
  let kept = factWeight(aTokens, aName);
  let changed = 0;
  let rewritten = 0;
  let numbers = 0;
  let names = 0;
  let others = 0;
  for (const { before, after, isEnd } of sides) {
    kept -= factWeight(before, aName);
    const length = Math.min(before.length, after.length);
    if (!isEnd) rewritten += length;
    const numbersHere = replaced(before, after, isNumber);
    const namesHere = replaced(before, after, isName);
    const facts = numbersHere + aName * namesHere;
    // A figure for a figure counts whole; one among the many words of a sentence that was rewritten, or of a notice, less.
    if (facts > 0) changed += facts * (isEnd ? facts / length : Math.sqrt(facts / length));
    else changed += swaps.get(swapKey(before, after)) ?? 0;
    numbers += numbersHere;
    names += namesHere;
    others +=
      missing(before, after, isNoFact) +
      missing(after, before, isNoFact) +
      Math.abs(before.length - after.length);
  }
  return {
    changedFacts: changed === 0 ? 0 : changed / (changed + kept),
    rewritten: rewritten / Math.max(1, Math.min(aTokens.length, bTokens.length)),
    isFactsOnly: (numbers > 0 || names > 1) && others === 0,
  };
}

const isNumber = (token: number) => kindOf(token) === KIND.number;
const isName = (token: number) => kindOf(token) === KIND.name;
const isFact = (token: number) => isNumber(token) || isName(token);
const isNoFact = (token: number) => !isFact(token);
const isCharacter = (token: number) => kindOf(token) === KIND.character;
const isCaselessWord = (token: number) => kindOf(token) === KIND.caselessWord;

/** How many tokens of a kind stand for others of that kind. */
const replaced = (before: number[], after: number[], isMeant: (token: number) => boolean): number =>
  Math.min(missing(before, after, isMeant), missing(after, before, isMeant));

/** How many tokens of a kind one side of a gap has and the other has not. */
function missing(side: number[], other: number[], isMeant: (token: number) => boolean): number {
  const left = new Map<number, number>();
  for (const token of other) left.set(wordOf(token), (left.get(wordOf(token)) ?? 0) + 1);
  let count = 0;
  for (const token of side.filter(isMeant)) {
    const there = left.get(wordOf(token)) ?? 0;
    if (there === 0) count++;
    else left.set(wordOf(token), there - 1);
  }
  return count;
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
 * What each short swap in a script without capitals counts, where nothing shows a name: whole where the same is
 * swapped for the same again, as a name is wherever it stands; else half, since it may be a word.
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
  return new Map([...times].map(([key, count]) => [key, count > 1 ? 1 : 0.5]));
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
