import type { Line } from './line.ts';

/** `Duration: 1 hour`: a label of a few words, its colon, and a value. A time (`13:00`) does not match. */
const LABELLED = /^(?:[-*•]\s)?\p{L}[^:：.!?]{1,38}(?<!\d)[:：]\s?\S/u;
/** A list has at least this number of labelled lines that the rule would not remove. */
const MIN_OTHERS = 2;

/**
 * Blocks that are labelled lists of the article, such as data of an event. A rule must not remove a single
 * line of them.
 *
 * @param isTaken whether the rule would remove the line. If it would remove nearly all lines, the block is
 *   not such a list
 */
export function blocksOfLabels(
  lines: readonly Line[],
  isTaken: (line: Line) => boolean,
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const line of lines)
    if (LABELLED.test(line.text) && !isTaken(line)) counts.set(line.block, (counts.get(line.block) ?? 0) + 1);
  return new Set([...counts].filter(([, others]) => others >= MIN_OTHERS).map(([block]) => block));
}

/** Whether a line has a label, and another line of its block too: `Present: Ann Lee` above `Apologies: Tom Hanley`. */
export function isInLabelledList(line: Line, lines: readonly Line[]): boolean {
  if (!LABELLED.test(line.text)) return false;
  return lines.some((other) => other !== line && other.block === line.block && LABELLED.test(other.text));
}
