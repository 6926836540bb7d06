/**
 * What an article can be known by, the strongest first: the publisher's id, its address with the fragment, the address
 * without it, its content, and the body that it was submitted as.
 */
export const IDENTITY_KINDS = ['id', 'fragment', 'url', 'content', 'body'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** What the table keeps an article's id under: its identities, and what is refused since it was taken down. */
export const KEY_KINDS = [...IDENTITY_KINDS, 'refused'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

export interface Identity {
  kind: IdentityKind;
  /** SHA-256 of what it is, hexadecimal: a key of bounded length, whatever a publisher sends. */
  hash: string;
  /** Of a `url`: the hash of the same address with its fragment, where it has one. */
  fragment?: string;
}

/** An identity that becomes an article's own, for ever. */
export interface Binding extends Identity {
  /** The article that gives it up: it is gone with its feed, or has other content now. */
  previous?: string;
  /** The revision at which that one had other content: if it has changed since, it may have this content again. */
  previousRevision?: number;
}
