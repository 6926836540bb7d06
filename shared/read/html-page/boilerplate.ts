import { withoutMathScripts } from '#shared/text/html-readable/mathematics.ts';
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  textOf,
  withChildren,
} from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { linkDensity, proseLength, textLength } from './block-text.ts';
import { classWords } from './class-words.ts';
import { HIDING, hiddenTextOf } from './hidden-text.ts';
import { laterArticles } from './later-articles.ts';
import { isMarkedComment } from './marked-comment.ts';
import { LINKED_BOX, MIN_PARAGRAPHS, paragraphsIn, textClassesIn } from './text-paragraphs.ts';

/** Elements that are never part of an article (HTML Living Standard §4.3, §4.10). */
const NAMES: ReadonlySet<string> = new Set(
  'nav dialog menu template script style svg canvas amp-ad amp-analytics amp-sidebar amp-social-share amp-consent'.split(
    ' ',
  ),
);
/** The HTML elements that AMP components become without their scripts. */
const AMP: ReadonlyMap<string, string> = new Map([
  ['amp-img', 'img'],
  ['amp-anim', 'img'],
  ['amp-video', 'video'],
  ['amp-audio', 'audio'],
  ['amp-iframe', 'iframe'],
]);
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

const PLAYED: ReadonlySet<string> = new Set(['audio', 'video', 'media', 'podcast']);
const MEDIA: ReadonlySet<string> = new Set(['audio', 'video', 'iframe', 'img', 'object', 'embed']);
const MAX_TIME_DISPLAY_CHARACTERS = 60;

/** The maximum number of removed blocks that are listed; a page can have thousands of comments. */
const MAX_NAMED_BLOCKS = 20;

/** The maximum share of the page's sentences in a block that is removed because of its name. */
const MAX_SHARE = 0.3;

/** The maximum number of pull quotes that are examined, because each is searched for in the whole page. */
const MAX_PULL_QUOTES = 20;
/** The minimum number of characters of a pull quote. Shorter texts can be repeated by chance. */
const MIN_PULL_QUOTE = 12;
const QUOTATION_MARKS = /^["“„«‘']+|["”“»’']+$/g;

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

/** The maximum number of characters of a teaser: the headline and first lines of another article. */
const MAX_TEASER_CHARACTERS = 700;

/**
 * Removes what surrounds every article of a site: menus, share bars, sign-up boxes, lists of other articles, comments.
 * They are recognised by element, role and name, not by site. A block with a large part of the text is never removed
 * because of its name, because a main column can have any name.
 *
 * @returns also `removed`: the first removed blocks that contain sentences
 */
export function withoutBoilerplate(root: HtmlElement): { shown: HtmlElement; removed: HtmlElement[] } {
  const ownProse = proseOutside(root);
  const isBoilerplate = boilerplateOf(root, ownProse);
  const isHidden = hiddenTextOf(root, ownProse);
  const removed: HtmlElement[] = [];
  const isRemoved = (element: HtmlElement): boolean => {
    const isGone = isBoilerplate(element);
    if (isGone && removed.length < MAX_NAMED_BLOCKS && proseLength(element) > 0) removed.push(element);
    return isGone;
  };
  // Formulas are read before scripts are removed, because MathJax 2 stores formulas in scripts.
  const without = (nodes: readonly HtmlNode[]): HtmlNode[] =>
    withoutMathScripts(nodes)
      .filter((node) => typeof node === 'string' || !isRemoved(node))
      .map((node) => {
        if (typeof node === 'string') return node;
        const element = forExtractor(isHidden(node) ? withoutAttributes(node, ...HIDING) : node);
        return withChildren(element, node.name === 'iframe' ? [] : without(node.children));
      });
  return { shown: { ...root, children: without(root.children) }, removed };
}

/** @param ownProse `proseOutside` of the page */
function boilerplateOf(root: HtmlElement, ownProse: number): (element: HtmlElement) => boolean {
  const isPullQuote = pullQuotesOf(root);
  const later = laterArticles(root);
  const isNamed = namedBoilerplateOf(root);
  // A block with most of the sentences of the page belongs to the page, even if its headline contains a link.
  const holdsMost = (element: HtmlElement): boolean => proseLength(element) * 2 > ownProse;
  return (element) =>
    NAMES.has(element.name) ||
    (isTeaser(element) && !holdsMost(element)) ||
    isPlaceLink(element) ||
    isPullQuote(element) ||
    isTimeDisplay(element) ||
    later.has(element) ||
    ((isMarkedComment(element.attributes) || isSignIn(element)) && !holdsMost(element)) ||
    isNamed(element);
}

/** The blocks that are boilerplate because of their names. */
function namedBoilerplateOf(root: HtmlElement): (element: HtmlElement) => boolean {
  const maxProse = proseLength(root) * MAX_SHARE;
  let textClasses: ReadonlySet<string> | undefined;
  const isClassOfText = ({ attributes }: HtmlElement): boolean => {
    textClasses ??= textClassesIn(root);
    return textClasses.has(attributes.class ?? '');
  };
  return (element) =>
    isNamedBoilerplate(element) &&
    proseLength(element) <= maxProse &&
    !holdsSentences(element) &&
    (isSurelyNamed(element) || !isClassOfText(element));
}

/** Elements around every article of a site. */
const AROUND: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form']);

/** The number of characters in sentences outside of footers, menus, sidebars and forms. */
function proseOutside(node: HtmlNode): number {
  if (typeof node === 'string') return proseLength(node);
  if (AROUND.has(node.name) || proseLength(node) === 0) return 0;
  return node.children.reduce((sum, child) => sum + proseOutside(child), 0);
}

function isNamedBoilerplate(element: HtmlElement): boolean {
  if (element.name === 'html' || element.name === 'body' || element.name === 'head') return false;
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
function holdsSentences(element: HtmlElement): boolean {
  const minimum = element.name === 'p' || element.name === 'article' ? 1 : MIN_PROSE;
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

function isSurelyNamed(element: HtmlElement): boolean {
  return isNamedBy(element, SURE_WORDS);
}

function linkedHeadings(element: HtmlElement): number {
  return element.children.reduce((sum, child) => {
    if (typeof child === 'string') return sum;
    return sum + (HEADING.test(child.name) && linkDensity(child) > 0.9 ? 1 : linkedHeadings(child));
  }, 0);
}

/**
 * Pull quotes: sentences of the text that are repeated in large letters. A block with the name of a pull quote counts
 * only if it repeats a sentence.
 */
function pullQuotesOf(root: HtmlElement): (element: HtmlElement) => boolean {
  let text: string | undefined;
  let examined = 0;
  return (element) => {
    const words = classWords(element);
    const hasNameOfPullQuote =
      words.includes('pullquote') || (words.includes('pull') && words.includes('quote'));
    if (!hasNameOfPullQuote || examined >= MAX_PULL_QUOTES) return false;
    examined += 1;
    const quote = cleanLine(textOf(element)).replace(QUOTATION_MARKS, '').toLowerCase();
    text ??= cleanLine(textOf(root)).toLowerCase();
    return quote.length >= MIN_PULL_QUOTE && text.indexOf(quote) !== text.lastIndexOf(quote);
  };
}

function withoutAttributes(element: HtmlElement, ...names: readonly string[]): HtmlElement {
  const others = Object.entries(element.attributes).filter(([name]) => !names.includes(name));
  return { ...element, attributes: Object.fromEntries(others) };
}

/** Whether an element is a link to a place on the page and its text has no letters or digits: `¶` next to a heading. */
export function isPlaceLink({ name, attributes, children }: HtmlElement): boolean {
  return (
    name === 'a' &&
    attributes.href?.startsWith('#') === true &&
    !children.some((child) => typeof child !== 'string') &&
    !/[\p{L}\p{N}]/u.test(children.join(''))
  );
}

/**
 * Whether an element is the time display of a player: `0:00 / 0:31`. The class `player` alone is not enough, because
 * sportspeople are players too.
 */
function isTimeDisplay(element: HtmlElement): boolean {
  return (
    textLength(element) <= MAX_TIME_DISPLAY_CHARACTERS &&
    classWords(element).includes('player') &&
    classWords(element).some((word) => PLAYED.has(word)) &&
    findElement(element.children, ({ name }) => MEDIA.has(name)) === undefined
  );
}

const SIGN_IN = /(?:^|[\s_-])(?:sign|log)[-_]?in(?:[\s_-]|$)/i;
const ACCOUNT = /\/(?:register|registration|sign-?up|sign-?in|log-?in|subscribe)\b/i;

/** An element with more characters contains a part of the article, which readers see after they have signed in. */
const MAX_SIGN_IN_CHARACTERS = 2_500;

/**
 * Whether an element asks readers to sign in: its class says so, and it links to a page for accounts. An `id` is not
 * enough, because sections of a guide have one (`log-in-to-the-console`).
 */
function isSignIn(element: HtmlElement): boolean {
  return (
    SIGN_IN.test(element.attributes.class ?? '') &&
    textLength(element) <= MAX_SIGN_IN_CHARACTERS &&
    findElement(element.children, linksToAccount) !== undefined
  );
}

/** Whether an element is a link to a page for accounts. */
export function linksToAccount({ name, attributes: { href = '' } }: HtmlElement): boolean {
  return name === 'a' && ACCOUNT.test(href);
}

/** Whether an element is a teaser: a short `article` whose first heading is a link and is not an `h1`. */
export function isTeaser(element: HtmlElement): boolean {
  if (element.name !== 'article' || textLength(element) > MAX_TEASER_CHARACTERS) return false;
  const isHeading = ({ name }: HtmlElement): boolean => HEADING.test(name);
  const heading = findElement(element.children, isHeading);
  const isInLink = (): boolean =>
    findElement(
      element.children,
      ({ name, children }) => name === 'a' && findElement(children, isHeading) === heading,
    ) !== undefined;
  return heading !== undefined && heading.name !== 'h1' && (linkDensity(heading) > 0.9 || isInLink());
}

/**
 * If an element has a class or id that matches this pattern and fewer than 500 characters, the extractor removes it,
 * and does not report it.
 */
const SHARE = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/i;

/**
 * The element without a `class` and `id` that would make the extractor remove quotations or sentences. AMP components
 * become HTML elements.
 */
function forExtractor(given: HtmlElement): HtmlElement {
  const element = AMP.has(given.name) ? { ...given, name: AMP.get(given.name) ?? given.name } : given;
  const { class: classes = '', id = '' } = element.attributes;
  if (classes === '' && id === '') return element;
  const isQuote = (name: string): boolean => name === 'blockquote';
  const isForSharing =
    (SHARE.test(`${classes} ${id}`) && holdsSentences(element)) ||
    (classWords(element).includes('social') &&
      (isQuote(element.name) || findElement(element.children, ({ name }) => isQuote(name)) !== undefined));
  return isForSharing ? withoutAttributes(element, 'class', 'id') : element;
}
