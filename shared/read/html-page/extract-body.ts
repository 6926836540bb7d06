import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type HtmlElement, type HtmlNode, parseHtml, serialiseHtml } from '#shared/text/html-tree.ts';

/** Fewer characters than this, and the extractor tries again with less strictness. Its default of 500 is a long item. */
const CHARACTERS_OF_AN_ARTICLE = 500;
/** The largest real page has a tenth of this; above it the extractor's time is no longer bounded. */
const MAX_ELEMENTS = 20_000;

/**
 * The part of a page that is its article, as a maintained extractor finds it.
 *
 * @param page bounded in depth
 * @returns undefined where it finds none, or the page has too many elements to look
 */
export function extractBody(page: HtmlElement): HtmlNode[] | undefined {
  if (countElements(page) > MAX_ELEMENTS) return undefined;
  const { document } = parseHTML(`<!doctype html>${serialiseHtml(page.children)}`);
  const article = new Readability(document, {
    charThreshold: CHARACTERS_OF_AN_ARTICLE,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  return article?.content ? parseHtml(article.content).children : undefined;
}

function countElements({ children }: HtmlElement): number {
  return children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : 1 + countElements(child)), 0);
}
