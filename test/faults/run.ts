import { parseArgs } from 'node:util';
import { runSeed } from '../simulation/run-seed.ts';
import { commandOf, shrink } from '../simulation/shrink.ts';
import { runOnBadNetwork } from './bad-network.ts';
import { runKills } from './kills.ts';
import { runMutations } from './mutations.ts';
import { runSeeds } from './run-seeds.ts';

const ROOT = process.cwd();
const SECOND = 1_000;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string' },
    operations: { type: 'string' },
    'most-faults': { type: 'string' },
    mutations: { type: 'boolean', default: false },
    only: { type: 'string' },
    kills: { type: 'string' },
    network: { type: 'string' },
  },
});

const print = (text: string) => process.stdout.write(`${text}\n`);

/** One seed again, with all that happened in it. @returns whether every promise was kept */
async function replay(seed: number): Promise<boolean> {
  const { operations, 'most-faults': mostFaults } = values;
  const kept = operations === 'none' ? [] : operations?.split(',').map(Number);
  const ran = await runSeed(seed, {
    ...(kept && { kept }),
    ...(mostFaults !== undefined && { maxFaults: Number(mostFaults) }),
  });
  for (const line of ran.trace) print(line);
  print(`seed ${seed}: ${ran.violation ?? 'every promise was kept'}`);
  return ran.violation === undefined;
}

/** Many seeds; the first that fails is shrunk. @returns whether every promise was kept */
async function runAll(from: number, seeds: number): Promise<boolean> {
  const started = performance.now();
  const total = await runSeeds(ROOT, from, from + seeds);
  const seconds = (performance.now() - started) / SECOND;
  print(
    `${total.seeds} seeds in ${seconds.toFixed(0)} s: ${total.steps} steps, ${total.faults} faults, ${total.failures.length} failed`,
  );
  const [first] = total.failures;
  if (first === undefined) return true;
  print(`seed ${first.seed}: ${first.violation}`);
  const { narrowing, ran } = await shrink(first.seed, await runSeed(first.seed));
  print(`shrunk to ${narrowing.kept?.length ?? 'all'} operations and ${ran.faults} faults: ${ran.violation}`);
  print(commandOf(first.seed, narrowing));
  return false;
}

async function run(): Promise<boolean> {
  if (values.seed !== undefined) return await replay(Number(values.seed));
  if (values.mutations) return await runMutations(ROOT, values.only);
  if (values.kills !== undefined) return await runKills(Number(values.kills), Number(values.from));
  if (values.network !== undefined) return await runOnBadNetwork(Number(values.network), Number(values.from));
  return await runAll(Number(values.from), Number(values.seeds));
}

process.exitCode = (await run()) ? 0 : 1;
