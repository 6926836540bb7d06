import { gapsBetween } from './alignment.ts';
import { type Sketch, tripleHash } from './sketch.ts';
import { KIND, kindOf, wordOf } from './tokens.ts';

/** Of the shorter text, what the other one must have too: a copy cut to 60% of 120 words has a notice of 30 below it. */
const MIN_SHARED_OF_SHORTER = 0.6;
/** Of the longer text, so that a round-up is no duplicate of the short item it quotes whole. */
const MIN_SHARED_OF_LONGER = 0.35;
/** Of the facts that stand in the same place in both, those that may differ. */
const MAX_CHANGED_FACTS = 0.1;

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
  return changedFacts(earlier, later) > MAX_CHANGED_FACTS ? undefined : { similarity: ofShorter };
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

/** A gap in a script without capitals that is this short may be a name for a name; tokens. */
const SHORT_GAP = 8;
/** In such a script: what one of these gaps counts, and how many tokens count as one fact that stayed. */
const CASELESS_GAP = 0.5;
const CASELESS_TOKENS_A_FACT = 12;

/** Facts of which the value changed while the words around them stayed, as a share of all facts that stand in both, 0 to 1. */
export function changedFacts(a: Sketch, b: Sketch): number {
  const aTokens = [...a.tokens];
  const bTokens = [...b.tokens];
  const gaps = gapsBetween(aTokens.map(wordOf), bTokens.map(wordOf), triplesOf);
  let changed = 0;
  let kept = factWeight(aTokens);
  for (const gap of gaps) {
    const aside = aTokens.slice(gap.aStart, gap.aEnd);
    const bside = bTokens.slice(gap.bStart, gap.bEnd);
    kept -= factWeight(aside);
    changed += changedIn(aside, bside);
  }
  return changed === 0 ? 0 : changed / (changed + kept);
}

/**
 * Facts replaced in one gap. A sentence rewritten has few facts among many words and counts little; a figure for a
 * figure counts whole.
 */
function changedIn(aside: number[], bside: number[]): number {
  const length = Math.min(aside.length, bside.length);
  if (length === 0) return 0;
  const facts = Math.min(without(aside, bside), without(bside, aside));
  if (facts > 0) return facts * Math.min(1, (2 * facts) / length);
  const isShort = Math.max(aside.length, bside.length) <= SHORT_GAP;
  const isCaseless =
    aside.some((token) => kindOf(token) === KIND.caseless) &&
    bside.some((token) => kindOf(token) === KIND.caseless);
  return isShort && isCaseless ? CASELESS_GAP : 0;
}

const isFact = (token: number) => kindOf(token) === KIND.name || kindOf(token) === KIND.number;

/** The number of facts in one side of a gap that the other side has not. */
function without(side: number[], other: number[]): number {
  const there = new Map<number, number>();
  for (const token of other) there.set(wordOf(token), (there.get(wordOf(token)) ?? 0) + 1);
  let missing = 0;
  for (const token of side) {
    if (!isFact(token)) continue;
    const left = there.get(wordOf(token)) ?? 0;
    if (left === 0) missing++;
    else there.set(wordOf(token), left - 1);
  }
  return missing;
}

function factWeight(tokens: number[]): number {
  let facts = 0;
  let caseless = 0;
  for (const token of tokens) {
    if (isFact(token)) facts++;
    else if (kindOf(token) === KIND.caseless) caseless++;
  }
  return facts + caseless / CASELESS_TOKENS_A_FACT;
}
