import { findElement, type HtmlElement, type HtmlNode } from '#shared/text/html-tree.ts';
import { linkDensity, proseLength, textLength } from './block-text.ts';
import { classWords } from './class-words.ts';

/** Elements that are never part of what an article says (HTML Living Standard §4.3, §4.10). */
const NAMES: ReadonlySet<string> = new Set('nav dialog menu template script style svg canvas map'.split(' '));
/** The same in WAI-ARIA 1.2, §5.3. */
const ROLES: ReadonlySet<string> = new Set(
  'navigation dialog alertdialog alert search menu menubar toolbar tablist banner contentinfo complementary'.split(
    ' ',
  ),
);

/** What pages call the blocks around an article. One of these words in a name is enough. */
const WORDS: ReadonlySet<string> = new Set(
  [
    'breadcrumb breadcrumbs navbar navigation submenu topnav subnav sitenav',
    'share sharing shares sharebar addthis sharedaddy addtoany',
    'newsletter newsletters signup subscribe subscription optin paywall',
    'related recommended recommendations recirc recirculation trending outbrain taboola readmore popular',
    'advert advertisement advertising sponsor sponsored promo promotion adslot',
    'comments comment disqus respond',
    'cookie gdpr consent',
    'print',
  ]
    .join(' ')
    .split(' '),
);

/** Two words in a row that say it together, although each alone would not. */
const PAIRS: ReadonlySet<string> = new Set([
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
  'breaking news',
  'breaking now',
  'post views',
  'page views',
  'slide count',
  'control bar',
  'control panel',
  'gallery count',
]);

/** A name on a block that holds this much of the page's text is the name of something else. */
const MAX_SHARE = 0.3;

/** Another article's headline and first lines. Characters. */
const MAX_TEASER_CHARACTERS = 700;

/**
 * The page without what stands around every article of its site: menus, share bars, sign-up boxes, lists of other
 * articles, comments. Told by element, role and name, never by site. What holds a large part of the text stays
 * whatever it is called, since pages call their main column anything.
 */
export function withoutFurniture(root: HtmlElement): HtmlElement {
  const pageProse = proseLength(root);
  const isFurniture = (element: HtmlElement): boolean =>
    NAMES.has(element.name) ||
    isTeaser(element) ||
    (isNamedFurniture(element) && proseLength(element) <= pageProse * MAX_SHARE);
  const without = (nodes: readonly HtmlNode[]): HtmlNode[] =>
    nodes
      .filter((node) => typeof node === 'string' || !isFurniture(node))
      .map((node) =>
        typeof node === 'string'
          ? node
          : { ...shown(node), children: node.name === 'iframe' ? [] : without(node.children) },
      );
  return { ...root, children: without(root.children) };
}

function isNamedFurniture(element: HtmlElement): boolean {
  if (element.name === 'html' || element.name === 'body' || element.name === 'head') return false;
  if (ROLES.has(element.attributes.role ?? '')) return true;
  const words = classWords(element);
  return words.some((word, index) => WORDS.has(word) || PAIRS.has(`${word} ${words[index + 1] ?? ''}`));
}

/** An `article` whose headline leads to it is not the one whose page this is. */
function isTeaser(element: HtmlElement): boolean {
  if (element.name !== 'article' || textLength(element) > MAX_TEASER_CHARACTERS) return false;
  const heading = findElement(element.children, ({ name }) => /^h[1-6]$/.test(name));
  return heading !== undefined && heading.name !== 'h1' && linkDensity(heading) > 0.9;
}

/** What extractors take for share buttons by its name, although it quotes somebody. */
function shown(element: HtmlElement): HtmlElement {
  if (!classWords(element).includes('social')) return element;
  const isQuote = (name: string): boolean => name === 'blockquote';
  if (!isQuote(element.name) && !findElement(element.children, ({ name }) => isQuote(name))) return element;
  const { class: _, id: __, ...attributes } = element.attributes;
  return { ...element, attributes };
}
