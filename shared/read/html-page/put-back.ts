import { findElement, type HtmlElement, type HtmlNode } from '#shared/text/html-tree.ts';
import { blocksOf, withBlocksOnly } from './blocks.ts';

/**
 * Puts removed elements of a page back into its body. Each element is put before the first block of the body that
 * follows it in the page. If there is no such block, the element is put at the end.
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
    const place = placeOf(element);
    const next =
      place === undefined
        ? -1
        : numbered.findIndex((other) => other.place !== undefined && other.place > place);
    numbered.splice(next === -1 ? numbered.length : next, 0, { node: element, place });
  }
  return numbered.map(({ node }) => node);
}
