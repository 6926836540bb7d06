import type { Draft } from '#shared/model/draft.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { Problem } from '#shared/model/problem.ts';
import { placeOnSite } from '#shared/read/place-on-site.ts';
import { fillPattern } from './fill-pattern.ts';
import type { SiteConfig } from './site-config.ts';
import { readSiteFile } from './site-file.ts';
import type { FeedItem, SourceArticle, SourceEvent } from './source.ts';
import type { SourceIdsOf } from './source-ids.ts';
import { dateInName, languageOf, whyNotByFields, whyNotByPath } from './why-not-in-feed.ts';

export interface MarkdownSite extends SiteConfig {
  /** Pattern of `--permalinks`, which takes precedence over the configuration. */
  pattern?: string;
  ids: SourceIdsOf;
  /** Whether the site has a folder for its pages, such as `content` of Hugo. */
  hasContentFolder: boolean;
  /** ISO 8601: Hugo does not publish pages that have expired. */
  now: string;
}

/**
 * A file of a site, in Markdown or HTML, as an article. The ids are the same as in the generator's usual feed template: the
 * permalink (Hugo, Eleventy, Astro), or the permalink without its ending (Jekyll).
 *
 * @param path of the file, relative to the folder of the site, with `/`
 */
export function siteArticle(path: string, text: string, site: MarkdownSite): SourceEvent[] {
  const skipped = whyNotByPath(path, site);
  if (skipped !== undefined) return [fault(path, skipped)];
  try {
    const file = readSiteFile(path, text);
    if (file === undefined) return [fault(path, 'has no front matter, so it is not a page of the site')];
    const { fields, note } = file;
    const hidden = whyNotByFields(fields, site.generator, site.now);
    if (hidden !== undefined) return [fault(path, hidden)];
    const draft = placeOnSite(file.draft, site.url);
    const url = addressOf(path, { fields, draft }, site);
    const {
      id: _id,
      applied: _applied,
      extensions,
      distinct_from: _distinct,
      body_hash: _hash,
      raw_text: _raw,
      ...content
    } = draft;
    const date = draft.date_published ?? dateInName(path) ?? draft.date_modified;
    const title = draft.title ?? titleOfName(path, site);
    const item = itemOf(path, { url, title, date }, site);
    const sourceIds = site.ids.of(item, url);
    if (sourceIds === undefined) return [fault(path, `an earlier file has the same address ${url}`)];
    const article: SourceArticle = {
      ...content,
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(date !== undefined && { date_published: date }),
      ...extensions,
      _feedmill: { source_ids: sourceIds },
    };
    const entry: SourceEvent = {
      kind: 'entry',
      article,
      item: { ...item, guid: sourceIds.rss.guid, ...omitNullish({ url }) },
    };
    return [entry, ...notesOf(path, { title, note, url })];
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const errors = problem.errors.map(({ pointer = '', detail }) => `${pointer} ${detail}`);
    return [fault(path, errors.length > 0 ? errors.join('; ') : problem.message)];
  }
}

/** What to report about a file whose article is imported. */
function notesOf(
  path: string,
  {
    title = path,
    note,
    url,
  }: { title: string | undefined; note: string | undefined; url: string | undefined },
): SourceEvent[] {
  const noAddress = 'has no address: name the site with --base URL, or the pattern with --permalinks';
  const reasons = [...(note === undefined ? [] : [note]), ...(url === undefined ? [noAddress] : [])];
  return reasons.map((reason) => ({
    kind: 'fault',
    fault: { file: path, what: title, reason, isLeftOut: false },
  }));
}

/** The address of the page that the generator makes from the file. */
function addressOf(
  path: string,
  { fields, draft }: { fields: Record<string, unknown>; draft: Draft },
  site: MarkdownSite,
): string | undefined {
  const permalink = () => permalinkOf(path, { fields, date: draft.date_published }, site);
  // Without these fields `draft.url` comes from a field such as `canonicalURL`. It can be an address on another site,
  // which the feed of this site does not contain.
  const hasOwnUrl = Object.keys(fields).some((name) => /^(?:url|permalink)$/i.test(name));
  return hasOwnUrl ? (draft.url ?? permalink()) : (permalink() ?? draft.url);
}

/** The title that Jekyll and Obsidian take from the name of a file if its text has no title. */
function titleOfName(path: string, { generator }: SiteConfig): string | undefined {
  const stem = (/([^/]+?)\.[^./]+$/.exec(path)?.[1] ?? '').trim();
  if (generator === 'obsidian') return stem === '' ? undefined : stem;
  if (generator !== 'jekyll') return undefined;
  const words = stem.replace(DATE_OF_NAME, '$2').split('-');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}

/** A name such as `2026-03-05-tides`. */
const DATE_OF_NAME = /^(\d{4}-\d\d?-\d\d?)-(.+)$/;

function fault(file: string, reason: string): SourceEvent {
  return { kind: 'fault', fault: { file, what: file, reason, isLeftOut: true } };
}

/**
 * The item that the site's own feed contains: an Atom entry for Jekyll and Eleventy, an RSS item for other
 * generators.
 */
function itemOf(
  path: string,
  { url, title, date }: { url: string | undefined; title: string | undefined; date: string | undefined },
  { generator }: SiteConfig,
): FeedItem {
  const isAtom = generator === 'jekyll' || generator === 'eleventy';
  // If the article has no address, only the path of its file is stable.
  const id = url === undefined ? path : generator === 'jekyll' ? url.replace(/(?:\.html|\/)$/, '') : url;
  return {
    format: isAtom ? 'atom' : 'rss',
    id,
    ...(url === undefined && { isPermaLink: 'false' }),
    ...(url !== undefined && { link: url }),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
  };
}

interface PostFields {
  fields: Record<string, unknown>;
  date: string | undefined;
}

function permalinkOf(path: string, post: PostFields, site: MarkdownSite): string | undefined {
  if (site.url === undefined) return undefined;
  const { slug, date, section, stem } = partsOf(path, post, site);
  const pattern = site.pattern ?? site.permalinks[section] ?? site.permalinks[''];
  if (pattern !== undefined) {
    const categories = categoriesOf(post.fields).join('/');
    return fillPattern(pattern, { slug, date, categories, section }, site.url);
  }
  if (site.generator === 'obsidian') return undefined;
  return fillPattern(`/${stem}/`, { slug, date, categories: '', section }, site.url);
}

/** Folders of content, which are not part of addresses. */
const CONTENT_ROOT: Partial<Record<SiteConfig['generator'], RegExp>> = {
  hugo: /^(?:.*\/)?content\//,
  astro: /^(?:.*\/)?src\/(?:content|pages)\//,
  eleventy: /^src\//,
};

function partsOf(
  path: string,
  { fields, date: given }: PostFields,
  { generator, keepsCase, languages }: MarkdownSite,
) {
  const root = CONTENT_ROOT[generator];
  const isMainLanguage = generator === 'hugo' && languageOf(path) === languages.main;
  const inside = (root === undefined ? path : path.replace(root, ''))
    .replace(isMainLanguage ? /\.[^./]+\.[^./]+$/ : /\.[^./]+$/, '')
    .replace(/(?:^|\/)index$/, '');
  const cased = keepsCase ? inside : inside.toLowerCase().replaceAll(' ', '-');
  const [, folder = '', name = ''] = /^(?:(.*)\/)?([^/]*)$/.exec(cased) ?? [];
  const [, , nameWithoutDate = name] = DATE_OF_NAME.exec(name) ?? [];
  const isDateRemoved = generator === 'jekyll' || generator === 'eleventy';
  const slug =
    typeof fields.slug === 'string' && fields.slug !== ''
      ? fields.slug
      : isDateRemoved
        ? nameWithoutDate
        : name;
  return {
    slug,
    date: given ?? dateInName(path),
    section: folder.split('/')[0] ?? '',
    stem: folder === '' ? slug : `${folder}/${slug}`,
  };
}

/** Jekyll's categories of a post, in lower case, for `:categories`. */
function categoriesOf({ categories, category }: Record<string, unknown>): string[] {
  const all = categories ?? category ?? [];
  const list = Array.isArray(all) ? all : String(all).split(/\s+/);
  return list.map((one) => String(one).trim().toLowerCase().replaceAll(' ', '-')).filter((one) => one !== '');
}
