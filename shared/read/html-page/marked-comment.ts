import type { HtmlElement } from '#shared/text/html-tree.ts';

/** schema.org `Comment`, as forums mark answers. */
export function isMarkedComment({ itemprop = '', itemtype = '' }: HtmlElement['attributes']): boolean {
  return itemprop.toLowerCase() === 'comment' || /schema\.org\/(?:User)?Comments?$/i.test(itemtype);
}
