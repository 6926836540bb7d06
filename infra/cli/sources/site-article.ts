import { omitNullish } from '#shared/model/field-schemas.ts';
import { Problem } from '#shared/model/problem.ts';
import { placeOnSite } from '#shared/read/place-on-site.ts';
import { addressIfPublished } from './address-if-published.ts';
import { contentPlace } from './content-place.ts';
import { fieldsIn } from './folder-scopes.ts';
import { inheritedFields } from './inherited-fields.ts';
import { leftOutFile } from './left-out.ts';
import { type AddressedSite, DATE_OF_NAME, isComputedAddress, siteAddress } from './site-address.ts';
import type { SiteConfig } from './site-config.ts';
import { readSiteFile } from './site-file.ts';
import type { FeedItem, SourceArticle, SourceEvent } from './source.ts';
import type { SourceIdsOf } from './source-ids.ts';
import { dateInName, whyNotByFields, whyNotByPath } from './why-not-in-feed.ts';

export interface MarkdownSite extends AddressedSite {
  ids: SourceIdsOf;
  /** Whether the site has a folder for its pages, such as `content` of Hugo. */
  hasContentFolder: boolean;
  /** Of Hugo: the folders that are one page, because they have a file `index`. */
  bundles: ReadonlySet<string>;
  /** ISO 8601: Hugo does not publish pages that have expired. */
  now: string;
}

/**
 * A file of a site, in Markdown or HTML, as an article. The ids are the same as in the generator's usual feed template:
 * the permalink (Hugo, Eleventy, Astro), or the permalink without its ending (Jekyll).
 *
 * @param path of the file, relative to the folder of the site, with `/`
 */
export function siteArticle(path: string, text: string, site: MarkdownSite): SourceEvent[] {
  const skipped = whyNotByPath(path, site);
  if (skipped !== undefined) return [leftOutFile(path, skipped)];
  const page = `/${contentPlace(path, site).inside.replace(/(?:\/index)?\.[^./]+$/, '')}`;
  const inherited = inheritedFields(path, page, site.scopes);
  try {
    const file = readSiteFile(path, text, inherited);
    if (file === undefined)
      return [leftOutFile(path, 'has no front matter, so it is not a page of the site')];
    const { fields, note } = file;
    const hidden = whyNotByFields(fields, site.generator, site.now);
    const address = siteAddress(path, { fields, draft: file.draft }, site);
    if (hidden !== undefined)
      return [leftOutFile(path, hidden, 'url' in address ? (address.url ?? path) : path)];
    if ('reason' in address) return [leftOutFile(path, address.reason)];
    const { url } = address;
    const draft = placeOnSite({ ...file.draft, ...omitNullish({ url }) }, site.url);
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
    if (sourceIds === undefined) return [leftOutFile(path, `an earlier file has the same address ${url}`)];
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
    const isComputed = isComputedAddress(fields, site);
    return [entry, ...notesOf(path, { title, note, url, isComputed })];
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const errors = problem.errors.map(({ pointer = '', detail }) => `${pointer} ${detail}`);
    const reason = errors.length > 0 ? errors.join('; ') : problem.message;
    return [leftOutFile(path, reason, addressIfPublished(path, { ...inherited, ...fieldsIn(text) }, site))];
  }
}

const NO_ADDRESS = 'has no address: name the site with --base URL, or the pattern with --permalinks';
const COMPUTED_ADDRESS =
  'has a template as permalink, which the import cannot fill: name the pattern of the addresses with --permalinks';

interface PageNotes {
  title: string | undefined;
  note: string | undefined;
  url: string | undefined;
  /** Whether only the generator knows the address. */
  isComputed: boolean;
}

/** What to report about a file whose article is imported. */
function notesOf(path: string, { title = path, note, url, isComputed }: PageNotes): SourceEvent[] {
  const reasons = [
    ...(note === undefined ? [] : [note]),
    ...(url === undefined ? [NO_ADDRESS] : isComputed ? [COMPUTED_ADDRESS] : []),
  ];
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
