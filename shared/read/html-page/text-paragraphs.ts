import type { HtmlElement } from '#shared/text/html-tree.ts';
import { linkDensity, proseLength } from './block-text.ts';

/** The minimum share of links in a list of other articles. */
export const LINKED_BOX = 0.3;
/** The text of an article has at least this number of paragraphs; a box of the site has one or two. */
export const MIN_PARAGRAPHS = 3;

/** Whether an element is a paragraph of sentences that are mostly not links. */
export const isTextParagraph = (element: HtmlElement): boolean =>
  element.name === 'p' && proseLength(element) > 0 && linkDensity(element) < LINKED_BOX;

export function paragraphsIn(element: HtmlElement): number {
  return element.children.reduce(
    (sum, child) => sum + (typeof child === 'string' ? 0 : isTextParagraph(child) ? 1 : paragraphsIn(child)),
    0,
  );
}

/**
 * The class names that at least `MIN_PARAGRAPHS` paragraphs of the text have. An element is not treated as a box of the
 * site because of such a name, unless the name is a sure sign.
 */
export function textClassesIn(root: HtmlElement): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const visit = (element: HtmlElement): void => {
    if (isTextParagraph(element)) {
      for (const name of new Set((element.attributes.class ?? '').split(/\s+/)))
        counts.set(name, (counts.get(name) ?? 0) + 1);
      return;
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  counts.delete('');
  return new Set([...counts].filter(([, count]) => count >= MIN_PARAGRAPHS).map(([name]) => name));
}
