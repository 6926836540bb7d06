import { invalidProblem } from '#shared/model/invalid-problem.ts';
import type { Problem } from '#shared/model/problem.ts';

/** Of one field. */
export function invalidBody(pointer: string, detail: string): Problem {
  return invalidProblem('invalid-article', [{ pointer, detail }]);
}
