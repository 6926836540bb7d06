import type { HtmlElement } from '#shared/text/html-tree.ts';

/**
 * The words in what a page's author called an element: class names, id, role, and what scripts and tests call it.
 *
 * @returns lower case; `articleNewsletter__sign-up` is `article`, `newsletter`, `sign`, `up`
 */
export function classWords({ attributes }: HtmlElement): string[] {
  const names = [attributes['class'], attributes['id'], attributes['role'], attributes['data-testid']];
  return names
    .filter((name) => name !== undefined)
    .join(' ')
    .slice(0, MAX_CHARACTERS)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** Names longer than this are generated, and say nothing. */
const MAX_CHARACTERS = 400;
