import type { HtmlElement } from '#shared/text/html-tree.ts';
import { isIdOfText } from './id-of-text.ts';

const NONE: readonly string[] = [];
/** If the names of an element have more characters in total, they are generated and have no meaning. */
const MAX_CHARACTERS = 400;
/**
 * Class names that do not say what an element is: states and styles of Tailwind (`print:hidden`, `group/share`,
 * `[&_p]:mt-4`), parts that it has or lacks (`has-comments`, `no-print`), and the place of a field's label in Drupal
 * (`field--label-hidden`).
 */
const UTILITY = /[:/[]|^(?:has|no|with|without)-|-label-(?:above|hidden|inline|visually_hidden)$/;

const WORDS = Symbol('words');
interface NamedElement extends HtmlElement {
  [WORDS]?: { attributes: HtmlElement['attributes']; words: readonly string[] };
}

/**
 * The words in the names of an element: class names, id, role, `data-testid`, and the name of a custom element. Names
 * that match `UTILITY`, and ids made from a heading, are left out. The result is kept in the element, because every
 * rule asks for it.
 *
 * @returns lower case; `articleNewsletter__sign-up` is `article`, `newsletter`, `sign`, `up`
 */
export function classWords(element: NamedElement): readonly string[] {
  const { name, attributes } = element;
  // Custom elements are named by their purpose: `paper-newsletter`.
  if (name.includes('-')) return [...(name.match(/\p{L}+/gu) ?? NONE), ...wordsIn(element)];
  if (!hasNames(attributes)) return NONE;
  const known = element[WORDS];
  if (known?.attributes === attributes) return known.words;
  const words = wordsIn(element);
  element[WORDS] = { attributes, words };
  return words;
}

/** A `class` without the names that do not say what its element is. */
export function ownClasses(classes: string): string {
  const names = classes.split(/\s+/);
  return names.every((name) => !UTILITY.test(name))
    ? classes
    : names.filter((name) => !UTILITY.test(name)).join(' ');
}

function hasNames({ class: classes, id, role, 'data-testid': test }: HtmlElement['attributes']): boolean {
  return (classes ?? id ?? role ?? test) !== undefined;
}

function wordsIn(element: HtmlElement): readonly string[] {
  const { class: classes = '', id = '', role = '', 'data-testid': test = '' } = element.attributes;
  const own = id !== '' && isIdOfText(element, id) ? '' : id;
  const names = [ownClasses(classes), own, role, test].filter((name) => name !== '').join(' ');
  if (names === '' || names.length > MAX_CHARACTERS) return NONE;
  const separated = names.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return separated.match(/\p{L}+/gu) ?? NONE;
}
