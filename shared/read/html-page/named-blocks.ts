import { findElement, type HtmlElement } from '#shared/text/html-tree.ts';
import { HEADING, linkDensity, proseLength } from './block-text.ts';
import { classWords } from './class-words.ts';
import {
  FORM_CONTROLS,
  FORM_FIELDS,
  ROLES_OF_SITE,
  SURE_WORDS_OF_SITE,
  WORDS_OF_SITE,
  WORDS_OF_SITE_HEADINGS,
} from './site-elements.ts';
import { LINKED_BOX, MIN_PARAGRAPHS, paragraphsIn, textClassesIn } from './text-paragraphs.ts';

/** Two consecutive words of a name that together identify a block around an article. */
const PAIRS: ReadonlySet<string> = new Set([
  'jetpack subscriptions',
  'author bio',
  'author box',
  'author info',
  'author card',
  'author details',
  'author gear',
  'about author',
  'post author',
  'bio title',
  'read more',
  'read next',
  'more stories',
  'more from',
  'more on',
  'most read',
  'most popular',
  'also like',
  'sign up',
  'call out',
  'cta stories',
  'tag list',
  'tags list',
  'post tags',
  'article tags',
  'entry tags',
  'post meta',
  'entry meta',
  'article meta',
  'entry utility',
  'news letter',
  'breaking news',
  'breaking now',
  'post views',
  'page views',
  'slide count',
  'control bar',
  'control panel',
  'gallery count',
]);

const FIRST_OF_PAIRS: ReadonlySet<string> = new Set(
  [...PAIRS].flatMap((pair) => pair.split(' ').slice(0, 1)),
);

/** The maximum share of the page's sentences in a block that is removed because of its name. */
const MAX_SHARE = 0.3;

/** A block with more characters in sentences can be part of the article. */
const MIN_PROSE = 100;
const LINKED_HEADINGS = 2;

/** The blocks that are boilerplate because of their names. */
export function namedBoilerplateOf(root: HtmlElement): (element: HtmlElement) => boolean {
  const maxProse = proseLength(root) * MAX_SHARE;
  let textClasses: ReadonlySet<string> | undefined;
  // Templates mark every block of a paid article with a class, headings too.
  const isNamedOtherwise = (element: HtmlElement): boolean => {
    textClasses ??= textClassesIn(root);
    return isNamedBoilerplate(withoutClasses(element, textClasses));
  };
  return (element) =>
    isNamedBoilerplate(element) &&
    proseLength(element) <= maxProse &&
    !holdsSentences(element) &&
    (isSurelyNamed(element) || isNamedOtherwise(element));
}

function withoutClasses(element: HtmlElement, classes: ReadonlySet<string>): HtmlElement {
  const given = element.attributes.class ?? '';
  const others = given.split(/\s+/).filter((name) => !classes.has(name));
  return { ...element, attributes: { ...element.attributes, class: others.join(' ') } };
}

/** Elements whose class is not about their content: `img-share` on a picture means that it can be shared. */
const NEVER_NAMED: ReadonlySet<string> = new Set(['html', 'body', 'head', 'img']);

export function isNamedBoilerplate(element: HtmlElement): boolean {
  if (NEVER_NAMED.has(element.name)) return false;
  return isNamedBy(element, HEADING.test(element.name) ? WORDS_OF_SITE_HEADINGS : WORDS_OF_SITE);
}

function isNamedBy(element: HtmlElement, names: ReadonlySet<string>): boolean {
  if (ROLES_OF_SITE.has(element.attributes.role ?? '')) return true;
  const words = classWords(element);
  return words.some(
    (word, index) =>
      names.has(word) || (FIRST_OF_PAIRS.has(word) && PAIRS.has(`${word} ${words[index + 1] ?? ''}`)),
  );
}

/**
 * Whether a block contains sentences that can be part of the article. Boxes of a site consist of links,
 * linked headings or form fields.
 */
export function holdsSentences(element: HtmlElement): boolean {
  const isShort = element.name === 'p' || element.name === 'article' || element.attributes.role === 'alert';
  const minimum = isShort ? 1 : MIN_PROSE;
  if (proseLength(element) < minimum) return false;
  if (element.name === 'aside' || isSurelyNamed(element)) return false;
  if (linkDensity(element) >= LINKED_BOX) return false;
  // In a block with several paragraphs, buttons do not count: articles have buttons to copy, to listen, to read on.
  const controls = paragraphsIn(element) >= MIN_PARAGRAPHS ? FORM_FIELDS : FORM_CONTROLS;
  return (
    findElement(element.children, ({ name }) => controls.has(name)) === undefined &&
    linkedHeadings(element) < LINKED_HEADINGS
  );
}

/** Whether a name of an element is a sure sign. Documentations call their notes alerts. */
function isSurelyNamed(element: HtmlElement): boolean {
  return element.attributes.role !== 'alert' && isNamedBy(element, SURE_WORDS_OF_SITE);
}

function linkedHeadings(element: HtmlElement): number {
  return element.children.reduce((sum, child) => {
    if (typeof child === 'string') return sum;
    return sum + (HEADING.test(child.name) && linkDensity(child) > 0.9 ? 1 : linkedHeadings(child));
  }, 0);
}
