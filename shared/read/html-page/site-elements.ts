/**
 * The names of elements that surround an article on a page, for all rules that tell the two apart: which elements, which
 * roles, and which words in a class name or id.
 */

const listed = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.join(' ').split(' ').filter(Boolean));

/** Elements that are never part of an article (HTML Living Standard §4.3, §4.10). */
export const NEVER_IN_ARTICLE = listed(
  'nav dialog menu template script style svg canvas',
  'amp-ad amp-analytics amp-sidebar amp-social-share amp-consent',
);

/** Elements whose lines are not about the article. */
const FOREIGN = 'nav aside form menu';
export const FOREIGN_ELEMENTS = listed(FOREIGN);

/** Elements whose sentences do not count as those of the page. */
export const AROUND_ARTICLE = listed('nav aside form footer');

/** Elements whose sentences are not put back into a text from which an extractor left them out. */
export const OUTSIDE_TEXT = listed(
  FOREIGN,
  'footer figure figcaption table button label address textarea select',
);

/** Elements of forms. Articles have buttons to copy, to listen, to read on. */
const FIELDS = 'form input textarea select';
export const FORM_FIELDS = listed(FIELDS);
export const FORM_CONTROLS = listed(FIELDS, 'button');

/** Roles of what is not about the article (WAI-ARIA 1.2 §5.3). */
const ROLES = 'navigation complementary contentinfo search dialog';
export const FOREIGN_ROLES = listed(ROLES);
/** Roles of elements that are never part of an article. */
export const ROLES_OF_SITE = listed(ROLES, 'alertdialog alert menu menubar toolbar tablist banner');

interface Kind {
  both?: string;
  removed?: string;
  foreign?: string;
}

/**
 * Words in class names and ids, by what the block is for. `both`: blocks are removed, and their lines are
 * foreign. `removed`, `foreign`: only one of these, because parts of articles have such names too.
 */
const WORDS = {
  menus: { both: 'breadcrumb breadcrumbs navigation', removed: 'navbar submenu topnav subnav sitenav' },
  lists: {
    both: 'related recommended trending outbrain taboola readmore popular',
    removed: 'recommendations recirc recirculation',
    foreign: 'recent infobox sidebar menu carousel slider',
  },
  comments: {
    both: 'comment comments disqus respond',
    foreign: 'commentlist commentaires kommentare reply replies',
  },
  newsletters: { both: 'newsletter', removed: 'newsletters signup subscribe subscription optin paywall cta' },
  notices: { both: 'cookie consent skiptranslate', removed: 'gdpr print editsection' },
  sharing: { removed: 'share sharing shares sharebar addthis sharedaddy addtoany' },
  adverts: { removed: 'advert advertisement advertising sponsor sponsored promo promotion adslot' },
} satisfies Record<string, Kind>;
const { menus: _, ...WORDS_OF_OTHERS } = WORDS;

function wordsFor(use: 'removed' | 'foreign', kinds: Partial<typeof WORDS> = WORDS): ReadonlySet<string> {
  return listed(...Object.values(kinds).flatMap(({ both = '', [use]: own = '' }: Kind) => [both, own]));
}

/** Words of blocks around an article. One of them in a class name or id is enough. */
export const WORDS_OF_SITE = wordsFor('removed');
/** The same without menus: with the class `anchorWithStickyNavbar` a heading only keeps its distance from a menu. */
export const WORDS_OF_SITE_HEADINGS = wordsFor('removed', WORDS_OF_OTHERS);
/** Words of comments, menus, notices and lists of other content, whose lines are not about the article. */
export const FOREIGN_WORDS = wordsFor('foreign');
/** The words among `FOREIGN_WORDS` that a block with the date and the authors of the article can have too. */
export const ASIDE_WORDS = listed('sidebar slider');

/** Unambiguous words: a block with one of these is removed even if it contains sentences, as comments do. */
export const SURE_WORDS_OF_SITE = listed(
  'breadcrumb breadcrumbs navbar comments comment disqus respond',
  'outbrain taboola addthis sharedaddy addtoany recirc recirculation',
);
