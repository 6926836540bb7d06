/**
 * The start of a plain text, on one line and cut between words.
 *
 * @param maxCharacters UTF-16 units, the ellipsis not counted
 * @returns undefined for a text that says nothing
 */
export function excerpt(text: string, maxCharacters = 280): string | undefined {
  // Of a megabyte only the start is looked at: enough, but where it is nearly all white space.
  const start = text.slice(0, 4 * maxCharacters);
  const line = start.trim().replace(/\s+/g, ' ');
  if (line.length <= maxCharacters) return start.length < text.length ? `${line}…` : line || undefined;
  const space = line.lastIndexOf(' ', maxCharacters);
  // A script without spaces is cut between characters: the last one may be half a pair, and goes.
  const words = space > maxCharacters / 2 ? line.slice(0, space) : undefined;
  return `${words ?? [...line.slice(0, maxCharacters)].slice(0, -1).join('')}…`;
}
