import type { Line } from '#shared/read/prose/line.ts';
import { isDateOrByline } from './lines-above.ts';
import type { TextDocument } from './text-document.ts';

/** The description of a picture for blind readers, the caption, and the credit. */
const MAX_LINES_TO_CREDIT = 2;

/**
 * Whether a line belongs to a picture below the date or by-line: its block ends with a credit, which was removed before.
 * Without a date above, the line can be the headline above the picture.
 */
export function isAboveCredit(line: Line, page: TextDocument): boolean {
  const index = page.lines.indexOf(line);
  const block = page.lines.slice(index).filter((other) => other.block === line.block);
  const end = block.at(-1)?.at ?? line.at;
  const hasCredit = page.applied.some(
    ({ rule, at }) => (rule === 'caption' || rule === 'rights-notice') && at === end + 1,
  );
  if (!hasCredit || block.length > MAX_LINES_TO_CREDIT) return false;
  return page.lines
    .slice(0, index)
    .some((other) => other.block !== line.block && isDateOrByline(other, page));
}
