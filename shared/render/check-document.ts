import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { TimelineFile } from '#shared/model/addresses.ts';
import { FEED_LIMITS } from '#shared/settings.ts';

function children(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (node): node is XmlElement => node instanceof XmlElement && node.name === name,
  );
}

function child(parent: XmlElement | null, name: string): XmlElement {
  const [only, second] = parent === null ? [] : children(parent, name);
  if (only === undefined || second !== undefined)
    throw new Error(`${parent?.name ?? 'nothing'} without its one ${name}`);
  return only;
}

/** The ids of the entries in a file, read by a parser that did not write it. @throws where it is not well-formed */
const READ_IDS: Record<TimelineFile, (document: string) => unknown[]> = {
  rss: (document) =>
    children(child(parseXml(document).root, 'channel'), 'item').map((item) => child(item, 'guid').text),
  atom: (document) => {
    const { root } = parseXml(document);
    child(root, 'updated');
    return root === null ? [] : children(root, 'entry').map((entry) => child(entry, 'id').text);
  },
  json: (document) => {
    const { version, items } = JSON.parse(document);
    if (version !== 'https://jsonfeed.org/version/1.1') throw new Error('not JSON Feed 1.1');
    return items.map(({ id }: { id: unknown }) => id);
  },
  page: (document) => {
    if (!document.startsWith('<!doctype html>') || !document.endsWith('</html>\n'))
      throw new Error('half a page');
    return [];
  },
};

/**
 * The gate before a file is put where readers get it: a file that fails here must not take the place of one that
 * readers have. It reads what was written with another's parser, so that a fault in a writer of ours is found too.
 *
 * @throws {Error} not well-formed; over the limit of bytes or entries; an entry without its guid, or there twice
 */
export function checkDocument(
  file: TimelineFile,
  document: string,
  maxEntries: number = FEED_LIMITS.maxEntries,
): void {
  const bytes = Buffer.byteLength(document);
  if (bytes > FEED_LIMITS.maxFileBytes) throw new Error(`${file} of ${bytes} bytes is over the limit`);
  const ids = READ_IDS[file](document);
  if (ids.length > maxEntries) throw new Error(`${file} has ${ids.length} entries`);
  if (!ids.every((id) => typeof id === 'string' && id.startsWith('urn:uuid:')))
    throw new Error(`${file} has an entry without a guid`);
  if (new Set(ids).size < ids.length) throw new Error(`${file} has an entry twice`);
}
