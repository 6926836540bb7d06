/**
 * One timeline = one partition of the table = one ordered stream of changes = one set of published files.
 * The main feed is a timeline, each tag of it is one.
 */
export interface Timeline {
  feed: string;
  /** The folded form of a tag, see `tagKey`; absent for the main feed. */
  tag?: string;
}

/** A takedown that readers who have the article must learn of (RFC 6721). */
export interface Tombstone {
  id: string;
  /** When it was taken down: ISO 8601, UTC. */
  at: string;
}

/**
 * What tags that are one have in common: NFC and lower case, since tags that differ only in case are one.
 * Lower-casing can leave NFC (U+0130), so it is normalised after it. The two letters that Unicode maps to more than
 * one, or by their neighbours, are mapped by hand: the edge function must find the same key on a runtime that goes
 * letter by letter.
 */
export function tagKey(tag: string): string {
  const lower = tag.normalize('NFC').replaceAll('\u0130', 'i\u0307').toLowerCase();
  return lower.replaceAll('\u03c2', '\u03c3').normalize('NFC');
}
