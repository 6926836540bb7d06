import { Line } from '#shared/read/prose/line.ts';
import { endsLikeSentence, widthOf, wordCount } from '../prose/line-shape.ts';
import { composition, wordsOf } from '../prose/phrases/phrase-table.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import { BUTTON_SETS, SITE_CONTROLS } from '../prose/phrases/share-words.ts';
import { isAboveCredit } from './above-credit.ts';
import { isDateOrByline, linesAboveText } from './lines-above.ts';
import { readMetaLine } from './read-meta-line.ts';
import { isRowOfRates } from './row-of-rates.ts';
import type { TextDocument } from './text-document.ts';
import { hasTitleLength } from './title-shape.ts';

const MAX_LINES_ABOVE = 30;
const MAX_LINES_TO_META = 5;
const MIN_WORDS_BELOW_KICKER = 5;
/** The maximum number of unknown lines of a masthead: the name of the site, its motto and a notice. */
const MAX_UNKNOWN_LINES = 3;
const MAX_UNKNOWN_WIDTH = 60;
const MIN_PARTS = 3;
const MAX_PART_WIDTH = 26;

/**
 * The headline below the name of the site and its menu. A menu is a row of short parts, a breadcrumb trail,
 * controls such as `Sign in`, or several sections. A date or by-line must be near, without a menu between.
 *
 * @returns undefined if there is none
 */
export function headlineBelowMasthead(page: TextDocument): Line | undefined {
  const end = linesAboveText(page.lines, MAX_LINES_ABOVE);
  const top = page.lines.slice(0, end);
  const removed = removedLines(page, top.at(-1)?.at ?? 0);
  for (const [index, line] of top.entries()) {
    const previous = top[index - 1];
    if (
      !line.isFirst &&
      previous?.block === line.block &&
      menuParts(previous) === 0 &&
      !isKickerOf(line, previous)
    )
      continue;
    const above = [...top.slice(0, index), ...removed.filter(({ at }) => at < line.at)];
    if (!hasFormOfTitle(line, page) || !hasMenu(above)) continue;
    const below = top.slice(index + 1, index + 1 + MAX_LINES_TO_META);
    const dated = below.findIndex((other) => isDateOrByline(other, page));
    const isBelowDate = previous !== undefined && isDateOrByline(previous, page);
    if (dated < 0 && !isBelowDate) continue;
    if (below.slice(0, Math.max(dated, 0)).some((other) => menuParts(other) > 0)) continue;
    return isMasthead(above, page) ? line : undefined;
  }
  return undefined;
}

/** `Match report` above a headline in the same block: one or two words above a line of at least five. */
const isKickerOf = (title: Line, line: Line): boolean =>
  line.isFirst && isShort(line) && wordCount(title.text) >= MIN_WORDS_BELOW_KICKER;

/** The lines that rules have removed above line number `below`, at most the last `MAX_LINES_ABOVE`. */
function removedLines({ removals }: TextDocument, below: number): Line[] {
  const above = removals.filter(({ at }) => at < below).sort((one, other) => one.at - other.at);
  return above.slice(-MAX_LINES_ABOVE).map(({ at, text }) => new Line(text, -1, { at }));
}

const hasFormOfTitle = (line: Line, page: TextDocument): boolean =>
  hasTitleLength(line) &&
  menuParts(line) === 0 &&
  !isDateOrByline(line, page) &&
  !isMostlyControls(line) &&
  !isAboveCredit(line, page);

/** `Search for: Search` */
function isMostlyControls({ words }: Line): boolean {
  const each = words.split(' ');
  return each.filter(isControl).length * 2 >= each.length;
}

const isControl = (words: string): boolean => SITE_CONTROLS.has(words);

/** Whether lines contain a menu: a row, a breadcrumb trail, a control of the site, or two sections. */
function hasMenu(lines: readonly Line[]): boolean {
  const parts = lines.map(menuParts);
  const known = parts.filter((count) => count > 0).length;
  return (
    parts.some((count) => count >= MIN_PARTS) ||
    known > 1 ||
    lines.some((line) => piecesOf(line, 'controls') > 0)
  );
}

const ARROWS = /\s?[>＞›»‹→]\s?/u;
const BAR = /\s*[|｜│┃]\s*|\s+[·•/]\s+/u;

/** Whether a line is a breadcrumb trail, or a row with a known part. Columns of other words can be data. */
export const isMenuRow = (line: Line): boolean =>
  breadcrumbParts(line) > 0 ||
  isRowOfRates(line.text) ||
  (line.columns >= MIN_PARTS && piecesOf(line, 'controls', 'sections') > 0);

/** The number of parts of a line that is a menu; 0 for other lines. */
function menuParts(line: Line): number {
  const parts = breadcrumbParts(line);
  if (parts > 0) return parts;
  if (isRowOfRates(line.text)) return MIN_PARTS;
  if (line.columns >= MIN_PARTS && !endsLikeSentence(line.text)) return line.columns;
  return piecesOf(line, 'controls', 'sections');
}

/**
 * The number of parts in a row with bars or in a breadcrumb trail, otherwise 0. A breadcrumb trail counts one part
 * more, so that two parts are enough for a menu.
 */
function breadcrumbParts({ text }: Line): number {
  const steps = text.split(ARROWS);
  if (steps.length > 1 && steps.every(isPart)) return steps.length + 1;
  const bars = text.split(BAR).filter(Boolean);
  const isRow = bars.length >= MIN_PARTS && bars.every(isPart);
  return isRow && bars.some((part) => isKnown(wordsOf(part))) ? bars.length : 0;
}

/** `SubscribeSign in`: the space was lost. */
const GLUED = /(\p{Ll})(\p{Lu})/gu;

const isPart = (text: string): boolean =>
  text !== '' && widthOf(text) <= MAX_PART_WIDTH && wordCount(text) <= 3 && !endsLikeSentence(text);

const isKnown = (words: string): boolean => isControl(words) || SECTION_NAMES.has(words);

const SETS = { controls: SITE_CONTROLS, sections: SECTION_NAMES, ...BUTTON_SETS };

/** The number of pieces of some kinds in a line that consists of controls, sections and buttons. */
function piecesOf({ words, text }: Line, ...kinds: ('controls' | 'sections')[]): number {
  const counts = composed(words) ?? composed(wordsOf(text.replace(GLUED, '$1 $2')));
  return kinds.reduce((sum, kind) => sum + (counts?.get(kind) ?? 0), 0);
}

/** Whether a line contains a control that many sites have above their articles: `Sign in`. */
export const hasSiteControl = (line: Line): boolean => piecesOf(line, 'controls') > 0;

const composed = (words: string): ReturnType<typeof composition> =>
  words === '' ? undefined : composition(words, SETS);

/** Whether all lines are a menu, labels, or a few lines that can be the name and the motto of the site. */
function isMasthead(lines: readonly Line[], page: TextDocument): boolean {
  const unknown = lines.filter((line) => line.block >= 0 && menuParts(line) === 0 && !isShort(line));
  const hasAuthors = lines.some(({ text }) => (readMetaLine(text, page)?.authors.length ?? 0) > 0);
  return (
    !hasAuthors &&
    unknown.length <= MAX_UNKNOWN_LINES &&
    unknown.every(({ text }) => widthOf(text) <= MAX_UNKNOWN_WIDTH)
  );
}

const isShort = ({ text }: Line): boolean => wordCount(text) <= 2 && widthOf(text) <= MAX_PART_WIDTH;
