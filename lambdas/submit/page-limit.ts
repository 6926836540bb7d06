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
