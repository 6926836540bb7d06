import type { FreshSketch } from './sketch.ts';

/** An article is looked for under all anchors of its sketch, and kept under so many of them, the least first. */
const KEPT = 8;

const asText = (anchor: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(anchor);
  return bytes.toString('base64url');
};

/**
 * The keys under which articles that share words with this one are found.
 *
 * @returns up to 32 strings of 6 characters (base64url); none for a text too short to judge
 */
export function anchorsOf(sketch: FreshSketch): string[] {
  return Array.from(sketch.anchors, asText);
}

/**
 * The keys under which the article itself is found by those that come later. A copy that has half of its words has each
 * of them with one chance in two, and then looks for it, since the least of many are the least of few: all eight are
 * missed by one copy in 256.
 */
export function keptAnchorsOf(sketch: FreshSketch): string[] {
  return anchorsOf(sketch).slice(0, KEPT);
}

/**
 * The articles worth comparing: those that share most anchors, however many share a few.
 *
 * @param lists the ids found under each anchor of the new article, newest first
 * @param max the number of sketches that one look-up may read
 * @returns ids, most shared anchors first; of equals, those found first
 */
export function candidatesOf(lists: readonly (readonly string[])[], max: number): string[] {
  const shared = new Map<string, number>();
  for (const id of lists.flatMap((ids) => [...new Set(ids)])) shared.set(id, (shared.get(id) ?? 0) + 1);
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, max)
    .map(([id]) => id);
}
