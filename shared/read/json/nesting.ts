/**
 * Whether a JSON text is nested deeper than a limit, without parsing it: parsers use recursion, and so does everything
 * that walks their results.
 *
 * @param text any text; if it is not JSON, its brackets are counted
 * @param max number of brackets that may be open at once
 */
export function isNestedDeeper(text: string, max: number): boolean {
  // Most bodies have fewer brackets than that in all.
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
