import type { Line } from '#shared/read/prose/line.ts';
import { isInLabelledList } from '../prose/labelled-lists.ts';
import { endsWithStop, hasTwoSentences, isInCapitals } from '../prose/line-shape.ts';
import { isFullName, isSurePerson } from '../prose/person-names.ts';
import { wordsOf } from '../prose/phrases/phrase-table.ts';
import { isAboveCredit } from './above-credit.ts';
import { endsWithDay } from './date-pieces.ts';
import { hasSiteControl } from './headline-below-masthead.ts';
import { startOfBody, stemsBelow } from './headline-of-body.ts';
import { headlineOfNewsletter } from './headline-of-newsletter.ts';
import { hasDate, isAboutArticle, isFact, isSentenceOfText, isShortQuestion } from './lines-above.ts';
import { headlineAbove, headlineInBreadcrumbs, isPartOfLine } from './neighbouring-headline.ts';
import { hasPageMark, hasPageSign, isBelowSite, isCounted } from './page-signs.ts';
import { type Head, hasSign, isAtNamedDay, isOfText, pointsOf } from './points-of-headline.ts';
import { isScore, namesPublisher, surelyNamesPublisher } from './publisher-lines.ts';
import { isAboveSalutation, isSalutation } from './salutation.ts';
import { firstSentences, stemsIn } from './stems.ts';
import type { TextDocument } from './text-document.ts';
import { hasTitleLength, isHalfTitle } from './title-shape.ts';

/** The number of lines above the text that can be the headline. */
const MAX_LINES_TO_TEXT = 40;
const MAX_LINES_OF_TEXT = 48;
const MIN_TITLE_WORDS = 2;
const MAX_LINES_TO_SENTENCE = 14;
/**
 * The date or by-line can also be in these first lines of the text, because a standfirst above it can be a sentence.
 */
const MAX_LINES_TO_FACT = 3;

/** A line that ends with a day can replace the name of a publisher if it has at least this number of stems of the text. */
const MIN_STEMS_OF_DATED = 2;

/** Another line replaces the found headline only if it has at least this number of points more. */
const MARGIN = 5;
/** Added to the margin if many words of the found line are in the text. */
const MORE_FOR_SURE_TITLE = 1;
/**
 * Added to the margin if the found line can be the title of a list and the other line one of its items. Also added if
 * the found line is like `Lesson 4`, because the other line can be a heading inside the lesson.
 */
const MORE_FOR_ITEM = 4;
/** Added to the margin if the found line looks like the name of a publisher and the other line can be its subtitle. */
const MORE_FOR_PUBLISHER = 6;
/** Subtracted from the margin if other parts of the text show that the found line names the publisher. */
const LESS_FOR_SURE_PUBLISHER = 2;
/** Subtracted from the margin if the other line is directly above the salutation of a letter. */
const LESS_FOR_SALUTATION = 2;
/**
 * Added to the margin if the found line is the first line of the document, and no date or by-line is above the text or
 * in its first lines. With a date it is added only if the text has words of the found line, and no line of the site is
 * above the other line.
 */
const MORE_FOR_FIRST_LINE = 3;

/**
 * Finds a better headline than the line that the other rules found, if there is one. A line gets points if it
 * has words of the text, is near the date or the text, or is alone in its block. It loses points for
 * addresses, arrows, numbers and lists.
 *
 * @returns the headline, and lines above it to remove; undefined if the found line stays
 */
export function headlineByPoints(
  found: Line,
  page: TextDocument,
): { title: Line; linesOfPage: Line[] } | undefined {
  const start = startOfText(page.lines);
  const lines = linesAbove(start, found, page);
  if (!lines.includes(found)) return undefined;
  const stems = stemsBelow(page.lines, start);
  const head = headOf(page, { lines, start, stems });
  const certain = headlineAbove(found, stems, page) ?? headlineInBreadcrumbs(found, lines);
  const newsletter =
    certain !== undefined || !isSureTitle(found, head) ? headlineOfNewsletter(page) : undefined;
  if (newsletter !== undefined && newsletter.title.at > found.at) return newsletter;
  const title = certain ?? lineWithMostPoints(found, head);
  return title === undefined || title === found
    ? undefined
    : { title, linesOfPage: linesOfPage(title, head) };
}

/**
 * The lines near the text, and the found line if it is further up. A found line that is the first line of the document
 * is left out, because it can be the title of a long list or poem. It is not left out if lines of the site are below it
 * and none of its words is in the text.
 */
function linesAbove(start: number, found: Line, page: TextDocument): readonly Line[] {
  const near = page.lines.slice(Math.max(0, start - MAX_LINES_TO_TEXT), start);
  const [first] = near;
  if (first === undefined || found.at >= first.at) return near;
  const isTitleOfList =
    found === page.whole[0] &&
    (!isBelowSite(first, page) || stemsIn(found.text, stemsBelow(page.lines, start)).found > 0);
  return isTitleOfList ? near : [found, ...near];
}

/** The line with the most points, if these are clearly more than those of the found line. */
function lineWithMostPoints(found: Line, head: Head): Line | undefined {
  const { page, lines, stems } = head;
  // The headline can contain the name of a place or publisher that is above it.
  const isName = isLabelOfPage(found, head) || namesPublisher(found, page);
  const candidates = lines.flatMap((line, index) =>
    line !== found &&
    canBeHeadline(line, index, head) &&
    (isName || !areCopies(line, found)) &&
    (!endsWithDay(line.text, page) ||
      (namesPublisher(found, page) && stemsIn(line.text, stems).found >= MIN_STEMS_OF_DATED))
      ? [{ line, points: pointsOf(line, index, head) }]
      : [],
  );
  const most = Math.max(...candidates.map(({ points }) => points));
  const best = candidates.find(({ points }) => points === most);
  if (best === undefined) return undefined;
  const margin = marginOf(best.line, found, head);
  if (best.points < pointsOf(found, lines.indexOf(found), head) + margin) return undefined;
  const above = headlineAbove(best.line, stems, page);
  const isTitle = above !== undefined && (isOfText(above, stems) || hasTwoSentences(best.line.text));
  return isTitle && above !== found ? above : best.line;
}

/** The number of points by which a line must exceed the found line. */
function marginOf(line: Line, found: Line, head: Head): number {
  const { page, lines } = head;
  let margin = MARGIN;
  if (isSureTitle(found, head)) margin += MORE_FOR_SURE_TITLE;
  if (isCounted(found.text) || canBeItemOf(found, line, head)) margin += MORE_FOR_ITEM;
  if (surelyNamesPublisher(found, page)) margin -= LESS_FOR_SURE_PUBLISHER;
  else if (namesPublisher(found, page) && canBeSubtitle(line, head)) margin += MORE_FOR_PUBLISHER;
  // A letter seldom has a subtitle between its headline and its salutation.
  if (isAboveSalutation(line, page.lines)) return margin - LESS_FOR_SALUTATION;
  const isBesideSign = lines.some((other) => other.block === found.block && hasSign(other, head));
  if (found !== page.whole[0] || isInCapitals(found.text) || isBesideSign || namesPublisher(found, page))
    return margin;
  const end = page.lines.indexOf(line) + lines.length - lines.indexOf(line);
  const isDated = page.lines.slice(0, end + MAX_LINES_TO_FACT).some((other) => isAboutArticle(other, page));
  const isOfSite =
    isBelowSite(line, page) || lines.some((other) => other.at < line.at && hasSiteControl(other));
  if (!isDated || (!isOfSite && stemsIn(found.text, head.stems).found > 0)) margin += MORE_FOR_FIRST_LINE;
  return margin;
}

/**
 * Whether a line can be the subtitle of a masthead: none of its words is in the text, and neither the line nor the next
 * line of its block names a day.
 */
const canBeSubtitle = (line: Line, head: Head): boolean =>
  stemsIn(line.text, head.stems).found === 0 && !isAtNamedDay(line, head);

/**
 * Whether the found line can be the title of a list, and the other line one of its items, in one block. False if a line
 * of the block has an address, an arrow or a number of an issue.
 */
function canBeItemOf(found: Line, line: Line, head: Head): boolean {
  const { page, lines } = head;
  const block = lines.filter((other) => other.block === found.block);
  const between = block.filter(({ at }) => at > found.at && at < line.at);
  return (
    line.block === found.block &&
    line.at > found.at &&
    between.some((other) => !isAboutArticle(other, page)) &&
    !block.some((other) => other !== line && hasSign(other, head))
  );
}

/** Whether a line is the name of a place or section: it has few words, and a longer line below it contains them. */
const isLabelOfPage = (line: Line, { page, lines }: Head): boolean =>
  isBelowSite(line, page) && isPartOfLine(line, lines.slice(lines.indexOf(line) + 1));

/** The index of the first sentence; 0 if none of the first `MAX_LINES_TO_SENTENCE` lines is a sentence. */
const firstSentence = (lines: readonly Line[]): number =>
  Math.max(0, lines.slice(0, MAX_LINES_TO_SENTENCE).findIndex(isSentenceOfText));

/** The index of the first line of the text. If the text begins with a question, the question can be the headline. */
function startOfText(lines: readonly Line[]): number {
  const start = startOfBody(lines) || firstSentence(lines);
  const first = lines[start];
  if (first === undefined || !isShortQuestion(first)) return start;
  return start + 1 + startOfBody(lines.slice(start + 1));
}

function headOf(
  page: TextDocument,
  { lines, start, stems }: { lines: readonly Line[]; start: number; stems: ReadonlySet<string> },
): Head {
  const text = page.lines.slice(start, start + MAX_LINES_OF_TEXT);
  return { page, lines, stems, sentences: ` ${firstSentences(text).map(wordsOf).join(' ')} ` };
}

const isSureTitle = (line: Line, head: Head): boolean =>
  isOfText(line, head.stems) &&
  !isSentenceOfText(line) &&
  !namesPublisher(line, head.page) &&
  !isScore(line, head.page) &&
  !hasPageMark(line, head.page) &&
  !isLabelOfPage(line, head);

function canBeHeadline(line: Line, index: number, { page, stems, lines }: Head): boolean {
  const { text } = line;
  const [above, next] = [lines[index - 1], lines[index + 1]];
  if (!hasTitleLength(line, MIN_TITLE_WORDS)) return false;
  if (isSentenceOfText(line) || endsWithStop(text) || /^[-*•·.…]|^\p{Ll}/u.test(text)) return false;
  if (above?.block === line.block && isHalfTitle(above.text)) return false;
  if (isHalfTitle(text) && next?.block !== line.block) return false;
  if (isAboveCredit(line, page)) return false;
  if (isInLabelledList(line, lines)) return false;
  if (isSalutation(line, page.lines)) return false;
  const isName = isAboveSalutation(line, page.lines) ? isSurePerson(text) : isFullName(text);
  if (isName && !isInCapitals(text)) return false;
  return !isAboutArticle(line, page) && (!hasPageSign(line, page) || isOfText(line, stems));
}

/** Whether one line contains the other: `Headline | Site` is a copy of `Headline`. */
const areCopies = (one: Line, other: Line): boolean =>
  one.words.includes(other.words) || other.words.includes(one.words);

/**
 * The lines above a headline that are removed: the name of the publisher, and blocks with an address, an arrow or a
 * number of an issue, except their sentences, dates, names, lists with labels and lines with words of the text. All
 * other lines stay, because one of them can be the headline.
 */
function linesOfPage(title: Line, head: Head): Line[] {
  const { page } = head;
  const above = page.lines.slice(0, page.lines.indexOf(title));
  const blocks = new Set(above.filter((line) => hasSign(line, head)).map(({ block }) => block));
  const isOfPage = (line: Line): boolean =>
    blocks.has(line.block) && !isSentenceOfText(line) && !isFact(line, page) && !isOfText(line, head.stems);
  const isName = (line: Line): boolean => namesPublisher(line, page) && !hasDate(line, page);
  return above.filter(
    (line) =>
      !isInLabelledList(line, above) && (isName(line) || (line.block !== title.block && isOfPage(line))),
  );
}
