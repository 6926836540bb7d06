import { findElement, type HtmlElement } from '#shared/text/html-tree.ts';
import { HEADING } from './block-text.ts';
import { isTeaser } from './boilerplate.ts';
import { isEmbeddedPost } from './embedded-posts.ts';
import { isMarkedAnswer, isMarkedComment } from './marked-comment.ts';
import { ASIDE_WORDS, FOREIGN_ELEMENTS, FOREIGN_ROLES, FOREIGN_WORDS } from './site-elements.ts';

const FOREIGN_CLASS = /(?:^|\s)(?:widget(?:[-_ ]|$)|wp-caption)/i;

/**
 * Whether an element contains comments, menus, sidebars, lists of other articles or an embedded post.
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
  if (isEmbeddedPost(element) || isMarkedAnswer(attributes)) return true;
  if (name === 'footer' && !isInArticle && !words.includes('entry') && !words.includes('post')) return true;
  return words.some((word) => FOREIGN_WORDS.has(word)) || FOREIGN_CLASS.test(attributes.class ?? '');
}

/**
 * A `figcaption` that can name the day and the author of a picture. A `figcaption` with a heading is not a caption but
 * a headline over a picture.
 */
function isCaption({ name, children }: HtmlElement): boolean {
  return name === 'figcaption' && findElement(children, (each) => HEADING.test(each.name)) === undefined;
}

/** Whether an element is foreign only because it is an `aside` or has a name such as `sidebar`. */
export function isAside({ name }: HtmlElement, words: readonly string[]): boolean {
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word));
  return (
    (name === 'aside' || foreign.length > 0 || words.includes('complementary') || words.includes('widget')) &&
    foreign.every((word) => ASIDE_WORDS.has(word))
  );
}
