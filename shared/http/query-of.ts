import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { Problem } from '#shared/model/problem.ts';
import { OPERATIONS } from './operations.ts';

/** Parameters that may be repeated. */
const LISTS = new Set(['tags', 'keep']);

/** Limits of the errors about a query, because a query can be long. */
const MAX_NAME_CHARACTERS = 100;
const MAX_ERRORS = 10;

/**
 * The query parameters of a request. Unknown parameters are refused. If a list ignored `?id=`, it would return all
 * articles, and a script that deletes the results would delete all articles.
 *
 * @param route method and path as in the table of operations
 * @throws {Problem} `unreadable`: not percent-encoded UTF-8; `invalid-request`: a duplicated or unknown parameter
 */
export function queryOf({ search, searchParams }: URL, route: string): URLSearchParams {
  try {
    decodeURIComponent(search);
  } catch (cause) {
    throw new Problem('unreadable', 'The query is not valid percent-encoded UTF-8 (RFC 3986 §2.1).', {
      cause,
    });
  }
  const operation = OPERATIONS[route];
  // An unknown route is answered with 404 or 405.
  if (operation === undefined) return searchParams;
  const known = (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
  const errors = [...new Set(searchParams.keys())].flatMap((name) => {
    const parameter = name.slice(0, MAX_NAME_CHARACTERS);
    if (!known.includes(name)) {
      const taken = known.length === 0 ? 'takes no query parameters' : `takes ${known.join(', ')}`;
      return [{ parameter, detail: `is unknown; ${route} ${taken}` }];
    }
    const isTwice = !LISTS.has(name) && searchParams.getAll(name).length > 1;
    return isTwice ? [{ parameter, detail: 'is a duplicate query parameter: send it once' }] : [];
  });
  if (errors.length > 0) throw invalidProblem('invalid-request', errors.slice(0, MAX_ERRORS));
  return searchParams;
}
