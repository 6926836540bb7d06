import { Line } from '#shared/read/prose/line.ts';
import { LineDocument } from '#shared/read/prose/line-document.ts';
import { SITE_LINES } from '#shared/read/prose/site-lines.ts';
import type { Block } from '../blocks.ts';
import { type BodyRule, isCaption } from './body-rule.ts';

/** The maximum number of blocks of a page to which the rule is applied. Real pages have a few hundred blocks. */
const MAX_BLOCKS = 4_000;
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
    return [...lines.values()];
  },
};
