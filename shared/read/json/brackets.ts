/** The brackets and braces of a JSON text that are not in strings, each with its position. */
export function* bracketsOf(text: string, end = text.length): Generator<{ at: number; bracket: string }> {
  let isInString = false;
  for (let at = 0; at < end; at++) {
    const character = text[at] ?? '';
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if ('[]{}'.includes(character)) yield { at, bracket: character };
  }
}
