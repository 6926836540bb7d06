import { type Article, guidOf, type SourceIds } from './article.ts';

/** The permanent ids of an article's entries. */
export interface Guids {
  rss: Required<SourceIds>['rss'];
  atom: string;
  json: string;
  /** An absolute IRI, for pages and for formats other than RSS, Atom and JSON Feed. */
  iri: string;
}

/**
 * An absolute IRI (RFC 3987 §2.2), checked only as far as XML and HTML attributes need it: a scheme, no space, no
 * delimiter.
 */
const IRI = /^[a-z][a-z0-9+.-]*:(?:[^\s\p{C}<>"{}|\\^`%]|%[0-9a-f]{2})+$/iu;

/**
 * The ids of an article in each format: its source id of that format, else the source id of another
 * format that is an IRI, else `urn:uuid:` and its own id.
 */
export function guidsOf({ id, source_ids = {} }: Pick<Article, 'id' | 'source_ids'>): Guids {
  const { rss, atom, json } = source_ids;
  const iri = [atom, json, rss?.guid].find((one) => one !== undefined && IRI.test(one)) ?? guidOf({ id });
  return {
    rss: rss ?? { guid: iri, is_permalink: false },
    atom: atom ?? iri,
    json: json ?? iri,
    iri,
  };
}

/**
 * Whether the RSS item of an article has no guid, as in its old feed. Then readers identify the item by its link. Most
 * readers use the date of the item too (decision 285). If a correction changes the link, the item gets
 * the guid of its source id.
 */
export function isKnownByLink({
  url,
  source_ids: { rss } = {},
}: Pick<Article, 'url' | 'source_ids'>): boolean {
  if (!rss?.is_derived || url === undefined) return false;
  return rss.guid === url || rss.guid.startsWith(`${url} `);
}

/** The distinct texts of source ids. */
export function sourceTexts({ rss, atom, json }: SourceIds = {}): string[] {
  return [...new Set([rss?.guid, atom, json].filter((one) => one !== undefined))];
}

/** Whether the article's entry has the given id in each format for which `ids` contains one. */
export function hasSourceIds(article: Pick<Article, 'id' | 'source_ids'>, ids: SourceIds): boolean {
  const { rss, atom, json } = guidsOf(article);
  const isSameRss =
    ids.rss === undefined ||
    (ids.rss.guid === rss.guid && ids.rss.is_permalink === rss.is_permalink && ids.rss.base === rss.base);
  return isSameRss && (ids.atom ?? atom) === atom && (ids.json ?? json) === json;
}

const UUID_GUID = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The article ids in source ids that have the form of our own guids, such as those of an imported Feedmill feed. */
export function idsInGuids(ids: SourceIds | undefined): string[] {
  return sourceTexts(ids).flatMap((text) => UUID_GUID.exec(text)?.[1] ?? []);
}
