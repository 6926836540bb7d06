import type * as z from 'zod/mini';
import { unknownField } from './known-fields.ts';
import type { FieldError } from './problem.ts';

/** An answer names so many bad fields and no more: a body of a megabyte can have a hundred thousand of them. */
const MAX_ERRORS = 100;
/** A name in a body can be as long as the body. */
const MAX_POINTER_CHARACTERS = 300;

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** A JSON pointer (RFC 6901 §3) to a place in a body; the empty one is the whole body. */
export function pointerTo(path: readonly PropertyKey[]): string {
  const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return pointer.length <= MAX_POINTER_CHARACTERS ? pointer : `${pointer.slice(0, MAX_POINTER_CHARACTERS)}…`;
}

function bound(issue: { inclusive?: boolean; origin: string }, limit: number | bigint, side: string): string {
  if (issue.origin === 'array') return `must have ${side} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  return `must be ${side} ${limit}`;
}

function detailOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_big':
      return bound(issue, issue.maximum, 'at most');
    case 'too_small':
      return bound(issue, issue.minimum, 'at least');
    default:
      return issue.message;
  }
}

/**
 * Every bad field that a schema found, as a problem's `errors`: where it is, and what it must be.
 *
 * @param issues what zod found
 * @param schema that it held the body to
 * @returns at most a hundred errors, in the order of the schema, unknown fields last
 */
export function fieldErrors(issues: readonly Issue[], schema: z.core.$ZodType): FieldError[] {
  return issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.slice(0, MAX_ERRORS).map((key) => ({
            pointer: pointerTo([...issue.path, key]),
            detail: unknownField(key, schema, issue.path),
          }))
        : [{ pointer: pointerTo(issue.path), detail: detailOf(issue) }],
    )
    .slice(0, MAX_ERRORS);
}
