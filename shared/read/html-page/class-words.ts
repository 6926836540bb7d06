import type { HtmlElement } from '#shared/text/html-tree.ts';

const NONE: readonly string[] = [];
/** Names longer than this are generated, and say nothing. */
const MAX_CHARACTERS = 400;

/**
 * The words in what a page's author called an element: class names, id, role, and what scripts and tests call it.
 *
 * @returns lower case; `articleNewsletter__sign-up` is `article`, `newsletter`, `sign`, `up`
 */
export function classWords({ attributes }: HtmlElement): readonly string[] {
  const names = [attributes.class, attributes.id, attributes.role, attributes['data-testid']]
    .filter((name) => name !== undefined)
    .join(' ');
  if (names === '' || names.length > MAX_CHARACTERS) return NONE;
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
