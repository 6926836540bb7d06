import { invalidProblem } from '#shared/model/invalid-problem.ts';
import type { Problem } from '#shared/model/problem.ts';

/** The problem of one invalid field of a body. */
export function invalidBody(pointer: string, detail: string): Problem {
  return invalidProblem('invalid-article', [{ pointer, detail }]);
}
