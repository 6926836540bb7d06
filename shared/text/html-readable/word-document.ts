import { findElement, type HtmlElement } from '#shared/text/html-tree.ts';
import { declarationsOf } from './place.ts';
import { withWordLists } from './word-lists.ts';

/** A part of each text that `WORD` matches. Searching for these is many times faster, and most pages have none. */
const PARTS = ['Mso', 'mso-', 'doc-content'];
/** Markup that only Word and Google Docs write into documents that they save as HTML. */
const WORD = /class=["']?Mso|mso-(?:list|outline)|class=["'][^"']*\bdoc-content\b/i;
const TITLES: ReadonlySet<string> = new Set(['MsoTitle', 'title']);
const HEADING = /^h[1-6]$/;
const OUTLINE_LEVEL = /^[1-6]$/;

/**
 * Turns styled paragraphs of a word processor's document into titles, headings and lists, because extractors remove the
 * styles.
 *
 * @param html source of `root`; if it has no markup that only a word processor writes, `root` is returned unchanged
 */
export function wordDocument(root: HtmlElement, html: string): HtmlElement {
  if (!PARTS.some((part) => html.includes(part)) || !WORD.test(html)) return root;
  return withElements(root, findElement(root.children, isTitle) !== undefined);
}

function withElements(element: HtmlElement, hasTitle: boolean): HtmlElement {
  const children = withWordLists(element.children).map((child) =>
    typeof child === 'string' ? child : withElements(child, hasTitle),
  );
  return { ...element, name: nameOf(element, hasTitle), children };
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
