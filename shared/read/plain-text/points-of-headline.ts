import type { Line } from '#shared/read/prose/line.ts';
import { endsWithStop, widthOf, wordCount } from '../prose/line-shape.ts';
import { isShortQuestion } from './lines-above.ts';
import { endsWithNumber, hasPageSign, isAboutArticle, isCounted, namesVolume } from './page-signs.ts';
import { stemsIn } from './stems.ts';
import type { TextDocument } from './text-document.ts';
import { isHalfTitle } from './title-shape.ts';

const MIN_SURE_STEMS = 2;
const MIN_SURE_SHARE = 0.4;
const MAX_COUNTED_STEMS = 3;
const MIN_STEM_SHARE = 0.25;
const LONG_WORDS = 6;
const LONG_WIDTH = 34;
/** A line with more words is often a standfirst. */
const MAX_WORDS = 13;
const MIN_TITLE_WIDTH = 20;
const MIN_LIST = 3;
const MAX_LINES_TO_FACT = 5;

/** The lines above the text, and data about the text. */
export interface Head {
  page: TextDocument;
  lines: readonly Line[];
  /** The stems of the first sentences of the text. */
  stems: ReadonlySet<string>;
  /** The first sentences, folded, with a space at both ends. */
  sentences: string;
  /** The folded words of each line of the text. */
  below: ReadonlySet<string>;
  hasHeadings: boolean;
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

/** How strong the evidence is that a line is the headline. */
export function pointsOf(line: Line, index: number, head: Head): number {
  const second = isHalfTitle(line.text) ? ` ${head.lines[index + 1]?.text ?? ''}` : '';
  const words = pointsOfWords(line.text + second, head);
  return words + pointsOfForm(line, head) + pointsOfPlace(line, index, head);
}

function pointsOfWords(text: string, { stems }: Head): number {
  const { own, found, share } = stemsOfLine(text, stems);
  if (found === 0) return own > 0 ? -1 : 0;
  return Math.min(found, MAX_COUNTED_STEMS) - (found > 1 && share < MIN_STEM_SHARE ? 1 : 0);
}

function pointsOfForm(line: Line, head: Head): number {
  const { text } = line;
  const words = wordCount(text);
  const width = widthOf(text);
  let points = 0;
  if (words >= LONG_WORDS || width >= LONG_WIDTH) points += 1;
  if (words > MAX_WORDS || isShortQuestionLine(line)) points -= 1;
  if (words === 1 && width < MIN_TITLE_WIDTH) points -= 2;
  if (endsWithStop(text) || /^\p{Ll}/u.test(text)) points -= 2;
  if (hasSign(line, head)) points -= 3;
  if (namesVolume(text)) points -= 3;
  if (head.below.has(line.words)) points -= 1;
  return points;
}

const isShortQuestionLine = (line: Line): boolean => line.isSentence && isShortQuestion(line);

/** Whether a line has a sign of the page. A number that the first sentences contain can be the headline: `1984`. */
export const hasSign = (line: Line, { page, sentences }: Head): boolean =>
  (hasPageSign(line, page) || endsWithNumber(line, page)) && !sentences.includes(` ${line.words} `);

function pointsOfPlace(line: Line, index: number, head: Head): number {
  const { page, lines } = head;
  const others = lines.filter((other) => other.block === line.block && other !== line);
  const toFact = lines.slice(index + 1).findIndex((other) => isAboutArticle(other, page));
  const isLast = index === lines.length - 1;
  let points = others.length === 0 ? 1 : 0;
  if (toFact === 0 || toFact === 1) points += 2;
  else if (index >= lines.length - 2) points += 1;
  if (toFact > MAX_LINES_TO_FACT) points -= 1;
  // A line directly above the text can be a caption below the date, or a heading.
  if (isLast && (head.hasHeadings || lines.some((other) => isAboutArticle(other, page)))) points -= 2;
  if (others.length + 1 >= MIN_LIST && !others.some((other) => isAboutArticle(other, page))) points -= 1;
  const isBeside = (other: Line): boolean =>
    hasSign(other, head) && !(other === lines[index - 1] && isCounted(other.text));
  if (!hasSign(line, head) && others.some(isBeside)) points -= 1;
  return points;
}
