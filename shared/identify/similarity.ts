import { differencesOf } from './differences.ts';
import { MIN_TOKENS, type Sketch } from './sketch.ts';
import { wordOf } from './tokens.ts';
import { triplesOf } from './triples.ts';

/** Of the shorter text, what the other one must have too: a copy cut to 60% of 120 words has a notice of 30 below it. */
const MIN_SHARED_OF_SHORTER = 0.6;
/** Of the longer text, so that a round-up is not held as a near duplicate of a short item that it quotes. */
const MIN_SHARED_OF_LONGER = 0.35;
/** Share of the facts at the same place in both that may differ. */
const MAX_CHANGED_FACTS = 0.1;
/** Of what differs, the share that may be facts: an editor works on words, a template on figures, however much it says around them. */
const MAX_FACT_SHARE = 0.3;
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
  if (earlier.tokens.length < MIN_TOKENS || later.tokens.length < MIN_TOKENS) return undefined;
  const { ofShorter, ofLonger } = sharedTriples(earlier, later);
  if (ofShorter < MIN_SHARED_OF_SHORTER || ofLonger < MIN_SHARED_OF_LONGER) return undefined;
  const { changedFacts, rewritten, factShare } = differencesOf(earlier, later);
  if (changedFacts > MAX_CHANGED_FACTS || rewritten > MAX_REWRITTEN || factShare > MAX_FACT_SHARE)
    return undefined;
  return { similarity: ofShorter };
}

/** One article is compared with many, and in a batch many with the same ones. */
const triplesIn = new WeakMap<Sketch, Uint32Array>();

/** Each once, the least first: so two texts are laid side by side in one pass. */
function distinctTriples(sketch: Sketch): Uint32Array {
  const known = triplesIn.get(sketch);
  if (known !== undefined) return known;
  const sorted = Uint32Array.from(triplesOf(sketch.tokens.map(wordOf))).sort();
  const triples = sorted.filter((triple, i) => i === 0 || triple !== sorted[i - 1]);
  triplesIn.set(sketch, triples);
  return triples;
}

function sharedTriples(a: Sketch, b: Sketch): { ofShorter: number; ofLonger: number } {
  const inA = distinctTriples(a);
  const inB = distinctTriples(b);
  const shorter = Math.min(inA.length, inB.length);
  if (shorter === 0) return { ofShorter: 0, ofLonger: 0 };
  const shared = countOfBoth(inA, inB);
  return { ofShorter: shared / shorter, ofLonger: shared / Math.max(inA.length, inB.length) };
}

/** How many numbers two sorted lists have in common. */
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
