import { findElement, type HtmlElement, type HtmlNode, withChildren } from '#shared/text/html-tree.ts';
import { holdsBlock, textLength } from './block-text.ts';
import { classWords } from './class-words.ts';
import { FOREIGN_WORDS } from './site-elements.ts';

/** The names that social networks and newsletters give to the element of an embedded post, as whole class names. */
const POST =
  /(?:^|\s)(?:twitter-(?:tweet|video)|(?:bluesky|mastodon|tiktok|threads|reddit)-embed|instagram-media|text-post-media|fb-post|tweet)(?:\s|$)/;
/** A tweet with its author and its links is not longer. An element with more characters contains text of the article. */
const MAX_CHARACTERS = 2_000;
/** An `aside` with this share of quoted text is a quotation. */
const MOST = 0.6;
/** A longer link text is the text of a post, not an address. */
const MAX_LINK_CHARACTERS = 40;

/** Whether an element is a post of a social network that the article embeds. Its date and author are not the article's. */
export function isEmbeddedPost(element: HtmlElement): boolean {
  return POST.test(element.attributes.class ?? '') && textLength(element) <= MAX_CHARACTERS;
}

/**
 * The quotation in an `aside` that consists of it, as forums write the quotation of another post. A widget of the site
 * can have a quotation too.
 */
export function quotationInAside(element: HtmlElement): HtmlElement | undefined {
  const { name, children } = element;
  const isOfSite = (word: string): boolean => word === 'widget' || FOREIGN_WORDS.has(word);
  if (name !== 'aside' || classWords(element).some(isOfSite)) return undefined;
  const quotation = findElement(children, (each) => each.name === 'blockquote');
  const length = children.reduce((sum, child) => sum + textLength(child), 0);
  return quotation !== undefined && textLength(quotation) >= length * MOST ? quotation : undefined;
}

/**
 * Makes a quotation of what extractors would remove: an embedded post that is one link, because they remove blocks of
 * links, and an `aside` around a quotation. Other elements are returned unchanged.
 */
export function withQuotation(element: HtmlElement): HtmlElement {
  if (quotationInAside(element) !== undefined) return { ...element, name: 'div', attributes: {} };
  if (element.name !== 'div' || !isEmbeddedPost(element) || textLength(element) === 0) return element;
  if (findElement(element.children, ({ name }) => name === 'blockquote') !== undefined) return element;
  return { ...withChildren(element, shownInPost(element.children)), name: 'blockquote', attributes: {} };
}

/** The nodes of a post without its counts (`12 likes`), and without the links around its text. */
function shownInPost(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (typeof node === 'string') return [node];
    if (classWords(node).includes('footer')) return [];
    const children = shownInPost(node.children);
    const isAround =
      node.name === 'a' && (node.children.some(holdsBlock) || textLength(node) > MAX_LINK_CHARACTERS);
    return isAround ? children : [withChildren(node, children)];
  });
}
