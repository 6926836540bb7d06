import { CommandError } from '../../../infra/command/command-error.ts';
import { readArguments } from '../../../infra/command/read-arguments.ts';
import { runCommand } from '../../../infra/command/run-command.ts';
import { runSeed } from '../simulation/run-seed.ts';
import { commandOf, shrink } from '../simulation/shrink.ts';
import { runOnBadNetwork } from './bad-network.ts';
import { runKills } from './kills.ts';
import { runMutations } from './mutations.ts';
import { runSeeds } from './run-seeds.ts';

const ROOT = process.cwd();
const SECOND = 1_000;

const OPTIONS = {
  seeds: { type: 'string', default: '10000' },
  from: { type: 'string', default: '0' },
  seed: { type: 'string' },
  operations: { type: 'string' },
  'most-faults': { type: 'string' },
  mutations: { type: 'boolean', default: false },
  only: { type: 'string' },
  kills: { type: 'string' },
  network: { type: 'string' },
} as const;
type Values = ReturnType<typeof readArguments<typeof OPTIONS>>;

const print = (text: string) => process.stdout.write(`${text}\n`);

/** @throws {CommandError} 2: the value is not a whole number */
function numberOf(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new CommandError(2, `--${name} must be a whole number; it is "${text}"`);
  return Number(text);
}

/** Runs one seed and prints all its events. @returns whether every promise was kept */
async function replay(seed: number, { operations, 'most-faults': mostFaults }: Values): Promise<boolean> {
  const kept = operations === 'none' ? [] : operations?.split(',').map((one) => numberOf('operations', one));
  const ran = await runSeed(seed, {
    ...(kept && { kept }),
    ...(mostFaults !== undefined && { maxFaults: numberOf('most-faults', mostFaults) }),
  });
  for (const line of ran.trace) print(line);
  print(`seed ${seed}: ${ran.violation ?? 'every promise was kept'}`);
  return ran.violation === undefined;
}

/** Runs many seeds and shrinks the first failure. @returns whether every promise was kept */
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

await runCommand(async () => {
  const values = readArguments(process.argv.slice(2), OPTIONS);
  const { seed, kills, network } = values;
  const from = numberOf('from', values.from);
  const work = async (): Promise<boolean> => {
    if (seed !== undefined) return await replay(numberOf('seed', seed), values);
    if (values.mutations) return await runMutations(ROOT, values.only);
    if (kills !== undefined) return await runKills(numberOf('kills', kills), from);
    if (network !== undefined) return await runOnBadNetwork(numberOf('network', network), from);
    return await runAll(from, numberOf('seeds', values.seeds));
  };
  process.exitCode = (await work()) ? 0 : 1;
});
