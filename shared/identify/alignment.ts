import { mix } from './hash.ts';
import { triplesOf } from './triples.ts';

/**
 * A difference between two sequences of words: one has `a[aStart…aEnd)` where the other has `b[bStart…bEnd)`.
 */
export interface Gap {
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
}

/**
 * The differences between two sequences of words, in order.
 *
 * The sequences are aligned at the triples that both contain: the nth occurrence in `a` with the nth in `b`. Pairs
 * whose order differs between `a` and `b` are left out. The alignment is then extended from these triples. This takes
 * nearly linear time for every input; a shortest edit script takes quadratic time in the worst case.
 */
export function gapsBetween(a: readonly number[], b: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  let aEnd = 0;
  let bEnd = 0;
  const alignAt = (aAnchor: number, bAnchor: number, length: number) => {
    let aStart = aAnchor;
    let bStart = bAnchor;
    while (aStart > aEnd && bStart > bEnd && a[aStart - 1] === b[bStart - 1]) {
      aStart--;
      bStart--;
    }
    if (aStart > aEnd || bStart > bEnd) gaps.push({ aStart: aEnd, aEnd: aStart, bStart: bEnd, bEnd: bStart });
    aEnd = aAnchor + length;
    bEnd = bAnchor + length;
    while (aEnd < a.length && bEnd < b.length && a[aEnd] === b[bEnd]) {
      aEnd++;
      bEnd++;
    }
  };
  alignAt(0, 0, 0);
  for (const [aAnchor, bAnchor] of longestRising(anchors(triplesOf(a), triplesOf(b)))) {
    if (aAnchor >= aEnd && bAnchor >= bEnd) alignAt(aAnchor, bAnchor, 1);
  }
  alignAt(a.length, b.length, 0);
  return gaps;
}

/**
 * The number of elements that two sequences share in the same order. The nth occurrence of a value in `a` is compared
 * only with the nth in `b`.
 */
export const sharedInOrder = (a: number[], b: number[]): number => longestRising(anchors(a, b)).length;

/** Pairs of the positions of the nth occurrence of a value in `a` and in `b`, ordered by the position in `a`. */
function anchors(a: ArrayLike<number>, b: ArrayLike<number>): [number, number][] {
  const inB = placesOf(b);
  const pairs: [number, number][] = [];
  for (const [occurrence, aPlace] of placesOf(a)) {
    const bPlace = inB.get(occurrence);
    if (bPlace !== undefined) pairs.push([aPlace, bPlace]);
  }
  return pairs;
}

/** The position of each occurrence of each value, by a hash of the value and the number of the occurrence. */
function placesOf(values: ArrayLike<number>): Map<number, number> {
  const places = new Map<number, number>();
  const seen = new Map<number, number>();
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0;
    const before = seen.get(value) ?? 0;
    seen.set(value, before + 1);
    places.set(mix(value ^ mix(before)), place);
  }
  return places;
}

/** The longest subset of the pairs in which both numbers increase. */
function longestRising(pairs: [number, number][]): [number, number][] {
  /** `tails[k]`: the index of the pair that ends the best subset of length k + 1. */
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, place], i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = tails[low - 1] ?? -1;
    tails[low] = i;
  });
  const chosen: [number, number][] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i];
    if (pair !== undefined) chosen.push(pair);
  }
  return chosen.reverse();
}
