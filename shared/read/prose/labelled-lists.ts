import type { Line } from './line.ts';

/** `Duration: 1 hour`: a label of a few words, its colon, and a value. Not a time (`13:00`). */
const LABELLED = /^(?:[-*•]\s)?\p{L}[^:：.!?]{1,38}(?<!\d)[:：]\s?\S/u;
/** The line that is looked at, and at least this many others. */
const MIN_OTHERS = 2;

/**
 * Blocks in which at least two of the other lines have labels too, such as the data of an event, a film or a
 * recording. A rule that recognises one of these lines by its label would take it out of a list that stays.
 *
 * @param isTaken whether the rule would take the line: a list of which it takes nearly all is not one of these
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
