import type { FieldError } from '#shared/model/problem.ts';

/**
 * How many items of a list a request asks for.
 *
 * @param errors takes what is wrong with it
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
