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
 * The largest real pages have 10,000 elements and entities; above this the extractor's time is no longer bounded.
 * Each entity is a node of its own in the document model, and a no-break space becomes one when the extractor copies.
 */
const MAX_NODES = 25_000;
/**
 * The document model walks from the first child to the last for each look at an element's children, and the extractor
 * looks once for each of them: its time goes with the sum of the squares of how many children each element has. That is
 * 153,000 in the largest of 152 real pages; 16 KB of empty lists have 4,200,000 and took 9 s.
 */
const MAX_SIBLING_PAIRS = 500_000;

/** Longer ones are generated: the longest of 635 real pages has 1,928 characters. */
const MAX_CLASS_CHARACTERS = 10_000;
/** The most that an element of 635 real pages has is 64. */
const MAX_ATTRIBUTES = 200;

/**
 * The part of a page that is its article, as a maintained extractor finds it.
 *
 * @param page bounded in depth
 * @param title of the article: a heading that says the same is not part of its body
 * @returns undefined where it finds none, or the page is too large to look
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

/** The document model spreads the names of a class over the stack, and looks through all attributes of an element for each. */
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
