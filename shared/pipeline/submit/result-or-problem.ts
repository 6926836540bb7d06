import { isTransient } from '#shared/model/is-transient.ts';
import { Problem } from '#shared/model/problem.ts';

/**
 * Runs `work`; what it throws is its result, so that a line of many can fail alone. A defect of ours is `internal` to its
 * sender, and its cause is for the log.
 */
export async function resultOrProblem<T>(work: () => Promise<T> | T): Promise<T | Problem> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Problem) return cause;
    if (isTransient(cause))
      return new Problem('unavailable', 'The store does not answer in time: send the line again', { cause });
    return new Problem('internal', 'It is noted, and the others are not touched by it', { cause });
  }
}
