import { runSeed } from '../simulation/run-seed.ts';
import type { RunResult } from '../simulation/simulation.ts';

export interface SeedResult extends Pick<RunResult, 'violation' | 'steps' | 'faults'> {
  seed: number;
}

const [first, step, end] = process.argv.slice(2).map(Number);
if (first === undefined || step === undefined || end === undefined)
  throw new Error('give three numbers: the first seed, the step, and the end');
for (let seed = first; seed < end; seed += step) {
  const { violation, steps, faults } = await runSeed(seed);
  process.send?.({ seed, steps, faults, ...(violation !== undefined && { violation }) } satisfies SeedResult);
}
process.disconnect?.();
