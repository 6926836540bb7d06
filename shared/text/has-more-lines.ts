/** Whether a text has more than `limit` lines, with any kind of line end (CommonMark 0.31 §2.1). */
export function hasMoreLines(text: string, limit: number): boolean {
  let lines = 1;
  for (const _ of text.matchAll(/\r\n?|\n/g)) {
    lines += 1;
    if (lines > limit) return true;
  }
  return lines > limit;
}
