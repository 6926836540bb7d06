import { type FieldError, Problem, type ProblemKind, type ProblemOptions } from './problem.ts';

/** The place of an error as the detail names it: `/title`, `Parameter limit`, `Header If-Match`. */
function placeOf({ pointer, parameter, header }: FieldError): string {
  if (parameter !== undefined) return `Parameter ${parameter}`;
  if (header !== undefined) return `Header ${header}`;
  return pointer === '' ? 'The body' : pointer;
}

/**
 * A problem for a request that is invalid in one or more places. Its detail shows the first error and the
 * number of others.
 *
 * @param errors at least one
 */
export function invalidProblem(
  kind: ProblemKind,
  errors: FieldError[],
  options: Omit<ProblemOptions, 'errors'> = {},
): Problem {
  const [first, ...others] = errors;
  const shown = first === undefined ? 'The request is invalid' : `${placeOf(first)} ${first.detail}`;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return new Problem(kind, `${shown}${more}.`, { ...options, errors });
}
