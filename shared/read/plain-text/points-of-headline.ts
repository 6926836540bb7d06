import type { Line } from '#shared/read/prose/line.ts';
import { isInLabelledList } from '../prose/labelled-lists.ts';
import { endsWithStop, isGreetingOrClosing, widthOf, wordCount } from '../prose/line-shape.ts';
import { isButtonRow } from '../prose/site-lines/share-row.ts';
import { namesDay } from './date-pieces.ts';
import { hasSiteControl } from './headline-below-masthead.ts';
import { isAboutArticle, isFact, isLabel } from './lines-above.ts';
import {
  areBreadcrumbsOrIssue,
  endsWithNumber,
  hasPageMark,
  hasPageSign,
  isCounted,
  namesVolume,
} from './page-signs.ts';
import { isDeskNote, isScore, namesPublisher } from './publisher-lines.ts';
import { isSalutation } from './salutation.ts';
import { stemsIn } from './stems.ts';
import type { TextDocument } from './text-document.ts';
import { isHalfTitle } from './title-shape.ts';

const MIN_SURE_STEMS = 2;
const MIN_SURE_SHARE = 0.4;
/** A line with so many stems of the text is seldom a section or the name of a site. */
const MANY_STEMS = 3;
const LONG_WORDS = 6;
const LONG_WIDTH = 34;
/** A line with more words is often a standfirst. */
const MAX_WORDS = 13;
const MIN_TITLE_WIDTH = 20;
const MAX_LINES_TO_FACT = 5;
const MIN_STANDFIRST_WIDTH = 50;
/** A standfirst is at least so many times as wide as its headline. */
const MIN_RATIO = 1.1;

/** `(Summary 11:30 - adds: ministry)`: a note of an agency. */
const IN_BRACKETS = /^\(.*\)$/u;

/** The lines above the text, and data about the text. */
export interface Head {
  page: TextDocument;
  lines: readonly Line[];
  /** The stems of the first sentences of the text. */
  stems: ReadonlySet<string>;
  /** The first sentences, folded, with a space at both ends. */
  sentences: string;
}

/** The words of an address are not counted, because the text can contain them as the name of the sender. */
const ADDRESSES = /\S*(?:https?:|www\.|@)\S*/gu;

const stemsOfLine = (text: string, stems: ReadonlySet<string>): ReturnType<typeof stemsIn> =>
  stemsIn(text.replace(ADDRESSES, ''), stems);

/** Whether many words of a line are in the text. */
export function isOfText({ text }: Line, stems: ReadonlySet<string>): boolean {
  const { found, share } = stemsOfLine(text, stems);
  return found >= MIN_SURE_STEMS && share >= MIN_SURE_SHARE;
}

export function pointsOf(line: Line, index: number, head: Head): number {
  const second = isHalfTitle(line.text) ? ` ${head.lines[index + 1]?.text ?? ''}` : '';
  return (
    pointsOfWords(line.text + second, head) +
    pointsOfForm(line, head) +
    pointsOfBlock(line, index, head) +
    pointsOfLinesAround(line, index, head) +
    pointsOfButtons(line, head)
  );
}

function pointsOfWords(text: string, { stems }: Head): number {
  const { own, found } = stemsOfLine(text, stems);
  if (found === 0) return own > 0 ? -3 : 0;
  return found < MANY_STEMS ? found : MANY_STEMS + 2;
}

function pointsOfForm(line: Line, head: Head): number {
  const { text } = line;
  const words = wordCount(text);
  const width = widthOf(text);
  let points = 0;
  if (words >= LONG_WORDS || width >= LONG_WIDTH) points += 2;
  if (words > MAX_WORDS) points -= 2;
  if (words === 1 && width < MIN_TITLE_WIDTH) points -= 1;
  if (endsWithStop(text) || /^\p{Ll}/u.test(text)) points -= 4;
  if (hasSign(line, head)) points -= 3;
  if (hasPageMark(line, head.page)) points -= 2;
  if (namesPublisher(line, head.page)) points -= 6;
  if (isScore(line, head.page)) points -= 4;
  if (areBreadcrumbsOrIssue(line)) points -= 2;
  if (namesVolume(text)) points -= 5;
  if (IN_BRACKETS.test(text)) points -= 3;
  if (isFact(line, head.page)) points -= 1;
  if (isInLabelledList(line, head.lines)) points -= 8;
  return points;
}

/**
 * Whether a line has an address, an arrow or the number of an issue. A number that the first sentences contain can be
 * the headline: `1984`.
 */
export const hasSign = (line: Line, { page, sentences }: Head): boolean =>
  (hasPageSign(line, page) || endsWithNumber(line, page) || isDeskNote(line)) &&
  !sentences.includes(` ${line.words} `);

/** A headline is often alone in its block. It is seldom in a list, or next to the number of an issue. */
function pointsOfBlock(line: Line, index: number, head: Head): number {
  const { lines } = head;
  const others = lines.filter((other) => other.block === line.block && other !== line);
  const isBeside = (other: Line): boolean =>
    hasSign(other, head) && !(other === lines[index - 1] && isCounted(other.text));
  let points = others.length === 0 ? 1 : 0;
  if (!hasSign(line, head) && others.some(isBeside)) points -= 2;
  if (isInListOfLabels(index, head)) points -= 1;
  return points;
}

const isInListOfLabels = (index: number, { page, lines }: Head): boolean => {
  const isShort = (by: number): boolean => {
    const line = lines[index + by];
    return line !== undefined && isLabel(line) && !isAboutArticle(line, page);
  };
  return [
    [-2, -1, 0],
    [-1, 0, 1],
    [0, 1, 2],
  ].some((places) => places.every(isShort));
};

/** The date, the author or a salutation is near a headline, and a longer line directly below it can be its standfirst. */
function pointsOfLinesAround(line: Line, index: number, head: Head): number {
  const { page, lines } = head;
  const isFactAt = (at: number): boolean => {
    const other = lines[at];
    return other !== undefined && isAboutArticle(other, page);
  };
  const toFact = lines
    .slice(index + 1)
    .findIndex(
      (other) =>
        isAboutArticle(other, page) || isGreetingOrClosing(other.text) || isSalutation(other, page.lines),
    );
  const next = lines[index + 1];
  let points = isFactAt(index - 1) ? 1 : 0;
  if (toFact < 0 && !isAtNamedDay(line, head)) points -= 3;
  if (toFact === 0) points += 3;
  if (toFact === 1) points += 2;
  if (toFact > MAX_LINES_TO_FACT) points -= 1;
  if (next === undefined || isFactAt(index + 1) || !isLongerLine(next, line)) return points;
  return points + (isFactAt(index + 2) || isFactAt(index + 3) ? 5 : 2);
}

/** Whether a line or the next line of its block names a day: `Minutes of the meeting`, `held on 3 March 2026`. */
export function isAtNamedDay(line: Line, { page, lines }: Head): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return namesDay(line.text, page) || (next?.block === line.block && namesDay(next.text, page));
}

const isLongerLine = (line: Line, other: Line): boolean =>
  widthOf(line.text) >= MIN_STANDFIRST_WIDTH && widthOf(line.text) > MIN_RATIO * widthOf(other.text);

/** Buttons and removed lines are seldom directly below a headline. */
function pointsOfButtons(line: Line, { page }: Head): number {
  const at = page.whole.indexOf(line);
  const next = page.whole.slice(at + 1, at + 3).filter((other) => other.at <= line.at + 2);
  const isRemoved = next.some((other) => other.at === line.at + 1 && !page.lines.includes(other));
  const hasButton = next.some((other) => hasSiteControl(other) || isButtonRow(other.words));
  return (isRemoved ? -1 : 0) - (hasButton ? 4 : 0);
}
