import type { Author } from '#shared/model/article.ts';
import { LIMITS } from '#shared/settings.ts';
import { parseDate } from '#shared/text/dates.ts';
import { absoluteAddress } from '#shared/text/html-address.ts';
import { type HtmlElement, parseHtml, textOf } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { authorNames } from './author-names.ts';
import { type LinkedData, linkedArticle, textsOf } from './json-ld.ts';
import { withoutSiteName } from './without-site-name.ts';

/** What a page says of its article beside the article itself. */
export interface Metadata {
  title?: string;
  description?: string;
  authors: Author[];
  date_published?: string;
  date_modified?: string;
  language?: string;
  image?: string;
  tags: string[];
  /** The address that the page gives as its own. */
  url?: string;
  /** What relative addresses in it are relative to. */
  baseUrl?: string;
}

/** Publishers write dozens of tags for search engines; more than this say nothing. */
const MAX_TAGS = 10;
/** A tag longer than this is a sentence or a machine's. Characters. */
const MAX_TAG_CHARACTERS = 40;

/** Where pages name these things, the most trustworthy first. Names are compared in lower case. */
const NAMES = {
  title: [
    'og:title',
    'dc.title',
    'dcterms.title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'title',
  ],
  description: [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'sailthru.description',
  ],
  authors: [
    'author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'article:author',
    'citation_author',
  ],
  published: [
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'sailthru.date',
    'publishdate',
    'publish-date',
    'pubdate',
    'publication_date',
    'citation_publication_date',
    'og:published_time',
    'article.published',
    'date',
  ],
  modified: [
    'article:modified_time',
    'datemodified',
    'og:updated_time',
    'dcterms.modified',
    'lastmod',
    'last-modified',
  ],
  image: ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'],
  site: ['og:site_name', 'application-name', 'al:ios:app_name'],
  tags: ['article:tag'],
} as const;

const LANGUAGE = /^[a-z]{2,3}(?:[-_](?:[a-z]{2,4}|\d{3}))*$/i;

/** What stands in a page outside its text, gathered in one walk. */
interface Found {
  metas: Map<string, string[]>;
  scripts: string[];
  canonical: string | undefined;
  base: string | undefined;
  title: string;
  headings: string[];
  /** Values of `time` elements behind the first heading. */
  times: string[];
  language: string | undefined;
}

function gather(root: HtmlElement): Found {
  const found: Found = {
    metas: new Map(),
    scripts: [],
    canonical: undefined,
    base: undefined,
    title: '',
    headings: [],
    times: [],
    language: undefined,
  };
  const visit = (element: HtmlElement): void => {
    gatherFrom(element, found);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return found;
}

function gatherFrom(element: HtmlElement, found: Found): void {
  const { name, attributes } = element;
  const itemprop = attributes['itemprop']?.toLowerCase();
  if (name === 'meta' || itemprop === 'datepublished' || itemprop === 'datemodified') {
    const key = (attributes['property'] ?? attributes['name'] ?? itemprop ?? '').toLowerCase();
    const value = cleanLine(attributes['content'] ?? attributes['datetime'] ?? '');
    if (key === '' || value === '') return;
    const values = found.metas.get(key) ?? [];
    found.metas.set(key, values);
    values.push(value);
  } else if (name === 'script') {
    if (attributes['type']?.toLowerCase().includes('ld+json')) found.scripts.push(textOf(element));
  } else if (name === 'link') {
    if (attributes['rel']?.toLowerCase() === 'canonical') found.canonical ??= attributes['href'];
  } else if (name === 'base') {
    found.base ??= attributes['href'];
  } else if (name === 'html') {
    found.language ??= attributes['lang'] ?? attributes['xml:lang'];
  } else if (name === 'title') {
    found.title ||= cleanLine(textOf(element));
  } else if (name === 'h1') {
    found.headings.push(cleanLine(textOf(element)));
  } else if (name === 'time' && found.headings.length > 0) {
    found.times.push(attributes['datetime'] ?? textOf(element));
  }
}

/**
 * What a page says of its article in JSON-LD, Open Graph and other `meta`, `time`, `link` and `title`.
 *
 * @param root the page
 * @param url where it was, as the publisher says
 * @returns fields within the limits of a submission; addresses absolute; dates as they stand there, but dates
 */
export function pageMetadata(root: HtmlElement, url?: string): Metadata {
  const found = gather(root);
  const article = linkedArticle(found.scripts) ?? {};
  const first = (...texts: (string | undefined)[]): string | undefined =>
    texts.map((text) => plain(text ?? '')).find((text) => text !== '');
  const metas = (names: readonly string[]): string[] => names.flatMap((name) => found.metas.get(name) ?? []);

  const ownUrl = pageUrl([found.canonical, ...(found.metas.get('og:url') ?? [])], url);
  const baseUrl = absoluteAddress(found.base ?? '', { baseUrl: url ?? ownUrl }) ?? url ?? ownUrl;
  const title = pageTitle(
    [...textsOf(article['headline'], 'name'), ...metas(NAMES.title)].map(plain),
    found,
    metas(NAMES.site),
  );
  const description = first(...metas(NAMES.description), ...textsOf(article['description'], 'name'));
  const published = firstDate([
    ...textsOf(article['datePublished'], 'name'),
    ...metas(NAMES.published),
    ...found.times,
  ]);
  const modified = firstDate([...textsOf(article['dateModified'], 'name'), ...metas(NAMES.modified)]);
  const language = [
    ...textsOf(article['inLanguage'], 'name'),
    found.language,
    ...metas(['og:locale', 'content-language']),
  ].find((tag) => tag !== undefined && LANGUAGE.test(tag.trim()));
  const image = [...metas(NAMES.image), ...textsOf(article['image'], 'url')]
    .map((address) => absoluteAddress(address, { baseUrl }))
    .find((address) => address !== undefined && address.length <= LIMITS.maxUrlCharacters);
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    authors: pageAuthors(article, metas(NAMES.authors)),
    ...(published !== undefined && { date_published: published }),
    ...(modified !== undefined && { date_modified: modified }),
    ...(language !== undefined && { language: language.trim().replaceAll('_', '-') }),
    ...(image !== undefined && { image }),
    tags: pageTags([...metas(NAMES.tags), ...textsOf(article['keywords'], 'name')]),
    ...(ownUrl !== undefined && { url: ownUrl }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
}

/** Templates escape what is escaped already. */
function plain(text: string): string {
  return cleanLine(
    /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text) ? textOf(parseHtml(text.replaceAll('<', '&lt;'))) : text,
  );
}

function pageTitle(named: string[], found: Found, sites: string[]): string | undefined {
  const candidates = [...named, ...found.headings.slice(0, 1), found.title];
  const title = candidates.find((text) => text !== '' && text.length <= LIMITS.maxTitleCharacters);
  return title && withoutSiteName(title, { sites, headings: found.headings });
}

function firstDate(texts: string[]): string | undefined {
  return texts.map((text) => text.trim()).find((text) => parseDate(text) !== undefined);
}

/** The page's own address. One of another site was copied there with the text; a home page is not the article's. */
function pageUrl(candidates: (string | undefined)[], url: string | undefined): string | undefined {
  for (const candidate of candidates) {
    const address = absoluteAddress(candidate?.trim() ?? '', { baseUrl: url });
    if (!candidate?.trim() || address === undefined || address.length > LIMITS.maxUrlCharacters) continue;
    const { hostname, pathname, username } = new URL(address);
    if (username !== '' || (pathname === '/' && !address.includes('?'))) continue;
    if (url === undefined || siteOf(hostname) === siteOf(new URL(url).hostname)) return address;
  }
  return undefined;
}

/** Enough of a host's name to tell a mobile or language edition from another site. */
function siteOf(hostname: string): string {
  const labels = hostname.split('.');
  // `co.uk` and `com.br` are no sites; `bbc.com` is one.
  const isUnderCountry = labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  return labels.slice(isUnderCountry ? -3 : -2).join('.');
}

function pageAuthors(article: LinkedData, named: string[]): Author[] {
  const linked = textsOf(article['author'], 'name').map(plain).flatMap(authorNames);
  const names =
    linked.length > 0
      ? linked
      : (named
          .map(plain)
          .map(authorNames)
          .find((list) => list.length > 0) ?? []);
  return [...new Set(names)].slice(0, LIMITS.maxAuthors).map((name) => ({ name }));
}

function pageTags(texts: string[]): string[] {
  const tags = texts
    .flatMap((text) => plain(text).split(','))
    .map(cleanLine)
    .filter((tag) => tag !== '' && tag.length <= MAX_TAG_CHARACTERS && !/[:=|/_]/.test(tag));
  return [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()].slice(0, MAX_TAGS);
}
