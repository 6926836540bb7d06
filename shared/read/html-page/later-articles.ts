import { findElement, type HtmlElement } from '#shared/text/html-tree.ts';
import { proseLength } from './block-text.ts';

/**
 * The articles below the first article on a page that loads the next article when readers reach its end. Each is an
 * `article` with an `h1`, and has the same parent as the first article.
 */
export function laterArticles(root: HtmlElement): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  const visit = ({ children }: HtmlElement): void => {
    let isFirst = true;
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (!isWholeArticle(child)) visit(child);
      else if (!isFirst) found.add(child);
      else isFirst = false;
    }
  };
  visit(root);
  return found;
}

function isWholeArticle(element: HtmlElement): boolean {
  return (
    element.name === 'article' &&
    proseLength(element) > 0 &&
    findElement(element.children, ({ name }) => name === 'h1') !== undefined
  );
}
