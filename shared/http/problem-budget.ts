import type { Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { problemBody } from './problem-answer.ts';

/** Of one line; its detail says how many there are. */
const MAX_ERRORS = 10;
/** Without them a line of a batch has at most 2 KB, so that a thousand lines fit into the other half of an answer. */
const MAX_ERROR_BYTES = LIMITS.maxAnswerBytes / 2;

/** The problems of one answer that has many: each names ten bad fields at most, and those that come last may name none. */
export class ProblemBudget {
  #bytes = MAX_ERROR_BYTES;

  /** As `problemBody`. */
  body(problem: Problem): Record<string, unknown> {
    const { errors: _, ...body } = problemBody(problem);
    const errors = problem.errors.slice(0, MAX_ERRORS);
    this.#bytes -= Buffer.byteLength(JSON.stringify(errors));
    return errors.length === 0 || this.#bytes < 0 ? body : { ...body, errors };
  }
}
