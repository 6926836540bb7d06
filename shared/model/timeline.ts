/** One partition, one ordered stream of changes, one set of files: of a feed, or of a tag of it. */
export interface Timeline {
  feed: string;
  /** `tagKey`; absent for the feed. */
  tag?: string;
}

/** So that readers delete it (RFC 6721). */
export interface Tombstone {
  id: string;
  /** In Atom; default `guidOf`. */
  ref?: string;
  /** Withdrawn: ISO 8601, UTC. */
  at: string;
}

/**
 * Folded: NFC and lower case. Normalised again, because lower case may leave NFC (U+0130). U+0130 and the
 * final sigma by hand: the edge function maps single letters. `Straße` and `STRASSE` differ: another key
 * would move files of existing tags.
 */
export function tagKey(tag: string): string {
  const lower = tag.normalize('NFC').replaceAll('\u0130', 'i\u0307').toLowerCase();
  return lower.replaceAll('\u03c2', '\u03c3').normalize('NFC');
}
