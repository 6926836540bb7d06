import { createHash } from 'node:crypto';

/** What the query says of the article. */
const FIELDS = ['url', 'id', 'date_published', 'tags'] as const;

/**
 * What a body is known by when it comes again, whatever the rules make of it then.
 *
 * @param mediaType in lower case, without parameters
 * @param query what was said beside the body
 * @returns SHA-256, hexadecimal
 */
export function bodyHash(mediaType: string, text: string, query = new URLSearchParams()): string {
  const beside = FIELDS.map((name) => query.getAll(name));
  return createHash('sha256')
    .update(`${mediaType}\n${JSON.stringify(beside)}\n${text}`)
    .digest('hex');
}
