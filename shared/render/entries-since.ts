import { createHash } from 'node:crypto';
import { parseXml, XmlElement } from '@rgrove/parse-xml';

/**
 * A feed document that is split into entries, so that a delivery can leave out entries that the subscriber has (WebSub
 * §7).
 */
export interface EntryParts {
  /** The hash of each entry, in the order of the document. */
  hashes: string[];
  /**
   * Returns the document with only those entries whose hash is not in `known`. The parts outside of entries are not
   * changed.
   */
  without(known: ReadonlySet<string>): string;
}

const HASH_CHARACTERS = 16;

/**
 * Splits an RSS or Atom document at its entries.
 *
 * @throws {Error} the document is not well-formed
 */
export function splitAtEntries(document: string, entryName: 'item' | 'entry'): EntryParts {
  const { root } = parseXml(document, { includeOffsets: true });
  const parent =
    entryName === 'entry'
      ? root
      : root?.children.find((node) => node instanceof XmlElement && node.name === 'channel');
  const ranges =
    parent instanceof XmlElement
      ? parent.children.filter(
          (node): node is XmlElement => node instanceof XmlElement && node.name === entryName,
        )
      : [];
  const entries = ranges.map(({ start, end }) => {
    const text = document.slice(start, end);
    return { start, end, hash: createHash('sha256').update(text).digest('hex').slice(0, HASH_CHARACTERS) };
  });
  return {
    hashes: entries.map(({ hash }) => hash),
    without: (known) => {
      let rest = '';
      let from = 0;
      for (const { start, end, hash } of entries) {
        if (!known.has(hash)) continue;
        rest += document.slice(from, start).trimEnd();
        from = end;
      }
      return rest + document.slice(from);
    },
  };
}
