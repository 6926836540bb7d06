import { createHash } from 'node:crypto';

/** What the query says of the article. */
const FIELDS = ['url', 'id', 'date_published', 'tags'] as const;

/**
 * Identifies a repeated body, also after the rules for reading it have changed.
 *
 * @param mediaType in lower case, without parameters
 * @param query what was said beside the body
 * @returns SHA-256, hexadecimal
 */
export function bodyHash(mediaType: string, text: string, query = new URLSearchParams()): string {
  // Without `keep` the hash stays that of earlier releases.
  const keep = query.has('keep') ? [query.getAll('keep')] : [];
  const beside = [...FIELDS.map((name) => query.getAll(name)), ...keep];
  return createHash('sha256')
    .update(`${mediaType}\n${JSON.stringify(beside)}\n${text}`)
    .digest('hex');
}
