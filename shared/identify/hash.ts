/** Spreads every bit over all 32 (MurmurHash3 finaliser, public domain). */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a offset basis. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** Adds a character; call `mix` after the last one. */
export function withCharacter(unmixed: number, code: number): number {
  return Math.imul(unmixed ^ code, 0x01000193);
}

/**
 * FNV-1a over UTF-16 units, then spread. Fast, not against attackers. Must not change, because hashes are
 * stored.
 */
export function hashOf(word: string): number {
  let unmixed = EMPTY_HASH;
  for (let i = 0; i < word.length; i++) unmixed = withCharacter(unmixed, word.charCodeAt(i));
  return mix(unmixed);
}
