import { escapeHtml, escapeText } from '#shared/text/escape.ts';
import type { XmlElement } from './xml-items.ts';

/** The first child with one of the names, in the order of the names. */
export function childOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = childrenOf(element, name)[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All children with one of the names, in the order of the file. */
export function childrenOf(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.filter(
    (child) => typeof child !== 'string' && names.includes(child.name),
  ) as XmlElement[];
}

/** The text of an element and its descendants, unchanged. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/**
 * The trimmed text of the first child with one of the names, in the order of the names, whose text is not
 * empty; undefined if there is no such child.
 */
export function textOf(element: XmlElement, ...names: string[]): string | undefined {
  for (const name of names) {
    const text = childrenOf(element, name)
      .map((child) => textIn(child).trim())
      .find((one) => one !== '');
    if (text !== undefined) return text;
  }
  return undefined;
}

/**
 * The content of an element of XHTML as HTML. The prefixes `xhtml:` and `atom:` of elements are removed, because HTML
 * does not have prefixes.
 */
export function htmlIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? escapeText(child) : htmlOf(child)))
    .join('');
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

function htmlOf(element: XmlElement): string {
  const name = element.name.replace(/^(?:xhtml|atom):/, '');
  const attributes = Object.entries(element.attributes)
    .map(([key, value]) => ` ${key === 'xml:lang' ? 'lang' : key}="${escapeHtml(value)}"`)
    .join('');
  return VOID.has(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${htmlIn(element)}</${name}>`;
}
