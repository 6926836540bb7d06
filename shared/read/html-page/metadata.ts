import type { Author } from '#shared/model/article.ts';
import { LIMITS } from '#shared/settings.ts';
import { namesDay } from '#shared/text/dates.ts';
import { absoluteAddress } from '#shared/text/html-address.ts';
import { type HtmlElement, parseHtml, textOf } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { authorNames } from './author-names.ts';
import { type LinkedData, linkedArticle, textsOf } from './json-ld.ts';
import { shownBylines, shownDates } from './shown.ts';
import { withoutSiteName } from './without-site-name.ts';

/** What a page says of its article beside the article itself. */
export interface Metadata {
  title?: string;
  /** The heading of the first level, where there is one alone. */
  headline?: string;
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
    'dc.title',
    'dcterms.title',
    'og:title',
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
  const itemprop = attributes.itemprop?.toLowerCase();
  if (name === 'meta' || itemprop === 'datepublished' || itemprop === 'datemodified') {
    const value = cleanLine(attributes.content ?? attributes.datetime ?? '');
    if (value !== '') addMeta(found.metas, attributes.property ?? attributes.name ?? itemprop ?? '', value);
  } else if (name === 'script') {
    if (attributes.type?.toLowerCase().includes('ld+json')) found.scripts.push(textOf(element));
  } else if (name === 'link') {
    if (attributes.rel?.toLowerCase() === 'canonical') found.canonical ??= attributes.href;
  } else if (name === 'base') {
    found.base ??= attributes.href;
  } else if (name === 'html') {
    found.language ??= attributes.lang ?? attributes['xml:lang'];
  } else if (name === 'title') {
    found.title ||= cleanLine(textOf(element));
  } else if (name === 'h1') {
    found.headings.push(cleanLine(textOf(element)));
  } else if (name === 'time' && found.headings.length > 0) {
    found.times.push(attributes.datetime ?? textOf(element));
  }
}

/** One `meta` may have several names, with a colon or a full stop behind the vocabulary's. */
function addMeta(metas: Found['metas'], names: string, value: string): void {
  for (const name of names.toLowerCase().split(/\s+/)) {
    const key = name.replace(/^(dc|dcterms|weibo|sailthru):/, '$1.');
    const values = metas.get(key) ?? [];
    metas.set(key, values);
    values.push(value);
  }
}

/**
 * What a page says of its article in JSON-LD, Open Graph and other `meta`, `time`, `link` and `title`.
 *
 * @param root the page
 * @param shown the page without its furniture: what stands there is of this article
 * @param url where it was, as the publisher says
 * @returns fields within the limits of a submission; addresses absolute; dates as they stand there, but dates
 */
export function pageMetadata(root: HtmlElement, shown: HtmlElement, url?: string): Metadata {
  const found = gather(root);
  const linked = linkedArticle(found.scripts) ?? {};
  const first = (...texts: (string | undefined)[]): string | undefined =>
    texts.map((text) => plain(text ?? '')).find((text) => text !== '');
  const metas = (names: readonly string[]): string[] => names.flatMap((name) => found.metas.get(name) ?? []);

  const ownUrl = pageUrl([found.canonical, ...(found.metas.get('og:url') ?? [])], url);
  const base = absoluteAddress(found.base ?? '', { baseUrl: url ?? ownUrl });
  // A longer one would stand before each relative address, and is no address of a page.
  const isBase = base !== undefined && base.length <= LIMITS.maxUrlCharacters;
  const baseUrl = isBase ? base : (url ?? ownUrl);
  const [headline, ...otherHeadings] = found.headings.filter((heading) => heading !== '');
  const metaTitles = metas(NAMES.title).map(plain);
  // What people see as headline, where the page names it so elsewhere too: machines are often told a shorter one.
  const isNamed = headline !== undefined && (found.title.includes(headline) || metaTitles.includes(headline));
  const agreed = otherHeadings.length === 0 && isNamed ? [headline] : [];
  const named = [...agreed, ...linkedTitles(linked, found), ...metaTitles];
  const title = pageTitle(named, found, { sites: metas(NAMES.site), url: url ?? ownUrl });
  const description = first(...metas(NAMES.description), ...textsOf(linked.description, 'name'));
  const published =
    firstDate([...textsOf(linked.datePublished, 'name'), ...metas(NAMES.published), ...found.times]) ??
    firstDate(shownDates(shown)) ??
    firstDate(shownDates(root));
  const modified = firstDate([...textsOf(linked.dateModified, 'name'), ...metas(NAMES.modified)]);
  const language = [
    ...textsOf(linked.inLanguage, 'name'),
    found.language,
    ...metas(['og:locale', 'content-language']),
  ].find((tag) => tag !== undefined && LANGUAGE.test(tag.trim()));
  const image = [...metas(NAMES.image), ...textsOf(linked.image, 'url')]
    .map((address) => absoluteAddress(address, { baseUrl }))
    .find((address) => address !== undefined && address.length <= LIMITS.maxUrlCharacters);
  return {
    ...(title !== undefined && { title }),
    ...(headline !== undefined && otherHeadings.length === 0 && { headline }),
    ...(description !== undefined && { description }),
    authors: pageAuthors(
      () => textsOf(linked.author, 'name'),
      () => metas(NAMES.authors),
      () => shownBylines(shown),
      () => shownBylines(root),
    ),
    ...(published !== undefined && { date_published: published }),
    ...(modified !== undefined && { date_modified: modified }),
    ...(language !== undefined && { language: language.trim().replaceAll('_', '-') }),
    ...(image !== undefined && { image }),
    tags: pageTags([...metas(NAMES.tags), ...textsOf(linked.keywords, 'name')]),
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

/** What the page calls the article; else its title, or the heading that its title repeats. */
function pageTitle(
  named: string[],
  found: Found,
  site: { sites: string[]; url: string | undefined },
): string | undefined {
  const inTitle = found.headings.find((heading) => heading !== '' && found.title.includes(heading));
  const title = [...named, inTitle ?? '', found.title, ...found.headings].find(
    (text) => text !== '' && text.length <= LIMITS.maxTitleCharacters,
  );
  return title && withoutSiteName(title, { ...site, headings: found.headings });
}

/** A headline for machines that the page shows nowhere gives way to a name that it does show. */
function linkedTitles(article: LinkedData, found: Found): string[] {
  const titles = [...textsOf(article.headline, 'name'), ...textsOf(article.name, 'name')].map(plain);
  const isShown = (title: string): boolean => found.title.includes(title) || found.headings.includes(title);
  return titles.toSorted((one, other) => Number(isShown(other)) - Number(isShown(one))).slice(0, 1);
}

function firstDate(texts: string[]): string | undefined {
  return texts.map((text) => text.trim()).find(namesDay);
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

/** The names in the first of several places that has any. Of shown bylines, the first: others are of other articles. */
function pageAuthors(linked: () => string[], ...others: (() => string[])[]): Author[] {
  let names = linked().map(plain).flatMap(authorNames);
  for (const place of others) {
    if (names.length > 0) break;
    names =
      place()
        .map(plain)
        .map(authorNames)
        .find((list) => list.length > 0) ?? [];
  }
  return [...new Set(names)].slice(0, LIMITS.maxAuthors).map((name) => ({ name }));
}

function pageTags(texts: string[]): string[] {
  const tags = texts
    .flatMap((text) => plain(text).split(','))
    .map(cleanLine)
    .filter((tag) => tag !== '' && tag.length <= MAX_TAG_CHARACTERS && !/[:=|/_]/.test(tag));
  // Of two that differ in case alone the first stays: a map keeps the last.
  return [...new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag])).values()]
    .toReversed()
    .slice(0, MAX_TAGS);
}
