import { startFeedmill } from '../../local/start-feedmill.ts';
import { print } from '../score/corpora.ts';
import { FUZZ_KINDS, fuzzCases } from './fuzz-cases.ts';
import { makeFuzzFeed, runFuzz } from './run-fuzz.ts';

/**
 * `node test/evaluation/bad-inputs/fuzz.ts [SEED] [COUNT]`: sends COUNT cases of each kind (default 2,000) to the API
 * of `npm start`. It fails if an answer is 5xx or missing. The tests send a few cases of each kind.
 */

const seed = Number(process.argv[2] ?? 20_261_128);
const count = Number(process.argv[3] ?? 2_000);

const feedmill = await startFeedmill();
let faulty = 0;
try {
  await makeFuzzFeed(feedmill.url, feedmill.adminToken);
  for (const kind of Object.keys(FUZZ_KINDS) as (keyof typeof FUZZ_KINDS)[]) {
    const faults = await runFuzz(feedmill.url, feedmill.adminToken, fuzzCases(kind, seed, count));
    for (const fault of faults) print(`fuzz ${kind} (seed ${seed}): ${fault}`);
    print(`fuzz ${kind}: ${count} cases, ${faults.length} answered 5xx or not at all`);
    faulty += faults.length;
  }
} finally {
  await feedmill.stop();
}
if (faulty > 0) process.exitCode = 1;
