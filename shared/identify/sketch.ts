import { KIND, kindOf, tokensOf } from './tokens.ts';
import { triplesOf } from './triples.ts';

/** The data by which the near-duplicate search compares an article. The text cannot be restored from it. */
export interface Sketch {
  /** The first words in order, title first, with their kinds (`tokens.ts`). */
  tokens: Uint16Array;
}

/** The sketch of a new article, with the keys to search for similar articles. */
export interface FreshSketch extends Sketch {
  /** Smallest hashes of triples, ascending: `factual` with a fact, `any` of all. Empty for a short text. */
  anchors: { factual: Uint32Array; any: Uint32Array };
}

/** Increase it if tokens or hashes change: stored ones no longer match. */
const VERSION = 1;
/** About 11 KB of English, 3,801 bytes encoded. */
const MAX_TOKENS = 1_900;
/**
 * Texts with fewer words are not compared. They can share words by chance; even a short report has 40 words.
 */
export const MIN_TOKENS = 20;

/** Bottom-k (Cohen & Kaplan 2007): similar texts share some of the smallest hashes. */
const ANCHORS_OF_A_KIND = 12;

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

/** Triples with facts apart: reports from one template differ only in numbers and names. */
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

/** Ascending. */
class SmallestNumbers {
  readonly #smallest = new Uint32Array(ANCHORS_OF_A_KIND);
  #count = 0;

  add(number: number): void {
    const smallest = this.#smallest;
    const last = ANCHORS_OF_A_KIND - 1;
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
 * @returns up to 4,000 bytes: a version, then tokens as little-endian numbers; no anchors, which are for new
 *   articles
 */
export function encodeSketch({ tokens }: Sketch): Uint8Array {
  const bytes = new Uint8Array(1 + 2 * tokens.length);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  for (let i = 0; i < tokens.length; i++) view.setUint16(1 + 2 * i, tokens[i] ?? 0, true);
  return bytes;
}

/** A batch compares many articles with the same stored ones. */
const sketchOfBytes = new WeakMap<Uint8Array, Sketch>();

/** As `encodeSketch` wrote it. Of another version, a sketch without words, which is near no other. */
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
