import type { Line } from '#shared/read/prose/line.ts';
import { endsLikeSentence, hasTwoSentences, widthOf, wordCount } from '../prose/line-shape.ts';
import { isFullName } from '../prose/person-names.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import { isButtonRow } from '../prose/site-lines/share-row.ts';
import { isAboveCredit } from './above-credit.ts';
import { isMenuRow } from './headline-below-masthead.ts';
import { countAbove, isDateOrByline, isLabel, isMeta, isSentenceOfText } from './lines-above.ts';
import { distinctStems, firstSentences, stemsIn, stemsOf, stemsOfSentences } from './stems.ts';
import type { TextDocument } from './text-document.ts';
import { hasTitleLength } from './title-shape.ts';

/** Shorter sentences are often captions, notices or offers. */
const MIN_SENTENCE_WIDTH = 60;
const MAX_COUNTED_WIDTH = 400;
/**
 * For each line that is not a long sentence, this width is subtracted from the run of sentences, so that the teasers of
 * a menu do not count as one long text.
 */
const LABEL_WIDTH = 60;
/**
 * The article is the first run of sentences that has at least this share of the width of the longest run. A longer run
 * below it can be the comments.
 */
const MIN_SHARE_OF_LONGEST = 0.5;
const MIN_BODY_WIDTH = 400;

/** The minimum number of lines of a menu above the headline. Fewer lines can be a list or a poem. */
const MIN_MENU_LINES = 6;
/**
 * Above the headline, the share of short lines must exceed the share of words that are in the text by this number:
 * unlike a menu, a list inside the article shares its words with the text.
 */
const MIN_LABEL_SURPLUS = 0.35;
/** A menu has at least this number of lines that are known sections or buttons, or that were removed. */
const MIN_KNOWN_LINES = 2;

/** The maximum number of lines between the headline and the text: standfirst, names, dates, buttons, captions. */
const MAX_LINES_TO_BODY = 30;
const MIN_COPIED_WORDS = 4;
const MIN_COPIED_WIDTH = 28;

const MAX_LINES_OF_STEMS = 48;
const MIN_STANDFIRST_WIDTH = 70;
const MIN_SHARED_STEMS = 2;
const MIN_STEM_SHARE = 0.3;
const MAX_COUNTED_STEMS = 6;
const MAX_LINES_TO_META = 6;
const MAX_LINES_TO_TEXT = 10;
const MAX_LINES_BELOW_META = 2;
/**
 * The headline is the first candidate with at least this share of the points of the best candidate. Standfirsts and
 * captions below the headline can have as many words of the text as the headline.
 */
const MIN_SHARE_OF_POINTS = 0.9;
const POINTS_PER_LINE = 0.03;

/**
 * The headline of the main text, below a menu of any length. Its words occur again in the text. In addition, a date is
 * near, the text is near, or the page has a copy of the line. The lines above it must be a menu: many are short, few of
 * their words are in the text, and some are known sections or buttons, or were removed.
 *
 * @param start the index of the first line of the main text
 */
export function headlineOfBody(page: TextDocument, start: number): Line | undefined {
  const first = page.lines[start];
  if (first === undefined || countAbove(first, page) < MIN_MENU_LINES) return undefined;
  const stemsOfText = stemsBelow(page.lines, start);
  const from = Math.max(0, start - MAX_LINES_TO_BODY);
  const all = page.lines.slice(from, start + 1).flatMap((line, at) => {
    const index = from + at;
    const points = pointsOf(index, { page, stemsOfText, start }) - POINTS_PER_LINE * (start - index);
    return points > 0 ? [{ line, points, index }] : [];
  });
  const end = firstOfText(page.lines, { from: all[0]?.index ?? start, start, stemsOfText });
  const candidates = all.filter(({ index }) => index <= end);
  const most = candidates.reduce((max, { points }) => Math.max(max, points), 0);
  const best = candidates.find(
    ({ line, points }) =>
      points >= MIN_SHARE_OF_POINTS * most && !candidates.some((other) => areBreadcrumbsTo(line, other.line)),
  );
  if (best === undefined) return undefined;
  const title = aboveStandfirst(best, candidates, page);
  return isBelowMenu(title.index, page, stemsOfText) ? title.line : undefined;
}

interface Candidate {
  line: Line;
  index: number;
  points: number;
}

/**
 * If the best candidate is a standfirst, the headline above it, otherwise the best candidate. A standfirst can have
 * more words of the text than its headline, and a date can be between the two.
 */
function aboveStandfirst(best: Candidate, candidates: readonly Candidate[], page: TextDocument): Candidate {
  const direct = page.lines[best.index - 1];
  if (direct !== undefined && isAboutPerson(direct, best, page))
    return { line: direct, index: best.index - 1, points: best.points };
  if (direct !== undefined && !isDateOrByline(direct, page) && isTitleOfStandfirst(direct, best.line))
    return { line: direct, index: best.index - 1, points: best.points };
  const index = page.lines.findLastIndex((line, at) => at < best.index && !isMeta(line, page));
  const above = candidates.find((other) => other.index === index);
  if (above === undefined || best.index - index > 2 || isCopied(best.line, page)) return best;
  const hasBreadcrumbs = candidates.some((other) => areBreadcrumbsTo(above.line, other.line));
  return hasBreadcrumbs || wordCount(above.line.text) < MIN_COPIED_WORDS ? best : above;
}

/** A headline has fewer words. */
const MIN_STANDFIRST_WORDS = 14;

/** Whether a line has the form of a headline, directly above a line of its block that is too long for a headline. */
const isTitleOfStandfirst = (line: Line, standfirst: Line): boolean =>
  line.block === standfirst.block &&
  wordCount(standfirst.text) >= MIN_STANDFIRST_WORDS &&
  widthOf(standfirst.text) >= MIN_STANDFIRST_WIDTH &&
  wordCount(line.text) >= MIN_COPIED_WORDS &&
  wordCount(line.text) < MIN_STANDFIRST_WORDS &&
  hasFormOfTitle(line);

/**
 * Whether a line is the headline of an obituary: a name and another word (`Wilma Garrick obituary`) above a long
 * standfirst without the name. The first sentence must begin with the name and a comma (`Wilma Garrick, who has died`).
 */
function isAboutPerson({ text }: Line, { line: standfirst, index }: Candidate, page: TextDocument): boolean {
  const below = page.lines.slice(index + 1, index + 3);
  const isAboveByline =
    below.some((line) => isDateOrByline(line, page)) &&
    below.every(({ text: line }) => widthOf(line) < MIN_SENTENCE_WIDTH);
  if (!isAboveByline || widthOf(standfirst.text) < MIN_STANDFIRST_WIDTH) return false;
  const words = text.split(' ');
  const names = [words.slice(0, -1), words.slice(1)].filter((name) => isFullName(name.join(' ')));
  const [sentence = ''] = firstSentences(page.lines.slice(startOfBody(page.lines)));
  return names.some(
    (name) => sentence.includes(`${name.join(' ')},`) && !name.some((word) => standfirst.text.includes(word)),
  );
}

/** Whether a line is a breadcrumb trail that ends with the title: `Home Sport A market moves` for `A market moves`. */
const areBreadcrumbsTo = ({ text }: Line, title: Line): boolean =>
  text !== title.text && text.endsWith(title.text);

/** The index of the first sentence that shares words with the main text. The headline is not below this sentence. */
function firstOfText(
  lines: readonly Line[],
  { from, start, stemsOfText }: { from: number; start: number; stemsOfText: ReadonlySet<string> },
): number {
  const at = lines
    .slice(from, start)
    .findIndex(
      (line) =>
        isText(line) &&
        stemsOf(line.text).filter((stem) => stemsOfText.has(stem)).length >= MIN_SHARED_STEMS + 1,
    );
  return at < 0 ? start + 1 : from + at;
}

const isText = ({ text }: Line): boolean => widthOf(text) >= MIN_SENTENCE_WIDTH && endsLikeSentence(text);

/**
 * The index of the first line of the main text: the first run of sentences that is long enough. Each line that is not a
 * long sentence shortens a run.
 */
export function startOfBody(lines: readonly Line[]): number {
  const runs: { start: number; width: number }[] = [];
  let start = 0;
  let sum = 0;
  for (const [index, line] of lines.entries()) {
    if (sum === 0) start = index;
    sum = Math.max(0, sum + (isText(line) ? Math.min(widthOf(line.text), MAX_COUNTED_WIDTH) : -LABEL_WIDTH));
    const last = runs.at(-1);
    if (sum > 0 && last?.start === start) last.width = Math.max(last.width, sum);
    else if (sum > 0) runs.push({ start, width: sum });
  }
  const longest = runs.reduce((most, { width }) => Math.max(most, width), MIN_BODY_WIDTH);
  return runs.find(({ width }) => width >= MIN_SHARE_OF_LONGEST * longest)?.start ?? 0;
}

/** The stems of the first sentences from a line on. */
export function stemsBelow(lines: readonly Line[], start: number): ReadonlySet<string> {
  return stemsOfSentences(lines.slice(start, start + MAX_LINES_OF_STEMS));
}

/** The strength of the evidence that a line is the headline; 0 if the evidence is not enough. */
function pointsOf(
  index: number,
  { page, stemsOfText, start }: { page: TextDocument; stemsOfText: ReadonlySet<string>; start: number },
): number {
  const line = page.lines[index];
  if (line === undefined || !hasFormOfTitle(line) || isMeta(line, page) || isAboveCredit(line, page))
    return 0;
  const { own, found, share } = stemsIn(line.text, stemsOfText);
  const isRepeated = isCopied(line, page);
  const isDated = isNearDate(index, page);
  const hasDateBelow = page.lines.slice(index + 1, start).some((other) => isDateOrByline(other, page));
  const isNear = index >= start - 2 || (index >= start - MAX_LINES_TO_TEXT && found > MIN_SHARED_STEMS);
  if (!isRepeated && !isDated && !hasDateBelow && !isNear) return 0;
  const isInText = found >= MIN_SHARED_STEMS && found >= MIN_STEM_SHARE * own;
  if (!isInText && !(isRepeated && isDated && found > 0)) return 0;
  const points = share + Math.min(found, MAX_COUNTED_STEMS) / MAX_COUNTED_STEMS;
  return points + (isRepeated ? 1 : 0) + (isDated ? 0.5 : 0);
}

function isNearDate(index: number, page: TextDocument): boolean {
  const above = page.lines.slice(Math.max(0, index - MAX_LINES_BELOW_META), index);
  const below = page.lines.slice(index + 1, index + 1 + MAX_LINES_TO_META);
  return [...above, ...below].some((line) => isDateOrByline(line, page));
}

function hasFormOfTitle(line: Line): boolean {
  const { text } = line;
  if (!hasTitleLength(line)) return false;
  if (/^[-*•·©]|\p{L}\s?[>›»]\s?\p{L}|[.!?] \([^()]*\)$/u.test(text) || isMenuRow(line)) return false;
  return !hasTwoSentences(text) && !isSentenceOfText(line);
}

/** Whether another line has the same words, or is a breadcrumb trail that ends with them. */
function isCopied(line: Line, page: TextDocument): boolean {
  if (wordCount(line.text) < MIN_COPIED_WORDS && widthOf(line.text) < MIN_COPIED_WIDTH) return false;
  return page.lines.some(
    (other) =>
      other !== line &&
      other.text.length <= MAX_COUNTED_WIDTH &&
      (other.words === line.words || other.text.endsWith(line.text)),
  );
}

function isBelowMenu(index: number, page: TextDocument, stemsOfText: ReadonlySet<string>): boolean {
  const above = page.lines.slice(0, index);
  const line = page.lines[index];
  if (index === 0 || line === undefined) return false;
  const removed = countAbove(line, page) - index;
  if (index + removed < MIN_MENU_LINES) return false;
  const stems = above.flatMap((line) => distinctStems(line.text));
  const known = above.filter(({ words }) => SECTION_NAMES.has(words) || isButtonRow(words)).length;
  const labels = above.filter(isLabel).length / index;
  const inText = stems.filter((stem) => stemsOfText.has(stem)).length / Math.max(1, stems.length);
  return labels - inText >= MIN_LABEL_SURPLUS && removed + known >= MIN_KNOWN_LINES;
}
