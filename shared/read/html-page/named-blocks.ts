import { findElement, type HtmlElement } from '#shared/text/html-tree.ts';
import { linkDensity, proseLength } from './block-text.ts';
import { classWords } from './class-words.ts';
import { LINKED_BOX, MIN_PARAGRAPHS, paragraphsIn, textClassesIn } from './text-paragraphs.ts';

/** Elements that are never part of an article (HTML Living Standard §4.3, §4.10). */
export const NAMES: ReadonlySet<string> = new Set(
  'nav dialog menu template script style svg canvas amp-ad amp-analytics amp-sidebar amp-social-share amp-consent'.split(
    ' ',
  ),
);
/** Roles of elements that are never part of an article (WAI-ARIA 1.2 §5.3). */
const ROLES: ReadonlySet<string> = new Set(
  'navigation dialog alertdialog alert search menu menubar toolbar tablist banner contentinfo complementary'.split(
    ' ',
  ),
);

/** Words in the names of menus. */
const MENU_WORDS = 'breadcrumb breadcrumbs navbar navigation submenu topnav subnav sitenav';
/** Words in the names of other blocks around an article. One of these words in a class name or id is enough. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  [
    'share sharing shares sharebar addthis sharedaddy addtoany',
    'newsletter newsletters signup subscribe subscription optin paywall',
    'related recommended recommendations recirc recirculation trending outbrain taboola readmore popular',
    'cta',
    'advert advertisement advertising sponsor sponsored promo promotion adslot',
    'comments comment disqus respond',
    'cookie gdpr consent',
    'print',
    'editsection',
  ]
    .join(' ')
    .split(' '),
);

const WORDS: ReadonlySet<string> = new Set([...OTHER_WORDS, ...MENU_WORDS.split(' ')]);

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

/** Unambiguous words: a block with one of these is removed even if it contains sentences, as comments do. */
const SURE_WORDS: ReadonlySet<string> = new Set(
  'breadcrumb breadcrumbs navbar comments comment disqus respond outbrain taboola addthis sharedaddy addtoany recirc recirculation'.split(
    ' ',
  ),
);
/** The minimum number of characters in sentences of a block that can be part of the article. */
const MIN_PROSE = 100;
const LINKED_HEADINGS = 2;
const CONTROLS: ReadonlySet<string> = new Set(['form', 'input', 'textarea', 'select', 'button']);
const FIELDS: ReadonlySet<string> = new Set(['form', 'input', 'textarea', 'select']);
const HEADING = /^h[1-6]$/;

/** The blocks that are boilerplate because of their names. */
export function namedBoilerplateOf(root: HtmlElement): (element: HtmlElement) => boolean {
  const maxProse = proseLength(root) * MAX_SHARE;
  let textClasses: ReadonlySet<string> | undefined;
  // Some templates mark every block behind a paywall with a class, which headings have next to their own classes.
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

/** The parts of a document, and pictures: `img-share` says that readers can share the picture. */
const NEVER_NAMED: ReadonlySet<string> = new Set(['html', 'body', 'head', 'img']);

export function isNamedBoilerplate(element: HtmlElement): boolean {
  if (NEVER_NAMED.has(element.name)) return false;
  // A heading is not a menu: with the class `anchorWithStickyNavbar` it only keeps its distance from a menu.
  return isNamedBy(element, HEADING.test(element.name) ? OTHER_WORDS : WORDS);
}

/** Whether an element has one of `ROLES`, or its name has one of the words or one of `PAIRS`. */
function isNamedBy(element: HtmlElement, names: ReadonlySet<string>): boolean {
  if (ROLES.has(element.attributes.role ?? '')) return true;
  const words = classWords(element);
  return words.some(
    (word, index) =>
      names.has(word) || (FIRST_OF_PAIRS.has(word) && PAIRS.has(`${word} ${words[index + 1] ?? ''}`)),
  );
}

/**
 * Whether a block contains sentences that can be part of the article. Such a block is not removed because of its name
 * alone. Boxes of a site consist of links, linked headings or form fields.
 */
export function holdsSentences(element: HtmlElement): boolean {
  const isShort = element.name === 'p' || element.name === 'article' || element.attributes.role === 'alert';
  const minimum = isShort ? 1 : MIN_PROSE;
  if (proseLength(element) < minimum) return false;
  if (element.name === 'aside' || isSurelyNamed(element)) return false;
  if (linkDensity(element) >= LINKED_BOX) return false;
  // In a block with several paragraphs, buttons do not count: articles have buttons to copy, to listen, to read on.
  const controls = paragraphsIn(element) >= MIN_PARAGRAPHS ? FIELDS : CONTROLS;
  return (
    findElement(element.children, ({ name }) => controls.has(name)) === undefined &&
    linkedHeadings(element) < LINKED_HEADINGS
  );
}

/** Whether a name of an element is a sure sign. Documentations call their notes alerts. */
function isSurelyNamed(element: HtmlElement): boolean {
  return element.attributes.role !== 'alert' && isNamedBy(element, SURE_WORDS);
}

function linkedHeadings(element: HtmlElement): number {
  return element.children.reduce((sum, child) => {
    if (typeof child === 'string') return sum;
    return sum + (HEADING.test(child.name) && linkDensity(child) > 0.9 ? 1 : linkedHeadings(child));
  }, 0);
}
