import type { Article } from '#shared/model/article.ts';
import { FORMATS, type TimelineFile } from '#shared/model/formats.ts';
import { guidsOf, isKnownByLink } from '#shared/model/guids.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { WRITERS } from './writers.ts';

type Entry = Pick<Article, 'id' | 'source_ids'>;

interface CheckOptions {
  maxEntries?: number;
  /**
   * The rendered articles in order: the document must have one entry for each, with a guid of the article. If absent,
   * any guids of Feedmill are allowed.
   */
  entries?: readonly Entry[];
}

function guidTexts(article: Entry | undefined): string[] {
  if (article === undefined) return [];
  const { rss, atom, json, iri } = guidsOf(article);
  return [rss.guid, atom, json, iri];
}

/**
 * Checks a document before it is published; a faulty document never replaces a published file. The library that parses
 * the document is not the one that wrote it, so that faults of our writers are found too.
 *
 * @throws {Error} not well-formed; over the limit of bytes or entries; a missing entry; an entry without a guid, or
 * with an unexpected or repeated one
 */
export function checkDocument(
  file: TimelineFile,
  document: string,
  { maxEntries = FEED_LIMITS.maxEntries, entries }: CheckOptions = {},
): void {
  const bytes = Buffer.byteLength(document);
  const { maxBytes } = FORMATS[file];
  if (bytes > maxBytes) throw new Error(`${file} has ${bytes} bytes; the limit is ${maxBytes}`);
  const ids = WRITERS[file].readIds(document);
  if (ids.length > maxEntries)
    throw new Error(`${file} has ${ids.length} entries; the limit is ${maxEntries}`);
  const isExpected = (id: unknown, i: number): boolean => {
    const entry = entries?.[i];
    if (id === undefined) return file === 'rss' && entry !== undefined && isKnownByLink(entry);
    return typeof id === 'string' && (entries ? guidTexts(entry).includes(id) : id.startsWith('urn:uuid:'));
  };
  if (!ids.every(isExpected)) throw new Error(`${file} has an entry without its expected guid`);
  // The ids of a page are not read.
  if (file !== 'page' && entries !== undefined && ids.length < entries.length)
    throw new Error(`${file} has ${ids.length} of ${entries.length} entries`);
  const given = ids.filter((id) => id !== undefined);
  if (new Set(given).size < given.length) throw new Error(`${file} has an entry twice`);
}
