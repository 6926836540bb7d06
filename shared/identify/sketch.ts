import { KIND, kindOf, tokensOf } from './tokens.ts';
import { triplesOf } from './triples.ts';

/** The data by which the near-duplicate search compares an article. The text cannot be restored from it. */
export interface Sketch {
  /** The first words in order, title first, with their kinds (`tokens.ts`). */
  tokens: Uint16Array;
}

/** The sketch of a new article, with the keys to search for similar articles. */
export interface FreshSketch extends Sketch {
  /**
   * The smallest hashes of its word triples, in ascending order: `factual` of triples with a fact, `any` of all
   * triples. Empty if the text is too short to compare.
   */
  anchors: { factual: Uint32Array; any: Uint32Array };
}

/**
 * Increase this number if tokens or hashes are computed differently, because stored sketches and anchors then no longer
 * match new ones.
 */
const VERSION = 1;
/** The maximum number of words of a sketch: about 11 KB of English, and 3,801 bytes when encoded. */
const MAX_TOKENS = 1_900;
/** Texts with fewer words are not compared. They can share words by chance; even a short report has 40 words. */
export const MIN_TOKENS = 20;

/**
 * The number of the smallest hashes that are anchors: two texts with common words have some of these hashes in common
 * (bottom-k, Cohen & Kaplan 2007).
 */
const ANCHORS_PER_KIND = 12;

/**
 * The sketch of an article, from its first 1,900 words.
 *
 * @param article plain text, normalised
 */
export function sketchOf(article: { title: string; content_text: string }): FreshSketch {
  const { hashes, tokens } = tokensOf(article.title, article.content_text, MAX_TOKENS);
  return { tokens, anchors: hashes.length < MIN_TOKENS ? NO_ANCHORS : smallestTriples(hashes, tokens) };
}

const NO_ANCHORS = { factual: new Uint32Array(0), any: new Uint32Array(0) };

/**
 * The smallest hashes of triples. Triples with a fact are selected separately, because two reports that were made from
 * the same template differ only in numbers and names.
 */
function smallestTriples(hashes: Uint32Array, tokens: Uint16Array): FreshSketch['anchors'] {
  const factual = new SmallestNumbers();
  const any = new SmallestNumbers();
  const triples = triplesOf(hashes);
  for (let i = 0; i < triples.length; i++) {
    const triple = triples[i] ?? 0;
    any.add(triple);
    if (isFact(tokens[i]) || isFact(tokens[i + 1]) || isFact(tokens[i + 2])) factual.add(triple);
  }
  return { factual: factual.numbers(), any: any.numbers() };
}

function isFact(token = 0): boolean {
  const kind = kindOf(token);
  return kind === KIND.name || kind === KIND.number;
}

/** Collects the smallest of many distinct numbers, in ascending order. */
class SmallestNumbers {
  readonly #smallest = new Uint32Array(ANCHORS_PER_KIND);
  #count = 0;

  add(number: number): void {
    const smallest = this.#smallest;
    const last = ANCHORS_PER_KIND - 1;
    if (this.#count > last && number >= (smallest[last] ?? 0)) return;
    let at = this.#count;
    while (at > 0 && (smallest[at - 1] ?? 0) >= number) at -= 1;
    if (at < this.#count && smallest[at] === number) return;
    smallest.copyWithin(at + 1, at, Math.min(this.#count, last));
    smallest[at] = number;
    if (this.#count <= last) this.#count += 1;
  }

  numbers(): Uint32Array {
    return this.#smallest.slice(0, this.#count);
  }
}

/**
 * @returns at most 4,000 bytes: a byte with the version, then the tokens as little-endian numbers. Anchors are not
 *   included, because only the search for a new article needs them
 */
export function encodeSketch({ tokens }: Sketch): Uint8Array {
  const bytes = new Uint8Array(1 + 2 * tokens.length);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  for (let i = 0; i < tokens.length; i++) view.setUint16(1 + 2 * i, tokens[i] ?? 0, true);
  return bytes;
}

/** Cached, because a batch compares many articles with the same stored articles. */
const sketchOfBytes = new WeakMap<Uint8Array, Sketch>();

/**
 * Decodes what `encodeSketch` wrote. If another version wrote the bytes, the sketch has no words, so its article is not
 * a near duplicate of any other article.
 */
export function decodeSketch(bytes: Uint8Array): Sketch {
  const known = sketchOfBytes.get(bytes);
  if (known !== undefined) return known;
  const tokens = new Uint16Array(bytes[0] === VERSION ? (bytes.length - 1) >> 1 : 0);
  for (let i = 0; i < tokens.length; i++) {
    tokens[i] = (bytes[1 + 2 * i] ?? 0) | ((bytes[2 + 2 * i] ?? 0) << 8);
  }
  const sketch = { tokens };
  sketchOfBytes.set(bytes, sketch);
  return sketch;
}
