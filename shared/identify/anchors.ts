import type { FreshSketch } from './sketch.ts';

/**
 * A search uses all anchors of a sketch. An article is stored only under this number of anchors of each kind:
 * those with the smallest hashes.
 */
const STORED_PER_KIND = 5;

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The base64url of the 32 bits of an anchor, the highest bits first: five characters of 6 bits and one of 2. */
function asText(anchor: number): string {
  let text = '';
  for (let bits = 26; bits >= 2; bits -= 6) text += BASE64URL[(anchor >>> bits) & 63];
  return text + BASE64URL[(anchor & 3) << 4];
}

/**
 * The keys by which a search finds articles that share words with this article.
 *
 * @returns up to 24 different strings of 6 characters (base64url); empty if the text is too short to compare
 */
export function anchorsOf({ anchors: { factual, any } }: FreshSketch): string[] {
  return [...new Set([...factual, ...any])].map(asText);
}

/**
 * The keys under which the article is stored. A copy with half of the words contains each of these anchors with a
 * probability of one half. One common anchor is enough to find the article. About one copy in a thousand contains none
 * of the ten.
 */
export function keptAnchorsOf({ anchors: { factual, any } }: FreshSketch): string[] {
  return [...new Set([...factual.slice(0, STORED_PER_KIND), ...any.slice(0, STORED_PER_KIND)])].map(asText);
}

/**
 * The articles that share the most anchors with a new article.
 *
 * @param lists the ids stored under each anchor of the new article, newest first
 * @param max the number of sketches that one search may read
 * @returns ids, sorted by the number of shared anchors, the highest first; for equal numbers, in the order of `lists`
 */
export function candidatesOf(lists: readonly (readonly string[])[], max: number): string[] {
  const shared = new Map<string, number>();
  for (const id of lists.flatMap((ids) => [...new Set(ids)])) shared.set(id, (shared.get(id) ?? 0) + 1);
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, max)
    .map(([id]) => id);
}
