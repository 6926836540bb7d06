import type { FreshSketch } from './sketch.ts';

/** An article is looked for under all anchors of its sketch, and kept under so many of each kind, the least first. */
const KEPT_OF_A_KIND = 5;

const asText = (anchor: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(anchor);
  return bytes.toString('base64url');
};

/**
 * The keys under which articles that share words with this one are found.
 *
 * @returns up to 24 strings of 6 characters (base64url), each once; none for a text too short to judge
 */
export function anchorsOf({ anchors: { factual, any } }: FreshSketch): string[] {
  return [...new Set([...factual, ...any])].map(asText);
}

/**
 * The keys under which the article itself is found by those that come later. A copy that has half of its words has each
 * of them with one chance in two, and then looks for it, since the least of many are the least of few: all ten are missed
 * by one copy in a thousand.
 */
export function keptAnchorsOf({ anchors: { factual, any } }: FreshSketch): string[] {
  return [...new Set([...factual.slice(0, KEPT_OF_A_KIND), ...any.slice(0, KEPT_OF_A_KIND)])].map(asText);
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
