import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { escapeHtml } from '#shared/text/escape.ts';
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  parseHtml,
  serialiseHtml,
} from '#shared/text/html-tree.ts';

/**
 * The largest real pages have 10,000 elements and entities; above this limit the extractor's time is unbounded. Each
 * entity becomes a node of the document model, and each no-break space becomes an entity when the extractor copies.
 */
const MAX_NODES = 25_000;
/**
 * The document model walks through all children of an element whenever the extractor looks at one of them, so the time
 * grows with the sum of the squared numbers of children. The largest sum of 152 real pages is 153,000. The sum of 16 KB
 * of empty lists is 4,200,000, and took 9 s.
 */
const MAX_SIBLING_PAIRS = 500_000;

/** Longer attributes are generated: the longest of 635 real pages has 1,928 characters. */
const MAX_CLASS_CHARACTERS = 10_000;
/** The most attributes of an element; 635 real pages have up to 64. */
const MAX_ATTRIBUTES = 200;

/**
 * Extracts the part of a page that is its article, with a maintained library.
 *
 * @param page of limited depth
 * @param title of the article: a heading with the same text is not part of its body
 * @returns undefined if none is found, or if the page is too large
 */
export function extractBody(page: HtmlElement, title: string): HtmlNode[] | undefined {
  const { elements, siblingPairs } = sizeOf(page);
  if (elements > MAX_NODES || siblingPairs > MAX_SIBLING_PAIRS) return undefined;
  const body = findElement(page.children, ({ name }) => name === 'body') ?? page;
  const html = serialiseHtml(withShortNames(body.children));
  if (html.split(/[&\u00a0]/).length > MAX_NODES) return undefined;
  const { document } = parseHTML(
    `<!doctype html><html><head><title>${escapeHtml(title)}</title></head><body>${html}</body></html>`,
  );
  const article = new Readability(document, { keepClasses: true, disableJSONLD: true }).parse();
  return article?.content ? parseHtml(article.content).children : undefined;
}

/** The document model puts all class names on the stack, and searches all attributes of an element for each one. */
function withShortNames(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const attributes = Object.entries(node.attributes)
      .filter(([name, value]) => name !== 'class' || value.length <= MAX_CLASS_CHARACTERS)
      .slice(0, MAX_ATTRIBUTES);
    return { ...node, attributes: Object.fromEntries(attributes), children: withShortNames(node.children) };
  });
}

function sizeOf({ children }: HtmlElement): { elements: number; siblingPairs: number } {
  const within = children.filter((child) => typeof child !== 'string');
  const size = { elements: within.length, siblingPairs: within.length ** 2 };
  for (const child of within) {
    const { elements, siblingPairs } = sizeOf(child);
    size.elements += elements;
    size.siblingPairs += siblingPairs;
  }
  return size;
}
