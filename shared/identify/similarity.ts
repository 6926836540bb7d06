import { differencesOf } from './differences.ts';
import { MIN_TOKENS, type Sketch } from './sketch.ts';
import { wordOf } from './tokens.ts';
import { triplesOf } from './triples.ts';

/**
 * The minimum share of the shorter text that the other text must contain. With this value the search finds a
 * copy that is shortened from 120 words to 60% and has a notice of 30 words below it.
 */
const MIN_SHARED_OF_SHORTER = 0.6;
/**
 * The minimum share of the longer text that the other text must contain, so that a round-up is not held as a near
 * duplicate of a short item that it quotes.
 */
const MIN_SHARED_OF_LONGER = 0.35;
/** The maximum share of the facts that were replaced. */
const MAX_CHANGED_FACTS = 0.1;
/** The maximum share of facts among the differences. Reports from one template differ in facts such as numbers. */
const MAX_FACT_SHARE = 0.3;
/**
 * The maximum share of the shorter text that was replaced. If two announcements share only a paragraph about the
 * company, a larger share differs.
 */
const MAX_REWRITTEN = 0.25;

/**
 * Whether a later article is a copy of an earlier one with small edits, an addition or a cut.
 *
 * Two reports from one template, with the same words but other numbers and names, are different articles.
 *
 * @returns `undefined` if it is not a near duplicate, or if one of the texts is too short to compare
 */
export function isNearDuplicate(earlier: Sketch, later: Sketch): { similarity: number } | undefined {
  if (earlier.tokens.length < MIN_TOKENS || later.tokens.length < MIN_TOKENS) return undefined;
  if (!canShareEnough(earlier, later)) return undefined;
  const { ofShorter, ofLonger } = sharedTriples(earlier, later);
  if (ofShorter < MIN_SHARED_OF_SHORTER || ofLonger < MIN_SHARED_OF_LONGER) return undefined;
  const { changedFacts, rewritten, factShare } = differencesOf(earlier, later);
  if (changedFacts > MAX_CHANGED_FACTS || rewritten > MAX_REWRITTEN || factShare > MAX_FACT_SHARE)
    return undefined;
  return { similarity: ofShorter };
}

/**
 * A quick check without sorting, which excludes most candidates: they share an anchor with a new article by chance.
 *
 * @returns false only if the texts share too few triples of the later one. `shared` is an upper limit: it counts
 *   repeated triples, and triples that only have the same low bits as one of the later text
 */
function canShareEnough(earlier: Sketch, later: Sketch): boolean {
  const marks = marksOf(later);
  const triples = triplesOf(earlier.tokens.map(wordOf));
  let shared = 0;
  for (let i = 0; i < triples.length; i++) shared += marks[(triples[i] ?? 0) % MARKS] ?? 0;
  return shared / distinctTriples(later).length >= MIN_SHARED_OF_LONGER;
}

/**
 * The length of an array of marks. It is enough for the 1,900 words of a sketch: a triple of another text is marked
 * with a chance of at most 1 in 9.
 */
const MARKS = 2 ** 14;
/** Cached, because a new article is compared with many others. */
const marksIn = new WeakMap<Sketch, Uint8Array>();

/** An array with a 1 at the low bits of each triple of a sketch, and 0 elsewhere. */
function marksOf(sketch: Sketch): Uint8Array {
  const known = marksIn.get(sketch);
  if (known !== undefined) return known;
  const marks = new Uint8Array(MARKS);
  for (const triple of distinctTriples(sketch)) marks[triple % MARKS] = 1;
  marksIn.set(sketch, marks);
  return marks;
}

/** Cached, because one sketch is compared with many others. */
const triplesIn = new WeakMap<Sketch, Uint32Array>();

/** The distinct triples of a sketch in ascending order, so that two texts are compared in one pass. */
function distinctTriples(sketch: Sketch): Uint32Array {
  const known = triplesIn.get(sketch);
  if (known !== undefined) return known;
  const sorted = triplesOf(sketch.tokens.map(wordOf)).sort();
  const triples = sorted.filter((triple, i) => i === 0 || triple !== sorted[i - 1]);
  triplesIn.set(sketch, triples);
  return triples;
}

/** The word triples that two texts share, as shares of the shorter and of the longer text, each 0 to 1. */
export function sharedTriples(a: Sketch, b: Sketch): { ofShorter: number; ofLonger: number } {
  const inA = distinctTriples(a);
  const inB = distinctTriples(b);
  const shorter = Math.min(inA.length, inB.length);
  if (shorter === 0) return { ofShorter: 0, ofLonger: 0 };
  const shared = countOfBoth(inA, inB);
  return { ofShorter: shared / shorter, ofLonger: shared / Math.max(inA.length, inB.length) };
}

/** The number of values that two sorted lists have in common. */
function countOfBoth(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const inA = a[i] ?? 0;
    const inB = b[j] ?? 0;
    if (inA === inB) count++;
    if (inA <= inB) i++;
    if (inB <= inA) j++;
  }
  return count;
}
