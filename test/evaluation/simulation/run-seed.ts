import { type Narrowing, planOf } from './plan.ts';
import { type RunResult, Simulation } from './simulation.ts';

/** Runs one seed. Two runs with the same seed and the same narrowing make the same calls in the same order. */
export async function runSeed(seed: number, narrowing: Narrowing = {}): Promise<RunResult> {
  return await new Simulation(planOf(seed, narrowing)).run();
}
