/**
 * Limits how many calls run at the same time, in total and to one host, so that one host does not delay the others.
 */
export interface HostLimiter {
  run<T>(host: string, work: () => Promise<T>): Promise<T>;
}

interface Waiting {
  host: string;
  start(): void;
}

/** Calls begin in order of arrival. Calls to a busy host are skipped until the host is free. */
export function hostLimiter(limits: { concurrency: number; perHost: number }): HostLimiter {
  const running = new Map<string, number>();
  let all = 0;
  let waiting: Waiting[] = [];

  function next(): void {
    for (let found = true; found && all < limits.concurrency; ) {
      const free = waiting.find(({ host }) => (running.get(host) ?? 0) < limits.perHost);
      found = free !== undefined;
      if (free === undefined) return;
      waiting = waiting.filter((one) => one !== free);
      all += 1;
      running.set(free.host, (running.get(free.host) ?? 0) + 1);
      free.start();
    }
  }

  function done(host: string): void {
    all -= 1;
    const stillRunning = (running.get(host) ?? 1) - 1;
    if (stillRunning === 0) running.delete(host);
    else running.set(host, stillRunning);
    next();
  }

  return {
    run: async (host, work) => {
      await new Promise<void>((start) => {
        waiting.push({ host, start });
        next();
      });
      try {
        return await work();
      } finally {
        done(host);
      }
    },
  };
}
