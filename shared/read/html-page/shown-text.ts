import type { HtmlNode } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';

/** Elements whose text is not read. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'title script style noscript template svg select option textarea button iframe object canvas dialog'.split(
    ' ',
  ),
);

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
  return SKIPPED.has(node.name) ? [] : node.children.flatMap(partsOf);
}

/** The text that readers see, with its white space. Scripts are left out. */
export function shownText(nodes: readonly HtmlNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (typeof node === 'string') text += node;
    else if (node.name === 'br') text += ' ';
    else if (!SKIPPED.has(node.name)) text += shownText(node.children);
  }
  return text;
}
