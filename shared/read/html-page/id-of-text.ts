import { foldText } from '#shared/text/fold-text.ts';
import { findElement, type HtmlElement, textOf } from '#shared/text/html-tree.ts';
import { linkDensity } from './block-text.ts';
import { FORM_CONTROLS } from './site-elements.ts';
import { LINKED_BOX } from './text-paragraphs.ts';

const HEADING = /^(?:h[1-6]|dt|summary|caption|legend)$/;
const NOT_A_LETTER = /[^\p{L}\p{N}]/gu;
const NOT_ASCII = /[^\x20-\x7e]/g;
/** Some generators shorten long ids. Fewer characters can be the start of a heading by chance. */
const MIN_SHORTENED = 16;

/** Elements whose `id` is a name for references: `table-of-popular-boats`. */
const TEXT: ReadonlySet<string> = new Set('table dl pre ul ol blockquote'.split(' '));

/**
 * Whether an `id` was made from the words of a heading (`how-users-respond`), and is not a name of its
 * purpose. False for an element with form fields or mostly links, such as `related-articles`.
 */
export function isIdOfText(element: HtmlElement, id: string): boolean {
  const { name, children } = element;
  if (HEADING.test(name)) return true;
  const heading = findElement(children, (each) => HEADING.test(each.name));
  // MediaWiki puts the id into the heading: `<h2><span id="In_popular_culture">`.
  if (heading === undefined && name === 'span') return isSlug(id, textOf(element));
  if (!TEXT.has(name) && (heading === undefined || !isSlug(id, textOf(heading)))) return false;
  return (
    linkDensity(element) < LINKED_BOX &&
    findElement(children, (each) => FORM_CONTROLS.has(each.name)) === undefined
  );
}

function isSlug(id: string, text: string): boolean {
  const slug = lettersOf(id.replace(/[-_]\d+$/, ''));
  if (slug === '') return false;
  const letters = lettersOf(text);
  return (
    letters === slug ||
    lettersOf(text.replace(NOT_ASCII, '')) === slug ||
    (slug.length >= MIN_SHORTENED && letters.startsWith(slug))
  );
}

function lettersOf(text: string): string {
  return foldText(text).replace(NOT_A_LETTER, '');
}
