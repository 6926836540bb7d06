import { BLOCKS } from '#shared/text/html-allowed.ts';
import type { HtmlElement, HtmlNode } from '#shared/text/html-tree.ts';
import { findElement, withChildren } from '#shared/text/html-tree.ts';
import { proseLength, textLength } from './block-text.ts';
import { classWords } from './class-words.ts';

const NAMES: ReadonlySet<string> = new Set(['caption', 'credit', 'credits', 'attribution']);
/** A longer element contains more than a caption. */
const MAX_CHARACTERS = 500;

/** Class names of an element for an image. All other content of such an element is about the image. */
export const IMAGE_WORDS: ReadonlySet<string> = new Set(['image', 'photo', 'img', 'picture', 'figure']);
const MAX_PLACE_CHARACTERS = 300;

/** Whether an element without an image has the class name of a caption or of an image. */
export const isCaption = (node: HtmlNode): boolean =>
  typeof node !== 'string' &&
  node.name !== 'figcaption' &&
  node.name !== 'table' &&
  textLength(node) > 0 &&
  textLength(node) <= MAX_CHARACTERS &&
  (classWords(node).some((word) => NAMES.has(word)) || isEmptyPlace(node)) &&
  !holdsImage(node);

const isEmptyPlace = (node: HtmlElement): boolean =>
  ['div', 'figure', 'aside'].includes(node.name) &&
  textLength(node) <= MAX_PLACE_CHARACTERS &&
  classWords(node).some((word) => IMAGE_WORDS.has(word)) &&
  findElement(node.children, ({ name }) => /^(?:h[1-6]|li|td)$/.test(name)) === undefined;

const holdsImage = (node: HtmlNode): boolean =>
  typeof node !== 'string' &&
  (node.name === 'img' || findElement(node.children, ({ name }) => name === 'img') !== undefined);

/**
 * Turns captions that are marked by class names into `figcaption`, with the image in a `figure`. A `figure`
 * that contains the text of the article becomes a `div`.
 */
export function nameCaptions(nodes: readonly HtmlNode[], isInFigure = false): HtmlNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string' || node.name === 'figcaption') return node;
    if (isCaption(node)) return asCaption(node, isInFigure);
    if (node.name === 'figure' && paragraphsBesideCaptions(node) >= PARAGRAPHS_OF_TEXT)
      return { ...node, name: 'div', children: nameCaptions(node.children) };
    const isFigure = node.name === 'figure' || isFigureByContent(node);
    const children = nameCaptions(node.children, isInFigure || isFigure);
    if (!isFigure || isInFigure) return withChildren(node, children);
    return { ...node, name: 'figure', children: children.flatMap(withoutParagraph) };
  });
}

/** A `figure` with at least this number of paragraphs contains the text of the article. */
const PARAGRAPHS_OF_TEXT = 3;

function paragraphsBesideCaptions(node: HtmlElement): number {
  return node.children.reduce((sum, child) => {
    if (typeof child === 'string' || child.name === 'figcaption' || child.name === 'table') return sum;
    return sum + (child.name === 'p' && proseLength(child) > 0 ? 1 : paragraphsBesideCaptions(child));
  }, 0);
}

function asCaption(node: HtmlNode, isInFigure: boolean): HtmlNode {
  const children = typeof node === 'string' ? [node] : node.children;
  const inline = children.map((child) =>
    typeof child !== 'string' && BLOCKS.has(child.name) ? { ...child, name: 'span' } : child,
  );
  const caption: HtmlElement = { name: 'figcaption', attributes: {}, children: inline };
  return isInFigure ? caption : { name: 'figure', attributes: {}, children: [caption] };
}

/** An extractor may have put the image into a paragraph. */
function withoutParagraph(node: HtmlNode): HtmlNode[] {
  return typeof node !== 'string' && node.name === 'p' && textLength(node) === 0 ? node.children : [node];
}

function isFigureByContent(node: HtmlElement): boolean {
  return (
    ['div', 'p', 'span', 'section', 'dl'].includes(node.name) &&
    textLength(node) <= MAX_CHARACTERS &&
    holdsImage(node) &&
    findElement(node.children, (inner) => inner.name === 'figcaption' || isCaption(inner)) !== undefined &&
    proseBesideCaptions(node) === 0
  );
}

/**
 * The number of characters in sentences of a block, without its captions. A block with such sentences is not only the
 * place of an image.
 */
function proseBesideCaptions(node: HtmlNode): number {
  if (typeof node === 'string') return proseLength(node);
  if (node.name === 'figcaption' || isCaption(node)) return 0;
  return node.children.reduce((sum, child) => sum + proseBesideCaptions(child), 0);
}
