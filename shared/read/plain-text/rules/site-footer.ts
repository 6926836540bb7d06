import { blocksOfLabels } from '../../prose/labelled-lists.ts';
import { widthOf } from '../../prose/line-shape.ts';
import { SECTION_NAMES } from '../../prose/phrases/section-names.ts';
import { SITE_CONTROLS } from '../../prose/phrases/share-words.ts';
import type { Rule } from '../rule.ts';
import { COPYRIGHT, type Entry, entriesOf, isOfSite, isParagraph } from '../site-entries.ts';

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
 * An end mark counts only if at least `MIN_SITE_RULES` rules removed at least `MIN_SITE_LINES` lines below the text.
 */
const MIN_SITE_LINES = 3;
const MIN_SITE_RULES = 2;

/**
 * A line stays if a paragraph is at most this number of lines below it: the line can be the heading, the author or the
 * date of the paragraph.
 */
const LINES_OF_HEADING = 4;

/** Results, prices, quantities, telephone numbers, days and addresses can belong to the article. */
const CAN_BE_FACT = /[\p{N}@]/u;
/** Rules whose lines are below the text: of 108 such lines in 480 copies, none was above the last paragraph. */
const END_RULES: ReadonlySet<string> = new Set(['comment-count', 'cookie-notice', 'tag-list']);
const RIGHTS_RULE = 'rights-notice';
const LABEL_RULE = 'section-label';

export const siteFooter: Rule = {
  name: 'site-footer',
  reason:
    'A copy that goes to the end of the page ends with the menus and links of the site. They begin with a menu or with comments, tags or a copyright notice. Paragraphs below, the lines above them, tables, labelled lists and lines with digits stay.',
  apply(page) {
    const entries = entriesOf(page);
    const start = startOfFooter(entries);
    if (start < 0) return;
    const footer = entries.slice(start);
    const labelled = blocksOfLabels(
      footer.filter(({ isLeft }) => isLeft).map(({ line }) => line),
      () => false,
    );
    const gone = new Set(
      footer.flatMap(({ line, isLeft }, index) => {
        const canBeText =
          isParagraph(line) ||
          line.columns > 1 ||
          labelled.has(line.block) ||
          (CAN_BE_FACT.test(line.text) && !COPYRIGHT.test(line.text)) ||
          isAboveParagraph(footer, index);
        return isLeft && !canBeText ? [line.at] : [];
      }),
    );
    page.drop(this.name, ({ at }) => gone.has(at));
  },
};

/** The index of the first line of the footer; -1 without one. */
function startOfFooter(entries: readonly Entry[]): number {
  const end = endOfProse(entries);
  const names = namesAbove(entries);
  const menu = entries.findIndex((_, index) => index >= end && startsMenu(entries, index, names));
  const mark = entries.findIndex((entry, index) => index >= end && isEndMark(entry));
  const isMark = mark >= 0 && (menu < 0 || mark < menu) && hasSiteLines(entries, mark);
  return isMark ? mark : menu;
}

/** The index of the first line below which, itself included, at most `MAX_PROSE_BELOW` of the text is left. */
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
  const names = above.filter((entry) => entry.rule === LABEL_RULE || isOfSite(entry));
  return new Set(names.map(({ line }) => line.words).filter(Boolean));
}

/**
 * Whether a menu begins at a line. Its known lines are lines of the site, names of sections and links. A link is a
 * known one (`Contact`), or a line that is above the text too. The first line must be a link, because a list of the
 * article can end with the name of a section (`Sport`).
 */
function startsMenu(entries: readonly Entry[], index: number, names: ReadonlySet<string>): boolean {
  const isLink = ({ line }: Entry): boolean => SITE_CONTROLS.has(line.words) || names.has(line.words);
  const isItem = (entry: Entry): boolean => isLink(entry) || SECTION_NAMES.has(entry.line.words);
  const isKnown = (entry: Entry): boolean => isOfSite(entry) || isItem(entry);
  const row = entries.slice(index, index + MENU_ROW);
  const [first] = row;
  if (first === undefined || !isLink(first) || row.length < MENU_ROW || !row.every(isKnown)) return false;
  const below = entries.slice(index, index + MENU_LINES);
  const paragraph = below.findIndex(({ line, isLeft }) => isLeft && isParagraph(line));
  const menu = paragraph < 0 ? below : below.slice(0, paragraph);
  const count = (isCounted: (entry: Entry) => boolean): number =>
    new Set(menu.filter(isCounted).map(({ line }) => line.words)).size;
  return count(isKnown) >= MIN_KNOWN_LINES && count(isItem) >= MIN_MENU_ITEMS && count(isLink) >= MIN_LINKS;
}

const isEndMark = ({ line, rule }: Entry): boolean =>
  rule !== undefined && (END_RULES.has(rule) || (rule === RIGHTS_RULE && COPYRIGHT.test(line.text)));

/** Whether different rules have removed lines between the paragraph above a line and the end of the text. */
function hasSiteLines(entries: readonly Entry[], index: number): boolean {
  const paragraph = entries.slice(0, index).findLastIndex(({ line, isLeft }) => isLeft && isParagraph(line));
  const lines = entries.slice(paragraph + 1).filter(isOfSite);
  return lines.length >= MIN_SITE_LINES && new Set(lines.map(({ rule }) => rule)).size >= MIN_SITE_RULES;
}

/** Whether a paragraph follows within a few lines, without a line of the site between. */
function isAboveParagraph(entries: readonly Entry[], index: number): boolean {
  for (const entry of entries.slice(index + 1, index + 1 + LINES_OF_HEADING)) {
    if (isOfSite(entry)) return false;
    if (entry.isLeft && isParagraph(entry.line)) return true;
  }
  return false;
}
