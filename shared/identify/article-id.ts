import { createHash } from 'node:crypto';

/**
 * The id of an article, derived from the name of its feed and its first identity. A retry after a lost answer
 * gets the same id, and the guid is the same in every stage, domain and import.
 *
 * @param identity the result of `derivedFrom` for the first identity of the article
 * @returns UUID version 8 (RFC 9562 §5.8): 122 bits of SHA-256
 */
export function articleId(feed: string, identity: string): string {
  const bytes = createHash('sha256').update(`${feed}\n${identity}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
