/**
 * The start of a plain text, on one line and cut between words.
 *
 * @param maxCharacters UTF-16 units without the ellipsis
 * @returns undefined for a text without visible characters
 */
export function excerpt(text: string, maxCharacters = 280): string | undefined {
  // Only the start of a long text is examined. This is enough unless the text is mostly white space.
  const start = text.slice(0, 4 * maxCharacters);
  const line = start.trim().replace(/\s+/g, ' ');
  if (line.length <= maxCharacters) return start.length < text.length ? `${line}…` : line || undefined;
  const space = line.lastIndexOf(' ', maxCharacters);
  // A script without spaces is cut between characters. The last one is dropped, because it can be half of a surrogate
  // pair.
  const words = space > maxCharacters / 2 ? line.slice(0, space) : undefined;
  return `${words ?? [...line.slice(0, maxCharacters)].slice(0, -1).join('')}…`;
}
