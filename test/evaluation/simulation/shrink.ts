import { type Narrowing, planOf } from './plan.ts';
import { runSeed } from './run-seed.ts';
import type { RunResult } from './simulation.ts';

/** The smallest run of a seed that was found to break a promise. */
export interface Shrunk {
  narrowing: Narrowing;
  ran: RunResult;
}

/** The maximum number of runs for one seed. */
const MAX_RUNS = 400;

/**
 * Removes operations in ever smaller pieces as long as the run still breaks a promise, and then reduces the
 * faults. Each removal changes the order of the calls, so the result may not be the smallest failing run.
 */
export async function shrink(seed: number, ran: RunResult): Promise<Shrunk> {
  let best: Shrunk = { narrowing: {}, ran };
  let runs = 0;
  const fails = async (narrowing: Narrowing): Promise<boolean> => {
    if (runs >= MAX_RUNS) return false;
    runs += 1;
    const tried = await runSeed(seed, narrowing);
    if (tried.violation === undefined) return false;
    best = { narrowing, ran: tried };
    return true;
  };
  let kept = planOf(seed).operations.map((_, i) => i);
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length; ) {
      const fewer = kept.filter((_, i) => i < from || i >= from + size);
      if (await fails({ kept: fewer })) kept = fewer;
      else from += size;
    }
  }
  for (let maxFaults = 0; maxFaults < best.ran.faults; maxFaults++)
    if (await fails({ kept, maxFaults })) break;
  return best;
}

/** The command that repeats exactly this run. */
export function commandOf(seed: number, { kept, maxFaults }: Narrowing): string {
  return [
    `npm run faults -- --seed ${seed}`,
    ...(kept ? [`--operations ${kept.join(',') || 'none'}`] : []),
    ...(maxFaults === undefined ? [] : [`--most-faults ${maxFaults}`]),
  ].join(' ');
}
