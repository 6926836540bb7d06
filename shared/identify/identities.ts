import { createHash } from 'node:crypto';
import type { Content, SourceIds } from '#shared/model/article.ts';
import { sourceTexts } from '#shared/model/guids.ts';
import type { Identity } from '#shared/model/identity.ts';
import { canonicalUrl, canonicalUrlWithFragment } from './canonical-url.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The identity keys of a submission, strongest first, ending with its content hash. The body hash is one only if the
 * submission has no id and no URL, and does not move in: then an equal body is the same article, even if a later release reads it differently.
 *
 * @param hash `contentHash`
 * @param publisherId compared character by character: composed and decomposed forms are two ids
 * @param bodyHash absent where there was no body
 */
export function identitiesOf(
  content: Content,
  hash: string,
  {
    publisherId,
    bodyHash,
    sourceIds,
  }: {
    publisherId?: string | undefined;
    bodyHash?: string | undefined;
    sourceIds?: SourceIds | undefined;
  },
): Identity[] {
  const identities: Identity[] = [];
  if (publisherId !== undefined) identities.push(publisherIdentity(publisherId));
  identities.push(...sourceTexts(sourceIds).map(sourceIdentity));
  if (content.url !== undefined) identities.push(...addressIdentities(content.url));
  const isKnownByContentAlone = identities.length === 0;
  identities.push({ kind: 'content', hash });
  if (isKnownByContentAlone && bodyHash !== undefined) identities.push({ kind: 'body', hash: bodyHash });
  return identities;
}

/** What an article is known by at an address: the address with its fragment, where it has one, and without. */
export function addressIdentities(url: string): Identity[] {
  const bare = sha256(canonicalUrl(url));
  const full = canonicalUrlWithFragment(url);
  if (full === undefined) return [{ kind: 'url', hash: bare }];
  const fragment = sha256(full);
  return [
    { kind: 'fragment', hash: fragment },
    { kind: 'url', hash: bare, fragment },
  ];
}

/**
 * The fragment of an article's address, by its hash, where the address without it has this hash. Releases that did not
 * keep fragments apart left it to be told by the article itself.
 */
export function fragmentAt(url: string | undefined, bareHash: string): string | undefined {
  const bare = url === undefined ? undefined : addressIdentities(url).at(-1);
  return bare?.hash === bareHash ? bare.fragment : undefined;
}

/** What an article is known by through the publisher's id. */
export function publisherIdentity(publisherId: string): Identity {
  return { kind: 'id', hash: sha256(publisherId) };
}

/** What an article is known by through an id in the feeds of another system, in any format. */
export function sourceIdentity(text: string): Identity {
  return { kind: 'source', hash: sha256(text) };
}

/**
 * What an article's id is derived from: its first identity. An address with a fragment counts whole.
 *
 * @returns as `articleId` takes it
 */
export function derivedFrom({ kind, hash }: Identity): string {
  return `${kind === 'fragment' ? 'url' : kind}:${hash}`;
}
