import { BLOCKS } from '#shared/text/html-allowed.ts';
import { brokenTextOf, type HtmlElement, type HtmlNode } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';

export const HEADING = /^h[1-6]$/;

interface Measures {
  /**
   * The name and the children that were measured. A copy of an element has the measures too, and they are valid only if
   * its name and children are the same.
   */
  name: string;
  children: readonly HtmlNode[];
  /** The number of characters without white space. */
  ink: number;
  /** The part of `ink` that is in links. */
  linked: number;
  /** The sum of `proseLength` of the texts outside links. */
  prose: number;
  holdsBlock: boolean;
}

/**
 * The key of the measures in their element. A weak map is not used, because thousands of entries would slow down
 * garbage collection.
 */
const MEASURES = Symbol('measures');
interface MeasuredElement extends HtmlElement {
  [MEASURES]?: Measures;
}

const EMPTY: Measures = { name: '', children: [], ink: 0, linked: 0, prose: 0, holdsBlock: false };
const EMPTY_BLOCK: Measures = { ...EMPTY, holdsBlock: true };

function measuresOf(element: MeasuredElement): Measures {
  const { name, children } = element;
  const isBlock = BLOCKS.has(name);
  if (children.length === 0) return isBlock ? EMPTY_BLOCK : EMPTY;
  const known = element[MEASURES];
  if (known?.children === children && known.name === name) return known;
  const isCode = name === 'script' || name === 'style';
  const isLink = name === 'a';
  const measures = { name, children, ink: 0, linked: 0, prose: 0, holdsBlock: isBlock };
  // The code in `script` and `style` is not text, and can be longer than the text of the page.
  for (const child of isCode ? [] : children) {
    if (typeof child === 'string') {
      measures.ink += countInk(child);
      measures.prose += proseLength(child);
      continue;
    }
    const inner = measuresOf(child);
    measures.ink += inner.ink;
    measures.linked += inner.linked;
    measures.prose += inner.prose;
    measures.holdsBlock ||= inner.holdsBlock;
  }
  if (isLink) {
    measures.prose = 0;
    measures.linked = measures.ink;
  }
  element[MEASURES] = measures;
  return measures;
}

/** The number of characters in the text of a node, without white space. */
export function textLength(node: HtmlNode): number {
  return typeof node === 'string' ? countInk(node) : measuresOf(node).ink;
}

export function holdsBlock(node: HtmlNode): boolean {
  return typeof node !== 'string' && measuresOf(node).holdsBlock;
}

export function linesAndBlocks(
  nodes: readonly HtmlNode[],
  isAlone: (element: HtmlElement) => boolean = holdsBlock,
): (HtmlElement | HtmlNode[])[] {
  const parts: (HtmlElement | HtmlNode[])[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (typeof node !== 'string' && isAlone(node)) parts.push(node);
    else if (Array.isArray(last)) last.push(node);
    else parts.push([node]);
  }
  return parts;
}

/** The length without white space. The most frequent characters are counted without a pattern, which is faster. */
function countInk(text: string): number {
  let ink = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code < 0xa0 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(text.charAt(i));
    if (!isSpace) ink += 1;
  }
  return ink;
}

/** A shorter text is a label. */
const SENTENCE = 40;
/** One character of Chinese, Japanese or Korean counts as two letters. */
const DENSE_LETTERS = 2;
/** The number of characters that show the writing system of a text. */
const SAMPLE = 24;

/**
 * The number of characters in long pieces of text outside links, which read like sentences. In a text that is mostly
 * Chinese, Japanese or Korean, each character counts twice.
 */
export function proseLength(node: HtmlNode): number {
  if (typeof node !== 'string') return measuresOf(node).prose;
  if (node.length * DENSE_LETTERS < SENTENCE) return 0;
  const trimmed = node.trim();
  if (trimmed.length >= SENTENCE && node.charCodeAt(node.length >> 1) < FIRST_DENSE) return node.length;
  const letters = isDense(trimmed) ? DENSE_LETTERS : 1;
  return trimmed.length * letters >= SENTENCE ? node.length * letters : 0;
}

/** The first code point of the CJK blocks. Nearly all letters of other scripts have smaller code points. */
const FIRST_DENSE = 0x2e80;

function isDense(text: string): boolean {
  const length = Math.min(text.length, SAMPLE);
  let dense = 0;
  for (let at = 0; at < length; at++) if (text.charCodeAt(at) >= FIRST_DENSE) dense += 1;
  return dense * 2 > length;
}

/** The text of a node on one line. */
export function lineOf(node: HtmlNode): string {
  return cleanLine(brokenTextOf(node));
}

/** The share of the text of an element, or of nodes next to each other, that is in links: 0 to 1. */
export function linkDensity(of: HtmlElement | readonly HtmlNode[]): number {
  const nodes = 'name' in of ? [of] : of;
  let linked = 0;
  for (const node of nodes) if (typeof node !== 'string') linked += measuresOf(node).linked;
  return linked === 0 ? 0 : linked / nodes.reduce((ink, node) => ink + textLength(node), 0);
}
