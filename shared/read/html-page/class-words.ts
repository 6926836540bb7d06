import type { HtmlElement } from '#shared/text/html-tree.ts';

const NONE: readonly string[] = [];
/** If the names of an element have more characters in total, they are generated and have no meaning. */
const MAX_CHARACTERS = 400;

/** The words of elements, by their attributes object, which copies of an element share. */
const known = new WeakMap<HtmlElement['attributes'], readonly string[]>();

/**
 * The words in the names of an element: class names, id, role, `data-testid`, and the name of a custom element. The
 * result is cached, because every rule asks for it.
 *
 * @returns lower case; `articleNewsletter__sign-up` is `article`, `newsletter`, `sign`, `up`
 */
export function classWords({ name, attributes }: HtmlElement): readonly string[] {
  // Custom elements (HTML Living Standard §4.13) are named by their purpose: `paper-newsletter`.
  if (name.includes('-')) return [...(name.match(/\p{L}+/gu) ?? NONE), ...wordsIn(attributes)];
  if (!hasNames(attributes)) return NONE;
  let words = known.get(attributes);
  if (words === undefined) {
    words = wordsIn(attributes);
    known.set(attributes, words);
  }
  return words;
}

/** Whether an element has one of the attributes that have names. */
function hasNames({ class: classes, id, role, 'data-testid': test }: HtmlElement['attributes']): boolean {
  return (classes ?? id ?? role ?? test) !== undefined;
}

function wordsIn({
  class: classes,
  id,
  role,
  'data-testid': test,
}: HtmlElement['attributes']): readonly string[] {
  const names = [classes, id, role, test].filter((name) => name !== undefined).join(' ');
  if (names === '' || names.length > MAX_CHARACTERS) return NONE;
  const separated = names.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return separated.match(/\p{L}+/gu) ?? NONE;
}
