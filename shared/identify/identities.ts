import { hash as hashWith } from 'node:crypto';
import type { Content, SourceIds } from '#shared/model/article.ts';
import { sourceTexts } from '#shared/model/guids.ts';
import type { Identity } from '#shared/model/identity.ts';
import { canonicalUrl, canonicalUrlWithFragment } from './canonical-url.ts';

const sha256 = (text: string): string => hashWith('sha256', text);

/**
 * The identity keys of a submission, strongest first. The body hash is an identity key only if the submission
 * has no id and no URL, and is not imported. In this case an equal body is the same article, even if a later
 * release reads the body differently.
 *
 * @param publisherId compared character by character: composed and decomposed forms are two ids
 * @param bodyHash absent if there is no body
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

/** The identity keys of a URL: with its fragment, if it has one, and without. */
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
 * The hash of an article's URL with its fragment, if its URL without the fragment has the given hash. It is needed for
 * items that an earlier version of Feedmill stored without the hash of the fragment.
 */
export function fragmentAt(url: string | undefined, bareHash: string): string | undefined {
  const bare = url === undefined ? undefined : addressIdentities(url).at(-1);
  return bare?.hash === bareHash ? bare.fragment : undefined;
}

export function publisherIdentity(publisherId: string): Identity {
  return { kind: 'id', hash: sha256(publisherId) };
}

/** The identity key of an id that the article had in a feed of another system, in any format. */
function sourceIdentity(text: string): Identity {
  return { kind: 'source', hash: sha256(text) };
}

/**
 * The text from which `articleId` derives the id of an article. An identity of kind `fragment` is written with the kind
 * `url`, so that the id is the same as that of an equal hash of kind `url`.
 */
export function derivedFrom({ kind, hash }: Identity): string {
  return `${kind === 'fragment' ? 'url' : kind}:${hash}`;
}
