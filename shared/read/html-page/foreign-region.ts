import { findElement, type HtmlElement } from '#shared/text/html-tree.ts';
import { isTeaser } from './boilerplate.ts';
import { isMarkedComment } from './marked-comment.ts';

const FOREIGN_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'aside', 'form', 'menu']);
const FOREIGN_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
]);
/** Class names of comments, menus, notices and lists of other content. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  'comment comments commentlist commentaires kommentare disqus respond reply replies sidebar related recommended recent infobox popular trending breadcrumb breadcrumbs newsletter menu navigation carousel slider cookie consent outbrain taboola readmore'.split(
    ' ',
  ),
);
/** The names in `FOREIGN_WORDS` that a block with the date and the authors of the article can have too. */
const ASIDE_WORDS: ReadonlySet<string> = new Set(['sidebar', 'slider']);
const FOREIGN_CLASS = /(?:^|\s)(?:widget(?:[-_ ]|$)|wp-caption)/i;

/**
 * Whether an element contains comments, menus, sidebars or lists of other articles.
 *
 * @param words `classWords` of the element
 * @param isInArticle whether the element is in an `article` element, whose `footer` belongs to the article
 */
export function isForeignBlock(
  element: HtmlElement,
  words: readonly string[],
  isInArticle: boolean,
): boolean {
  const { name, attributes } = element;
  if (FOREIGN_ELEMENTS.has(name) || FOREIGN_ROLES.has(attributes.role ?? '')) return true;
  if (isMarkedComment(attributes) || isTeaser(element) || isCaption(element)) return true;
  if (name === 'footer' && !isInArticle && !words.includes('entry') && !words.includes('post')) return true;
  return words.some((word) => FOREIGN_WORDS.has(word)) || FOREIGN_CLASS.test(attributes.class ?? '');
}

/**
 * A `figcaption` that can name the day and the author of a picture. A `figcaption` with a heading is not a caption but
 * a headline over a picture.
 */
function isCaption({ name, children }: HtmlElement): boolean {
  return name === 'figcaption' && findElement(children, (each) => /^h[1-6]$/.test(each.name)) === undefined;
}

/** Whether an element is foreign only because it is an `aside` or has a name such as `sidebar`. */
export function isAside({ name }: HtmlElement, words: readonly string[]): boolean {
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word));
  return (
    (name === 'aside' || foreign.length > 0 || words.includes('complementary') || words.includes('widget')) &&
    foreign.every((word) => ASIDE_WORDS.has(word))
  );
}
