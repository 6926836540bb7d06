import { findElement, type HtmlElement, type HtmlNode, textOf } from '#shared/text/html-tree.ts';
import { blocksOf, withBlocksOnly } from './blocks.ts';
import { folded } from './rules/body-rule.ts';

/** Blocks of sentences that are looked for in the body; a page of comments can have thousands. */
const MAX_BLOCKS = 200;
/** Removed blocks that are named. */
const MAX_NAMED = 20;
/** Extractors split and join blocks, so only their beginnings are compared. Characters without white space. */
const TELLING = 40;

/**
 * The blocks of sentences of a page that an extractor did not take for its article, in document order.
 *
 * @param shown the page without its boilerplate
 */
export function leftOut(
  shown: HtmlElement,
  { body, title }: { body: readonly HtmlNode[]; title: string },
): HtmlElement[] {
  const dense = (text: string): string => text.replaceAll(/\s+/g, '');
  const taken = dense(body.map(textOf).join(''));
  const headline = folded(title);
  const page = findElement(shown.children, ({ name }) => name === 'body') ?? shown;
  return blocksOf(withBlocksOnly(page.children))
    .filter(({ isProse }) => isProse)
    .slice(0, MAX_BLOCKS)
    .filter(({ text }) => !taken.includes(dense(text).slice(0, TELLING)) && folded(text) !== headline)
    .slice(0, MAX_NAMED)
    .map(({ element }) => element);
}
