import { Readability } from '@mozilla/readability';
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  parseHtml,
  serialiseHtml,
} from '#shared/text/html-tree.ts';
import { ExtractorDocument } from './extractor-document.ts';

/**
 * A page with more elements, or more entities, is kept as a whole. The largest real pages have 10,000 elements and
 * entities.
 */
const MAX_NODES = 25_000;
/**
 * The extractor takes quadratic time in the number of children of an element, so the sum of their squares is limited.
 * The largest sum in 152 real pages is 153,000.
 */
const MAX_SIBLING_PAIRS = 500_000;
const IN_TEXT = /[&<>\u00a0]/;
const IN_ATTRIBUTE = /[&<>"\u00a0]/;

/**
 * Extracts the article of a page with Mozilla Readability.
 *
 * @param page of limited depth
 * @param title of the article: a heading with the same text is not part of its body
 * @returns undefined if no article is found, or if the page is too large
 */
export function extractBody(page: HtmlElement, title: string): HtmlNode[] | undefined {
  const { elements, entities, siblingPairs } = sizeOf(page);
  if (elements > MAX_NODES || entities >= MAX_NODES || siblingPairs > MAX_SIBLING_PAIRS) return undefined;
  const body = findElement(page.children, ({ name }) => name === 'body') ?? page;
  // `ExtractorDocument` has those members of `Document` that the extractor uses.
  const document = new ExtractorDocument(title, body.children) as unknown as Document;
  const article = new Readability<HtmlNode[]>(document, { keepClasses: true, disableJSONLD: true }).parse();
  if (!article?.content) return undefined;
  decodeAttributes(article.content);
  // Parsed again, because the extractor puts blocks into paragraphs.
  return parseHtml(serialiseHtml(article.content)).children;
}

/** Some templates escape attributes twice. Changes the nodes. */
function decodeAttributes(nodes: readonly HtmlNode[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    for (const [name, value] of Object.entries(node.attributes)) node.attributes[name] = decoded(value);
    decodeAttributes(node.children);
  }
}

function decoded(value: string): string {
  if (!value.includes('&')) return value;
  const [element] = parseHtml(`<br title="${value.replaceAll('"', '&quot;')}">`).children;
  return typeof element === 'object' ? (element.attributes.title ?? value) : value;
}

function sizeOf(page: HtmlElement): { elements: number; entities: number; siblingPairs: number } {
  const size = { elements: 0, entities: 0, siblingPairs: 0 };
  const visit = ({ attributes, children }: HtmlElement): void => {
    for (const name in attributes) size.entities += countOf(attributes[name] ?? '', IN_ATTRIBUTE);
    let siblings = 0;
    for (const child of children) {
      if (typeof child === 'string') {
        size.entities += countOf(child, IN_TEXT);
        continue;
      }
      siblings += 1;
      visit(child);
    }
    size.elements += siblings;
    size.siblingPairs += siblings ** 2;
  };
  visit(page);
  return size;
}

function countOf(text: string, pattern: RegExp): number {
  return pattern.test(text) ? text.split(pattern).length - 1 : 0;
}
