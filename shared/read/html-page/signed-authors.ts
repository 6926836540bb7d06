import type { HtmlNode } from '#shared/text/html-tree.ts';
import { authorNames, isByline, isLabelAlone, isPerson } from './author-names.ts';
import { ancestors, leavesOf } from './page-leaves.ts';

/** A name in these elements is that of a photographer or of a quoted author. A link around whole lines leads to another article. */
const OF_OTHERS: ReadonlySet<string> = new Set(['a', 'figure', 'figcaption', 'blockquote', 'li']);

/**
 * The authors after a label in the last line of a text: `By Ann Lee`, or `Author:` and the name on the next line. Below
 * the text, a page can have other texts, so the lines of the page do not show where this text ends.
 *
 * @param nodes the extracted text
 * @returns an empty list if the last line does not name persons
 */
export function signedAuthors(nodes: readonly HtmlNode[]): { name: string }[] {
  const { leaves, parents } = leavesOf(nodes);
  const [label, last] = leaves.slice(-2);
  const isOfOther = [last?.element, ...ancestors(last?.element, parents)].some(
    (element) => element !== undefined && OF_OTHERS.has(element.name),
  );
  const line = isOfOther ? '' : (last?.text ?? '');
  const isSigned = isByline(line) || isLabelAlone((label?.text ?? '').replace(/:$/u, ''));
  const names = isSigned ? authorNames(line) : [];
  return names.every((name) => name.includes(' ') && isPerson(name)) ? names.map((name) => ({ name })) : [];
}
