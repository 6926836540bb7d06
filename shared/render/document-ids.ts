import { parseXml, XmlElement } from '@rgrove/parse-xml';

function children(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (node): node is XmlElement => node instanceof XmlElement && node.name === name,
  );
}

function child(parent: XmlElement | null, name: string): XmlElement {
  const [only, second] = parent === null ? [] : children(parent, name);
  if (only === undefined || second !== undefined)
    throw new Error(`${parent?.name ?? 'the document'} must have exactly one ${name}`);
  return only;
}

/**
 * Functions that read the ids of the entries of each format; undefined for an entry without an id. They use another
 * library than the one that wrote the document, and throw if the document is not well-formed.
 */
export const DOCUMENT_IDS = {
  rss: (document: string): unknown[] =>
    children(child(parseXml(document).root, 'channel'), 'item').map(
      // Some imported items have no guid.
      (item) => (children(item, 'guid').length === 0 ? undefined : child(item, 'guid').text),
    ),
  atom: (document: string): unknown[] => {
    const { root } = parseXml(document);
    child(root, 'updated');
    return root === null ? [] : children(root, 'entry').map((entry) => child(entry, 'id').text);
  },
  json: (document: string): unknown[] => {
    const { version, items } = JSON.parse(document);
    if (version !== 'https://jsonfeed.org/version/1.1') throw new Error('not JSON Feed 1.1');
    return items.map(({ id }: { id: unknown }) => id);
  },
  /** A page has no guids to compare; only a page that is cut off is refused. */
  page: (document: string): unknown[] => {
    if (!document.startsWith('<!doctype html>') || !document.endsWith('</html>\n'))
      throw new Error('the page is incomplete');
    return [];
  },
};
