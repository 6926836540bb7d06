import type { Runtime } from '#shared/model/runtime.ts';
import { StaleWrite } from './files.ts';

/**
 * The maximum number of attempts. An attempt fails if another writer has changed the file in the meantime.
 */
const MAX_ATTEMPTS = 10;

/**
 * Runs `work`, which consists of find, read, render and put, and repeats it after a concurrent write.
 *
 * @throws {StaleWrite} after ten attempts; then the caller retries later
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
