import { createHash } from 'node:crypto';

/**
 * From feed and first identity, so that retries, stages, domains and imports give the same id.
 *
 * @param identity `derivedFrom`
 * @returns UUID version 8 (RFC 9562 §5.8): 122 bits of SHA-256
 */
export function articleId(feed: string, identity: string): string {
  const bytes = createHash('sha256').update(`${feed}\n${identity}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
