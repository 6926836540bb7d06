/** Spreads every bit of a number over all 32 bits (the finaliser of MurmurHash3, which is in the public domain). */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The hash of an empty text, to which `withCharacter` adds characters: the offset basis of FNV-1a. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** Adds one character to a hash. After the last character, the caller must apply `mix`. */
export function withCharacter(unmixed: number, code: number): number {
  return Math.imul(unmixed ^ code, 0x01000193);
}

/**
 * A 32-bit hash of a word (FNV-1a over UTF-16 code units, then spread). It is fast, but attackers can find collisions.
 * It must not change, because the hashes are stored.
 */
export function hashOf(word: string): number {
  let unmixed = EMPTY_HASH;
  for (let i = 0; i < word.length; i++) unmixed = withCharacter(unmixed, word.charCodeAt(i));
  return mix(unmixed);
}
