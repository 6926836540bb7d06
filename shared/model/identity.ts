/** What an article can be known by, the strongest first: the publisher's id decides before the URL, that before the content. */
export const IDENTITY_KINDS = ['id', 'url', 'content'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

export interface Identity {
  kind: IdentityKind;
  /** SHA-256 of what it is, hexadecimal: a key of bounded length, whatever a publisher sends. */
  hash: string;
}
