import type { LineLog } from '../line-log.ts';
import type { Wiring } from '../template/template.ts';
import { type FunctionPool, functionPool } from './functions.ts';

/** Concurrent instances per function. The submission API has the most parallel requests. */
const API_INSTANCES = 4;
const MAX_WAITING_CALLS = 1_000;

/** The functions of the template, by name. */
export interface FunctionPools {
  /** @throws {Error} the template has no such function */
  of(name: string): FunctionPool;
  close(deadlineMilliseconds: number): Promise<void>;
}

/**
 * Starts a pool for each function. The functions of the API and the stream are loaded when it returns.
 *
 * @param environment overrides the environment of the template
 * @throws {Error} a function does not load
 */
export async function startFunctions(
  wiring: Wiring,
  environment: Record<string, string>,
  log: LineLog,
): Promise<FunctionPools> {
  const awaited = new Set([wiring.apiFunction, ...wiring.streams.map(({ functionName }) => functionName)]);
  const pools = new Map(
    wiring.functions.values().map((definition) => {
      const { name } = definition;
      const limits = {
        maxInstances: name === wiring.apiFunction ? API_INSTANCES : 1,
        maxWaiting: MAX_WAITING_CALLS,
        minWarm: awaited.has(name) ? 1 : 0,
      };
      const here = { ...definition, environment: { ...definition.environment, ...environment } };
      return [name, functionPool(here, limits, log)];
    }),
  );
  const of = (name: string): FunctionPool => {
    const found = pools.get(name);
    if (found === undefined) throw new Error(`the template has no function ${name}`);
    return found;
  };
  await Promise.all(awaited.values().map((name) => of(name).warm()));
  return {
    of,
    close: async (deadlineMilliseconds) => {
      await Promise.all(pools.values().map((pool) => pool.close(deadlineMilliseconds)));
    },
  };
}
