/**
 * How deep a JSON text nests, without parsing it: parsers recurse, and so does everything that walks what they give.
 *
 * @param text any text; where it is not JSON the result is what its brackets say
 * @returns the most brackets that are open at once; stops counting above `enough`
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
