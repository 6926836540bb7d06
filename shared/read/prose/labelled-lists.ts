import type { Line } from './line.ts';

/** `Duration: 1 hour`: a label of a few words, its colon, and a value. A time (`13:00`) does not match. */
const LABELLED = /^(?:[-*•]\s)?\p{L}[^:：.!?]{1,38}(?<!\d)[:：]\s?\S/u;
/** A list has at least this number of labelled lines that the rule would not remove. */
const MIN_OTHERS = 2;

/**
 * The numbers of the blocks that are labelled lists of the article, such as the data of an event or a film: they have
 * at least two labelled lines that the rule would not remove. The rule must not remove a single line of such a list.
 *
 * @param isTaken whether the rule would remove the line. A list is not returned if the rule would remove nearly all of
 *   its lines
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
