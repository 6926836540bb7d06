/**
 * The position of the first bracket or brace of a JSON text for which a test is true; those in strings are skipped. A
 * function, not a generator: a text of a million brackets took 20 ms with a generator, and takes 8 ms.
 *
 * @param isFound is called for each bracket in order
 * @param end the position before which is searched
 * @returns -1 if there is none
 */
export function findBracket(
  text: string,
  isFound: (bracket: string) => boolean,
  end: number = text.length,
): number {
  let isInString = false;
  for (let at = 0; at < end; at++) {
    const character = text[at] ?? '';
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if ('[]{}'.includes(character) && isFound(character)) return at;
  }
  return -1;
}
