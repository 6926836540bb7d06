/**
 * The nesting depth of a JSON text, without parsing it: parsers use recursion, and so does everything that walks their
 * results.
 *
 * @param text any text; if it is not JSON, its brackets are counted
 * @returns the largest number of brackets that are open at once; counting stops above `enough`
 */
export function nestingOf(text: string, enough: number): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length && deepest <= enough; at++) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}
