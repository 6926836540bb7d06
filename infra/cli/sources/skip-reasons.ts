import { parseDate } from '#shared/text/dates.ts';
import { contentPlace } from './content-place.ts';
import type { Generator, SiteConfig } from './site-config.ts';
import type { SiteFile } from './site-file.ts';

/** Files about the repository of a site. */
const ABOUT_REPOSITORY =
  /^(?:readme|changelog|contributing|code[_-]of[_-]conduct|licen[cs]e|security|agents|claude)\.[^./]+$/i;

/**
 * Why the generator of a site does not publish a file as an article, as far as the path shows it; undefined
 * if it publishes the file.
 *
 * @param hasContentFolder whether a file of the site is in a folder of the content
 * @param bundles the folders of Hugo that are one page: they have a file `index`
 */
export function skipReasonOfPath(
  path: string,
  site: Pick<SiteConfig, 'generator' | 'languages' | 'folders'> & {
    hasContentFolder: boolean;
    bundles: ReadonlySet<string>;
  },
): string | undefined {
  const { generator, hasContentFolder, languages, bundles } = site;
  const { isContent, language, inside } = contentPlace(path, site);
  if (/(?:^|\/)_?drafts\//i.test(path)) return 'is in a folder of drafts';
  if (ABOUT_REPOSITORY.test(path)) return 'is about the repository of the site';
  if (hasContentFolder && !isContent)
    return 'is not in the folder of the content, so it is not a page of the site';
  if ((generator === 'hugo' || generator === 'zola') && /(?:^|\/)_index\.[^/]*$/.test(path))
    return 'is the page of a section';
  if (languages.others.includes(language))
    return `is in the language ${language}, which has a feed of its own`;
  if (generator === 'hugo') return skipReasonInBundle(inside, bundles);
  if (generator === 'astro' && /(?:^|\/)_/.test(inside))
    return 'has a name, or is in a folder with a name, that begins with "_"';
  if (generator === 'eleventy' && /(?:^|\/)_(?:includes|layouts|data)\//.test(path))
    return 'is in a folder of templates or data';
  if (generator !== 'jekyll') return undefined;
  if (!/(?:^|\/)_posts\//.test(path)) return 'is not in _posts, so it is not in the feed';
  return dateInName(path) === undefined ? 'has no date in its name, so Jekyll does not read it' : undefined;
}

const INDEX = /(?:^|\/)index(?:\.[a-z-]{2,10})?\.[^./]+$/i;

/** Hugo makes no page of a file that belongs to the page of its folder or of a folder above it. */
function skipReasonInBundle(inside: string, bundles: ReadonlySet<string>): string | undefined {
  const folders = inside.split('/').slice(0, -1);
  const bundle = folders
    .map((_, index) => folders.slice(0, index + 1).join('/'))
    .find((one) => bundles.has(one));
  if (bundle === undefined || (INDEX.test(inside) && bundle === folders.join('/'))) return undefined;
  return `belongs to the page of the folder ${bundle}, so Hugo makes no page of it`;
}

/** The folders of a site of Hugo that are one page. Their paths are relative to the folder of the content. */
export function bundlesIn(paths: readonly string[], site: Pick<SiteConfig, 'folders'>): ReadonlySet<string> {
  const indexes = paths.map((path) => contentPlace(path, site).inside).filter((path) => INDEX.test(path));
  return new Set(indexes.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))).filter(Boolean));
}

/**
 * `2026-03-05` of `_posts/2026-3-5-tides.md`, `2026-03-05-tides/index.md` and of the daily note
 * `2026-03-05.md`.
 */
export function dateInName(path: string): string | undefined {
  const [, year, month = '', day = ''] =
    /(?:^|\/)(\d{4})-(\d\d?)-(\d\d?)(?:[-_ ][^/]*(?:\/index\.[^/]*)?|\.[^./]+)$/.exec(path) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `2014-12-12` of the address `https://pier.example/2014/12/12/Timeline/`. */
export function dateInPermalink(url: string | undefined): string | undefined {
  const [, year, month = '', day = ''] =
    /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)\/[^/]+\/?$/.exec(url ?? '') ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year === undefined || parseDate(date) === undefined ? undefined : date;
}

/**
 * Why the generator of a site does not publish a file as an article, according to the front matter. Drafts and hidden
 * pages are not recognised here, because `readMarkdown` refuses them.
 *
 * @param now ISO 8601
 */
export function skipReasonOfFields(
  { fields, draft: { expiry } }: SiteFile,
  generator: Generator,
  now: string,
): string | undefined {
  if (expiry !== undefined && expiry.instant <= now) return `expired on ${expiry.instant.slice(0, 10)}`;
  if (generator === 'zola' && String(fields.render) === 'false') return 'has no page (render = false)';
  if (generator === 'eleventy') {
    if (String(fields.permalink) === 'false') return 'has the permalink false, so it has no page';
    if (fields.pagination !== undefined) return 'makes a page for each entry of its data (pagination)';
    if (String(fields.eleventyExcludeFromCollections) === 'true') return 'is excluded from all collections';
  }
  const plugin = ['excalidraw-plugin', 'kanban-plugin'].find((name) => fields[name] !== undefined);
  return plugin === undefined ? undefined : `is a file of the plugin ${plugin.replace('-plugin', '')}`;
}
