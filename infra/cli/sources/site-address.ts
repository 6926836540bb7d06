import type { Draft } from '#shared/model/draft.ts';
import { asText } from '#shared/read/markdown/matter-values.ts';
import { isPermalinkStyle } from '#shared/read/markdown/site-fields.ts';
import { contentPlace, pagePath } from './content-place.ts';
import {
  addressOn,
  encodedText,
  fillPattern,
  hasPlaceholder,
  type PatternParts,
  unfilledReason,
} from './fill-pattern.ts';
import { hugoName, jekyllCategories, jekyllName } from './generator-names.ts';
import type { HexoNames } from './hexo-config.ts';
import type { Generator, SiteConfig } from './site-config.ts';
import { dayOnSite } from './site-dates.ts';
import { dateInName } from './skip-reasons.ts';
import { zolaName, zolaNamesIn } from './zola-names.ts';

/** A site, with the pattern of `--permalinks`, which takes precedence over the configuration. */
export type AddressedSite = SiteConfig & {
  pattern?: string;
  /** Of Hugo: the folders that are sections because they have a page of their own, such as `posts/2025`. */
  sections?: ReadonlySet<string>;
};

/** A name such as `2026-03-05-tides`. */
export const DATE_OF_NAME = /^(\d{4}-\d\d?-\d\d?)-(.+)$/;

/** A page as its file describes it. */
interface SitePage {
  fields: Readonly<Record<string, unknown>>;
  draft: Draft;
}

/** The address of a page; undefined if the site has no known address. Or why the import cannot compute it. */
export type PageAddress = { url: string | undefined } | { reason: string };

interface Rule {
  pattern: string;
  /** The setting that contains the pattern, for messages. */
  setting: string;
}

/** The address of the page that the generator makes from the file. */
export function siteAddress(path: string, page: SitePage, site: AddressedSite): PageAddress {
  const { draft, fields } = page;
  const own = ownPattern(fields, site);
  const { url } = site;
  if (url === undefined || (own !== undefined && URL.parse(own.pattern) !== null)) return { url: draft.url };
  const { pattern } = site;
  if (own !== undefined && (pattern === undefined || !hasPlaceholder(own.pattern)))
    return ownAddress(own, path, page, { ...site, url });
  if (pattern !== undefined)
    return filled({ pattern, setting: '--permalinks' }, partsOf(path, page, site), url);
  if (site.generator === 'obsidian') return { url: givenAddress(draft, url) };
  return generalAddress(path, page, { ...site, url });
}

/** The address from a field such as `canonicalURL`. This can be an address on another site. */
const givenAddress = ({ url, relative }: Draft, site: string): string | undefined =>
  url ?? (relative?.url === undefined ? undefined : addressOn(site, encodedText(relative.url)));

/** The address by a pattern; or which placeholder of the pattern cannot be filled. */
function filled(
  { pattern, setting }: Rule,
  parts: PatternParts,
  site: string,
  isLowerCase = false,
): PageAddress {
  const found = fillPattern(pattern, parts, { isLowerCase });
  return 'path' in found
    ? { url: addressOn(site, found.path) }
    : { reason: unfilledReason(pattern, found, setting) };
}

/** The fields of front matter in which a generator looks for the address. */
const OWN_FIELDS: Readonly<Record<Generator, readonly string[]>> = {
  hugo: ['url'],
  jekyll: ['permalink'],
  eleventy: ['permalink'],
  astro: ['url', 'permalink'],
  zola: ['path'],
  hexo: ['permalink'],
  obsidian: ['url', 'permalink'],
};

/** The address that the front matter gives to the page. It can have placeholders. */
function ownPattern(fields: SitePage['fields'], { generator }: AddressedSite): Rule | undefined {
  for (const setting of OWN_FIELDS[generator]) {
    const value = asText(fieldNamed(setting, fields)) ?? '';
    const pattern = generator === 'eleventy' ? withFileName(value) : value;
    // Jekyll has no styles in front matter.
    const isPattern = pattern !== '' && (generator === 'jekyll' || !isPermalinkStyle(pattern));
    if (isPattern && !/[{}]/.test(pattern)) return { pattern, setting: `${setting} of its front matter` };
  }
  return undefined;
}

const withFileName = (permalink: string): string =>
  permalink.replaceAll(/\{\{-?\s*page\.fileSlug\s*-?\}\}/g, ':filename');

/** Whether only the template engine of Eleventy knows the address of a page. */
export function isComputedAddress({ permalink }: SitePage['fields'], site: AddressedSite): boolean {
  const isUsed = site.generator === 'eleventy' && site.pattern === undefined;
  return isUsed && typeof permalink === 'string' && /[{}]/.test(withFileName(permalink));
}

/** Hugo adds a slash to a `url` without an ending, and the language to a `url` that does not begin with a slash. */
function ownAddress(
  own: Rule,
  path: string,
  page: SitePage,
  site: AddressedSite & { url: string },
): PageAddress {
  // Zola adds a slash to every path.
  if (site.generator === 'zola')
    return { url: addressOn(site.url, encodedText(`/${own.pattern.trim().replaceAll(/^\/|\/$/g, '')}/`)) };
  if (site.generator !== 'hugo') return filled(own, partsOf(path, page, site), site.url);
  const { isMainInFolder, main } = site.languages;
  const prefix = isMainInFolder && !own.pattern.startsWith('/') ? `/${main}/` : '';
  const suffix = /\.|\/$/.test(own.pattern) ? '' : '/';
  return filled({ ...own, pattern: prefix + own.pattern + suffix }, partsOf(path, page, site), site.url);
}

const NO_LATIN_NAME =
  'has a name that Zola writes in Latin letters: name `slug` or `path` in the front matter, or the pattern with --permalinks';

/** The address by the configuration, or by the defaults of the generator. */
function generalAddress(path: string, page: SitePage, site: AddressedSite & { url: string }): PageAddress {
  const parts = partsOf(path, page, site);
  if (site.generator === 'zola' && parts.slug === '') return { reason: NO_LATIN_NAME };
  const scope = site.permalinkScopes.find(({ hasFile }) => hasFile(path, pagePath(path, site)));
  const given = asText(scope?.fields.pattern) ?? site.permalinks[parts.section ?? ''] ?? site.permalinks[''];
  const rule = { pattern: given ?? '/:stem/', setting: 'permalinks of the configuration' };
  if (site.generator !== 'hugo') return filled(rule, parts, site.url);
  const { isMainInFolder, main } = site.languages;
  const folder = isMainInFolder ? `/${main}/` : '/';
  const pattern = folder + rule.pattern.replace(/\/$/, '') + (site.hasUglyUrls ? '.html' : '/');
  return filled({ ...rule, pattern }, parts, site.url, !site.keepsCase);
}

function partsOf(path: string, page: SitePage, site: AddressedSite): PatternParts {
  const { folder, name } = placeOf(path, site);
  const date = dateOf(path, page, site);
  const slug = asText(fieldNamed('slug', page.fields)) || undefined;
  if (site.generator === 'hugo') return { ...hugoParts(page, { folder, name, slug }, site), date };
  if (site.generator === 'zola') return { ...zolaParts({ folder, name, slug }, page, site), date };
  if (site.hexo !== undefined) return { ...hexoParts({ folder, name, slug }, page, site.hexo), date };
  const filename = site.generator === 'jekyll' || site.generator === 'eleventy' ? withoutDate(name) : name;
  if (site.generator === 'jekyll')
    return { ...jekyllParts(contentPlace(path, site).inside, page, { name, slug: slug ?? filename }), date };
  return {
    slug: slug ?? filename,
    filename,
    date,
    categories: categoriesOf(page.fields),
    section: folder.split('/')[0] ?? '',
    sections: folder,
    stem: inFolder(folder, slug ?? filename),
  };
}

const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
const withoutDate = (name: string): string => DATE_OF_NAME.exec(name)?.[2] ?? name;

/** The slug that Jekyll uses in the id of a post. */
export function jekyllSlug(path: string, { fields }: SitePage, site: AddressedSite): string {
  return asText(fieldNamed('slug', fields)) || withoutDate(placeOf(path, site).name).replace(/\.+$/, '');
}

/** The folder and the name of a page below the folder of the content. The page of a folder has the name of the folder. */
function placeOf(path: string, site: AddressedSite): { folder: string; name: string } {
  const { generator, languages } = site;
  const { inside } = contentPlace(path, site);
  const below = generator === 'eleventy' ? inside.replace(/^src\//, '') : inside;
  const stem = below.replace(/\.[^./]+$/, '');
  const hasLanguages = generator === 'hugo' || generator === 'zola';
  const isMainInName = hasLanguages && stem.toLowerCase().endsWith(`.${languages.main}`);
  const page = (isMainInName ? stem.slice(0, -languages.main.length - 1) : stem).replace(
    generator === 'zola' ? /(?:^|\/)_?index$/ : /(?:^|\/)index$/,
    '',
  );
  const at = page.lastIndexOf('/');
  return { folder: page.slice(0, Math.max(0, at)), name: page.slice(at + 1) };
}

/** The date in placeholders. Hugo prefers `date` to a date of publication. */
function dateOf(path: string, { fields, draft }: SitePage, site: AddressedSite): string | undefined {
  const isHugo = site.generator === 'hugo';
  const ofHugo = isHugo ? asText(fieldNamed('date', fields)) : undefined;
  const changed = isHugo ? draft.date_modified : undefined;
  return dayOnSite(ofHugo ?? draft.date_published ?? dateInName(path) ?? changed ?? '', site);
}

interface PlacedName {
  folder: string;
  name: string;
  slug: string | undefined;
}

function hugoParts(
  { fields }: SitePage,
  { folder: written, name, slug }: PlacedName,
  { sections }: AddressedSite,
): Omit<PatternParts, 'date'> {
  const folders = written.split('/').map(hugoName);
  const filename = hugoName(name);
  const given = slug === undefined ? undefined : hugoName(slug);
  const title = hugoName(asText(fieldNamed('title', fields)) ?? '') || filename;
  const isSection = (count: number): boolean =>
    count === 1 || sections?.has(written.split('/').slice(0, count).join('/')) === true;
  const depth = folders.findLastIndex((_, index) => isSection(index + 1)) + 1;
  return {
    // Where a pattern asks for the slug, Hugo takes the title if the front matter has no slug.
    slug: given ?? title,
    title,
    filename,
    slugOrFilename: given ?? filename,
    section: folders[0] ?? '',
    sections: folders.slice(0, depth).join('/'),
    stem: inFolder(folders.join('/'), given ?? filename),
  };
}

function zolaParts(
  { folder, name, slug }: PlacedName,
  { fields }: SitePage,
  { zolaNames = zolaNamesIn({}) }: AddressedSite,
): Omit<PatternParts, 'date'> {
  const filename = zolaNames.keepsDates ? name : withoutDate(name);
  const shown = zolaName(slug ?? filename, zolaNames) ?? '';
  return {
    slug: shown,
    filename,
    categories: categoriesOf(fields),
    section: folder.split('/')[0] ?? '',
    sections: folder,
    stem: inFolder(folder, shown),
  };
}

function hexoParts(
  { folder, name }: PlacedName,
  { fields }: SitePage,
  { hasDates, defaultCategory }: HexoNames,
): Omit<PatternParts, 'date'> {
  const filename = hasDates ? withoutDate(name) : name;
  const title = inFolder(folder, filename);
  const texts = Object.entries(fields).flatMap(([key, value]) => {
    const text = asText(value);
    return text === undefined || text === '' ? [] : [[key, text]];
  });
  const categories = [fields.categories ?? fields.category ?? []].flat(2).map((one) => String(one).trim());
  return {
    slug: title,
    title,
    filename,
    name: filename,
    category: categories.join('/').replaceAll(/\s+/g, '-') || defaultCategory,
    stem: title,
    fields: Object.fromEntries(texts),
  };
}

function jekyllParts(
  path: string,
  { fields }: SitePage,
  { name, slug }: { name: string; slug: string },
): Omit<PatternParts, 'date'> {
  const categories = jekyllCategories(path, fields);
  const joined = (texts: readonly string[]): string => [...new Set(texts)].join('/').toLowerCase();
  return {
    slug: jekyllName(slug, 'default').toLowerCase(),
    title: jekyllName(slug, 'pretty'),
    filename: slug,
    name: jekyllName(name, 'default').toLowerCase(),
    collection: 'posts',
    categories: joined(categories),
    slugifiedCategories: joined(categories.map((one) => jekyllName(one, 'default'))),
  };
}

/** The categories of a page for `:categories`, in lower case. */
function categoriesOf({ categories, category }: SitePage['fields']): string {
  const all = categories ?? category ?? [];
  const list = Array.isArray(all) ? all : String(all).split(/\s+/);
  return list
    .map((one) => String(one).trim().toLowerCase().replaceAll(' ', '-'))
    .filter((one) => one !== '')
    .join('/');
}

/** A field of front matter by its name. The case of the name does not matter in Hugo and Pelican. */
const fieldNamed = (name: string, fields: SitePage['fields']): unknown =>
  fields[name] ?? Object.entries(fields).find(([key]) => key.toLowerCase() === name)?.[1];
