import type { Line } from '#shared/read/prose/line.ts';
import { SITE_CONTROLS } from '../../prose/phrases/share-words.ts';
import type { RuleName } from '../../prose/rule-name.ts';
import type { Rule } from '../rule.ts';
import { type Entry, entriesOf, isOfSite, isParagraph, isRank } from '../site-entries.ts';

/** If at least this number of blocks consist of one paragraph each, the copy has empty lines between its paragraphs. */
const MIN_PARAGRAPHS = 4;
const MIN_KNOWN_LINES = 3;
/**
 * The minimum number of kinds of known lines. The lines that one rule removed are one kind; buttons and numbers are two
 * more kinds.
 */
const MIN_KINDS = 2;
const MIN_SHARE = 1 / 3;
/** A longer line can be a paragraph. */
const MAX_CHARACTERS = 220;
/** These rules also remove lines between paragraphs, so their lines do not show that the article is over. */
const INSIDE: ReadonlySet<RuleName | undefined> = new Set<RuleName>([
  'advertisement-mark',
  'read-more',
  'separator-line',
]);

/**
 * Removes blocks of buttons, links and appeals below the last paragraph. If many lines of a block are known, all lines
 * from the first known one on are removed, except long lines and tables. The copy must have empty lines between
 * paragraphs.
 */
export const siteBlock: Rule = {
  name: 'site-block',
  apply(page) {
    const blocks = [...Map.groupBy(entriesOf(page), ({ line }) => line.block).values()];
    const paragraphs = blocks.filter((block) => block.length === 1 && block.every(isText));
    if (paragraphs.length < MIN_PARAGRAPHS) return;
    const last = blocks.findLastIndex((block) => block.some(isText) && siteLinesOf(block).length === 0);
    const gone = new Set(
      blocks
        .slice(last + 1)
        .flatMap(siteLinesOf)
        .map(({ line }) => line.at),
    );
    page.drop(this.name, ({ at }) => gone.has(at));
  },
};

const isText = ({ line, isLeft }: Entry): boolean => isLeft && isParagraph(line);

/** The lines of a block from the first known line of the site on, if at least a third of them are known. */
function siteLinesOf(block: readonly Entry[]): readonly Entry[] {
  const start = block.findIndex(isStart);
  if (start < 0 || block.slice(0, start).some(isText)) return [];
  const end = block.findLastIndex(isStart) + 1;
  // A paragraph below the last known line can be a text of its own, with its headline above it.
  const lines = block.slice(start, block.slice(end).some(isText) ? end : block.length);
  const known = lines.filter(isKnown);
  const kinds = new Set(known.map((entry) => entry.rule ?? (isControl(entry) ? 'control' : 'rank')));
  const isOfPage =
    known.length >= MIN_KNOWN_LINES &&
    known.length >= lines.length * MIN_SHARE &&
    kinds.size >= MIN_KINDS &&
    lines.every(({ line }) => isShort(line));
  return isOfPage ? lines : [];
}

const isControl = ({ line }: Entry): boolean => SITE_CONTROLS.has(line.words);
const isKnown = (entry: Entry): boolean => !entry.isLeft || isControl(entry) || isRank(entry);
const isStart = (entry: Entry): boolean => isControl(entry) || (isOfSite(entry) && !INSIDE.has(entry.rule));
const isShort = (line: Line): boolean => line.text.length <= MAX_CHARACTERS && line.columns === 1;
