import { hashOf, mix } from './hash.ts';
import { tokensOf } from './tokens.ts';
import { triplesOf } from './triples.ts';

/** What the near-duplicate search keeps of an article: enough to find it and to compare it, not to read it. */
export interface Sketch {
  /** The first words in order, title first, each with its kind: see `tokens.ts`. */
  tokens: Uint16Array;
  /** One number a band; none for a text too short to judge. Texts that share a part of their words share bands. */
  bands: Uint32Array;
}

/** Changes when tokens, hashes or bands change: then stored sketches and bands no longer match new ones. */
const VERSION = 1;
/** Some 11 KB of English, and 3,930 bytes encoded; an editor knows by then. It bounds the work for any input, too. */
const MAX_TOKENS = 1_900;
/** A road is closed in 40 words; below half of that two reports share their words by chance. */
const MIN_TOKENS = 20;

const BANDS = 32;
/** Three minima a band, not four: a copy cut to 60% with a notice below it shares half its triples, and 0.5⁴ misses one in eight. */
const ROWS = 3;

/** The hash functions of MinHash: constants, since what they give is stored. */
const PERMUTATIONS = Array.from({ length: BANDS * ROWS }, (_, i) => ({
  flip: mix(i + 1),
  factor: mix(i + 1_001) | 1,
}));

/**
 * The sketch of an article, by its first 1,900 words. The same for ever: it is stored.
 *
 * @param article plain text, normalised
 */
export function sketchOf(article: { title: string; content_text: string }): Sketch {
  const { hashes, tokens } = tokensOf(article.title, article.content_text, MAX_TOKENS);
  const bands = hashes.length < MIN_TOKENS ? new Uint32Array(0) : bandsOfHashes(hashes);
  return { tokens, bands };
}

/** MinHash over the triples of neighbouring words, in bands (Leskovec et al., Mining of Massive Datasets, §3.4). */
function bandsOfHashes(hashes: Uint32Array): Uint32Array {
  const triples = Uint32Array.from(new Set(triplesOf(hashes)));
  const bands = new Uint32Array(BANDS);
  PERMUTATIONS.forEach(({ flip, factor }, i) => {
    let least = 0xffffffff;
    for (const triple of triples) {
      const value = Math.imul(triple ^ flip, factor) >>> 0;
      if (value < least) least = value;
    }
    const band = Math.floor(i / ROWS);
    bands[band] = mix((bands[band] ?? 0) ^ least ^ hashOf(`${i}`));
  });
  return bands;
}

/** @returns at most 4,000 bytes: version, number of bands, bands, tokens; numbers little-endian */
export function encodeSketch(sketch: Sketch): Uint8Array {
  const { bands, tokens } = sketch;
  const bytes = new Uint8Array(2 + 4 * bands.length + 2 * tokens.length);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  bytes[1] = bands.length;
  bands.forEach((band, i) => {
    view.setUint32(2 + 4 * i, band, true);
  });
  tokens.forEach((token, i) => {
    view.setUint16(2 + 4 * bands.length + 2 * i, token, true);
  });
  return bytes;
}

/** The sketch that `encodeSketch` wrote; an empty one, like nothing, where another version wrote it. */
export function decodeSketch(bytes: Uint8Array): Sketch {
  if (bytes[0] !== VERSION) return { tokens: new Uint16Array(0), bands: new Uint32Array(0) };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bandCount = bytes[1] ?? 0;
  const start = 2 + 4 * bandCount;
  return {
    bands: Uint32Array.from({ length: bandCount }, (_, i) => view.getUint32(2 + 4 * i, true)),
    tokens: Uint16Array.from({ length: (bytes.length - start) >> 1 }, (_, i) =>
      view.getUint16(start + 2 * i, true),
    ),
  };
}
