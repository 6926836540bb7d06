/** Code points, as JSON Schema counts them (2020-12 validation §6.3.1). UTF-16 units would count most emoji twice. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * @returns what a text of more than `maxCharacters` code points must be; undefined if it is not longer
 */
export function lengthFault(text: string, maxCharacters: number): string | undefined {
  // A text never has more code points than UTF-16 units, so code points are counted only if the text has too many
  // UTF-16 units.
  const isShort =
    text.length <= maxCharacters || (text.length <= 2 * maxCharacters && characters(text) <= maxCharacters);
  return isShort ? undefined : `must be at most ${maxCharacters} characters (Unicode code points)`;
}
