import { Line } from '#shared/read/prose/line.ts';
import { LineDocument } from '#shared/read/prose/line-document.ts';
import { SITE_LINES } from '#shared/read/prose/site-lines.ts';
import type { Block } from '../blocks.ts';
import { type BodyRule, isCaption } from './body-rule.ts';

/** The maximum number of blocks of a page to which the rule is applied. Real pages have a few hundred blocks. */
const MAX_BLOCKS = 4_000;
/** If fewer headings of a level are above paragraphs, a heading such as `Share` can be the label of a removed row. */
const MIN_SECTIONS = 3;
/** Elements in which no line is removed. */
const QUOTED = ['table', 'pre', 'blockquote'];

const isLine = (block: Block): boolean => !isCaption(block) && !QUOTED.some((name) => block.path.has(name));

/** Removes lines of the site: labels of adverts, buttons, offers and others. Plain text has the same rules. */
export const siteLine: BodyRule = {
  name: 'site-line',
  find(blocks, { title }) {
    const lines = new Map(
      blocks
        .slice(0, MAX_BLOCKS)
        .filter(isLine)
        .map((block, index) => [new Line(block.text, index + 1), block]),
    );
    // The rules read the first line as the headline and keep it.
    const page = new LineDocument([new Line(title, 0), ...lines.keys()]);
    for (const rule of SITE_LINES) rule.apply(page);
    for (const line of page.lines) lines.delete(line);
    const found = new Set(lines.values());
    const sections = sectionsOf(blocks);
    // An item of a numbered list with another item that stays: `1. Open the file`, `2. Print`.
    const steps = new Set(
      blocks.filter(
        (block, index) =>
          block.path.has('ol') &&
          [blocks[index - 1], blocks[index + 1]].some((next) => next?.path.has('ol') && !found.has(next)),
      ),
    );
    return [...found].filter((block) => !steps.has(block) && !sections.has(block));
  },
};

/** The headings above paragraphs, if at least `MIN_SECTIONS` of their level are: `Save`, `Print`, `Share`. */
function sectionsOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const sections = Map.groupBy(
    blocks.filter(({ isHeading }, index) => isHeading && blocks[index + 1]?.isProse === true),
    ({ element }) => element.name,
  );
  return new Set([...sections.values()].filter(({ length }) => length >= MIN_SECTIONS).flat());
}
