import type { Runtime } from '#shared/model/runtime.ts';
import { StaleWrite } from './files.ts';

/** Writers of one file at once: each loser starts again with what the winner left. */
const MAX_ATTEMPTS = 10;

/**
 * Runs find, read, render and put, from the beginning again whenever somebody newer has written in between.
 *
 * @throws {StaleWrite} after ten times: others heal it, and the caller's retry comes on top
 */
export async function retryOnStaleWrite(runtime: Runtime, work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StaleWrite) || attempt === MAX_ATTEMPTS) throw error;
      await runtime.sleep(runtime.random() * 20 * attempt);
    }
  }
}
