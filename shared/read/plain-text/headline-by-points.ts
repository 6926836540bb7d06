import type { Line } from '#shared/read/prose/line.ts';
import { endsWithStop, widthOf } from '../prose/line-shape.ts';
import { wordsOf } from '../prose/phrases/phrase-table.ts';
import { isAboveCredit } from './above-credit.ts';
import { endsWithDay } from './date-pieces.ts';
import { startOfBody, stemsBelow } from './headline-of-body.ts';
import { headlineOfNewsletter } from './headline-of-newsletter.ts';
import { isSentenceOfText, isShortQuestion } from './lines-above.ts';
import { endOfPath, headlineAbove, isPartOfLine } from './neighbouring-headline.ts';
import {
  hasPageMark,
  hasPageSign,
  isAboutArticle,
  isBelowSite,
  isFact,
  isPathOrIssue,
} from './page-signs.ts';
import { type Head, hasSign, isOfText, pointsOf } from './points-of-headline.ts';
import { firstSentences } from './stems.ts';
import type { TextDocument } from './text-document.ts';
import { hasTitleLength, isHalfTitle } from './title-shape.ts';

/** The number of lines above the text that can be the headline. */
const MAX_LINES_TO_TEXT = 30;
/** Only this number of lines of the text is searched for its first sentences and headings. */
const MAX_LINES_OF_TEXT = 48;
const MIN_TITLE_WORDS = 2;

/**
 * Another line is the headline only if it has at least this number of points more than the line that the other rules
 * found.
 */
const MARGIN = 5;
/** The margin for a line that can be the standfirst below the found line, or an item of a list below it. */
const MARGIN_BELOW = 7;
/**
 * Subtracted from the margin if lines of the site are above the found line: such a line is the headline less often than
 * the first line of a text.
 */
const LESS_BELOW_SITE = 1;
/**
 * Subtracted if the found line is a path on the site, or the name and number of an issue: such a line is seldom the
 * headline.
 */
const LESS_FOR_PATH = 2;
/** Subtracted if the found line contains the date: such a line is seldom the headline. */
const LESS_FOR_FACT = 1;
/**
 * Subtracted if the found line has only a few words, and a longer line below contains them: they are the name of a
 * place or of a section.
 */
const LESS_FOR_LABEL = 2;

const MIN_STANDFIRST_WIDTH = 40;
/** If a text has at least this number of headings, the line directly above it can be a heading too. */
const MIN_HEADINGS = 2;
const MAX_HEADING_WIDTH = 60;

/**
 * Another line above the text, if the evidence that it is the headline is clearly stronger than for the line that the
 * other rules found. A headline has words of the text, is near the date or the text, and is alone in its block. Lines
 * that do not belong to the article have addresses, arrows and numbers, are in lists, and have no words of the text.
 *
 * @returns the headline, and the lines above it that certainly do not belong to the article; undefined if the found
 *   line stays the headline
 */
export function headlineByPoints(
  found: Line,
  page: TextDocument,
): { title: Line; linesOfPage: Line[] } | undefined {
  const start = startOfText(page.lines);
  const from = Math.max(0, start - MAX_LINES_TO_TEXT);
  const at = page.lines.indexOf(found) - from;
  const lines = page.lines.slice(from, start);
  if (lines[at] !== found) return undefined;
  const stems = stemsBelow(page.lines, start);
  const certain = headlineAbove(found, stems, page) ?? endOfPath(lines);
  const isLabel = isBelowSite(found, page) && isPartOfLine(found, lines.slice(at + 1));
  if (certain === undefined && isSureTitle(found, stems, page) && !isLabel) return undefined;
  const newsletter = headlineOfNewsletter(page);
  if (newsletter !== undefined && newsletter.title.at > found.at) return newsletter;
  const head = headOf(page, { lines, start, stems });
  const title = certain ?? lineWithMostPoints(at, isLabel, head);
  return title === undefined || title === found
    ? undefined
    : { title, linesOfPage: linesOfPage(title, head) };
}

/** The line with the most points, if these are clearly more than those of the found line. */
function lineWithMostPoints(at: number, isLabel: boolean, head: Head): Line | undefined {
  const { page, lines, stems } = head;
  const found = lines[at];
  if (found === undefined) return undefined;
  const candidates = lines.flatMap((line, index) =>
    line !== found && canBeHeadline(line, index, head) && (isLabel || !areCopies(line, found))
      ? [{ line, index, points: pointsOf(line, index, head) }]
      : [],
  );
  const most = Math.max(...candidates.map(({ points }) => points));
  const best = candidates.find(({ points }) => points === most);
  if (best === undefined) return undefined;
  const margin = marginOf(best.index, at, head) - (isLabel ? LESS_FOR_LABEL : 0);
  if (best.points - pointsOf(found, at, head) < margin) return undefined;
  const above = headlineAbove(best.line, stems, page);
  return above !== undefined && above !== found && isOfText(above, stems) ? above : best.line;
}

/** The number of points that the line at an index needs more than the found line. */
function marginOf(index: number, found: number, head: Head): number {
  const line = head.lines[found];
  if (line === undefined) return MARGIN;
  let margin = canBelong(index, found, head) ? MARGIN_BELOW : MARGIN;
  if (isBelowSite(line, head.page)) margin -= LESS_BELOW_SITE;
  if (isPathOrIssue(line)) margin -= LESS_FOR_PATH;
  if (isFact(line, head.page)) margin -= LESS_FOR_FACT;
  return margin;
}

/** The index of the first line of the text. A question above it is not a part of the text, even if it is long. */
function startOfText(lines: readonly Line[]): number {
  const start = startOfBody(lines);
  const first = lines[start];
  if (first === undefined || !isShortQuestion(first)) return start;
  return start + 1 + startOfBody(lines.slice(start + 1));
}

function headOf(
  page: TextDocument,
  { lines, start, stems }: { lines: readonly Line[]; start: number; stems: ReadonlySet<string> },
): Head {
  const text = page.lines.slice(start, start + MAX_LINES_OF_TEXT);
  const headings = text.filter((line, index) => isHeading(line, text[index - 1], text[index + 1]));
  return {
    page,
    lines,
    stems,
    sentences: ` ${firstSentences(text).map(wordsOf).join(' ')} `,
    below: new Set(page.lines.slice(start).map(({ words }) => words)),
    hasHeadings: headings.length >= MIN_HEADINGS,
  };
}

/** Whether a line is short and alone in its block, above a paragraph. */
const isHeading = (line: Line, above: Line | undefined, next: Line | undefined): boolean =>
  !isSentenceOfText(line) &&
  widthOf(line.text) <= MAX_HEADING_WIDTH &&
  above?.block !== line.block &&
  next !== undefined &&
  next.block !== line.block &&
  isSentenceOfText(next);

const isSureTitle = (line: Line, stems: ReadonlySet<string>, page: TextDocument): boolean =>
  isOfText(line, stems) && !isSentenceOfText(line) && !hasPageMark(line, page);

function canBeHeadline(line: Line, index: number, { page, stems, lines }: Head): boolean {
  const { text } = line;
  const [above, next] = [lines[index - 1], lines[index + 1]];
  if (!hasTitleLength(line, MIN_TITLE_WORDS)) return false;
  if (isSentenceOfText(line) || endsWithStop(text) || /^[-*•·]|^\p{Ll}/u.test(text)) return false;
  if (above?.block === line.block && isHalfTitle(above.text)) return false;
  if (isHalfTitle(text) && next?.block !== line.block) return false;
  if (isAboveCredit(line, page) || endsWithDay(text, page)) return false;
  return !isAboutArticle(line, page) && (!hasPageSign(line, page) || isOfText(line, stems));
}

/** Whether one line contains the other, as `Headline | Site` contains the headline. */
const areCopies = (one: Line, other: Line): boolean =>
  one.words.includes(other.words) || other.words.includes(one.words);

/**
 * Whether a line can belong to the found line above it. It can be an item of a list in one block with its title, or a
 * standfirst directly below the found line, if no other standfirst follows. If the block of the found line has a sign
 * of the page, the found line is not a headline, and the result is false.
 */
function canBelong(index: number, found: number, head: Head): boolean {
  const { page, lines } = head;
  const block = lines.filter((other, at) => other.block === lines[found]?.block && at !== index);
  const line = lines[found];
  if (index < found || line === undefined || isFact(line, page)) return false;
  if (block.some((other) => hasSign(other, head))) return false;
  const between = lines.slice(found + 1, index).filter((line) => !isAboutArticle(line, page));
  if (between.length > 0) return lines[index]?.block === lines[found]?.block;
  const next = lines[index + 1];
  return next === undefined || widthOf(next.text) < MIN_STANDFIRST_WIDTH || isFact(next, page);
}

/**
 * The lines above a headline that do not belong to the article: the blocks that contain a line with a sign of the page.
 * Sentences, dates, names and lines with words of the text are not among them. All other lines above the headline stay
 * in the text, because one of them can be the headline.
 */
function linesOfPage(title: Line, head: Head): Line[] {
  const { page } = head;
  const above = page.lines.slice(0, page.lines.indexOf(title));
  const blocks = new Set(above.filter((line) => hasSign(line, head)).map(({ block }) => block));
  const isOfPage = (line: Line): boolean =>
    blocks.has(line.block) && !isSentenceOfText(line) && !isFact(line, page) && !isOfText(line, head.stems);
  return above.filter((line) => line.block !== title.block && isOfPage(line));
}
