/**
 * One timeline is one partition of the table, one ordered stream of changes and one set of published files. Each feed
 * has a timeline, and so has each tag of a feed.
 */
export interface Timeline {
  feed: string;
  /** The folded form of a tag, see `tagKey`; absent for the timeline of the feed itself. */
  tag?: string;
}

/** A withdrawn article, so that readers delete it (RFC 6721). */
export interface Tombstone {
  id: string;
  /** The id that the article had in Atom files; `guidOf` if absent. */
  ref?: string;
  /** When it was withdrawn: ISO 8601, UTC. */
  at: string;
}

/**
 * The folded form of a tag, NFC and lower case: tags that differ only in case are equal. The lower-case form
 * of a text in NFC may not be in NFC (U+0130), so the text is normalised again. U+0130 and the final sigma
 * are mapped by hand, because the edge function needs the same key on a runtime that maps single letters.
 * `Straße` and `STRASSE` are two tags: `strasse` is also a word of its own, and another key would move the
 * files of existing tags.
 */
export function tagKey(tag: string): string {
  const lower = tag.normalize('NFC').replaceAll('\u0130', 'i\u0307').toLowerCase();
  return lower.replaceAll('\u03c2', '\u03c3').normalize('NFC');
}
