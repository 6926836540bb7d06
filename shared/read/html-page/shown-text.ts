import { isIcon } from '#shared/text/html-readable/signs.ts';
import type { HtmlElement, HtmlNode } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';

/** Elements whose text is not read. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'title script style noscript template svg select option textarea button iframe object canvas dialog'.split(
    ' ',
  ),
);

const isSkipped = (element: HtmlElement): boolean => SKIPPED.has(element.name) || isIcon(element);

/** The text that readers see, on one line. Scripts are left out. */
export function shownLine(nodes: readonly HtmlNode[]): string {
  return cleanLine(shownText(nodes));
}

/** The texts in a node. Day, month and year are often in separate elements, without spaces between them. */
export function partsOf(node: HtmlNode): string[] {
  if (typeof node === 'string') {
    const line = cleanLine(node);
    return line === '' ? [] : [line];
  }
  return isSkipped(node) ? [] : node.children.flatMap(partsOf);
}

/** The text that readers see, with its white space. Scripts are left out. */
export function shownText(nodes: readonly HtmlNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (typeof node === 'string') text += node;
    else if (node.name === 'br') text += ' ';
    else if (!isSkipped(node)) text += shownText(node.children);
  }
  return text;
}
