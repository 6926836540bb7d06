import { findBracket } from './brackets.ts';

/**
 * Whether a JSON text is nested deeper than a limit. The text is not parsed, because parsers and code that
 * walks results use recursion.
 *
 * @param text any text; if it is not JSON, its brackets are counted
 * @param max number of brackets that may be open at the same time
 */
export function isNestedDeeper(text: string, max: number): boolean {
  // Most bodies have no more brackets than the limit, so their depth needs no check.
  if (countUpTo(text, '{', max) + countUpTo(text, '[', max) <= max) return false;
  let depth = 0;
  const isTooDeep = (bracket: string): boolean => {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    return depth > max;
  };
  return findBracket(text, isTooDeep) !== -1;
}

/** How often a character occurs; counting stops above `max`. */
function countUpTo(text: string, character: string, max: number): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1 && count <= max; at = text.indexOf(character, at + 1))
    count += 1;
  return count;
}
