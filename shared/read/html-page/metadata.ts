import type { Author } from '#shared/model/article.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { LIMITS } from '#shared/settings.ts';
import { absoluteAddress } from '#shared/text/html-address.ts';
import { type HtmlElement, parseHtml, textOf } from '#shared/text/html-tree.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { type ArticleZones, articleZones } from './article-zones.ts';
import { type DeclaredData, declaredData } from './declared-data.ts';
import { foldWords } from './fold-words.ts';
import { findHeadline, type TitleSources } from './headline.ts';
import {
  type LinkedData,
  linkedArticle,
  linkedArticleText,
  linkedEventDays,
  linkedNodes,
  textsOf,
} from './json-ld.ts';
import { ownAddress } from './own-address.ts';
import { withOwnRegions } from './own-regions.ts';
import { type AuthorSources, pageAuthors } from './page-authors.ts';
import { type DateSources, pageDates } from './page-dates.ts';
import { pageLanguage } from './page-language.ts';
import { type PageLines, pageLines } from './page-lines.ts';
import { type SocialPost, socialPost } from './social-post.ts';
import { namesOfHost } from './without-site-name.ts';

export interface Metadata {
  title?: string;
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
  /** The plain text or HTML of the article in JSON-LD. Absent if readers must pay for a part of the article. */
  linkedText?: string;
  baseUrl?: string;
  post?: SocialPost;
}

/**
 * The maximum number of tags. Publishers write dozens of tags for search engines, and a longer list says nothing about
 * the article.
 */
const MAX_TAGS = 10;
/** A tag with more characters is a sentence or was generated. */
const MAX_TAG_CHARACTERS = 40;

/** `#boats`, `› Boats` */
const SIGNS_BEFORE_TAG = /^[#›»•\s]+/u;

/** The names of the `meta` elements that contain these data, the most reliable first, in lower case. */
const NAMES = {
  describedTitle: ['dc.title', 'dcterms.title', 'citation_title', 'parsely-title'],
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
    'dc.author',
    'byl',
    'byline',
    'article:author',
    'og:article:author',
    'citation_author',
    'cxenseparse:author',
    'articleauthor',
  ],
  published: [
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'sailthru.date',
    'publishdate',
    'publish-date',
    'publish_date',
    'pubdate',
    'publication_date',
    'citation_publication_date',
    'og:published_time',
    'article.published',
    'prism.publicationdate',
    'uploaddate',
  ],
  vague: ['date', 'dc.date', 'dcterms.date', 'datecreated', 'article:published', 'og:article:published_time'],
  modified: [
    'article:modified_time',
    'datemodified',
    'og:updated_time',
    'og:article:modified_time',
    'article:modified',
    'dcterms.modified',
    'lastmod',
    'last-modified',
  ],
  image: ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'],
  site: ['og:site_name', 'application-name', 'al:ios:app_name'],
  tags: ['article:tag'],
} as const;

interface Sources {
  declared: DeclaredData;
  nodes: readonly LinkedData[];
  /** The article in JSON-LD; without properties if JSON-LD does not describe it. */
  linked: LinkedData;
  /** Address of the page according to the publisher. */
  url: string | undefined;
  /** The address that the page declares. */
  ownUrl: string | undefined;
  language: string | undefined;
  sites: string[];
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
  const sources = readSources(root, url);
  const { declared, linked, ownUrl, language } = sources;
  const lines = pageLines(root);
  const headline = findHeadline(lines, titleSources(sources));
  const page = withOwnRegions(lines, headline?.line);
  const zones = articleZones(page.lines, headline?.line);
  const dates = pageDates(page, zones, dateSources(sources, headline?.title ?? ''));
  const post = socialPost(root, declared.metas);
  const authors =
    post === undefined ? pageAuthors(page, zones, { ...authorSources(sources), namedInCopy }) : [post.author];
  const baseUrl = baseOf(declared.base, url ?? ownUrl);
  return omitNullish({
    title: post === undefined ? headline?.title : undefined,
    headline: onlyHeading(declared),
    description: descriptionOf(sources),
    sentences: lengthOfSentences(page),
    linkedText: linkedArticleText(linked),
    authors: authors.slice(0, LIMITS.maxAuthors).map((name) => ({ name })),
    date_published: dates.published,
    date_modified: dates.modified,
    language,
    image: imageOf(sources, baseUrl),
    tags: tagsOf(sources, page, zones),
    url: ownUrl,
    baseUrl,
    post,
  });
}

function readSources(root: HtmlElement, url: string | undefined): Sources {
  const declared = declaredData(root);
  const nodes = linkedNodes(declared.scripts);
  const linked = articleOf(nodes, declared, url);
  const ownUrl = ownAddress([declared.canonical, ...metas(declared, ['og:url'])], url);
  const sites = [
    ...metas(declared, NAMES.site),
    ...textsOf(linked.publisher, 'name'),
    ...namesOfHost(url ?? ownUrl),
  ];
  return { declared, nodes, linked, url, ownUrl, language: languageOf(declared, linked), sites };
}

/** The values of the `meta` elements with one of the names, in the order of the names. */
function metas(declared: DeclaredData, names: readonly string[]): string[] {
  return names.flatMap((name) => declared.metas.get(name) ?? []);
}

function articleOf(
  nodes: readonly LinkedData[],
  declared: DeclaredData,
  url: string | undefined,
): LinkedData {
  const ownTexts = new Set([url, declared.canonical, ...metas(declared, ['og:url'])]);
  const titles = [declared.title, ...declared.headings, ...metas(declared, ['og:title'])]
    .map(foldWords)
    .filter((title) => title !== '');
  const isTitle = (text: string): boolean => {
    const folded = foldWords(plain(text));
    return titles.length === 0 || titles.some((title) => title.includes(folded) || folded.includes(title));
  };
  return linkedArticle(nodes, { isOwn: (text) => ownTexts.has(text), isTitle }) ?? {};
}

function languageOf(declared: DeclaredData, linked: LinkedData): string | undefined {
  return [
    ...textsOf(linked.inLanguage, 'name'),
    ...(declared.language === undefined ? [] : [declared.language]),
    ...metas(declared, ['og:locale', 'content-language']),
  ]
    .map(pageLanguage)
    .find((tag) => tag !== undefined);
}

function titleSources({ declared, linked, sites, url, ownUrl }: Sources): TitleSources {
  const titles = [...textsOf(linked.headline, 'name'), ...textsOf(linked.name, 'name')];
  return {
    linked: titles.slice(0, 1).map(plain),
    described: metas(declared, NAMES.describedTitle).slice(0, 1).map(plain),
    metas: metas(declared, NAMES.title).map(plain),
    title: plain(declared.title),
    sites,
    url: url ?? ownUrl,
  };
}

function dateSources(
  { declared, nodes, linked, url, ownUrl, language }: Sources,
  title: string,
): DateSources {
  return {
    linkedPublished: textsOf(linked.datePublished, 'name'),
    linkedModified: textsOf(linked.dateModified, 'name'),
    uploaded: textsOf(linked.uploadDate, 'name'),
    published: metas(declared, NAMES.published),
    vague: metas(declared, NAMES.vague),
    modified: metas(declared, NAMES.modified),
    addresses: [url, ownUrl],
    events: linkedEventDays(nodes),
    title,
    language,
  };
}

function authorSources({ declared, linked, sites, language }: Sources): Omit<AuthorSources, 'namedInCopy'> {
  const perArticle = NAMES.authors.filter((name) => !/^(?:og:)?(?:article:)?author$/.test(name));
  return {
    linked: textsOf(linked.author, 'name').map(plain),
    contributors: textsOf(linked.contributor, 'name').map(plain),
    metas: metas(declared, NAMES.authors).map(plain),
    cited: metas(declared, ['citation_author']).map(plain),
    perArticle: metas(declared, perArticle).map(plain),
    documentTitle: declared.title,
    sites,
    language,
  };
}

function baseOf(declared: string | undefined, pageUrl: string | undefined): string | undefined {
  const base = absoluteAddress(declared ?? '', { baseUrl: pageUrl });
  // A base above this length is not a plausible URL of a page. It would be put before each relative address.
  const isBase = base !== undefined && base.length <= LIMITS.maxUrlCharacters;
  return isBase ? base : pageUrl;
}

function onlyHeading({ headings }: DeclaredData): string | undefined {
  const [first, ...others] = headings.filter((heading) => heading !== '');
  return others.length === 0 ? first : undefined;
}

function descriptionOf({ declared, linked }: Sources): string | undefined {
  return [...metas(declared, NAMES.description), ...textsOf(linked.description, 'name')]
    .map(plain)
    .find((text) => text !== '');
}

function imageOf({ declared, linked }: Sources, baseUrl: string | undefined): string | undefined {
  return [...metas(declared, NAMES.image), ...textsOf(linked.image, 'url')]
    .map((address) => absoluteAddress(address, { baseUrl }))
    .find((address) => address !== undefined && address.length <= LIMITS.maxUrlCharacters);
}

function lengthOfSentences({ lines }: PageLines): number {
  return lines.reduce(
    (sum, { isProse, isForeign, text }) => sum + (isProse && !isForeign ? text.length : 0),
    0,
  );
}

/** Some templates escape text twice. */
function plain(text: string): string {
  return cleanLine(
    /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text) ? textOf(parseHtml(text.replaceAll('<', '&lt;'))) : text,
  );
}

/** The tags in the metadata, else those of the links with `rel="tag"` near the article. */
function tagsOf({ declared, linked }: Sources, { marks }: PageLines, zones: ArticleZones): string[] {
  const described = pageTags([...metas(declared, NAMES.tags), ...textsOf(linked.keywords, 'name')]);
  if (described.length > 0) return described;
  const links = marks.filter(
    ({ kind, isForeign, line }) => kind === 'tag' && !isForeign && (zones.isHead(line) || zones.isTail(line)),
  );
  return pageTags(links.map(({ text }) => text.replace(SIGNS_BEFORE_TAG, '')));
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
