import type { HtmlElement } from '#shared/text/html-tree.ts';

const NONE: readonly string[] = [];
/** If the names of an element have more characters in total, they are generated and have no meaning. */
const MAX_CHARACTERS = 400;

/** The key of the words in their element, with the attributes that have them. */
const WORDS = Symbol('words');
interface NamedElement extends HtmlElement {
  [WORDS]?: { attributes: HtmlElement['attributes']; words: readonly string[] };
}

/**
 * The words in the names of an element: class names, id, role, `data-testid`, and the name of a custom element. The
 * result is kept in the element, because every rule asks for it.
 *
 * @returns lower case; `articleNewsletter__sign-up` is `article`, `newsletter`, `sign`, `up`
 */
export function classWords(element: NamedElement): readonly string[] {
  const { name, attributes } = element;
  // Custom elements (HTML Living Standard §4.13) are named by their purpose: `paper-newsletter`.
  if (name.includes('-')) return [...(name.match(/\p{L}+/gu) ?? NONE), ...wordsIn(attributes)];
  if (!hasNames(attributes)) return NONE;
  const known = element[WORDS];
  if (known?.attributes === attributes) return known.words;
  const words = wordsIn(attributes);
  element[WORDS] = { attributes, words };
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
