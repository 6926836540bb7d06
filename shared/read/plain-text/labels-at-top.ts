import type { Line } from '#shared/read/prose/line.ts';
import { widthOf, wordCount } from '../prose/line-shape.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import { isButtonRow } from '../prose/site-lines/share-row.ts';
import { MIN_TITLE_WORDS } from './kicker.ts';
import { isLabel, isMeta, isSentenceOfText } from './lines-above.ts';
import type { TextDocument } from './text-document.ts';
import { isTitleLike } from './title-shape.ts';

/**
 * The number of lines of a menu at the top: `Home`, `News`, `UK`. Half of them are known sections or buttons,
 * and a headline follows. A single line must be a row of buttons; above a date it can be the title: `Privacy
 * policy`.
 */
export function menuLength(lines: readonly Line[], page: TextDocument): number {
  const end = lines.findIndex((line) => wordCount(line.text) > 2 || !isLabel(line));
  const title = lines[end];
  if (end < 1 || title === undefined || wordCount(title.text) < MIN_TITLE_WORDS || isSentenceOfText(title))
    return 0;
  const known = lines.slice(0, end).filter(({ words }) => SECTION_NAMES.has(words) || isButtonRow(words));
  const [first] = known;
  const isMenu =
    end > 1
      ? known.length * 2 >= end
      : first !== undefined && isButtonRow(first.words) && !isMeta(title, page);
  return isMenu ? end : 0;
}

/** Fewer can be a headline and its parts. */
const MIN_LABELS = 4;

const MIN_TITLE_WIDTH = 30;

const MAX_LINES_TO_DATE = 6;

/**
 * The number of labels at the top (`Design`, `Games`, `Place an Ad`), above a longer headline and a date. A
 * short headline is directly above its date, so it is not a label.
 */
export function lengthOfLabels(lines: readonly Line[], page: TextDocument): number {
  const end = lines.findIndex((line) => !isLabel(line));
  const title = lines[end];
  if (end < MIN_LABELS || title === undefined || isSentenceOfText(title) || !isTitleLike(title)) return 0;
  const isTitle = wordCount(title.text) > MIN_TITLE_WORDS || widthOf(title.text) >= MIN_TITLE_WIDTH;
  const isDated = (line: Line): boolean => isMeta(line, page);
  const isAboveDate = lines.slice(end + 1, end + 1 + MAX_LINES_TO_DATE).some(isDated);
  return isTitle && isAboveDate && !lines.slice(0, end).some(isDated) ? end : 0;
}
