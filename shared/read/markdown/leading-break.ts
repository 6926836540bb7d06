const BREAK = /^ {0,3}(?:(?:-[ \t]*){3,20}|(?:\*[ \t]*){3,20}|(?:_[ \t]*){3,20})$/;

export const isBreak = (line: string): boolean => BREAK.test(line);

/** A text without the thematic break (`---`) at its start, which separated it from a header that is removed. */
export function withoutLeadingBreak(markdown: string): string {
  const trimmed = markdown.trim();
  const [first = ''] = trimmed.split('\n', 1);
  return isBreak(first) ? trimmed.slice(first.length).trim() : trimmed;
}
