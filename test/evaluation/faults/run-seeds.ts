import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { SeedResult } from './worker.ts';

export interface SeedsResult {
  seeds: number;
  steps: number;
  faults: number;
  /** The seeds that broke a promise: mostly one, because the run then ends. */
  failures: SeedResult[];
}

/**
 * Runs a range of seeds on all cores. The run ends when a seed breaks a promise.
 *
 * @param root folder of the sources: the project, or a copy with a mutation
 */
export async function runSeeds(root: string, from: number, to: number): Promise<SeedsResult> {
  const workers = Math.min(availableParallelism(), to - from);
  const total: SeedsResult = { seeds: 0, steps: 0, faults: 0, failures: [] };
  const children = Array.from({ length: workers }, (_, i) =>
    fork(join(root, 'test/evaluation/faults/worker.ts'), [from + i, workers, to].map(String), {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  );
  await Promise.all(
    children.map(
      (child) =>
        new Promise<void>((resolve, reject) => {
          child.on('message', (ran: SeedResult) => {
            total.seeds += 1;
            total.steps += ran.steps;
            total.faults += ran.faults;
            if (ran.violation === undefined) return;
            total.failures.push(ran);
            for (const one of children) one.kill('SIGKILL');
          });
          child.once('exit', (code) => {
            if (code === 0 || total.failures.length > 0) resolve();
            else reject(new Error(`a worker ended with ${code}`));
          });
        }),
    ),
  );
  total.failures.sort((a, b) => a.seed - b.seed);
  return total;
}
