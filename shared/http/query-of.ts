import { Problem } from '#shared/model/problem.ts';
import { OPERATIONS } from './operations.ts';

/** Parameters that add up where they stand more than once. */
const LISTS = new Set(['tags']);

/**
 * The query of a request. Parameters that the operation does not know are nobody's business.
 *
 * @param route method and path as the table of operations has them
 * @throws {Problem} `unreadable`: not percent-encoded UTF-8, of which a parser would make other characters;
 *   `invalid-request`: a parameter that says two things
 */
export function queryOf({ search, searchParams }: URL, route: string): URLSearchParams {
  try {
    decodeURIComponent(search);
  } catch (cause) {
    throw new Problem('unreadable', 'The query is not percent-encoded UTF-8 (RFC 3986 §2.1)', { cause });
  }
  const parameters = OPERATIONS[route]?.parameters ?? [];
  const errors = parameters
    .filter((one) => one.in === 'query' && !LISTS.has(one.name) && searchParams.getAll(one.name).length > 1)
    .map(({ name }) => ({ pointer: `?${name}`, detail: 'must stand once' }));
  if (errors.length > 0) {
    throw new Problem('invalid-request', 'The query says one thing twice', { errors });
  }
  return searchParams;
}
