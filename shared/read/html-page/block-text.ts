import { type HtmlElement, type HtmlNode, textOf } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';

const lengths = new WeakMap<HtmlElement, number>();

/** The number of characters of its text without white space. Cached, because every ancestor asks again. */
export function textLength(node: HtmlNode): number {
  if (typeof node === 'string') return countInk(node);
  if (node.name === 'script' || node.name === 'style') return 0;
  let length = lengths.get(node);
  if (length === undefined) {
    length = node.children.reduce((sum, child) => sum + textLength(child), 0);
    lengths.set(node, length);
  }
  return length;
}

/** The length without white space, counted without a pattern below no-break space, where most characters are. */
function countInk(text: string): number {
  let ink = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code < 0xa0 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(text.charAt(i));
    if (!isSpace) ink += 1;
  }
  return ink;
}

/** A shorter text without punctuation is a label, not a sentence. Characters. */
const SENTENCE = 40;
const prose = new WeakMap<HtmlElement, number>();

/** The number of characters that read like sentences: long pieces of text outside links. Cached. */
export function proseLength(node: HtmlNode): number {
  if (typeof node === 'string')
    return node.length >= SENTENCE && node.trim().length >= SENTENCE ? node.length : 0;
  if (node.name === 'script' || node.name === 'style' || node.name === 'a') return 0;
  let length = prose.get(node);
  if (length === undefined) {
    length = node.children.reduce((sum, child) => sum + proseLength(child), 0);
    prose.set(node, length);
  }
  return length;
}

/** Its text on one line. */
export function lineOf(node: HtmlNode): string {
  return cleanLine(textOf(node));
}

/** The share of its text that is in links: 0 to 1. */
export function linkDensity(node: HtmlNode): number {
  const length = textLength(node);
  return length === 0 ? 0 : linkedLength(node) / length;
}

function linkedLength(node: HtmlNode): number {
  if (typeof node === 'string') return 0;
  if (node.name === 'a') return textLength(node);
  return node.children.reduce((sum, child) => sum + linkedLength(child), 0);
}
