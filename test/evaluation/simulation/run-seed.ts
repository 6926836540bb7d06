import { type Narrowing, planOf } from './plan.ts';
import { type Ran, Simulation } from './simulation.ts';

/** Runs one seed. Runs with the same seed and narrowing are equal, call by call. */
export async function runSeed(seed: number, narrowing: Narrowing = {}): Promise<Ran> {
  return await new Simulation(planOf(seed, narrowing)).run();
}
