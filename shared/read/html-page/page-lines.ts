import { isFullName, isSurePerson } from '#shared/read/prose/person-names.ts';
import { CJK_OR_THAI } from '#shared/text/dense-scripts.ts';
import { findElement, type HtmlElement, type HtmlNode } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { holdsBlock, linkDensity, proseLength, textLength } from './block-text.ts';
import { isPlaceLink, isTeaser } from './boilerplate.ts';
import { classWords } from './class-words.ts';
import { isMarkedComment } from './marked-comment.ts';

/** One visible line of a page, in document order. */
export interface PageLine {
  text: string;
  /** The same text with spaces between its elements, if the page has no spaces there: `ByAnn Lee`. */
  spaced?: string;
  /** 1 to 6 for a heading, else 0. */
  level: number;
  /** Whether it is a sentence of an article: long enough and mostly without links. */
  isProse: boolean;
  /**
   * Whether it is in comments, menus, sidebars or lists of other articles, so that it does not describe this article.
   */
  isForeign: boolean;
  /** The number of the foreign region that contains the line; 0 for none. */
  region: number;
  /** Whether it is in a link around whole blocks: to another article, or to the author of this one. */
  isInCard: boolean;
  /** The share of the line that is in links: 0 to 1. */
  density: number;
  /** The address to which the whole line links, as written in the page. */
  link: string | undefined;
  /** The words of `class` and `id` of the two innermost blocks that contain it. */
  words: ReadonlySet<string>;
}

/** An element that its markup marks as a date, the day of an event, an author or a headline. */
export interface Mark {
  kind: 'date' | 'modified' | 'event' | 'author' | 'headline';
  /** The kind of markup, the strongest first: microdata and RDFa, `rel`, the element `time`, a class name. */
  source: 'property' | 'rel' | 'time' | 'class';
  /** The machine-readable value, if there is one. */
  value: string;
  text: string;
  /** Index of the line in which it begins. */
  line: number;
  isForeign: boolean;
  region: number;
}

export interface PageLines {
  lines: PageLine[];
  marks: Mark[];
  /** The regions that are foreign only because of an `aside` element or a name such as `sidebar`. */
  asides: ReadonlySet<number>;
}

/** Elements whose text is not read. */
const SKIPPED: ReadonlySet<string> = new Set(
  'title script style noscript template svg select option textarea button iframe object canvas map dialog'.split(
    ' ',
  ),
);
const FOREIGN_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'aside', 'form', 'menu']);
const FOREIGN_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
]);
/** Class names of comments, menus, notices and lists of other content. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  'comment comments commentlist commentaires kommentare disqus respond reply replies sidebar related recommended recent infobox popular trending breadcrumb breadcrumbs newsletter menu navigation carousel slider cookie consent outbrain taboola readmore'.split(
    ' ',
  ),
);
/** The names in `FOREIGN_WORDS` that a block with the header of an article can have too. */
const ASIDE_WORDS: ReadonlySet<string> = new Set(['sidebar', 'slider']);
const FOREIGN_CLASS = /(?:^|\s)(?:widget(?:[-_ ]|$)|wp-caption)/i;
/** A block with a larger share of the page's sentences is its main column, even if it has such a name. */
const MAX_FOREIGN_SHARE = 0.3;

const DATE_PROPERTIES: ReadonlySet<string> = new Set(
  'datepublished datecreated uploaddate schema:datepublished schema:datecreated dc:date dc:created dcterms:created dcterms:date'.split(
    ' ',
  ),
);
const MODIFIED_PROPERTIES: ReadonlySet<string> = new Set([
  'datemodified',
  'schema:datemodified',
  'dcterms:modified',
]);
/** Days of events, people and offers (schema.org). */
const EVENT_PROPERTIES: ReadonlySet<string> = new Set(
  'startdate enddate doortime birthdate deathdate foundingdate validfrom validthrough availabilitystarts availabilityends'.split(
    ' ',
  ),
);
const AUTHOR_PROPERTIES: ReadonlySet<string> = new Set(['author', 'creator', 'schema:author', 'dc:creator']);
const DATE_WORDS: ReadonlySet<string> = new Set(
  'date dates pubdate published publishdate posted timestamp dateline data datum fecha publish published postdate'.split(
    ' ',
  ),
);
const MODIFIED_WORDS: ReadonlySet<string> = new Set(['updated', 'modified', 'lastmod']);
const AUTHOR_WORDS: ReadonlySet<string> = new Set(
  'byline author authors authorname username writtenby writer autor autoren auteur autore vcard'.split(' '),
);
/** `author-views`: how many readers the author has. */
const COUNTS: ReadonlySet<string> = new Set(['views', 'count', 'counts', 'followers']);
const HATOM_AUTHOR = /^(?=(?:.*\s)?author(?:\s|$))(?:.*\s)?vcard(?:\s|$)/;
const HEADLINE_WORDS: ReadonlySet<string> = new Set(['headline']);
const HEADLINE_PAIRS =
  /(?:^|[\s_-])(?:entry|post|article|page|content|story|news)[-_]{0,2}(?:title|headline|heading)(?:$|[\s_])/i;
/** hAtom: `<abbr class="published" title="2026-03-05T10:00">`. */
const ISO_DAY = /^(?:19|20)\d\d-\d\d-\d\d/;
/** An element with more characters contains more than one line with a by-line or a date. */
const MAX_MARKED = 140;
const MAX_HEADLINE = 300;
/** The end of a word and the start of the next one or of a date. */
const GLUED = /\p{Ll}(?:\p{Lu}|\d)/u;
/** No label has so many characters. A character of a script without spaces counts as three. */
const PROSE_CHARACTERS = 120;
const EACH_DENSE = new RegExp(CJK_OR_THAI, 'gu');
/** The maximum number of lines and marked elements of a page; later ones are ignored. */
const MAX_LINES = 6_000;
const MAX_MARKS = 400;

/** The minimum number of `br` elements in a text without paragraphs, and of characters in its sentences. */
const MIN_BREAKS = 4;
const MIN_BROKEN_PROSE = 300;

interface Place {
  /** The number of the outermost foreign region that contains the element; 0 for none. */
  region: number;
  isInArticle: boolean;
  isInCard: boolean;
  /** Names of the two blocks that contain the element. */
  outer: readonly string[][];
}

/** The lines of a page, and the elements that its markup marks as dates, authors and headlines. */
export function pageLines(root: HtmlElement): PageLines {
  const body = findElement(root.children, ({ name }) => name === 'body') ?? root;
  const pageProse = proseLength(body);
  const lines: PageLine[] = [];
  const marks: Mark[] = [];
  const asides = new Set<number>();
  let regions = 0;

  const addLine = (nodes: readonly HtmlNode[], level: number, place: Place): void => {
    if (nodes.length === 0 || lines.length >= MAX_LINES) return;
    const shown = nodes.filter(
      (node) => typeof node === 'string' || (!SKIPPED.has(node.name) && !isPlaceLink(node)),
    );
    const text = shownLine(shown);
    if (text === '') return;
    const spaced = GLUED.test(text) && text.length <= MAX_MARKED ? shown.flatMap(partsOf).join(' ') : text;
    const density = linkDensity(shown);
    lines.push({
      text,
      ...(spaced !== text && { spaced }),
      level,
      density,
      link:
        density > 0.9 ? findElement(shown, ({ name }) => name === 'a')?.attributes.href?.trim() : undefined,
      isProse: level === 0 && density < 0.5 && lettersOf(text) >= PROSE_CHARACTERS,
      isForeign: place.region > 0,
      region: place.region,
      isInCard: place.isInCard,
      words: new Set(place.outer.flat()),
    });
  };

  const visit = (element: HtmlElement, place: Place): void => {
    if (SKIPPED.has(element.name)) return;
    const words = classWords(element);
    const isNewRegion =
      place.region === 0 &&
      isForeign(element, words, place) &&
      proseLength(element) <= pageProse * MAX_FOREIGN_SHARE;
    if (isNewRegion) regions += 1;
    if (isNewRegion && isAside(element, words)) asides.add(regions);
    const here: Place = {
      isInArticle: place.isInArticle || element.name === 'article',
      region: isNewRegion ? regions : place.region,
      isInCard: place.isInCard || (element.name === 'a' && element.children.some(holdsBlock)),
      outer: [...place.outer.slice(-1), [...words]],
    };
    const mark = marks.length < MAX_MARKS ? markOf(element, words) : undefined;
    if (mark !== undefined)
      marks.push({ ...mark, line: lines.length, isForeign: here.region > 0, region: here.region });
    // If a page has no block, its lines are between `br` elements.
    if (element !== body && !element.children.some(holdsBlock) && !isBrokenText(element)) {
      visitInline(element.children, here);
      addLine(element.children, /^h[1-6]$/.test(element.name) ? Number(element.name[1]) : 0, here);
      return;
    }
    let run: HtmlNode[] = [];
    for (const child of element.children) {
      if (typeof child === 'string' || (!holdsBlock(child) && child.name !== 'br')) {
        run.push(child);
        continue;
      }
      visitInline(run, here);
      addLine(run, 0, here);
      run = [];
      if (child.name !== 'br') visit(child, here);
    }
    visitInline(run, here);
    addLine(run, 0, here);
  };

  /** Inside a line: collects only its marked elements. */
  const visitInline = (nodes: readonly HtmlNode[], place: Place): void => {
    for (const node of nodes) {
      if (typeof node === 'string' || SKIPPED.has(node.name)) continue;
      const words = classWords(node);
      const mark = marks.length < MAX_MARKS ? markOf(node, words) : undefined;
      const isNewRegion = place.region === 0 && words.some((word) => FOREIGN_WORDS.has(word));
      if (isNewRegion) regions += 1;
      const region = isNewRegion ? regions : place.region;
      if (mark !== undefined) marks.push({ ...mark, line: lines.length, isForeign: region > 0, region });
      visitInline(node.children, { ...place, region });
    }
  };

  visit(body, { region: 0, isInArticle: false, isInCard: false, outer: [] });
  return { lines, marks, asides };
}

/**
 * The number of characters that the same text has in an alphabet. Dates and addresses are written alike in all scripts.
 */
function lettersOf(text: string): number {
  return text.length + 2 * (text.match(EACH_DENSE)?.length ?? 0);
}

/** Old pages have all their lines in one cell, between `br` elements. */
function isBrokenText(element: HtmlElement): boolean {
  const breaks = element.children.filter((child) => typeof child !== 'string' && child.name === 'br').length;
  return breaks >= MIN_BREAKS && element.name !== 'p' && proseLength(element) >= MIN_BROKEN_PROSE;
}

/** The text that readers see, on one line. A line can contain a script, which is left out. */
function shownLine(nodes: readonly HtmlNode[]): string {
  return cleanLine(nodes.map(shownText).join(''));
}

/** The texts in a node. Day, month and year are often in separate elements, without spaces between them. */
function partsOf(node: HtmlNode): string[] {
  if (typeof node === 'string') {
    const line = cleanLine(node);
    return line === '' ? [] : [line];
  }
  return SKIPPED.has(node.name) ? [] : node.children.flatMap(partsOf);
}

/** The text of an element that is marked as author; each item of a list is one name. */
function namesOf(element: HtmlElement): string {
  const items = element.children.filter((child) => typeof child !== 'string' && child.name === 'li');
  if (items.length > 1) return items.map((item) => partsOf(item).join(' ')).join(', ');
  // A job or a date can be in a block below the name.
  const [first = '', ...others] = element.children.some(holdsBlock) ? blocksOf(element) : [];
  return isSurePerson(first)
    ? [first, ...others.filter(isSurePerson)].join(', ')
    : cleanLine(partsOf(element).join(' '));
}

/** The texts of the innermost blocks of an element. */
function blocksOf(element: HtmlElement): string[] {
  return element.children.flatMap((child) => {
    if (typeof child !== 'string' && child.children.some(holdsBlock)) return blocksOf(child);
    const text = cleanLine(partsOf(child).join(' '));
    return text === '' ? [] : [text];
  });
}

function shownText(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  return SKIPPED.has(node.name) ? '' : node.children.map(shownText).join('');
}

function isForeign(element: HtmlElement, words: readonly string[], { isInArticle }: Place): boolean {
  const { name, attributes } = element;
  if (FOREIGN_ELEMENTS.has(name) || FOREIGN_ROLES.has(attributes.role ?? '')) return true;
  if (isMarkedComment(attributes) || isTeaser(element) || isCaption(element)) return true;
  if (name === 'footer' && !isInArticle && !words.includes('entry') && !words.includes('post')) return true;
  return words.some((word) => FOREIGN_WORDS.has(word)) || FOREIGN_CLASS.test(attributes.class ?? '');
}

/** A caption names the day and the author of its picture. Templates also lay headlines over pictures. */
function isCaption({ name, children }: HtmlElement): boolean {
  return name === 'figcaption' && findElement(children, (each) => /^h[1-6]$/.test(each.name)) === undefined;
}

function isAside({ name }: HtmlElement, words: readonly string[]): boolean {
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word));
  return (
    (name === 'aside' || foreign.length > 0 || words.includes('complementary') || words.includes('widget')) &&
    foreign.every((word) => ASIDE_WORDS.has(word))
  );
}

function markOf(
  element: HtmlElement,
  words: readonly string[],
): Omit<Mark, 'line' | 'isForeign' | 'region'> | undefined {
  const kind = kindOf(element, words);
  if (kind === undefined) return undefined;
  const { attributes } = element;
  const length = textLength(element);
  if (length > (kind.kind === 'headline' ? MAX_HEADLINE : MAX_MARKED)) return undefined;
  const value =
    attributes.content ??
    attributes.datetime ??
    (ISO_DAY.test(attributes.title ?? '') ? attributes.title : undefined) ??
    '';
  const named = kind.kind === 'author' ? nameInside(element) : undefined;
  const text = kind.kind === 'headline' ? shownLine([element]) : namesOf(named ?? element);
  if (text === '' && value === '') return undefined;
  // The microformats hAtom and hCard say who the author is, but themes also put account names there.
  const isMicroformat =
    kind.kind === 'author' &&
    HATOM_AUTHOR.test(attributes.class ?? '') &&
    text.includes(' ') &&
    isFullName(text);
  return { ...kind, ...(isMicroformat && { source: 'property' as const }), value: value.trim(), text };
}

function nameInside(element: HtmlElement): HtmlElement | undefined {
  const isName = ({ attributes }: HtmlElement): boolean =>
    attributes.itemprop?.toLowerCase() === 'name' ||
    attributes.property?.toLowerCase() === 'name' ||
    /(?:^|\s)fn(?:\s|$)/.test(attributes.class ?? '');
  return findElement(element.children, isName);
}

function kindByProperty({
  itemprop = '',
  property = '',
}: HtmlElement['attributes']): Mark['kind'] | undefined {
  const properties = `${itemprop} ${property}`.toLowerCase().split(/\s+/);
  if (properties.some((name) => DATE_PROPERTIES.has(name))) return 'date';
  if (properties.some((name) => MODIFIED_PROPERTIES.has(name))) return 'modified';
  if (properties.some((name) => EVENT_PROPERTIES.has(name.replace('schema:', '')))) return 'event';
  if (properties.some((name) => AUTHOR_PROPERTIES.has(name))) return 'author';
  return properties.includes('headline') || properties.includes('schema:headline') ? 'headline' : undefined;
}

function kindOf(
  { name, attributes }: HtmlElement,
  words: readonly string[],
): Pick<Mark, 'kind' | 'source'> | undefined {
  const { itemprop, property } = attributes;
  // Most elements do not have these attributes.
  const kind = itemprop === undefined && property === undefined ? undefined : kindByProperty(attributes);
  if (kind !== undefined) return { kind, source: 'property' };
  if (name === 'meta' || name === 'link') return undefined;
  if (attributes.rel?.toLowerCase().split(/\s+/).includes('author')) return { kind: 'author', source: 'rel' };
  if (name === 'time') {
    const isUpdate = words.some((word) => MODIFIED_WORDS.has(word)) && !words.includes('published');
    return { kind: isUpdate ? 'modified' : 'date', source: 'time' };
  }
  const isAuthor = words.some((word) => AUTHOR_WORDS.has(word)) && !words.some((word) => COUNTS.has(word));
  if (isAuthor) return { kind: 'author', source: 'class' };
  if (words.some((word) => HEADLINE_WORDS.has(word)) || HEADLINE_PAIRS.test(attributes.class ?? ''))
    return { kind: 'headline', source: 'class' };
  if (words.some((word) => DATE_WORDS.has(word))) return { kind: 'date', source: 'class' };
  return undefined;
}
