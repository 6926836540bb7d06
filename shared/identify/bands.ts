import type { Sketch } from './sketch.ts';

/**
 * The bands under which an article is kept and looked for: those of two near duplicates have some in common.
 *
 * @returns 32 strings of 6 characters (base64url), the nth for the nth band; none for a text too short to judge
 */
export function bandsOf(sketch: Sketch): string[] {
  return Array.from(sketch.bands, (band) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(band);
    return bytes.toString('base64url');
  });
}

/**
 * The articles worth comparing: those that share most bands, however many share a few.
 *
 * @param bandLists the ids found under each band of the new article, newest first
 * @param max the number of sketches that one look-up may read
 * @returns ids, most shared bands first; of equals, those found first
 */
export function candidatesOf(bandLists: readonly (readonly string[])[], max: number): string[] {
  const shared = new Map<string, number>();
  for (const id of bandLists.flatMap((ids) => [...new Set(ids)])) shared.set(id, (shared.get(id) ?? 0) + 1);
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, max)
    .map(([id]) => id);
}
