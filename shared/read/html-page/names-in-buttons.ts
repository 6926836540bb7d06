import { isSurePerson } from '#shared/read/prose/person-names.ts';
import { findElement, type HtmlElement, type HtmlNode, withChildren } from '#shared/text/html-tree.ts';
import { isNamedByLabel } from './author-names.ts';
import { shownLine } from './shown-text.ts';

const isButton = ({ name }: HtmlElement): boolean => name === 'button';

/**
 * Turns a button with the name of an author into a `span`: `By <button>Ann Lee</button>`. Such a button opens a card of
 * the author.
 */
export function withNamesInButtons(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  if (findElement(nodes, isButton) === undefined) return nodes;
  let hasName = false;
  return nodes.map((node, index) => {
    if (typeof node === 'string') return node;
    if (!isButton(node)) return withChildren(node, [...withNamesInButtons(node.children)]);
    const name = shownLine(node.children);
    const line = `${shownLine(nodes.slice(0, index))} ${name}`;
    // `By Ann Lee and Paul Roe`: only the first has a label.
    if (!isSurePerson(name) || !(hasName || isNamedByLabel(line, name))) return node;
    hasName = true;
    return { ...node, name: 'span' };
  });
}
