import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  textOf,
  withChildren,
} from '#shared/text/html-tree.ts';
import { declarationsOf } from './place.ts';
import { withWordLists } from './word-lists.ts';

/** Each text that `WORD` matches contains one of these. Searching for them is much faster; most pages have none. */
const PARTS = ['Mso', 'mso-', 'doc-content'];
/** Markup that only Word and Google Docs write into documents that they save as HTML. */
const WORD = /class=["']?Mso|mso-(?:list|outline)|class=["'][^"']*\bdoc-content\b/i;
const TITLES: ReadonlySet<string> = new Set(['MsoTitle', 'title']);
const NOTES = /mso-element\s*:\s*(?:footnote|endnote)-list/i;
const HEADING = /^h[1-6]$/;
const OUTLINE_LEVEL = /^[1-6]$/;

/** `.c4{font-weight:700}`: Google Docs writes the format of its text into classes of the style sheet. */
const CLASS_RULE = /\.(c\d{1,4})\{([^{}]{1,400})\}/g;

/**
 * Turns styled paragraphs of a word processor's document into titles, headings and lists, because extractors
 * remove the styles. Gives the text that classes format (`<span class="c4">`) the style of these classes.
 *
 * @param html source of `root`; if it has no markup that only a word processor writes, `root` is returned
 *   unchanged
 */
export function wordDocument(root: HtmlElement, html: string): HtmlElement {
  if (!PARTS.some((part) => html.includes(part)) || !WORD.test(html)) return root;
  const sheet = findElement(root.children, ({ name }) => name === 'style');
  const rules = sheet === undefined ? [] : textOf(sheet).matchAll(CLASS_RULE);
  return withElements(root, {
    hasTitle: findElement(root.children, isTitle) !== undefined,
    styles: new Map([...rules].map(([, name = '', style = '']) => [name, style])),
  });
}

interface WordDocument {
  hasTitle: boolean;
  styles: ReadonlyMap<string, string>;
}

function withElements(element: HtmlElement, document: WordDocument): HtmlElement {
  const children = withNotes(withWordLists(element.children)).map((child) =>
    typeof child === 'string' ? child : withElements(child, document),
  );
  const attributes = withStyle(element, document.styles);
  return { ...element, name: nameOf(element, document.hasTitle), attributes, children };
}

/**
 * Moves the footnotes and endnotes of Word, which are below the section with the text, into this section. Otherwise
 * extractors keep either the text or the notes.
 */
function withNotes(nodes: readonly HtmlNode[]): HtmlNode[] {
  const at = nodes.findIndex((node) => typeof node !== 'string' && isListOfNotes(node));
  const section = nodes.findLastIndex(
    (node, index) => index < at && typeof node !== 'string' && node.name === 'div',
  );
  const [notes, text] = [nodes[at], nodes[section]];
  if (notes === undefined || typeof text !== 'object') return [...nodes];
  const joined = nodes.with(section, withChildren(text, [...text.children, notes]));
  return withNotes(joined.filter((_, index) => index !== at));
}

function isListOfNotes(element: HtmlElement): boolean {
  return element.name === 'div' && NOTES.test(element.attributes.style ?? '');
}

function withStyle(
  { name, attributes }: HtmlElement,
  styles: ReadonlyMap<string, string>,
): HtmlElement['attributes'] {
  if (name !== 'span') return attributes;
  const ofClasses = (attributes.class ?? '').split(/\s+/).flatMap((word) => styles.get(word) ?? []);
  if (ofClasses.length === 0) return attributes;
  return { ...attributes, style: [...ofClasses, attributes.style ?? ''].join(';') };
}

function isTitle({ name, attributes }: HtmlElement): boolean {
  return name === 'p' && attributes.class?.split(/\s+/).some((word) => TITLES.has(word)) === true;
}

/** In a document with a title, each heading is one level deeper. */
function nameOf(element: HtmlElement, hasTitle: boolean): string {
  if (isTitle(element)) return 'h1';
  const level = levelOf(element);
  if (level === undefined) return element.name;
  return `h${Math.min(6, level + (hasTitle ? 1 : 0))}`;
}

function levelOf(element: HtmlElement): number | undefined {
  const { name, attributes } = element;
  if (HEADING.test(name)) return Number(name[1]);
  if (name !== 'p' || attributes.style === undefined) return undefined;
  const level = declarationsOf(element).get('mso-outline-level') ?? '';
  return OUTLINE_LEVEL.test(level) ? Number(level) : undefined;
}
