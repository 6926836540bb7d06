import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { TransactionRefused } from '#shared/table/table.ts';

/** The maximum number of attempts: enough for fifty concurrent writers of one article. */
const MAX_ATTEMPTS = 20;
const MAX_PAUSE_MILLISECONDS = 200;

/**
 * Retries `attempt` while its transaction fails because of concurrent writers.
 *
 * @param target the item that is changed, for the error message: "the article"
 * @param attempt reads, decides and writes; a refused transaction has stored nothing
 * @throws {Problem} `unavailable`: all attempts failed
 */
export async function retryOnConflict<T>(
  target: string,
  { runtime, event }: { runtime: Runtime; event: LogEvent },
  attempt: () => Promise<T>,
): Promise<T> {
  for (let n = 1; n <= MAX_ATTEMPTS; n++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TransactionRefused)) throw error;
      event.transaction_conflicts = n;
      await runtime.sleep(runtime.random() * Math.min(MAX_PAUSE_MILLISECONDS, 5 * 2 ** n));
    }
  }
  throw new Problem(
    'unavailable',
    `Too many requests are changing ${target} at the same time: send the request again.`,
  );
}
