import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MUTATIONS, type Mutation } from './mutation-list.ts';
import { runSeeds } from './run-seeds.ts';

const COPIED = [
  'shared',
  'lambdas',
  'test/evaluation/simulation',
  'test/evaluation/faults',
  'package.json',
  'tsconfig.json',
];
/** The maximum number of seeds that are run to find a mutation. */
const MAX_SEEDS = 500;

/**
 * Puts each mutation into a copy of the sources and runs seeds until a seed breaks a promise.
 *
 * @param wanted a part of the description of the mutations to run; if absent, all are run
 * @returns whether all were found
 * @throws {Error} the code that a mutation replaces has changed; no mutation was run
 */
export async function runMutations(root: string, wanted = ''): Promise<boolean> {
  const chosen = MUTATIONS.filter(({ what }) => what.includes(wanted));
  for (const mutation of chosen) mutated(root, mutation);
  let survivors = 0;
  for (const mutation of chosen) {
    const killed = await killedBy(root, mutation);
    if (killed === undefined) survivors += 1;
    const how = killed ? `${killed.seed} | ${killed.violation}` : `- | survives ${MAX_SEEDS} seeds`;
    process.stdout.write(`| ${mutation.what} | ${how} |\n`);
  }
  process.stdout.write(`${chosen.length - survivors} of ${chosen.length} found\n`);
  return survivors === 0;
}

/**
 * The text of a file with a mutation.
 *
 * @throws {Error} the code has changed: it does not contain the replaced text exactly once
 */
export function mutated(root: string, { what, file, from, to }: Mutation): string {
  const code = readFileSync(join(root, file), 'utf8');
  if (code.split(from).length !== 2)
    throw new Error(`${file} does not contain the code of the mutation "${what}" exactly once`);
  return code.replace(from, () => to);
}

async function killedBy(
  root: string,
  mutation: Mutation,
): Promise<{ seed: number; violation: string } | undefined> {
  const copy = mkdtempSync(join(tmpdir(), 'feedmill-mutation-'));
  try {
    for (const part of COPIED) cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    writeFileSync(join(copy, mutation.file), mutated(root, mutation));
    const { failures } = await runSeeds(copy, 0, MAX_SEEDS);
    const [first] = failures;
    return first && { seed: first.seed, violation: (first.violation ?? '').split('\n')[0] ?? '' };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
