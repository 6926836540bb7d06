import { withoutMathScripts } from '#shared/text/html-readable/mathematics.ts';
import { isIcon } from '#shared/text/html-readable/signs.ts';
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  textOf,
  withChildren,
} from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { HEADING, linkDensity, proseLength, textLength } from './block-text.ts';
import { classWords } from './class-words.ts';
import { isConsentDialog } from './consent-dialog.ts';
import { quotationInAside, withQuotation } from './embedded-posts.ts';
import { CODE, forExtractor, inCode, isInSentence, withoutAttributes } from './for-extractor.ts';
import { HIDING, hiddenTextOf, isHiddenByCondition } from './hidden-text.ts';
import { laterArticles } from './later-articles.ts';
import { isMarkedComment } from './marked-comment.ts';
import { isNamedBoilerplate, namedBoilerplateOf } from './named-blocks.ts';
import { AROUND_ARTICLE, NEVER_IN_ARTICLE } from './site-elements.ts';

const PLAYED: ReadonlySet<string> = new Set(['audio', 'video', 'media', 'podcast']);
const MEDIA: ReadonlySet<string> = new Set(['audio', 'video', 'iframe', 'img', 'object', 'embed']);
const MAX_TIME_DISPLAY_CHARACTERS = 60;

/** The maximum number of removed blocks that are listed; a page can have thousands of comments. */
const MAX_LISTED_BLOCKS = 100;

/** The maximum number of pull quotes that are examined, because each is searched for in the whole page. */
const MAX_PULL_QUOTES = 20;
/** Shorter texts can be repeated by chance. */
const MIN_PULL_QUOTE = 12;
const QUOTATION_MARKS = /^["“„«‘']+|["”“»’']+$/g;

const MAX_TEASER_CHARACTERS = 700;

/**
 * Removes what surrounds every article of a site: menus, share bars, sign-up boxes, lists of other articles,
 * comments. They are recognised by element, role and name. A block with a large part of the text stays,
 * because a main column can have any name.
 *
 * @returns also `removed`: the first removed blocks that contain text or a picture. Menus, scripts and other
 *   elements that are never part of an article are not listed
 */
export function withoutBoilerplate(root: HtmlElement): { shown: HtmlElement; removed: HtmlElement[] } {
  const ownProse = proseOutside(root);
  const isBoilerplate = boilerplateOf(root, ownProse);
  const isHidden = hiddenTextOf(root, ownProse);
  const removed: HtmlElement[] = [];
  const isRemoved = (element: HtmlElement): boolean => {
    const isGone = isBoilerplate(element);
    if (isGone && removed.length < MAX_LISTED_BLOCKS && isShown(element)) removed.push(element);
    return isGone;
  };
  // Formulas are read before scripts are removed, because MathJax 2 stores formulas in scripts.
  const without = (nodes: readonly HtmlNode[]): HtmlNode[] =>
    withoutMathScripts(nodes).flatMap((child, index, all): HtmlNode[] => {
      if (typeof child === 'string') return [child];
      const isPart = isInSentence(all, index) && isNamedBoilerplate(child);
      if (!isPart && isRemoved(child)) return [];
      const node = withQuotation(child);
      const named = isPart ? withoutAttributes(node, 'class', 'id') : node;
      const element = forExtractor(isHidden(node) ? withoutAttributes(named, ...HIDING) : named);
      if (CODE.has(node.name)) return [withChildren(element, node.children.map(inCode))];
      return [withChildren(element, node.name === 'iframe' ? [] : without(node.children))];
    });
  return { shown: { ...root, children: without(root.children) }, removed };
}

const PICTURES: ReadonlySet<string> = new Set(['img', 'amp-img', 'video', 'amp-video', 'iframe']);

export function isPicture({ name }: HtmlElement): boolean {
  return PICTURES.has(name);
}

function isShown(element: HtmlElement): boolean {
  if (NEVER_IN_ARTICLE.has(element.name) || isIcon(element)) return false;
  return textLength(element) > 0 || findElement([element], isPicture) !== undefined;
}

/** @param ownProse `proseOutside` of the page */
function boilerplateOf(root: HtmlElement, ownProse: number): (element: HtmlElement) => boolean {
  const isPullQuote = pullQuotesOf(root);
  const later = laterArticles(root);
  const isNamed = namedBoilerplateOf(root);
  // A block with most of the sentences is not a teaser.
  const holdsMost = (element: HtmlElement): boolean => proseLength(element) * 2 > ownProse;
  return (element) =>
    NEVER_IN_ARTICLE.has(element.name) ||
    isHiddenByCondition(element) ||
    isIcon(element) ||
    (isTeaser(element) && !holdsMost(element)) ||
    isPlaceLink(element) ||
    isPullQuote(element) ||
    isTimeDisplay(element) ||
    later.has(element) ||
    isConsentDialog(element) ||
    ((isMarkedComment(element.attributes) || isSignIn(element)) && !holdsMost(element)) ||
    isNamed(element);
}

/** The number of characters in sentences outside of footers, menus, sidebars and forms. */
function proseOutside(node: HtmlNode): number {
  if (typeof node === 'string') return proseLength(node);
  if (AROUND_ARTICLE.has(node.name) || proseLength(node) === 0) return 0;
  return node.children.reduce((sum, child) => sum + proseOutside(child), 0);
}

/**
 * Pull quotes: sentences of the text that are repeated in large letters. A block with the name of a pull quote, or an
 * `aside` with a quotation, counts only if it repeats a sentence.
 */
function pullQuotesOf(root: HtmlElement): (element: HtmlElement) => boolean {
  let text: string | undefined;
  let examined = 0;
  return (element) => {
    const words = classWords(element);
    const inAside = quotationInAside(element);
    const hasNameOfPullQuote =
      words.includes('pullquote') || (words.includes('pull') && words.includes('quote'));
    if ((!hasNameOfPullQuote && inAside === undefined) || examined >= MAX_PULL_QUOTES) return false;
    examined += 1;
    const quote = cleanLine(textOf(inAside ?? element))
      .replace(QUOTATION_MARKS, '')
      .toLowerCase();
    text ??= cleanLine(textOf(root)).toLowerCase();
    return quote.length >= MIN_PULL_QUOTE && text.indexOf(quote) !== text.lastIndexOf(quote);
  };
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

/** A longer element contains a part of the article. */
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

export function linksToAccount({ name, attributes: { href = '' } }: HtmlElement): boolean {
  return name === 'a' && ACCOUNT.test(href);
}

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
