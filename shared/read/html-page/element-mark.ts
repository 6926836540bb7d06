import { isFullName, isSurePerson } from '#shared/read/prose/person-names.ts';
import { findElement, type HtmlElement } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { holdsBlock, textLength } from './block-text.ts';
import { classWords } from './class-words.ts';
import { partsOf, shownLine } from './shown-text.ts';

export interface ElementMark {
  kind: 'date' | 'modified' | 'event' | 'author' | 'headline' | 'tag';
  /** The kind of markup, the strongest first: microdata and RDFa, `rel`, the element `time`, a class name. */
  source: 'property' | 'rel' | 'time' | 'class';
  /** The machine-readable value, if there is one. */
  value: string;
  text: string;
}

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
/** A longer element contains more than a by-line or a date. */
export const MAX_MARKED = 140;
const MAX_HEADLINE = 300;

/** @param words `classWords` of the element */
export function markOf(element: HtmlElement, words: readonly string[]): ElementMark | undefined {
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
  if (kind.kind === 'author' && kind.source === 'class' && isSection(element, length)) return undefined;
  // The microformats hAtom and hCard say who the author is, but themes also put account names there.
  const isMicroformat =
    kind.kind === 'author' &&
    HATOM_AUTHOR.test(attributes.class ?? '') &&
    text.includes(' ') &&
    isFullName(text);
  return { ...kind, ...(isMicroformat && { source: 'property' as const }), value: value.trim(), text };
}

const SECTION_WORDS: ReadonlySet<string> = new Set(['category', 'categories', 'section', 'topic', 'tag']);

/** Whether the whole text of an element is the link to a section: `<p class="byline"><a rel="category">News</a></p>`. */
function isSection(element: HtmlElement, length: number): boolean {
  const isLink = (inner: HtmlElement): boolean =>
    inner.name === 'a' &&
    textLength(inner) === length &&
    [...classWords(inner), ...(inner.attributes.rel?.split(/\s+/) ?? [])].some((word) =>
      SECTION_WORDS.has(word),
    );
  return findElement(element.children, isLink) !== undefined;
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
}: HtmlElement['attributes']): ElementMark['kind'] | undefined {
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
): Pick<ElementMark, 'kind' | 'source'> | undefined {
  const { itemprop, property } = attributes;
  // Most elements do not have these attributes.
  const kind = itemprop === undefined && property === undefined ? undefined : kindByProperty(attributes);
  if (kind !== undefined) return { kind, source: 'property' };
  if (name === 'meta' || name === 'link') return undefined;
  const relations = attributes.rel?.toLowerCase().split(/\s+/) ?? [];
  if (relations.includes('author')) return { kind: 'author', source: 'rel' };
  // HTML Living Standard §4.6.7, link type `tag`: the tag applies to the document, or to the article that contains the link.
  if (name === 'a' && relations.includes('tag')) return { kind: 'tag', source: 'rel' };
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

/** The text of an element that is marked as author or date; each item of a list is one name. */
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
