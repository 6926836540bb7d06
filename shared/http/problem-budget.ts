import type { Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { problemBody } from './problem-answer.ts';

/** The maximum number of errors of one problem. The problem's detail says how many errors there are in all. */
const MAX_ERRORS = 10;
/**
 * Half of an answer is reserved for errors. The other half has room for the thousand lines of a batch, because a line
 * without errors has at most 2 KB.
 */
const MAX_ERROR_BYTES = LIMITS.maxAnswerBytes / 2;

/**
 * Limits the size of an answer with many problems: each problem has at most ten errors, and the last problems may have
 * none.
 */
export class ProblemBudget {
  #bytes = MAX_ERROR_BYTES;

  /** The body of a problem as `problemBody` returns it, with at most ten errors. */
  body(problem: Problem): Record<string, unknown> {
    const { errors: _, ...body } = problemBody(problem);
    const errors = problem.errors.slice(0, MAX_ERRORS);
    this.#bytes -= Buffer.byteLength(JSON.stringify(errors));
    return errors.length === 0 || this.#bytes < 0 ? body : { ...body, errors };
  }
}
