import { createHash } from 'node:crypto';
import type { Content } from '#shared/model/article.ts';
import type { Identity } from '#shared/model/identity.ts';
import { canonicalUrl } from './canonical-url.ts';
import { contentHash } from './content-hash.ts';

/**
 * The identities of a submission, strongest first; the last one, its content, is always there.
 *
 * @param publisherId compared character by character: composed and decomposed forms are two ids
 */
export function identitiesOf(content: Content, publisherId?: string): Identity[] {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const identities: Identity[] = [];
  if (publisherId !== undefined) identities.push({ kind: 'id', hash: sha256(publisherId) });
  if (content.url !== undefined) identities.push({ kind: 'url', hash: sha256(canonicalUrl(content.url)) });
  identities.push({ kind: 'content', hash: contentHash(content) });
  return identities;
}
