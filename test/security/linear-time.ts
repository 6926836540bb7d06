import { flowTime } from './flow-time.ts';
import { slowCases } from './slow-cases.ts';
import { drawnCases, THOUGHT_OF } from './worst-cases.ts';

/**
 * `node test/security/linear-time.ts [SEED]`: every worst case, and 300 that the seed draws, from the wire to the files.
 * The tests look at a part of them.
 */
const seed = Number(process.argv[2] ?? 20_260_302);
const cases = [...THOUGHT_OF, ...drawnCases(seed, 300)];
const slow = await slowCases(cases, { time: flowTime, bytes: 64 * 1024, tooLong: 400 });
for (const line of slow) process.stdout.write(`slow: ${line}\n`);
process.stdout.write(`linear time: ${cases.length} cases, seed ${seed}, ${slow.length} slow\n`);
if (slow.length > 0) process.exitCode = 1;
