import { FORMATS, type TimelineFile } from '#shared/model/formats.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { WRITERS } from './writers.ts';

/**
 * The gate in front of publishing: a document that fails here never replaces the file that readers have. It is read
 * back by a parser that did not write it, so that faults of our own writers are found too.
 *
 * @throws {Error} not well-formed; over the limit of bytes or entries; an entry without a guid, or twice
 */
export function checkDocument(
  file: TimelineFile,
  document: string,
  maxEntries: number = FEED_LIMITS.maxEntries,
): void {
  const bytes = Buffer.byteLength(document);
  const { maxBytes } = FORMATS[file];
  if (bytes > maxBytes) throw new Error(`${file} has ${bytes} bytes; the limit is ${maxBytes}`);
  const ids = WRITERS[file].readIds(document);
  if (ids.length > maxEntries)
    throw new Error(`${file} has ${ids.length} entries; the limit is ${maxEntries}`);
  if (!ids.every((id) => typeof id === 'string' && id.startsWith('urn:uuid:')))
    throw new Error(`${file} has an entry without a guid`);
  if (new Set(ids).size < ids.length) throw new Error(`${file} has an entry twice`);
}
