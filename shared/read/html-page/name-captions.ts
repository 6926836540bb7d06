import { BLOCKS } from '#shared/text/html-allowed.ts';
import type { HtmlElement, HtmlNode } from '#shared/text/html-tree.ts';
import { findElement } from '#shared/text/html-tree.ts';
import { proseLength, textLength } from './block-text.ts';
import { classWords } from './class-words.ts';

const NAMES: ReadonlySet<string> = new Set([
  'caption',
  'captions',
  'cutline',
  'credit',
  'credits',
  'attribution',
  'legend',
]);
/** What holds more text than this holds more than a caption. Characters. */
const MAX_CHARACTERS = 500;

const isCaption = (node: HtmlNode): boolean =>
  typeof node !== 'string' &&
  node.name !== 'figcaption' &&
  node.name !== 'table' &&
  textLength(node) > 0 &&
  textLength(node) <= MAX_CHARACTERS &&
  classWords(node).some((word) => NAMES.has(word)) &&
  !holdsImage(node);

const holdsImage = (node: HtmlNode): boolean =>
  typeof node !== 'string' &&
  (node.name === 'img' || findElement(node.children, ({ name }) => name === 'img') !== undefined);

/**
 * The same tree in which captions that only their class names call so are `figcaption`, and what holds one and an
 * image is a `figure`: so readers show them as what they are, and no rule takes them for text.
 */
export function nameCaptions(nodes: readonly HtmlNode[], isInFigure = false): HtmlNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string' || node.name === 'figcaption') return node;
    if (isCaption(node)) return asCaption(node, isInFigure);
    const isFigure = node.name === 'figure' || isFigureByContent(node);
    const children = nameCaptions(node.children, isInFigure || isFigure);
    return isFigure && !isInFigure ? { ...node, name: 'figure', children } : { ...node, children };
  });
}

function asCaption(node: HtmlNode, isInFigure: boolean): HtmlNode {
  const children = typeof node === 'string' ? [node] : node.children;
  const inline = children.map((child) =>
    typeof child !== 'string' && BLOCKS.has(child.name) ? { ...child, name: 'span' } : child,
  );
  const caption: HtmlElement = { name: 'figcaption', attributes: {}, children: inline };
  return isInFigure ? caption : { name: 'figure', attributes: {}, children: [caption] };
}

/** A block of an image and its caption, and little else. */
function isFigureByContent(node: HtmlElement): boolean {
  return (
    ['div', 'p', 'span', 'section', 'dl'].includes(node.name) &&
    textLength(node) <= MAX_CHARACTERS &&
    proseLength(node) <= MAX_CHARACTERS &&
    holdsImage(node) &&
    findElement(node.children, isCaption) !== undefined
  );
}
