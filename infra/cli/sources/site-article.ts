import { omitNullish } from '#shared/model/field-schemas.ts';
import { Problem } from '#shared/model/problem.ts';
import { addressIfPublished } from './address-if-published.ts';
import { contentPlace, pagePath } from './content-place.ts';
import { encodedValue } from './fill-pattern.ts';
import { fieldsIn } from './folder-scopes.ts';
import { type Fields, inheritedFields } from './inherited-fields.ts';
import { leftOutFile } from './left-out.ts';
import type { PageLinks } from './page-links.ts';
import { placedContent } from './placed-content.ts';
import {
  type AddressedSite,
  DATE_OF_NAME,
  isComputedAddress,
  jekyllSlug,
  siteAddress,
} from './site-address.ts';
import type { SiteConfig } from './site-config.ts';
import { dateOnSite } from './site-dates.ts';
import { readSiteFile, type SiteFile } from './site-file.ts';
import { dateInName, dateInPermalink, skipReasonOfFields, skipReasonOfPath } from './skip-reasons.ts';
import type { FeedItem, SourceArticle, SourceEvent } from './source.ts';
import type { SourceIdsOf } from './source-ids.ts';

export interface MarkdownSite extends AddressedSite {
  ids: SourceIdsOf;
  /** Whether the site has a folder for its pages, such as `content` of Hugo. */
  hasContentFolder: boolean;
  /** Of Hugo: the folders that are one page, because they have a file `index`. */
  bundles: ReadonlySet<string>;
  links: PageLinks;
  /** ISO 8601: pages that have expired are not published. */
  now: string;
}

/**
 * A file of a site, in Markdown or HTML, as an article. The ids are the same as in the generator's usual feed template:
 * the permalink (Hugo, Eleventy, Astro), or the folder of the permalink with the slug (Jekyll).
 *
 * @param path of the file, relative to the folder of the site, with `/`
 */
export function siteArticle(path: string, text: string, site: MarkdownSite): SourceEvent[] {
  const skipped = skipReasonOfPath(path, site);
  if (skipped !== undefined) return [leftOutFile(path, skipped)];
  const inherited = inheritedFieldsOf(path, site);
  try {
    const file = readSiteFile(path, text, inherited);
    if (file === undefined)
      return [leftOutFile(path, 'has no front matter, so it is not a page of the site')];
    const hidden = skipReasonOfFields(file, site.generator, site.now);
    const address = siteAddress(path, file, site);
    if (hidden !== undefined)
      return [leftOutFile(path, hidden, 'url' in address ? (address.url ?? path) : path)];
    return 'reason' in address
      ? [leftOutFile(path, address.reason)]
      : pageEvents(path, file, address.url, site);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const errors = problem.errors.map(({ pointer = '', detail }) => `${pointer} ${detail}`);
    const reason = errors.length > 0 ? errors.join('; ') : problem.message;
    return [leftOutFile(path, reason, addressIfPublished(path, { ...inherited, ...fieldsIn(text) }, site))];
  }
}

/** The front matter that a file gets from its site. */
export const inheritedFieldsOf = (path: string, site: SiteConfig): Fields =>
  inheritedFields(
    site.generator === 'jekyll' ? contentPlace(path, site).inside : path,
    pagePath(path, site),
    site.scopes,
  );

function pageEvents(
  path: string,
  file: SiteFile,
  url: string | undefined,
  site: MarkdownSite,
): SourceEvent[] {
  const title = file.draft.title ?? titleOfName(path, site);
  const { draft, notes } = placedContent(path, file, { url, title }, site);
  const {
    id: _id,
    applied: _applied,
    extensions,
    distinct_from: _distinct,
    body_hash: _hash,
    raw_text: _raw,
    expiry: _expiry,
    ...content
  } = draft;
  const given = draft.date_published ?? dateInName(path) ?? dateInPermalink(url) ?? draft.date_modified;
  if (given === undefined && site.generator === 'zola')
    return [leftOutFile(path, 'has no date, so it is not in the feed of Zola', url)];
  const [date, changed] = [given, draft.date_modified].map((one) => one && dateOnSite(one, site));
  const item = itemOf(path, { url, title, date }, file, site);
  const sourceIds = site.ids.of(item, url);
  if (sourceIds === undefined) return [leftOutFile(path, `an earlier file has the same address ${url}`)];
  const article: SourceArticle = {
    ...content,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...omitNullish({ date_published: date, date_modified: changed }),
    ...extensions,
    _feedmill: { source_ids: sourceIds },
  };
  const isComputed = isComputedAddress(file.fields, site);
  return [
    { kind: 'entry', article, item: { ...item, guid: sourceIds.rss.guid, ...omitNullish({ url }) } },
    ...notesOf(path, { title, notes, url, isComputed }),
  ];
}

const NO_ADDRESS = 'has no address: name the site with --base URL, or the pattern with --permalinks';
const COMPUTED_ADDRESS =
  'has a template as permalink, which the import cannot fill: name the pattern of the addresses with --permalinks';

interface PageNotes {
  title: string | undefined;
  notes: readonly string[];
  url: string | undefined;
  /** Whether only the generator knows the address. */
  isComputed: boolean;
}

/** What to report about a file whose article is imported. */
function notesOf(path: string, { title = path, notes, url, isComputed }: PageNotes): SourceEvent[] {
  const reasons = [...notes, ...(url === undefined ? [NO_ADDRESS] : isComputed ? [COMPUTED_ADDRESS] : [])];
  return reasons.map((reason) => ({
    kind: 'fault',
    fault: { file: path, what: title, reason, isLeftOut: false },
  }));
}

/** The title that Jekyll and Obsidian take from the name of a file if its text has no title. */
function titleOfName(path: string, { generator }: SiteConfig): string | undefined {
  const stem = (/([^/]+?)\.[^./]+$/.exec(path)?.[1] ?? '').trim();
  if (generator === 'obsidian') return stem === '' ? undefined : stem;
  if (generator !== 'jekyll') return undefined;
  const words = stem.replace(DATE_OF_NAME, '$2').split('-');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}

/**
 * The item that the site's own feed contains: an Atom entry for Jekyll, Eleventy, Zola and Hexo, an RSS item for other
 * generators.
 */
function itemOf(
  path: string,
  { url, title, date }: { url: string | undefined; title: string | undefined; date: string | undefined },
  file: SiteFile,
  site: AddressedSite,
): FeedItem {
  const { generator } = site;
  const isAtom = ['jekyll', 'eleventy', 'zola', 'hexo'].includes(generator);
  // If the article has no address, only the path of its file is stable.
  const ofPage = generator === 'jekyll' ? jekyllId : (address: string) => address;
  const id = url === undefined ? path : ofPage(url, jekyllSlug(path, file, site));
  return {
    format: isAtom ? 'atom' : 'rss',
    id,
    ...(url === undefined && { isPermaLink: 'false' }),
    ...(url !== undefined && { link: url }),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
  };
}

/** The id of a post in Jekyll: the folder of its address, with its slug. */
const jekyllId = (url: string, slug: string): string =>
  `${url.replace(/\/$/, '').replace(/\/[^/]*$/, '')}/${encodedValue(slug)}`;
