/**
 * Whether a JSON text is nested deeper than a limit. The text is not parsed, because parsers use recursion, and so does
 * all code that walks their results.
 *
 * @param text any text; if it is not JSON, its brackets are counted
 * @param max number of brackets that may be open at once
 */
export function isNestedDeeper(text: string, max: number): boolean {
  // Most bodies have no more brackets than the limit, so their depth needs no check.
  if (countUpTo(text, '{', max) + countUpTo(text, '[', max) <= max) return false;
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length && depth <= max; at++) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
  }
  return depth > max;
}

/** How often a character occurs; counting stops above `max`. */
function countUpTo(text: string, character: string, max: number): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1 && count <= max; at = text.indexOf(character, at + 1))
    count += 1;
  return count;
}
