import { isSurePerson } from '#shared/read/prose/person-names.ts';
import { findElement, type HtmlElement, type HtmlNode, withChildren } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { authorNames, isByline, isNamedByLabel } from './author-names.ts';
import { holdsBlock } from './block-text.ts';
import { shownLine, shownText } from './shown-text.ts';

/** The characters before a button that are searched for a label. The longest label has three words. */
const LABEL_CHARACTERS = 100;

const isButton = ({ name }: HtmlElement): boolean => name === 'button';

/**
 * Turns a button with the name of an author into a `span`: `By <button>Ann Lee</button>`. Such a button opens a card of
 * the author.
 */
export function withNamesInButtons(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  if (findElement(nodes, isButton) === undefined) return nodes;
  let hasName = false;
  let before = '';
  return nodes.map((node) => {
    if (typeof node === 'string' || !isButton(node)) {
      before = `${before}${shownText([node])}`.slice(-LABEL_CHARACTERS);
      return typeof node === 'string' ? node : withChildren(node, [...withNamesInButtons(node.children)]);
    }
    const name = shownLine(node.children);
    // `By Ann Lee and Paul Roe`: only the first has a label.
    if (!isSurePerson(name) || !(hasName || isNamedByLabel(`${cleanLine(before)} ${name}`, name)))
      return node;
    hasName = true;
    return { ...node, name: 'span' };
  });
}

/**
 * The by-line at the start of a button that also contains the card of the author: `By Ann Lee` and a list of the author's
 * articles.
 */
export function bylineOfCard(button: HtmlElement): HtmlElement | undefined {
  const first = firstBlock(button);
  const text = shownLine(first?.children ?? []);
  return isByline(text) && authorNames(text).some(isSurePerson) ? first : undefined;
}

/** The first block with text that contains no other block. */
function firstBlock({ children }: HtmlElement): HtmlElement | undefined {
  for (const child of children) {
    if (typeof child === 'string' || !holdsBlock(child)) {
      if (shownText([child]).trim() !== '') return undefined;
    } else if (child.children.some(holdsBlock)) {
      const first = firstBlock(child);
      if (first !== undefined) return first;
    } else if (shownText([child]).trim() !== '') return child;
  }
  return undefined;
}
