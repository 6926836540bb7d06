import { BLOCKS } from '#shared/text/html-allowed.ts';
import type { HtmlElement, HtmlNode } from '#shared/text/html-tree.ts';
import { declarationsOf, type ReadableRule } from './place.ts';

const BOLD = /^(?:bold|bolder|[6-9]\d\d)$/;
const NOT_BOLD = /^(?:normal|lighter|[1-5]\d\d)$/;

/** The element with the same meaning as a style declaration, by property and value. */
const ELEMENTS: readonly (readonly [property: string, value: RegExp, element: string])[] = [
  ['font-weight', BOLD, 'strong'],
  ['font-style', /^(?:italic|oblique)/, 'em'],
  ['text-decoration', /line-through/, 's'],
  ['text-decoration-line', /line-through/, 's'],
  ['vertical-align', /^super$/, 'sup'],
  ['vertical-align', /^sub$/, 'sub'],
];

/** Elements that have no meaning except their style. */
const CARRIERS: ReadonlySet<string> = new Set(['span', 'font']);

/**
 * If the style of a bold or italic element cancels its meaning, turns the element into a `span`. Google Docs wraps all
 * copied content in such a `b`.
 */
export const undoneEmphasis: ReadableRule = (element) => {
  const { name, attributes } = element;
  if (attributes.style === undefined) return undefined;
  const declarations = declarationsOf(element);
  const isUndone =
    ((name === 'b' || name === 'strong') && NOT_BOLD.test(declarations.get('font-weight') ?? '')) ||
    ((name === 'i' || name === 'em') && declarations.get('font-style') === 'normal');
  return isUndone ? [{ ...element, name: 'span' }] : undefined;
};

/** Turns emphasis by style into an element and removes the style. In headings bold is ignored. */
export const styledEmphasis: ReadableRule = (element, { styles }) => {
  const { name, attributes, children } = element;
  if (attributes.style === undefined || !(CARRIERS.has(name) || name === 'p')) return undefined;
  if (children.some(isBlock)) return undefined;
  const declarations = declarationsOf(element);
  const names = ELEMENTS.filter(([property, value]) => value.test(declarations.get(property) ?? ''))
    .map(([, , wrapper]) => wrapper)
    .filter((wrapper) => !styles.has(wrapper));
  if (names.length === 0) return undefined;
  const wrapped = [...new Set(names)].reduceRight<HtmlNode[]>(
    (inner, wrapper) => [{ name: wrapper, attributes: {}, children: inner }],
    children,
  );
  const { style: _, ...others } = attributes;
  return [{ ...element, attributes: others, children: wrapped }];
};

const isBlock = (node: HtmlNode): node is HtmlElement => typeof node !== 'string' && BLOCKS.has(node.name);

const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'tr']);

/** Turns the alignment of a table cell or row into an attribute, because readers remove styles. */
export const alignedCell: ReadableRule = (element) => {
  const { name, attributes } = element;
  if (!CELLS.has(name)) return undefined;
  const align = declarationsOf(element).get('text-align') ?? attributes.align?.toLowerCase();
  return align === undefined ? undefined : [{ ...element, attributes: { ...attributes, align } }];
};
