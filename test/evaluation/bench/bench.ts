import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { stackOf } from '#shared/model/stack-of.ts';
import { billOfMillions } from './bill.ts';
import { burst } from './burst.ts';
import { coldStart } from './cold-start.ts';
import type { Finding, Row, Skipped } from './finding.ts';
import { growth } from './growth.ts';
import { normalising } from './normalising.ts';
import { oneMore } from './one-more.ts';
import { polls } from './polls.ts';
import { rebuilding } from './rebuilding.ts';
import { rendering } from './rendering.ts';
import { submissions } from './submissions.ts';
import { head, lineOf, summaryOf } from './table.ts';
import { visible } from './visible.ts';

/**
 * `npm run bench` measures all rows, and `npm run bench -- NAME… [--rounds N]` some rows. It prints ratios,
 * because times differ between machines, and the missed goals. It exits with 1 if a row failed, but not if
 * a goal is missed.
 */

const ROWS: Record<string, Row> = {
  submissions,
  normalising,
  visible,
  burst,
  rendering,
  'one-more': oneMore,
  rebuilding,
  'cold-start': coldStart,
  polls,
  bill: billOfMillions,
  growth,
};
const ROUNDS = 5;

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: String(ROUNDS) } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
const unknown = positionals.filter((name) => !Object.hasOwn(ROWS, name));
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(`npm run bench [-- ${Object.keys(ROWS).join(' ')}] [--rounds N]\n`);
  process.exit(2);
}

process.stdout.write(`${head(rounds)}\n`);
const measured: (Finding | Skipped)[] = [];
const failed: string[] = [];
for (const [name, measure] of Object.entries(ROWS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const startedMs = performance.now();
  try {
    for (const line of await measure(rounds)) {
      measured.push(line);
      process.stdout.write(`${lineOf(line)}\n`);
    }
  } catch (error) {
    // If one row fails, for example on a busy machine, the results of the other rows must not be lost.
    failed.push(name);
    process.stderr.write(`${name}: ${stackOf(error)}\n`);
  }
  // On stderr, because times are only valid for this machine.
  const [load = 0] = loadavg();
  process.stderr.write(
    `${name}: ${Math.round((performance.now() - startedMs) / 1000)} s, load ${load.toFixed(1)}\n`,
  );
}
process.stdout.write(`${summaryOf(measured, failed)}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
