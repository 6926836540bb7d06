import type { LineLog } from '../line-log.ts';
import type { Wiring } from '../template/template.ts';
import { FunctionPool } from './functions.ts';

/** Concurrent instances of the function of the API. */
const API_INSTANCES = 4;
/** Concurrent instances of a function that gets messages of a queue. Its calls spend most of their time waiting. */
const QUEUE_INSTANCES = 4;
const MAX_WAITING_CALLS = 1_000;

export interface FunctionPools {
  /** @throws {Error} the template has no such function */
  of(name: string): FunctionPool;
  close(deadlineMilliseconds: number): Promise<void>;
}

/**
 * Starts a pool for each function. Returns when the functions of the API, the streams and the queues are loaded.
 *
 * @param environment overrides the environment of the template
 * @throws {Error} a function does not load
 */
export async function startFunctions(
  wiring: Wiring,
  environment: Record<string, string>,
  log: LineLog,
): Promise<FunctionPools> {
  const sources = [...wiring.streams, ...wiring.queues];
  const awaited = new Set([wiring.apiFunction, ...sources.map(({ functionName }) => functionName)]);
  const pools = new Map(
    wiring.functions.values().map((definition) => {
      const { name } = definition;
      const limits = {
        maxInstances: instancesOf(name, wiring),
        maxWaiting: MAX_WAITING_CALLS,
        minWarm: awaited.has(name) ? 1 : 0,
      };
      const localDefinition = { ...definition, environment: { ...definition.environment, ...environment } };
      return [name, new FunctionPool(localDefinition, limits, log)];
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

function instancesOf(name: string, { apiFunction, queues }: Wiring): number {
  if (name === apiFunction) return API_INSTANCES;
  const queue = queues.find(({ functionName }) => functionName === name);
  return Math.min(QUEUE_INSTANCES, queue?.maxConcurrency ?? 1);
}
