import { type HtmlElement, type HtmlNode, textOf } from '#shared/text/html-tree.ts';
import { linkDensity } from './block-text.ts';
import { foldWords } from './fold-words.ts';
import type { Leaves } from './page-leaves.ts';

/** The maximum number of blocks that are looked up in the extracted body; a page with comments can have thousands. */
const MAX_BLOCKS = 200;
/** A block with at least this share of links consists of links to other pages. */
const MOSTLY_LINKED = 0.6;
const MAX_NAMED = 20;
/**
 * Only this number of characters at the start of a block is compared, white space not counted, because extractors split
 * and join blocks.
 */
const COMPARED_CHARACTERS = 40;

/**
 * The blocks with sentences that an extractor did not include in the article, in document order.
 *
 * @param shown the leaves of the page without its boilerplate
 */
export function leftOut(
  { leaves }: Leaves,
  { body, title }: { body: readonly HtmlNode[]; title: string },
): HtmlElement[] {
  const dense = (text: string): string => text.replaceAll(/\s+/g, '');
  const taken = dense(body.map(textOf).join(''));
  const headline = foldWords(title);
  return leaves
    .filter((leaf) => linkDensity(leaf.element) < MOSTLY_LINKED && leaf.isProse)
    .slice(0, MAX_BLOCKS)
    .filter(
      ({ text }) =>
        !taken.includes(dense(text).slice(0, COMPARED_CHARACTERS)) && foldWords(text) !== headline,
    )
    .slice(0, MAX_NAMED)
    .map(({ element }) => element);
}
