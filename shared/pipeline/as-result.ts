import { Problem } from '#shared/model/problem.ts';

/** Runs `work`; a problem that it throws for its sender is its result, so that a line of many can fail alone. */
export async function asResult<T>(work: () => Promise<T> | T): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
