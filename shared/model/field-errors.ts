import type * as z from 'zod/mini';
import { unknownField } from './known-fields.ts';
import type { FieldError } from './problem.ts';

/** An answer names at most this number of invalid fields. A body of 1 MB can have a hundred thousand of them. */
const MAX_ERRORS = 100;
/** Limits of an error, because a field name can be as long as the body. */
const MAX_POINTER_CHARACTERS = 300;
const MAX_NAME_CHARACTERS = 60;

type Issue = z.core.$ZodIssue;

export type BodyError = Extract<FieldError, { pointer: string }>;

const KINDS: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** A JSON Pointer (RFC 6901 §3) to a place in a body; the empty one is the whole body. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * An error at a place in a body. If the pointer is too long, the error points to the nearest parent with a short
 * pointer, and the detail contains the start of the rest.
 */
export function errorAt(path: readonly PropertyKey[], detail: string): BodyError {
  const pointer = pointerTo(path);
  if (pointer.length <= MAX_POINTER_CHARACTERS) return { pointer, detail };
  let depth = 0;
  while (pointerTo(path.slice(0, depth + 1)).length <= MAX_POINTER_CHARACTERS) depth += 1;
  const rest = JSON.stringify(String(path[depth]).slice(0, MAX_NAME_CHARACTERS).toWellFormed()).slice(1, -1);
  return { pointer: pointerTo(path.slice(0, depth)), detail: `contains "${rest}…", which ${detail}` };
}

/**
 * For a value that can have one of several types: the issues of the only branch whose type the value has. If there is
 * no such branch, or more than one, the issue itself.
 */
function issuesOfFittingBranch(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOfType = (branch: Issue[]) =>
    !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const [fitting, other] = issue.errors.filter(isOfType);
  if (fitting === undefined || other !== undefined) return [issue];
  return fitting.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function bound(issue: { inclusive?: boolean; origin: string }, limit: number | bigint, side: string): string {
  if (issue.origin === 'array') return `must have ${side} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  return `must be ${side} ${limit}`;
}

/** Works only with zod's option `reportInput`. An undefined input is a missing field, because JSON has no undefined. */
function requiredOf(issue: Issue): string {
  return 'input' in issue && issue.input === undefined ? 'is required and ' : '';
}

function detailOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${requiredOf(issue)}must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${requiredOf(issue)}must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_big':
      return bound(issue, issue.maximum, 'at most');
    case 'too_small':
      return bound(issue, issue.minimum, 'at least');
    default:
      return issue.message;
  }
}

/**
 * The `errors` of a problem for the issues that a schema found.
 *
 * @param schema the schema that the body was checked against
 * @returns at most 100 errors, in the order of the schema, unknown fields last
 */
export function fieldErrors(issues: readonly Issue[], schema: z.core.$ZodType): BodyError[] {
  return issues
    .flatMap(issuesOfFittingBranch)
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, MAX_ERRORS)
            .map((key) => errorAt([...issue.path, key], unknownField(key, schema, issue.path)))
        : [errorAt(issue.path, detailOf(issue))],
    )
    .slice(0, MAX_ERRORS);
}
