import { foldText } from '#shared/text/fold-text.ts';
import { BULLET, endsSentence, widthOf, wordCount } from '../prose/line-shape.ts';
import { isFullName, isGivenName, isUncasedName, isUnspacedName } from '../prose/person-names.ts';
import { BYLINE_BEFORE } from '../prose/phrases/byline-labels.ts';
import { wordsOf } from '../prose/phrases/phrase-table.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import { SITE_WORDS } from '../prose/phrases/site-words.ts';
import { withoutReadingTime } from '../prose/reading-times.ts';
import { PARTS_OF_HEADER } from '../prose/separators.ts';
import { byline } from './byline.ts';
import { nameAfterJob, namesBeforeJob } from './cjk-names.ts';
import { readHeaderParts } from './header-parts.ts';
import { isKnown, isNumbered } from './known-parts.ts';
import { labelledNames, namesBeforeCredit } from './labelled-names.ts';
import type { MetaLine } from './meta-line.ts';
import { hasPeriod } from './period.ts';
import type { TextDocument } from './text-document.ts';
import { writtenDates } from './written-dates.ts';

const MAX_CHARACTERS = 260;
const MAX_WORDS = 40;
const BRACKETS = /^[(（[［【](.*)[)）\]］】]$/u;

/** The greatest width of a place or a role that is next to a date or a name. */
const MAX_SIDE_WIDTH = 44;
/** The maximum number of segments that can be one date. */
const MAX_JOINED = 4;
/** The maximum number of segments of a line. */
const MAX_SEGMENTS = 12;

/**
 * Reads a line of dates, names, places and reading times, in any order and with any separators.
 *
 * @returns undefined if the line contains neither a date nor a by-line, or contains other text too
 */
export function readMetaLine(text: string, page: TextDocument): MetaLine | undefined {
  if (!page.metaLines.has(text)) page.metaLines.set(text, readLine(text, page));
  return page.metaLines.get(text);
}

function readLine(text: string, page: TextDocument): MetaLine | undefined {
  // A quotation has its own author and date.
  if (text.startsWith('>')) return undefined;
  if (text.length > MAX_CHARACTERS || wordCount(text) > MAX_WORDS) return undefined;
  const bare = withoutReadingTime(BRACKETS.exec(text)?.[1] ?? text.replace(BULLET, ''));
  const dates = writtenDates(bare, page);
  if (dates !== undefined) return { dates, authors: [] };
  if (hasPeriod(bare, page)) return undefined;
  const authors = labelledNames(bare) ?? namesBeforeCredit(bare) ?? namesBeforeJob(bare);
  if (authors.length > 0) return { dates: {}, authors };
  const afterJob = nameAfterJob(bare);
  if (afterJob !== undefined) return { dates: {}, authors: [afterJob], isGuess: true };
  if (hasLifeYears(bare)) return undefined;
  const parts = readHeaderParts(bare, page);
  const isSure = parts?.rest?.length === 0;
  const isNamed = parts !== undefined && parts.authors.length > 0 && parts.dates.published !== undefined;
  // `readAsOne` can recognise a name only by its place, so it is not used if every part is recognised, or if a name and
  // a date are.
  return isSure || isNamed ? parts : (readAsOne(bare, page) ?? parts);
}

/** If two years in a line differ by at least this number, the line is about the life of a person. */
const MIN_YEARS_OF_LIFE = 10;
/** `freeman1984` is a name and not a year. */
const YEARS = /(?<![\p{L}\d])(?:1[5-9]|20)\d\d(?!\d)/gu;

/**
 * Whether a text has the years of a life: `Ann Lee, 2 May 1929 – 21 October 2026`. An article is not dated twice with
 * so many years between.
 */
function hasLifeYears(text: string): boolean {
  const years = [...text.matchAll(YEARS)].map(([year]) => Number(year));
  return years.length > 1 && Math.max(...years) - Math.min(...years) >= MIN_YEARS_OF_LIFE;
}

/** A line in which each part must be a date, a name, or a short text next to one. */
function readAsOne(bare: string, page: TextDocument): MetaLine | undefined {
  const segments = withLabels(bare.split(PARTS_OF_HEADER).filter(Boolean));
  return (
    (segments.length > 1 && segments.length <= MAX_SEGMENTS ? readSegments(segments, page) : undefined) ??
    readWhole(segments.length === 1 ? (segments[0] ?? bare) : bare)
  );
}

/** 记者　宋晚舟: a label and its name with a wide space between them are one part. */
function withLabels(segments: string[]): string[] {
  return segments.flatMap((segment, index) => {
    const before = segments[index - 1];
    if (before !== undefined && BYLINE_BEFORE.has(foldText(before))) return [`${before} ${segment}`];
    return BYLINE_BEFORE.has(foldText(segment)) && index < segments.length - 1 ? [] : [segment];
  });
}

function readWhole(text: string): MetaLine | undefined {
  const authors = byline(text);
  return authors === undefined ? undefined : { dates: {}, authors };
}

function readSegments(segments: string[], page: TextDocument): MetaLine | undefined {
  const found: MetaLine = { dates: {}, authors: [] };
  const unknown: string[] = [];
  let known = 0;
  for (let at = 0; at < segments.length; ) {
    const { meta, length } = longestMeta(segments.slice(at, at + MAX_JOINED), page);
    const segment = segments[at] ?? '';
    at += length;
    if (meta !== undefined) {
      known += 1;
      found.dates = { ...meta.dates, ...found.dates };
      found.authors.push(...meta.authors);
      // The number of an issue is kept, because it shows that a line above the headline is the head of the issue.
    } else if (!isKnown(segment) || isNumbered(segment)) unknown.push(segment);
  }
  if (known === 0 || unknown.some((segment) => !isSide(segment))) return undefined;
  found.rest = unknown.filter((segment) => !SECTION_NAMES.has(wordsOf(segment)));
  const [name] = unknown;
  const isUncased =
    unknown.length === 1 && name !== undefined && (isUncasedName(name) || isUnspacedName(name));
  const isName = name !== undefined && (isUncased || (isFullName(name) && !SITE_WORDS.test(wordsOf(name))));
  if (found.authors.length > 0 || !isName) return found;
  const rest = found.rest.filter((segment) => segment !== name);
  const isGuess = !isUnspacedName(name) && !isGivenName(name);
  return { ...found, authors: [name], rest, ...(isGuess && { isGuess: true as const }) };
}

/** The longest run of segments that is one fact: `05 MAR 2025 - 05:30 CET` is one date. */
function longestMeta(segments: string[], page: TextDocument): { meta: MetaLine | undefined; length: number } {
  for (let length = segments.length; length > 1; length--) {
    const dates = writtenDates(segments.slice(0, length).join(' '), page);
    if (dates !== undefined) return { meta: { dates, authors: [] }, length };
  }
  const [segment = ''] = segments;
  const dates = writtenDates(segment, page);
  const meta = dates === undefined ? readWhole(segment) : { dates, authors: [] };
  return { meta, length: 1 };
}

function isSide(segment: string): boolean {
  return widthOf(segment) <= MAX_SIDE_WIDTH && wordCount(segment) <= 6 && !endsSentence(segment);
}
