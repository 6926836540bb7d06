import type { Author } from '#shared/model/article.ts';
import { LIMITS } from '#shared/settings.ts';
import { absoluteAddress } from '#shared/text/html-address.ts';
import { type HtmlElement, parseHtml, textOf } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { articleZones } from './article-zones.ts';
import { foldWords } from './fold-words.ts';
import { findHeadline } from './headline.ts';
import { linkedArticle, linkedArticleText, linkedEventDays, linkedNodes, textsOf } from './json-ld.ts';
import { withOwnRegions } from './own-regions.ts';
import { pageAuthors } from './page-authors.ts';
import { pageDates } from './page-dates.ts';
import { pageLanguage } from './page-language.ts';
import { pageLines } from './page-lines.ts';
import { namesOfHost } from './without-site-name.ts';

/** The metadata that a page contains about its article. */
export interface Metadata {
  title?: string;
  /** The first-level heading, if there is only one. */
  headline?: string;
  description?: string;
  authors: Author[];
  date_published?: string;
  date_modified?: string;
  language?: string;
  image?: string;
  tags: string[];
  /** The address that the page declares. */
  url?: string;
  /** The number of characters in the visible sentences of the page, without those in menus, comments and teasers. */
  sentences: number;
  /** The text of the article in JSON-LD, as text or HTML. Absent if readers must pay for the article. */
  linkedText?: string;
  /** The base of the page's relative addresses. */
  baseUrl?: string;
}

/**
 * The maximum number of tags. Publishers write dozens of tags for search engines, and a longer list says nothing about
 * the article.
 */
const MAX_TAGS = 10;
/** A tag with more characters is a sentence or was generated. */
const MAX_TAG_CHARACTERS = 40;

/** The names under which pages have these data, the most reliable first, in lower case. */
const NAMES = {
  describedTitle: ['dc.title', 'dcterms.title', 'parsely-title'],
  title: ['og:title', 'twitter:title', 'sailthru.title', 'title'],
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
    'cxenseparse:author',
    'articleauthor',
  ],
  published: [
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date.created',
    'sailthru.date',
    'publishdate',
    'publish-date',
    'pubdate',
    'publication_date',
    'citation_publication_date',
    'og:published_time',
    'article.published',
    'uploaddate',
  ],
  vague: ['date', 'dc.date', 'dcterms.date'],
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

/** The metadata of a page, collected in one walk. */
interface Found {
  metas: Map<string, string[]>;
  scripts: string[];
  canonical: string | undefined;
  base: string | undefined;
  title: string;
  headings: string[];
  isInBody: boolean;
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
  // In the body, an `itemprop` describes the enclosing item, and this item can be the comment of a reader.
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
    found.headings.push(cleanLine(textOf(element)));
  }
}

/** A `meta` can have several names. The colon after a prefix such as `dc` becomes a full stop, as in `NAMES`. */
function addMeta(metas: Found['metas'], names: string, value: string): void {
  for (const name of names.toLowerCase().split(/\s+/)) {
    const key = name.replace(/^(dc|dcterms|weibo|sailthru):/, '$1.');
    const values = metas.get(key) ?? [];
    metas.set(key, values);
    values.push(value);
  }
}

/**
 * The metadata of a page, from JSON-LD, `meta`, `link` and `title` elements, and from the lines that it shows.
 *
 * @param root the page
 * @param options.url address of the page according to the publisher
 * @param options.namedInCopy returns the authors who are named in a text that was copied from the page. Called only if
 * no author was found in any other place
 * @returns authors, tags and addresses are within the limits of a submission. Addresses are absolute. Dates are texts
 * that `parseDate` can read
 */
export function pageMetadata(
  root: HtmlElement,
  { url, namedInCopy }: { url: string | undefined; namedInCopy(text: string): string[] },
): Metadata {
  const found = gather(root);
  const ownTexts = new Set([url, found.canonical, ...(found.metas.get('og:url') ?? [])]);
  const nodes = linkedNodes(found.scripts);
  const titles = [found.title, ...found.headings, ...(found.metas.get('og:title') ?? [])]
    .map(foldWords)
    .filter((title) => title !== '');
  const linked =
    linkedArticle(nodes, {
      isOwn: (text) => ownTexts.has(text),
      isTitle: (text) => {
        const folded = foldWords(plain(text));
        return (
          titles.length === 0 || titles.some((title) => title.includes(folded) || folded.includes(title))
        );
      },
    }) ?? {};
  const first = (...texts: (string | undefined)[]): string | undefined =>
    texts.map((text) => plain(text ?? '')).find((text) => text !== '');
  const metas = (names: readonly string[]): string[] => names.flatMap((name) => found.metas.get(name) ?? []);

  const ownUrl = pageUrl([found.canonical, ...(found.metas.get('og:url') ?? [])], url);
  const base = absoluteAddress(found.base ?? '', { baseUrl: url ?? ownUrl });
  // A base above this length is not a plausible URL of a page. It would be put before each relative address.
  const isBase = base !== undefined && base.length <= LIMITS.maxUrlCharacters;
  const baseUrl = isBase ? base : (url ?? ownUrl);
  const linkedTitles = [...textsOf(linked.headline, 'name'), ...textsOf(linked.name, 'name')].map(plain);
  const sites = [...metas(NAMES.site), ...textsOf(linked.publisher, 'name'), ...namesOfHost(url ?? ownUrl)];
  const whole = pageLines(root);
  const headline = findHeadline(whole, {
    linked: linkedTitles.slice(0, 1),
    described: metas(NAMES.describedTitle).slice(0, 1).map(plain),
    metas: metas(NAMES.title).map(plain),
    title: plain(found.title),
    sites,
    url: url ?? ownUrl,
  });
  const page = withOwnRegions(whole, headline?.line);
  const zones = articleZones(page.lines, headline?.line);
  const [onlyHeading, ...otherHeadings] = found.headings.filter((heading) => heading !== '');
  const description = first(...metas(NAMES.description), ...textsOf(linked.description, 'name'));
  const language = [
    ...textsOf(linked.inLanguage, 'name'),
    found.language,
    ...metas(['og:locale', 'content-language']),
  ]
    .map((tag) => (tag === undefined ? undefined : pageLanguage(tag)))
    .find((tag) => tag !== undefined);
  const dates = pageDates(page, zones, {
    linkedPublished: textsOf(linked.datePublished, 'name'),
    linkedModified: textsOf(linked.dateModified, 'name'),
    published: metas(NAMES.published),
    vague: metas(NAMES.vague),
    modified: metas(NAMES.modified),
    addresses: [url, ownUrl],
    events: linkedEventDays(nodes),
    title: headline?.title ?? '',
    language,
  });
  const authors = pageAuthors(page, zones, {
    linked: textsOf(linked.author, 'name').map(plain),
    metas: metas(NAMES.authors).map(plain),
    perArticle: metas(NAMES.authors.filter((name) => name !== 'author' && name !== 'article:author')).map(
      plain,
    ),
    sites,
    language,
    namedInCopy,
  });
  const linkedText = linkedArticleText(linked);
  const image = [...metas(NAMES.image), ...textsOf(linked.image, 'url')]
    .map((address) => absoluteAddress(address, { baseUrl }))
    .find((address) => address !== undefined && address.length <= LIMITS.maxUrlCharacters);
  return {
    ...(headline !== undefined && { title: headline.title }),
    ...(onlyHeading !== undefined && otherHeadings.length === 0 && { headline: onlyHeading }),
    ...(description !== undefined && { description }),
    sentences: page.lines.reduce(
      (sum, { isProse, isForeign, text }) => sum + (isProse && !isForeign ? text.length : 0),
      0,
    ),
    ...(linkedText !== undefined && { linkedText }),
    authors: authors.slice(0, LIMITS.maxAuthors).map((name) => ({ name })),
    ...(dates.published !== undefined && { date_published: dates.published }),
    ...(dates.modified !== undefined && { date_modified: dates.modified }),
    ...(language !== undefined && { language }),
    ...(image !== undefined && { image }),
    tags: pageTags([...metas(NAMES.tags), ...textsOf(linked.keywords, 'name')]),
    ...(ownUrl !== undefined && { url: ownUrl }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
}

/** Some templates escape text twice. */
function plain(text: string): string {
  return cleanLine(
    /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text) ? textOf(parseHtml(text.replaceAll('<', '&lt;'))) : text,
  );
}

/**
 * The page's own address. An address on another site is ignored, because it was probably copied with the text. The
 * address of a home page is ignored too, because it is not the address of an article.
 */
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

/** The part of a host name that the mobile edition and the language editions of a site share. */
function siteOf(hostname: string): string {
  const labels = hostname.split('.');
  // `co.uk` and `com.br` are not sites, but `bbc.com` is a site.
  const isUnderCountry = labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  return labels.slice(isUnderCountry ? -3 : -2).join('.');
}

function pageTags(texts: string[]): string[] {
  const tags = texts
    .flatMap((text) => plain(text).split(','))
    .map(cleanLine)
    .filter((tag) => tag !== '' && tag.length <= MAX_TAG_CHARACTERS && !/[:=|/_]/.test(tag));
  // If two tags differ only in case, the first is used. The list is reversed, because a map keeps the last.
  return [...new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag])).values()]
    .toReversed()
    .slice(0, MAX_TAGS);
}
