import type { Line } from '#shared/read/prose/line.ts';
import { hasTwoSentences, widthOf, wordCount } from '../prose/line-shape.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import { addressWords, sharedWords, wordsOfPath } from '../prose/slug.ts';
import { YEAR } from './date-pieces.ts';
import { headlineBelowMasthead } from './headline-below-masthead.ts';
import { headlineOfBody, startOfBody, stemsBelow } from './headline-of-body.ts';
import { countAbove, hasDate, isLabel, isMeta, linesAboveText, MIN_LINES_ABOVE } from './lines-above.ts';
import { isAuthorAbove } from './lines-above-headline.ts';
import { stemsIn, stemsOfSentences } from './stems.ts';
import type { TextDocument } from './text-document.ts';
import { isTitleLike } from './title-shape.ts';

/** The headline is searched for in this number of lines at the top, unless the main text begins further down. */
const MAX_LINES_ABOVE = 40;

const MIN_SLUG_WORDS = 3;
const MIN_SLUG_LETTERS = 5;
const MIN_SHARED_WORDS = 3;
/** If at least this share of the words of a line and of an address are in both, the address was made from the line. */
const MIN_SHARE = 0.5;
/** With at least this number of shared words, a smaller share is enough, because addresses shorten long headlines. */
const MANY_SHARED_WORDS = 5;
const MIN_SHARE_OF_MANY = 0.35;
const MIN_SHARE_OF_SLUG = 0.8;

/**
 * The headline below lines of the site, by one of three kinds of evidence: most of its words are in the sent
 * address; its words occur in the paragraphs below, and those of the short lines above do not; or a menu is
 * above it and a date or by-line is near.
 *
 * @returns undefined if the first line can be the headline
 */
export function headlineBelowMenu(page: TextDocument): Line | undefined {
  const end = linesAboveText(page.lines, MAX_LINES_ABOVE);
  const start = startOfBody(page.lines);
  return (
    headlineInAddress(page, end) ??
    headlineOfBody(page, start) ??
    (start > end ? headlineInAddress(page, start) : undefined) ??
    headlineBelowMasthead(page) ??
    headlineOfParagraphs(page, end)
  );
}

/** The line from which the sent address was made: above the index `end`, or directly above the first date. */
function headlineInAddress(page: TextDocument, end: number): Line | undefined {
  const slug = slugOf(page.url);
  const [top] = page.lines;
  if (slug.size === 0 || top === undefined || isPartOfSlug(top, slug)) return undefined;
  const candidates = page.lines
    .slice(0, Math.max(MAX_LINES_ABOVE, end))
    .filter((line, index) => isInSlug(line, slug) && (index < end || isAboveDate(page, index)));
  // `HomeNewsA market moves`: a breadcrumb trail, which ends with the headline.
  const [first] = candidates;
  const line = candidates.find(({ text }) => text !== first?.text && first?.text.endsWith(text)) ?? first;
  if (line === undefined) return undefined;
  const minAbove = isSlug(addressWords(line.text), slug) ? MIN_LINES_ABOVE - 1 : MIN_LINES_ABOVE;
  return countAbove(line, page) < minAbove ? undefined : line;
}

function isSlug(words: ReadonlySet<string>, slug: ReadonlySet<string>): boolean {
  const isLong = [...slug].join('').length >= MIN_SLUG_LETTERS;
  return isLong && words.size === slug.size && sharedWords(words, slug) === slug.size;
}

/** Whether several words of a line are all in an address: `Apple cake`, `/apple-cake-with-cold-butter`. */
function isPartOfSlug(line: Line, slug: ReadonlySet<string>): boolean {
  if (!isTitleLike(line)) return false;
  const words = addressWords(line.text);
  return words.size > 1 && sharedWords(words, slug) === words.size;
}

/** Whether a line and an address have so many words in common that the address was made from the line. */
function isInSlug(line: Line, slug: ReadonlySet<string>): boolean {
  if (!isTitleLike(line)) return false;
  const words = addressWords(line.text);
  if (isSlug(words, slug)) return true;
  if (slug.size < MIN_SLUG_WORDS) return false;
  const shared = sharedWords(words, slug);
  const share = (2 * shared) / (words.size + slug.size);
  const isWhole = slug.size > MIN_SLUG_WORDS && shared >= MIN_SHARE_OF_SLUG * slug.size;
  return (
    shared >= MIN_SHARED_WORDS &&
    (isWhole || share >= MIN_SHARE || (shared >= MANY_SHARED_WORDS && share >= MIN_SHARE_OF_MANY))
  );
}

/** Whether the first date or by-line of the text is one or two lines below a line. */
function isAboveDate(page: TextDocument, index: number): boolean {
  const first = page.lines.slice(0, index + 3).findIndex((line) => isMeta(line, page));
  return first > index && first - index <= 2;
}

/** The words of the part of a path that has the most words: `/2026/a-market-moves-48213.html` → `market`, `moves`. */
function slugOf(url: string | undefined): Set<string> {
  const longest = wordsOfPath(url).reduce((best, part) => (part.length > best.length ? part : best), []);
  return new Set(longest);
}

const MIN_HEADLINE_WIDTH = 28;
const MIN_HEADLINE_WORDS = 4;
const MIN_SHARED_STEMS = 2;
const MIN_STEM_SHARE = 0.4;
/** If a larger share of the words above the headline occurs in the text, these lines are not a menu. */
const MAX_STEM_SHARE_ABOVE = 0.4;
const MAX_LINES_TO_TEXT = 4;

/** The line whose words are in the text from `end` on, below short lines whose words are not. */
function headlineOfParagraphs(page: TextDocument, end: number): Line | undefined {
  if (end < 2) return undefined;
  const top = page.lines.slice(0, end);
  const stemsOfText = stemsOfSentences(page.lines.slice(end));
  let stemsAbove = 0;
  let sharedAbove = 0;
  for (const [index, line] of top.entries()) {
    const { own, found } = stemsIn(line.text, stemsOfText);
    const isHeadline =
      found >= MIN_SHARED_STEMS &&
      found >= MIN_STEM_SHARE * own &&
      (wordCount(line.text) >= MIN_HEADLINE_WORDS || widthOf(line.text) >= MIN_HEADLINE_WIDTH) &&
      !isMeta(line, page);
    if (index === 0 && found > 0 && wordCount(line.text) >= MIN_HEADLINE_WORDS) return undefined;
    if (isHeadline) {
      // A standfirst has more words of the text than the headline above it.
      const at = hasTwoSentences(line.text) ? index - 1 : index;
      const title = top[at];
      const isBelowMenu =
        title !== undefined &&
        sharedAbove <= MAX_STEM_SHARE_ABOVE * stemsAbove &&
        wordCount(title.text) >= (at < index ? MIN_HEADLINE_WORDS : 0) &&
        isBelowLabels(page, at) &&
        isNearText(page, at, end);
      return isBelowMenu ? title : undefined;
    }
    stemsAbove += own;
    sharedAbove += found;
  }
  return undefined;
}

/** Whether at least half of the lines above a line are labels, all shorter than the line. */
function isBelowLabels(page: TextDocument, index: number): boolean {
  const line = page.lines[index];
  if (line === undefined || index < 1 || countAbove(line, page) < MIN_LINES_ABOVE) return false;
  const above = page.lines.slice(0, index);
  const labels = above.filter(isLabel);
  const areShort = labels.every((label) => widthOf(label.text) < widthOf(line.text));
  return areShort && labels.length * 2 >= index && !isBelowDate(above, page);
}

/** Whether other lines follow a date or by-line: one of them can be the headline. */
function isBelowDate(above: readonly Line[], page: TextDocument): boolean {
  const date = above.findLastIndex((line) => isMeta(line, page));
  return date >= 0 && date < above.length - 1;
}

/**
 * Whether a date or by-line is near below a line, or the lines above it certainly belong to the site and the text is
 * near. If neither is true, the lines above can be a short headline and a list.
 */
function isNearText(page: TextDocument, index: number, end: number): boolean {
  const line = page.lines[index];
  const below = page.lines.slice(index + 1, index + 1 + MAX_LINES_TO_TEXT);
  if (line === undefined || below.some((other) => isMeta(other, page))) return line !== undefined;
  const isOfSite = countAbove(line, page) > index || SECTION_NAMES.has(page.lines[0]?.words ?? '');
  return isOfSite && end - index <= MAX_LINES_TO_TEXT;
}

const MAX_LINES_TO_META = 8;

/**
 * A line above the headline stays in the text if it has at least this number of words of the text, and if these are at
 * least this share of its words. Such a line can be the standfirst.
 */
const MIN_OWN_STEMS = 4;
const MIN_OWN_SHARE = 0.5;
/** The headline is at most this number of lines below a date. Between them there can be the section, once or twice. */
const MAX_LINES_BELOW_DATE = 3;

/**
 * The lines above a headline that are removed. Sentences and lines with many words of the text stay. Dates and by-lines
 * stay if there are none below the headline. If only a by-line is below it, a date near the headline stays; a date
 * further up is often the day on which the page was copied.
 */
export function linesOfMenu(title: Line, page: TextDocument): Line[] {
  const at = page.lines.indexOf(title);
  const below = page.lines.slice(at + 1, at + 1 + MAX_LINES_TO_META);
  const isDatedBelow = below.some((line) => isMeta(line, page));
  const hasOnlyBylineBelow = isDatedBelow && !below.some((line) => hasDate(line, page));
  const stemsOfText = stemsBelow(page.lines, at + 1);
  return page.lines.slice(0, at).filter((line, index) => {
    if (line.isSentence || (!isDatedBelow && isMeta(line, page))) return false;
    const isAtTitle = index >= at - MAX_LINES_BELOW_DATE;
    if (hasOnlyBylineBelow && isAtTitle && YEAR.test(line.text) && hasDate(line, page)) return false;
    // Directly above the headline, a name can be a link of the menu.
    if (index === at - 2 && isAuthorAbove(line, title.at, page)) return false;
    if (isLabel(line) || line.text.endsWith(title.text)) return true;
    const { own, found } = stemsIn(line.text, stemsOfText);
    return found < MIN_OWN_STEMS || found < MIN_OWN_SHARE * own;
  });
}
