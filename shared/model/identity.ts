/**
 * The kinds of identity keys, the strongest first: publisher id, id in the feeds of another system, URL with its
 * fragment, URL without it, content hash, body hash.
 */
const IDENTITY_KINDS = ['id', 'source', 'fragment', 'url', 'content', 'body'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/**
 * The kinds of keys in the table by which an article is found: identity keys, and hashes that are refused after its
 * takedown.
 */
export const KEY_KINDS = [...IDENTITY_KINDS, 'refused'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

export interface Identity {
  kind: IdentityKind;
  /** SHA-256 of the identifying value, hexadecimal, so that keys have a bounded length. */
  hash: string;
  /** Only of kind `url`, if the URL has a fragment: the hash of the URL with its fragment. */
  fragment?: string;
}

/** An identity key that is assigned to an article permanently. */
export interface Binding extends Identity {
  /** The article that owned the key before. It was erased with its feed, or its content has changed since. */
  previous?: string;
  /**
   * The revision of the previous owner when it was read; 0 if it was erased. The transaction fails if the
   * previous owner has changed since, because it may have this content again. An erased article can change
   * too: an import can create it again.
   */
  previousRevision?: number;
}
