import type { Line } from '#shared/read/prose/line.ts';
import { isInCapitals, isSentence, widthOf, wordCount } from '../prose/line-shape.ts';
import { phrasesOf, wordsOf } from '../prose/phrases/phrase-table.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import { SITE_WORDS } from '../prose/phrases/site-words.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';
import { BREADCRUMB_SEPARATOR } from '../prose/separators.ts';
import { isLabel, isMeta, isSentenceOfText } from './lines-above.ts';
import { isLetterhead, isLineOfPage } from './lines-above-headline.ts';
import { isSureMeta } from './meta-line.ts';
import { isBelowSite } from './page-signs.ts';
import { isInHeadOfIssue } from './publisher-lines.ts';
import { readMetaLine } from './read-meta-line.ts';
import { distinctStems } from './stems.ts';
import type { TextDocument } from './text-document.ts';

/** The number of lines at the top that can be the headline or a section above it. */
export const HEADER_LINES = 14;

/**
 * Whether a line above the headline is a section, breadcrumb trail, masthead or issue number.
 *
 * @param next the next candidate for the headline
 */
export function isKicker(line: Line, next: Line | undefined, page: TextDocument): boolean {
  if (next === undefined) return false;
  if (isSectionBlock(line, page) || isEndOfBreadcrumbs(line, page)) return true;
  if (isLetterhead(line, page) || isInHeadOfIssue(line, page)) return true;
  if (!next.isSentence && isLineOfPage(line, next, page)) return true;
  if (isSentence(next.text)) return false;
  if (isMasthead(line, next, page) || isBreadcrumb(line)) return true;
  if (widthOf(line.text) > 34 || widthOf(next.text) <= widthOf(line.text)) return false;
  if (SECTION_NAMES.has(line.words) || REGION.test(line.text)) return true;
  // One word above a headline of at least four words, with a date or by-line below. The word must be in the block of
  // the headline, or below a line of the site.
  const isWord = wordCount(line.text) === 1 && wordCount(next.text) >= 4;
  const isPlacedAsLabel = line.block === next.block || isBelowSite(line, page);
  if (
    isWord &&
    isPlacedAsLabel &&
    widthOf(line.text) <= 18 &&
    !/[.!?:]$/u.test(line.text) &&
    hasMetaBelow(line, next, page)
  )
    return true;
  return (
    isInCapitals(line.text) &&
    next.text !== next.text.toUpperCase() &&
    wordCount(line.text) <= 3 &&
    wordCount(next.text) >= 4
  );
}

const MIN_SHARED_STEMS = 2;

/**
 * Whether a line is the last step of a breadcrumb trail with one step on each line, or a label below this step. The last
 * step has words of the headline below it. Example: the steps `Home`, `Sport` and `Market moves to bridge`, the label
 * `High water`, and the headline `The whole market moves to the bridge`.
 */
function isEndOfBreadcrumbs(line: Line, page: TextDocument): boolean {
  const header = page.lines.slice(0, HEADER_LINES);
  const start = header.findIndex(({ words }) => !SECTION_NAMES.has(words));
  const index = page.lines.indexOf(line);
  const lastStep = header[start];
  const hasFirstSteps = start > 0 || page.removedBy('section-label').length > 0;
  if (!hasFirstSteps || lastStep === undefined || index < start || index > start + 1) return false;
  const title = header
    .slice(start + 1, start + 3)
    .find((other, at) => wordCount(other.text) >= 4 && (at === 0 || isLabel(header[start + 1] ?? other)));
  if (title === undefined || header.indexOf(title) <= index) return false;
  const stemsOfTitle = distinctStems(title.text);
  const shared = distinctStems(lastStep.text).filter((stem) => stemsOfTitle.includes(stem)).length;
  const below = page.lines[page.lines.indexOf(title) + 1];
  const isAtText = below !== undefined && (below.isSentence || isMeta(below, page));
  const isBelowLabel = header[start + 1] !== title && shared > 0;
  const isVariant = shared >= MIN_SHARED_STEMS && 2 * shared >= stemsOfTitle.length;
  return !isSentenceOfText(title) && isAtText && (isBelowLabel || isVariant);
}

/**
 * Whether a line is in a block of section names above the headline. A standfirst and a date must be below the headline.
 * Without them, a line of the block can itself be the headline.
 */
function isSectionBlock(line: Line, page: TextDocument): boolean {
  const header = page.lines.slice(0, HEADER_LINES);
  const start = header.findIndex((other) => !isLabel(other));
  const above = header.slice(0, Math.max(start, 0));
  const title = page.lines[start];
  const afterTitle = page.lines.slice(start + 1, start + 6);
  const hasMeta = (other: Line): boolean => readMetaLine(other.text, page) !== undefined;
  const metaLines = Math.max(
    0,
    afterTitle.findIndex((other) => !hasMeta(other)),
  );
  const [standfirst, ...below] = afterTitle.slice(metaLines);
  if (!above.includes(line) || title === undefined || standfirst === undefined) return false;
  if (hasMeta(title)) return false;
  const areShort = above.length <= 3 && above.every((other) => other.block === line.block);
  // A headline in the block of the section names must be clearly longer than they are.
  const isOneBlock = title.block === line.block;
  const isTitled =
    !isSentenceOfText(title) &&
    wordCount(title.text) >= 4 &&
    above.every((other) => !isOneBlock || widthOf(title.text) > widthOf(other.text));
  const isDated = below.some(hasMeta);
  const isText = standfirst.isSentence || widthOf(standfirst.text) >= MIN_STANDFIRST_WIDTH;
  return areShort && isTitled && isText && isDated;
}

/** A line of at least this width is not a headline, even without a full stop. */
const MIN_STANDFIRST_WIDTH = 100;

/**
 * Whether a line is a breadcrumb trail: `Home / Cities / Bengaluru`, `News | Environment`. One of its steps must be a
 * known section, unless the trail has a label: `You are here: Home`.
 */
function isBreadcrumb({ text }: Line): boolean {
  const [, label = '', trail = ''] = LABELLED_BREADCRUMBS.exec(text) ?? [];
  if (BREADCRUMB_LABELS.has(wordsOf(label))) {
    const steps = trail.split(SEPARATOR_AFTER_LABEL);
    return steps.length > 1 || steps.every(isStep);
  }
  const steps = text.split(BREADCRUMB_SEPARATOR);
  return steps.length > 1 && steps.every(isStep) && steps.some((step) => SECTION_NAMES.has(wordsOf(step)));
}

const isStep = (text: string): boolean =>
  wordCount(text) <= MAX_STEP_WORDS && widthOf(text) <= 26 && !/[.!?]$/u.test(text);

const MAX_STEP_WORDS = 3;
const BREADCRUMB_LABELS = phrasesOf('breadcrumbLabels');
const LABELLED_BREADCRUMBS = /^([^:：]{3,30})[:：]\s?(\S.*)$/u;
/** Between the steps of a trail with a label, also without spaces: `当前位置：首页>新闻`. */
const SEPARATOR_AFTER_LABEL = /\s*[/|｜│┃·•>＞›»→]\s*/u;

/** The name of a region, as regional papers print it above a headline: `Kreis Moorhusen`. */
const REGION = new LazyPattern(
  () => new RegExp(String.raw`^${wordsIn('regionWords')} \p{Lu}[\p{L}-]+$`, 'u'),
);

/** A time without a date: `Thursday, 14:07`, `Updated 14:05`. */
const TIME = /\d{1,2}[:.h]\d{2}/u;

export const MIN_TITLE_WORDS = 3;

const MAX_MASTHEAD_WORDS = 4;

/** Whether a line is the name of a paper above the date, with the headline below the date: `The Wexbury Post`. */
function isMasthead(line: Line, next: Line, page: TextDocument): boolean {
  const below = page.lines[page.lines.indexOf(line) + 1];
  const meta = below === undefined ? undefined : readMetaLine(below.text, page);
  const isDated =
    meta !== undefined &&
    isSureMeta(meta) &&
    (meta.dates.published !== undefined || TIME.test(below?.text ?? ''));
  return (
    isDated &&
    SITE_WORDS.test(line.words) &&
    wordCount(line.text) <= MAX_MASTHEAD_WORDS &&
    wordCount(next.text) >= MIN_TITLE_WORDS
  );
}

/**
 * Whether a date or by-line is in the five lines below the headline. If the label is in the block of the headline, the
 * date or by-line must be in this block too.
 */
function hasMetaBelow(label: Line, headline: Line, page: TextDocument): boolean {
  const index = page.lines.indexOf(headline);
  const below = page.lines.slice(index + 1, index + 6);
  const isNear = (other: Line): boolean => label.block !== headline.block || other.block === headline.block;
  return below.some((other) => isNear(other) && readMetaLine(other.text, page) !== undefined);
}
