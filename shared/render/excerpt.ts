/**
 * The start of a plain text, on one line and cut between words.
 *
 * @param maxCharacters UTF-16 units, the ellipsis not counted
 * @returns undefined for a text that says nothing
 */
export function excerpt(text: string, maxCharacters = 280): string | undefined {
  // Twice the length is enough to look at: the rest could only be white space between words.
  const line = text
    .slice(0, 2 * maxCharacters)
    .trim()
    .replace(/\s+/g, ' ');
  if (line.length <= maxCharacters) return line || undefined;
  const end = line.lastIndexOf(' ', maxCharacters);
  // A script without spaces is cut where a character ends.
  return `${end > 0 ? line.slice(0, end) : [...line.slice(0, maxCharacters)].slice(0, -1).join('')}…`;
}
