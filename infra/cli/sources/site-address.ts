import type { Draft } from '#shared/model/draft.ts';
import { contentPlace } from './content-place.ts';
import { fillPattern } from './fill-pattern.ts';
import type { SiteConfig } from './site-config.ts';
import { dateInName } from './why-not-in-feed.ts';

/** A site, with the pattern of `--permalinks`, which takes precedence over the configuration. */
export type AddressedSite = SiteConfig & { pattern?: string };

/** A name such as `2026-03-05-tides`. */
export const DATE_OF_NAME = /^(\d{4}-\d\d?-\d\d?)-(.+)$/;

/** A page as its file describes it. */
interface SitePage {
  fields: Readonly<Record<string, unknown>>;
  draft: Draft;
}

/** The address of the page that the generator makes from the file; undefined if the site has no known address. */
export function siteAddress(path: string, page: SitePage, site: AddressedSite): string | undefined {
  const { fields, draft } = page;
  const permalink = () => permalinkOf(path, page, site);
  // Without a field `url` or `permalink`, `draft.url` comes from a field such as `canonicalURL`. This can be an address
  // on another site, which the feed of this site does not contain.
  const hasOwnUrl = Object.keys(fields).some((name) => /^(?:url|permalink)$/i.test(name));
  return hasOwnUrl ? (draft.url ?? permalink()) : (permalink() ?? draft.url);
}

function permalinkOf(path: string, page: SitePage, site: AddressedSite): string | undefined {
  if (site.url === undefined) return undefined;
  const parts = partsOf(path, page, site);
  if (site.pattern !== undefined) return fillPattern(site.pattern, parts, site.url);
  const pattern = patternOf(page.fields, parts.section, site) ?? `/${parts.stem}/`;
  if (site.generator === 'obsidian') return undefined;
  const { isMainInFolder, main } = site.languages;
  const address = fillPattern(isMainInFolder ? `/${main}/${pattern}` : pattern, parts, site.url);
  return site.hasUglyUrls ? address.replace(/\/$/, '.html') : address;
}

function patternOf(
  { permalink }: SitePage['fields'],
  section: string,
  { generator, permalinks }: AddressedSite,
): string | undefined {
  const general = permalinks[section] ?? permalinks[''];
  if (typeof permalink !== 'string') return general;
  if (generator === 'jekyll' && permalink.includes(':')) return permalink;
  return generator === 'eleventy' && !hasTemplate(permalink) ? withFileName(permalink) : general;
}

const withFileName = (permalink: string): string =>
  permalink.replaceAll(/\{\{-?\s*page\.fileSlug\s*-?\}\}/g, ':filename');

const hasTemplate = (permalink: string): boolean => /[{}]/.test(withFileName(permalink));

/** Whether only the template engine of Eleventy knows the address of a page. */
export function isComputedAddress({ permalink }: SitePage['fields'], site: AddressedSite): boolean {
  const isUsed = site.generator === 'eleventy' && site.pattern === undefined;
  return isUsed && typeof permalink === 'string' && hasTemplate(permalink);
}

function partsOf(path: string, { fields, draft }: SitePage, site: AddressedSite) {
  const { generator, keepsCase, languages } = site;
  const { inside: place } = contentPlace(path, site);
  const below = generator === 'eleventy' ? place.replace(/^src\//, '') : place;
  const stem = below.replace(/\.[^./]+$/, '');
  const isMainInName = generator === 'hugo' && stem.toLowerCase().endsWith(`.${languages.main}`);
  const inside = (isMainInName ? stem.slice(0, -languages.main.length - 1) : stem).replace(
    /(?:^|\/)index$/,
    '',
  );
  const cased = keepsCase ? inside : inside.toLowerCase().replaceAll(' ', '-');
  const [, folder = '', name = ''] = /^(?:(.*)\/)?([^/]*)$/.exec(cased) ?? [];
  const [, , nameWithoutDate = name] = DATE_OF_NAME.exec(name) ?? [];
  const isDateRemoved = generator === 'jekyll' || generator === 'eleventy';
  const filename = isDateRemoved ? nameWithoutDate : name;
  const given = typeof fields.slug === 'string' && fields.slug !== '' ? fields.slug : undefined;
  const hugoTitle = generator === 'hugo' ? hugoName(fields.title, keepsCase) : undefined;
  const slug = given ?? filename;
  return {
    // Where a pattern asks for the slug, Hugo takes the title if the front matter has no slug.
    slug: given ?? hugoTitle ?? filename,
    title: hugoTitle ?? slug,
    filename,
    slugOrFilename: slug,
    date: draft.date_published ?? dateInName(path),
    categories: [...foldersAbovePosts(path, site), ...categoriesOf(fields)].join('/'),
    section: folder.split('/')[0] ?? '',
    sections: folder,
    stem: folder === '' ? slug : `${folder}/${slug}`,
  };
}

/** A title as Hugo writes it in addresses: without spaces and without most punctuation. */
function hugoName(title: unknown, keepsCase: boolean): string | undefined {
  if (typeof title !== 'string' || title === '') return undefined;
  const name = title
    .trim()
    .replaceAll(/[^\p{L}\p{N}\p{M}\s./\\_#+~@-]/gu, '')
    .replaceAll(/\s+/g, '-')
    .replaceAll(/-{2,}/g, '-');
  return keepsCase ? name : name.toLowerCase();
}

/** The folders above `_posts`, which are categories in Jekyll. */
function foldersAbovePosts(path: string, { generator }: AddressedSite): string[] {
  if (generator !== 'jekyll') return [];
  return (/^(.*?)\/?_posts\//.exec(path)?.[1] ?? '')
    .toLowerCase()
    .split('/')
    .filter((folder) => folder !== '');
}

/** Jekyll's categories of a post, in lower case, for `:categories`. */
function categoriesOf({ categories, category }: SitePage['fields']): string[] {
  const all = categories ?? category ?? [];
  const list = Array.isArray(all) ? all : String(all).split(/\s+/);
  return list.map((one) => String(one).trim().toLowerCase().replaceAll(' ', '-')).filter((one) => one !== '');
}
