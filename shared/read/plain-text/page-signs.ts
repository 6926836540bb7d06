import type { Line } from '#shared/read/prose/line.ts';
import { wordCount } from '../prose/line-shape.ts';
import type { RuleName } from '../prose/rule-name.ts';
import { PARTS_OF_NAME } from '../prose/separators.ts';
import { isFact } from './lines-above.ts';
import type { TextDocument } from './text-document.ts';

/** `www.tide.example`, `https://…`, `desk@tide.example` */
const ADDRESS = /https?:|www\.|@\w/u;
/** `← All posts`, `More ›`, `[Draft]` */
const ARROW_OR_BRACKET = /^[←→‹›▶►⬅↩↑<>[]|[→›▶►>\]]$|\s[>›»→]\s|＞/u;
/**
 * The signs between the parts of a trail or of the name of an issue: `Parish Letter · Issue 2`, `Home / News / Region`,
 * `Accidents/Tourism/`; but not `Tide tables / Spring`.
 */
const BAR = /[|·•]\s*[^\s|·•]|\s\/\s.*\s\/\s|\/$/u;
/** `tst0412 3 pl 241`: the minimum share of words with a digit in a line of codes and numbers. */
const MIN_SHARE_OF_NUMBERS = 0.3;
/** `Bulletin 44`, `浜の暮らし　その三十二` */
const NUMBER_AT_END = /\d[^\p{L}]*$|(?:その|第)[\d〇一二三四五六七八九十百]{1,5}回?$/u;
/** `Letter of the rowing club, no. 44`, `Notes of the village hall – n. 4/2026` */
const NUMBER_AFTER_ABBREVIATION = /\p{L}\. ?\d{1,5}(?:\/\d{2,4})?$/u;
/** A longer line that ends with a number can be a headline: `The bell-ringer of Garston dies at 97`. */
const MAX_WORDS_BEFORE_NUMBER = 5;

/** Whether a line has marks that headlines seldom have: addresses, arrows, bars, columns. */
export const hasPageMark = (line: Line, page: TextDocument): boolean =>
  (line.columns > 1 || ADDRESS.test(line.text) || ARROW_OR_BRACKET.test(line.text) || BAR.test(line.text)) &&
  !isFact(line, page);

/** Whether a line has marks as in `hasPageMark`, or many numbers. */
export function hasPageSign(line: Line, page: TextDocument): boolean {
  const words = line.text.split(' ');
  const numbers = words.filter((word) => /\d/u.test(word)).length;
  return hasPageMark(line, page) || (numbers >= MIN_SHARE_OF_NUMBERS * words.length && !isFact(line, page));
}

/** Whether a line ends with a number that can be that of an issue: after a few words, or after an abbreviation. */
export const endsWithNumber = (line: Line, page: TextDocument): boolean =>
  NUMBER_AT_END.test(line.text) &&
  (wordCount(line.text) <= MAX_WORDS_BEFORE_NUMBER || NUMBER_AFTER_ABBREVIATION.test(line.text)) &&
  !isFact(line, page);

/** `Vol. XXI`, `Nr. 6`, `XXI. évfolyam`, `No. 6/2026`: a short word and a number, in any order. */
const COUNTED =
  /^(?:\p{L}{1,12}\.? ?(?:[IVXLC]{1,7}|\d{1,4})(?:\/\d{2,4})?|(?:[IVXLC]{1,7}|\d{1,4})\. \p{L}{2,12})\.?$/u;
/** Whether a line can number the headline below it: `Episode 88`, `Part 3`. */
export const isCounted = (text: string): boolean => COUNTED.test(text);

/** `Notes of the village hall – n. 4/2026` */
const NUMBER_OF_YEAR = /\p{L}\. ?\d{1,3}\/\d{2,4}$/u;

/**
 * Whether a line ends with the number of an issue and its volume or year: `Parish Letter • Horton • Vol. XXI, No. 6`.
 */
export function namesVolume(text: string): boolean {
  const parts = text.split(PARTS_OF_NAME).filter(Boolean);
  return (
    NUMBER_OF_YEAR.test(text) || (parts.length > 2 && parts.slice(-2).every((part) => COUNTED.test(part)))
  );
}

/** `Home / News / Region`, `Parish Letter · Issue 2 · Spring` */
const SEPARATORS = /\s*[|·•›»→＞]\s*|\s[/>]\s/u;
const ARROW_OR_DIGIT = /[›»→>＞\d]|\s\/\s/u;
const MIN_PARTS = 3;

/** The parts of a breadcrumb trail, or of the name of an issue; one part for other lines. */
export const partsOfBreadcrumbs = (text: string): string[] => text.split(SEPARATORS).filter(Boolean);

/**
 * Whether a line is a breadcrumb trail or the name of an issue: `Home / News / Region`,
 * `Parish Letter · Issue 2 · Spring`.
 */
export const areBreadcrumbsOrIssue = ({ text }: Line): boolean =>
  partsOfBreadcrumbs(text).length >= MIN_PARTS && ARROW_OR_DIGIT.test(text);

/** Rules that remove lines of the article or its pictures, and not lines of the site. */
const RULES_OF_ARTICLE: ReadonlySet<RuleName> = new Set<RuleName>([
  'affiliate-notice',
  'caption',
  'emphasis-mark',
  'link-note',
  'live-control',
  'reading-time',
  'wire-mark',
]);

/**
 * Whether a line of the site is above a line: a line that a rule removed (except `RULES_OF_ARTICLE`), or one for which
 * `hasPageSign` is true.
 */
export const isBelowSite = (line: Line, page: TextDocument): boolean =>
  page.removals.some(({ rule, at }) => at < line.at && !RULES_OF_ARTICLE.has(rule)) ||
  page.lines.some((other) => other.at < line.at && hasPageSign(other, page));
