import { findElement, type HtmlElement, type HtmlNode } from '#shared/text/html-tree.ts';
import { holdsBlock, lineOf, textLength } from './block-text.ts';
import { blocksOf, withBlocksOnly } from './blocks.ts';

/**
 * Puts removed elements of a page back into its body. Each is put before the block that follows it in the
 * page, else at the end.
 *
 * @param page as received
 */
export function putBack(
  body: readonly HtmlNode[],
  { page, kept }: { page: HtmlElement; kept: readonly HtmlElement[] },
): HtmlNode[] {
  if (kept.length === 0) return [...body];
  const shown = findElement(page.children, ({ name }) => name === 'body') ?? page;
  const places = new Map<string, number>();
  for (const [index, { text }] of blocksOf(withBlocksOnly(shown.children)).entries())
    if (!places.has(text)) places.set(text, index);
  const placeOf = (node: HtmlNode): number | undefined => {
    const [first] = blocksOf(withBlocksOnly([node]));
    return first && places.get(first.text);
  };
  const numbered = body.map((node) => ({ node, place: placeOf(node) }));
  for (const element of kept) {
    const below = places.get(lineBelow(element, shown));
    const place = placeOf(element) ?? (below === undefined ? undefined : below - 0.5);
    const next =
      place === undefined
        ? -1
        : numbered.findIndex((other) => other.place !== undefined && other.place > place);
    numbered.splice(next === -1 ? numbered.length : next, 0, { node: element, place });
  }
  return numbered.map(({ node }) => node);
}

/** The text of the first block below an element that has no text, such as a picture. */
function lineBelow(element: HtmlElement, page: HtmlElement): string {
  let isBelow = false;
  const next = findElement(page.children, (each) => {
    isBelow ||= each === element;
    return isBelow && holdsBlock(each) && textLength(each) > 0 && !each.children.some(holdsBlock);
  });
  return next === undefined ? '' : lineOf(next);
}
