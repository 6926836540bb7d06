import { anchorsOf, candidatesOf, keptAnchorsOf } from '#shared/identify/anchors.ts';
import { isNearDuplicate } from '#shared/identify/similarity.ts';
import { decodeSketch, encodeSketch, sketchOf } from '#shared/identify/sketch.ts';
import { MAX_ANCHOR_ARTICLES, MAX_CANDIDATES } from '#shared/settings.ts';

/**
 * Searches near duplicates in one feed as the store does: with two batches of reads, a bounded list of
 * articles for each anchor, and encoded sketches. A near duplicate is held, so no later article is compared
 * with it.
 */
export class NearDuplicateLookup {
  readonly #anchors = new Map<string, string[]>();
  readonly #sketches = new Map<string, Uint8Array>();
  /** The number of sketches that the last look-up read. */
  sketchReads = 0;

  /** Stores the article, unless it is a near duplicate. @returns the earlier article that it nearly repeats */
  submit(
    id: string,
    title: string,
    content_text: string,
  ): { duplicateOf: string; similarity: number } | undefined {
    const sketch = sketchOf({ title, content_text });
    const keys = anchorsOf(sketch);
    const candidates = candidatesOf(
      keys.map((key) => this.#anchors.get(key) ?? []),
      MAX_CANDIDATES,
    );
    this.sketchReads = candidates.length;
    let best: { duplicateOf: string; similarity: number } | undefined;
    for (const candidate of candidates) {
      const earlier = decodeSketch(this.#sketches.get(candidate) ?? new Uint8Array());
      const found = isNearDuplicate(earlier, sketch);
      if (found !== undefined && found.similarity > (best?.similarity ?? 0)) {
        best = { duplicateOf: candidate, similarity: found.similarity };
      }
    }
    if (best !== undefined) return best;
    this.#sketches.set(id, encodeSketch(sketch));
    for (const key of keptAnchorsOf(sketch)) {
      this.#anchors.set(key, [id, ...(this.#anchors.get(key) ?? [])].slice(0, MAX_ANCHOR_ARTICLES));
    }
    return undefined;
  }
}
