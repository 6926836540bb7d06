import { invalidProblem } from '#shared/model/invalid-problem.ts';
import type { FieldError } from '#shared/model/problem.ts';

/**
 * The number of items that a request for a list asks for.
 *
 * @param errors receives an error if the parameter is invalid
 */
export function pageLimit(
  query: URLSearchParams,
  { usual, max }: { usual: number; max: number },
  errors: FieldError[],
): number {
  const given = query.get('limit');
  const limit = given === null ? usual : /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (!(limit >= 1 && limit <= max))
    errors.push({ parameter: 'limit', detail: `must be a whole number from 1 to ${max}` });
  return limit;
}

/**
 * The page that a request for a list asks for, if the list has no other parameters.
 *
 * @param max the highest allowed number of items, which is also used if the request has no limit
 * @throws {Problem} `invalid-request`: the limit is invalid
 */
export function pageRequest(query: URLSearchParams, max: number): { limit: number; cursor?: string } {
  const errors: FieldError[] = [];
  const limit = pageLimit(query, { usual: max, max }, errors);
  if (errors.length > 0) throw invalidProblem('invalid-request', errors);
  const cursor = query.get('cursor');
  return { limit, ...(cursor !== null && { cursor }) };
}
