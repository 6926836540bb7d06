import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { Problem } from '#shared/model/problem.ts';
import { OPERATIONS } from './operations.ts';

/** Parameters that add up where they stand more than once. */
const LISTS = new Set(['tags']);

/** What an answer repeats of a query. */
const MAX_NAME_CHARACTERS = 100;
const MAX_ERRORS = 10;

/**
 * The query of a request. A parameter that the operation does not know is refused: `?id=` of a list that ignored it would
 * give the newest article, and a script that deletes what it is given would delete that.
 *
 * @param route method and path as the table of operations has them
 * @throws {Problem} `unreadable`: not percent-encoded UTF-8, of which a parser would make other characters;
 *   `invalid-request`: a parameter that says two things, or that is not known here
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
  // What is no operation is answered 404 or 405, whatever is asked of it.
  if (operation === undefined) return searchParams;
  const known = (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
  const errors = [...new Set(searchParams.keys())].flatMap((name) => {
    const parameter = name.slice(0, MAX_NAME_CHARACTERS);
    if (!known.includes(name)) {
      const taken = known.length === 0 ? 'has no query parameters' : `has ${known.join(', ')}`;
      return [{ parameter, detail: `is unknown; ${route} ${taken}` }];
    }
    const isTwice = !LISTS.has(name) && searchParams.getAll(name).length > 1;
    return isTwice ? [{ parameter, detail: 'is a duplicate query parameter: send it once' }] : [];
  });
  if (errors.length > 0) throw invalidProblem('invalid-request', errors.slice(0, MAX_ERRORS));
  return searchParams;
}
