import type { Line } from '#shared/read/prose/line.ts';
import { isDateOrByline } from './lines-above.ts';
import type { TextDocument } from './text-document.ts';

/**
 * The maximum number of lines from a line of a picture to its credit. A copied picture gives up to three lines:
 * description for blind readers, caption, credit.
 */
const MAX_LINES_TO_CREDIT = 2;

/**
 * Whether a line is the description or caption of a picture: an earlier rule has removed a credit from one of the next
 * two lines. False without a date or by-line above, because the line can be the headline.
 */
export function isAboveCredit(line: Line, page: TextDocument): boolean {
  const credit = page
    .removedBy('caption', 'rights-notice')
    .find(({ at }) => at > line.at && at <= line.at + MAX_LINES_TO_CREDIT)?.at;
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
