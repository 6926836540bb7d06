import { brokenTextOf, type HtmlElement, textOf } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { parselyPage } from './parsely-page.ts';

/** The data about a page that its elements declare, as written in the page. */
export interface DeclaredData {
  /** The contents of the `meta` elements by their names in lower case, with `dc.` for `dc:`. */
  metas: Map<string, string[]>;
  scripts: string[];
  canonical: string | undefined;
  base: string | undefined;
  /** The text of the `title` element; empty if there is none. */
  title: string;
  headings: string[];
  language: string | undefined;
}

interface Found extends DeclaredData {
  isInBody: boolean;
}

/** Collects what the elements of a page declare, in one walk. */
export function declaredData(root: HtmlElement): DeclaredData {
  const found: Found = {
    metas: new Map(),
    scripts: [],
    canonical: undefined,
    base: undefined,
    title: '',
    headings: [],
    language: undefined,
    isInBody: false,
  };
  const visit = (element: HtmlElement): void => {
    gatherFrom(element, found);
    // The `title` of an SVG names a picture.
    for (const child of element.children) if (typeof child !== 'string' && child.name !== 'svg') visit(child);
  };
  visit(root);
  return found;
}

function gatherFrom(element: HtmlElement, found: Found): void {
  const { name, attributes } = element;
  // Not in the body, where an `itemprop` can describe the comment of a reader.
  const itemprop = found.isInBody ? undefined : attributes.itemprop?.toLowerCase();
  if (name === 'meta') {
    const value = cleanLine(attributes.content ?? '');
    if (value !== '') addMeta(found.metas, attributes.property ?? attributes.name ?? itemprop ?? '', value);
  } else if (name === 'script') {
    if (attributes.type?.toLowerCase().includes('ld+json')) found.scripts.push(textOf(element));
  } else if (name === 'link') {
    if (attributes.rel?.toLowerCase() === 'canonical') found.canonical ??= attributes.href;
  } else if (name === 'base') {
    found.base ??= attributes.href;
  } else if (name === 'body') {
    found.isInBody = true;
  } else if (name === 'html') {
    found.language ??= attributes.lang ?? attributes['xml:lang'];
  } else if (name === 'title') {
    found.title ||= cleanLine(textOf(element));
  } else if (name === 'h1') {
    found.headings.push(cleanLine(brokenTextOf(element)));
  }
}

/** A `meta` can have several names. `dc:date` becomes `dc.date`. */
function addMeta(metas: Found['metas'], names: string, value: string): void {
  for (const name of names.toLowerCase().split(/\s+/)) {
    const key = name.replace(/^(dc|dcterms|weibo|sailthru):/, '$1.');
    const values = metas.get(key) ?? [];
    metas.set(key, values);
    values.push(value);
    if (key === 'parsely-page') for (const [field, text] of parselyPage(value)) addMeta(metas, field, text);
  }
}
