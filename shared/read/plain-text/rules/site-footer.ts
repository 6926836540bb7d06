import { COPYRIGHT_AND_YEAR } from '../../prose/copyright.ts';
import { blocksOfLabels } from '../../prose/labelled-lists.ts';
import { widthOf } from '../../prose/line-shape.ts';
import { SECTION_NAMES } from '../../prose/phrases/section-names.ts';
import type { RuleName } from '../../prose/rule-name.ts';
import { isAboutComments } from '../../prose/site-lines/comment-count.ts';
import { isHeadingOfLinks } from '../../prose/site-lines/read-more.ts';
import { isFooterLink, isRowOfLinks, startsLegalLinks } from '../legal-links.ts';
import type { Rule } from '../rule.ts';
import { type Entry, entriesOf, isOfSite, isParagraph, isRank } from '../site-entries.ts';

/** At most this share of the text can be below the start of the footer: teasers of other articles, notices. */
const MAX_PROSE_BELOW = 0.25;
const MIN_PROSE_ABOVE = 200;
/** Only this number of characters at the start of a paragraph is counted. */
const MAX_COUNTED_CHARACTERS = 440;

/**
 * A menu begins with this number of known lines, one below the other. In the data of an event, a value is below each
 * label (`Contact`).
 */
const MENU_ROW = 3;
/**
 * The first `MENU_LINES` lines of a menu contain at least `MIN_KNOWN_LINES` different known lines. At least
 * `MIN_MENU_ITEMS` of these are section names or links, and at least `MIN_LINKS` are links.
 */
const MENU_LINES = 20;
const MIN_KNOWN_LINES = 4;
const MIN_MENU_ITEMS = 3;
const MIN_LINKS = 2;

/**
 * An end mark counts only if at least `MIN_SITE_LINES` lines of the site, of at least `MIN_SITE_KINDS` kinds, are below
 * the text.
 */
const MIN_SITE_LINES = 3;
const MIN_SITE_KINDS = 2;

/** A line above a paragraph can be its heading, author or date, and stays. */
const LINES_OF_HEADING = 4;

/** Results, prices, quantities, telephone numbers, days and addresses can belong to the article. */
const CAN_BE_FACT = /[\p{N}@]/u;
/** Rules whose lines are below the text: of 108 such lines in 480 copies, none was above the last paragraph. */
const END_RULES: ReadonlySet<RuleName> = new Set<RuleName>([
  'comment-count',
  'cookie-notice',
  'page-control',
  'tag-list',
]);

/**
 * A copy that goes to the end of the page ends with the menus and links of the site. They begin with a menu, with
 * links to legal notices, or with comments, tags, a heading of links or a copyright notice. Paragraphs below, the
 * lines above them, tables, labelled lists and lines with digits stay.
 */
export const siteFooter: Rule = {
  name: 'site-footer',
  apply(page) {
    const entries = entriesOf(page);
    const start = startOfFooter(entries);
    const footer = entries.slice(start);
    const labelled = blocksOfLabels(
      footer.filter(({ isLeft }) => isLeft).map(({ line }) => line),
      () => false,
    );
    const gone = new Set(
      footer.flatMap((entry, index) => {
        const { line, isLeft } = entry;
        const canBeText =
          isText(entry) ||
          (line.columns > 1 && !isRowOfLinks(entry)) ||
          labelled.has(line.block) ||
          (CAN_BE_FACT.test(line.text) && !COPYRIGHT_AND_YEAR.test(line.text) && !isRanked(footer, index)) ||
          isAboveParagraph(footer, index);
        return isLeft && !canBeText ? [line.at] : [];
      }),
    );
    page.drop(this.name, ({ at }) => gone.has(at));
  },
};

/** The index of the first line of the footer; the number of lines if there is no footer. */
function startOfFooter(entries: readonly Entry[]): number {
  const end = endOfProse(entries);
  const names = namesAbove(entries);
  const text = entries.findLastIndex((entry, index) => isText(entry) && isText(entries[index + 1]));
  const isStart = (_: Entry, index: number): boolean =>
    index >= end && (startsMenu(entries, index, names) || startsLegalLinks(entries, index));
  const isMark = (entry: Entry, index: number): boolean =>
    index >= end && (isEndMark(entry) || (index > text && isHeading(entry)));
  const mark = entries.findIndex(isMark);
  const starts = [entries.findIndex(isStart), mark >= 0 && hasSiteLines(entries, mark) ? mark : -1];
  return Math.min(...starts.map((start) => (start < 0 ? entries.length : start)));
}

/**
 * The first index at which a footer can begin: at most the share `MAX_PROSE_BELOW` of the text is below it, and at
 * least `MIN_PROSE_ABOVE` above it.
 */
function endOfProse(entries: readonly Entry[]): number {
  const widths = entries.map(({ line, isLeft }) =>
    isLeft && line.isSentence ? widthOf(line.text.slice(0, MAX_COUNTED_CHARACTERS)) : 0,
  );
  const all = widths.reduce((sum, width) => sum + width, 0);
  const enough = Math.max(MIN_PROSE_ABOVE, (1 - MAX_PROSE_BELOW) * all);
  let seen = 0;
  const last = widths.findIndex((width) => {
    seen += width;
    return seen >= enough;
  });
  return last < 0 ? entries.length : last + 1;
}

/** The words of the lines of the site above the text: its menu. */
function namesAbove(entries: readonly Entry[]): ReadonlySet<string> {
  const text = entries.findIndex(({ line, isLeft }) => isLeft && line.isSentence);
  const above = entries.slice(0, Math.max(0, text));
  const names = above.filter((entry) => entry.rule === 'section-label' || isOfSite(entry));
  return new Set(names.map(({ line }) => line.words).filter(Boolean));
}

/**
 * Whether a menu begins at a line. Known lines of a menu are lines of the site, names of sections, links such as
 * `Contact`, and lines that are also above the text. The first line must be a link, because a list of the article can
 * end with a word such as `Sport`.
 */
function startsMenu(entries: readonly Entry[], index: number, names: ReadonlySet<string>): boolean {
  const isLink = (entry: Entry): boolean => isFooterLink(entry) || names.has(entry.line.words);
  const isItem = (entry: Entry): boolean => isLink(entry) || SECTION_NAMES.has(entry.line.words);
  const isKnown = (entry: Entry): boolean => isOfSite(entry) || isItem(entry);
  const row = entries.slice(index, index + MENU_ROW);
  const [first] = row;
  if (first === undefined || !isLink(first) || row.length < MENU_ROW || !row.every(isKnown)) return false;
  const below = entries.slice(index, index + MENU_LINES);
  const paragraph = below.findIndex(isText);
  const menu = paragraph < 0 ? below : below.slice(0, paragraph);
  const count = (isCounted: (entry: Entry) => boolean): number =>
    new Set(menu.filter(isCounted).map(({ line }) => line.words)).size;
  return count(isKnown) >= MIN_KNOWN_LINES && count(isItem) >= MIN_MENU_ITEMS && count(isLink) >= MIN_LINKS;
}

const isEndMark = ({ line, rule }: Entry): boolean =>
  rule !== undefined &&
  (END_RULES.has(rule) || (rule === 'rights-notice' && COPYRIGHT_AND_YEAR.test(line.text)));

/**
 * Whether a line is a heading of links or tags: `Read next`, `Most read`, `Tags`. It can also be between the paragraphs
 * of a text.
 */
const isHeading = ({ line }: Entry): boolean => isHeadingOfLinks(line, true) || isAboutComments(line);

/** Whether lines of the site of different kinds are between the paragraph above a line and the end of the text. */
function hasSiteLines(entries: readonly Entry[], index: number): boolean {
  const paragraph = entries.slice(0, index).findLastIndex(isText);
  const lines = entries.slice(paragraph + 1).filter((entry) => isOfSite(entry) || isHeading(entry));
  const kinds = new Set(lines.map((entry) => (isHeading(entry) ? entry.line.words : entry.rule)));
  return lines.length >= MIN_SITE_LINES && kinds.size >= MIN_SITE_KINDS;
}

/** `The council considers a ferry to the outer isl...`: a title that a list of links shortens. */
const SHORTENED = /(?:\.\.\.|…)$/u;
const MAX_SHORTENED = 120;

const isText = (entry: Entry | undefined): boolean =>
  entry?.isLeft === true &&
  isParagraph(entry.line) &&
  !(SHORTENED.test(entry.line.text) && entry.line.text.length <= MAX_SHORTENED);

/** Whether a line is the number of an article in a list, or the title below this number. */
const isRanked = (entries: readonly Entry[], index: number): boolean =>
  [entries[index], entries[index - 1]].some((entry) => entry !== undefined && isRank(entry));

/** Whether a paragraph follows within a few lines, without a line of the site between. */
function isAboveParagraph(entries: readonly Entry[], index: number): boolean {
  for (const entry of entries.slice(index + 1, index + 1 + LINES_OF_HEADING)) {
    if (isOfSite(entry)) return false;
    if (isText(entry)) return true;
  }
  return false;
}
