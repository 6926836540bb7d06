import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { TransactionRefused } from '#shared/table/table.ts';

/** Fifty writers of one article at once need a few rounds. */
const MAX_ATTEMPTS = 20;
const MAX_PAUSE_MILLISECONDS = 200;

/**
 * Reads, decides and writes until no other writer was faster: whoever loses reads what the winner wrote and decides again.
 *
 * @param attempt one round, from reading on; nothing of it is kept where its transaction is refused
 * @param what it changes, for the sender: "the article"
 * @throws {Problem} `unavailable`: it lost every time
 */
export async function retryOnConflict<T>(
  what: string,
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
  throw new Problem('unavailable', `Too many others are changing ${what}: try again`);
}
