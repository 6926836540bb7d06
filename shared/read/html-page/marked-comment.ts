import type { HtmlElement } from '#shared/text/html-tree.ts';

/**
 * Whether microdata calls an element a comment (schema.org `Comment`), as forums mark the answers to the first post.
 */
export function isMarkedComment({ itemprop = '', itemtype = '' }: HtmlElement['attributes']): boolean {
  return itemprop.toLowerCase() === 'comment' || /schema\.org\/(?:User)?Comments?$/i.test(itemtype);
}

/**
 * Whether microdata calls an element an answer. In a `QAPage` of schema.org, date and author of the page are those of
 * the question.
 */
export function isMarkedAnswer({ itemprop = '' }: HtmlElement['attributes']): boolean {
  return /^(?:accepted|suggested)answer$/i.test(itemprop);
}
