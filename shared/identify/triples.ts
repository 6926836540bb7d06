import { mix } from './hash.ts';

/**
 * One number for each triple of consecutive words: the shortest sequence that two texts seldom share by chance.
 *
 * @param words the hash of each word
 * @returns the value at `i` represents the words `i`, `i + 1` and `i + 2`; unsigned 32-bit
 */
export function triplesOf(words: ArrayLike<number>): Uint32Array {
  const triples = new Uint32Array(Math.max(0, words.length - 2));
  for (let i = 0; i < triples.length; i++) {
    const pair = mix(Math.imul(words[i] ?? 0, 0x9e3779b1) ^ (words[i + 1] ?? 0));
    triples[i] = mix(Math.imul(pair, 0x85ebca77) ^ (words[i + 2] ?? 0));
  }
  return triples;
}
