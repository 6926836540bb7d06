import { hash } from 'node:crypto';

/** The query parameters that are fields of the article. */
const FIELDS = ['url', 'id', 'date_published', 'tags'] as const;

/**
 * The hash by which a repeated body is recognised, even if the reading rules have changed since.
 *
 * @param mediaType in lower case, without parameters
 * @param query the query parameters of the request
 * @returns SHA-256, hexadecimal
 */
export function bodyHash(mediaType: string, text: string, query = new URLSearchParams()): string {
  // Requests without `keep` must have the same hash as in earlier releases.
  const keep = query.has('keep') ? [query.getAll('keep')] : [];
  const parameters = [...FIELDS.map((name) => query.getAll(name)), ...keep];
  return hash('sha256', `${mediaType}\n${JSON.stringify(parameters)}\n${text}`);
}
