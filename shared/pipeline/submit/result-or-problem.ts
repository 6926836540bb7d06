import { isTransient } from '#shared/model/is-transient.ts';
import { Problem } from '#shared/model/problem.ts';

/** Returns the result of `work`, or the `Problem` that it throws. Other errors are thrown. */
export async function returnProblem<T>(work: () => Promise<T> | T): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/**
 * Runs the work of one line of a batch and returns its result. If `work` throws, the error is returned as a
 * problem, so that only this line fails. A defect becomes the problem `internal`, with its cause for the log.
 */
export async function resultOrProblem<T>(work: () => Promise<T> | T): Promise<T | Problem> {
  try {
    return await returnProblem(work);
  } catch (cause) {
    if (isTransient(cause))
      return new Problem('unavailable', 'The database did not respond in time: send the line again.', {
        cause,
      });
    return new Problem('internal', 'Internal error; the other lines are not affected.', { cause });
  }
}
