import type { AppliedRule } from '#shared/model/article.ts';
import type { Line } from '#shared/read/prose/line.ts';
import { isDateOrByline } from './lines-above.ts';
import type { TextDocument } from './text-document.ts';

/**
 * The credit is at most this number of lines below the line. The order is: description for blind readers, caption,
 * credit.
 */
const MAX_LINES_TO_CREDIT = 2;

/**
 * Whether a line belongs to a picture below the date or by-line: a credit, which was removed before, is
 * directly below it, or below the line after it. The first lines of the text can follow in the same block.
 * Without a date above, the line can be the headline above the picture.
 */
export function isAboveCredit(line: Line, page: TextDocument): boolean {
  const isCredit = ({ rule, at = 0 }: AppliedRule): boolean =>
    (rule === 'caption' || rule === 'rights-notice') && at > line.at && at <= line.at + MAX_LINES_TO_CREDIT;
  const credit = page.applied.find(isCredit)?.at;
  if (credit === undefined) return false;
  const index = page.lines.indexOf(line);
  const isOneBlock = page.lines
    .slice(index)
    .filter(({ at }) => at < credit)
    .every((other, place) => other.block === line.block && other.at === line.at + place);
  if (!isOneBlock) return false;
  return page.lines
    .slice(0, index)
    .some((other) => other.block !== line.block && isDateOrByline(other, page));
}
