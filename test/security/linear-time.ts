import { print } from '../evaluation/score/corpora.ts';
import { startFeedmill } from '../local/start-feedmill.ts';
import { flowTime } from './flow-time.ts';
import { slowCases } from './slow-cases.ts';
import { FORMERLY_SLOW, generatedCases, type WorstCase, WRITTEN_CASES } from './worst-cases.ts';

/**
 * `node test/security/linear-time.ts [SEED]`: measures how the time grows for every worst case, and for 300 cases
 * that are generated from the seed. Then it measures the time of each case with a body of nearly the largest accepted
 * size. At the end it sends such bodies of the cases in `FORMERLY_SLOW` to the API of `npm start`. `npm test` measures
 * only a part of the cases.
 */
const KiB = 1024;
/**
 * The size of a whole body: below 1 MiB, so that it is accepted with the syntax around its repeated pieces.
 */
const WHOLE_BODY = 1_000 * KiB;
/** The maximum CPU milliseconds from a whole body to its files. */
const MAX_CPU_MILLISECONDS = 1_000;
/**
 * The maximum milliseconds until the API answers a whole body. The limit is high because of other load of
 * the machine.
 */
const MAX_MILLISECONDS = 3_000;

async function lookAtGrowth(cases: readonly WorstCase[]): Promise<number> {
  const slow = await slowCases(cases, { time: flowTime, bytes: 32 * KiB, tooLong: 300 });
  for (const line of slow) print(`slow: ${line}`);
  print(`growth: ${cases.length} cases, ${slow.length} slow`);
  return slow.length;
}

async function lookAtWholeCases(cases: readonly WorstCase[]): Promise<number> {
  let slow = 0;
  let longest = 0;
  for (const worst of cases) {
    let time = await flowTime(worst, WHOLE_BODY);
    // The CPU time does not include other load of the machine, but it includes garbage collection.
    if (time > MAX_CPU_MILLISECONDS) time = Math.min(time, await flowTime(worst, WHOLE_BODY));
    longest = Math.max(longest, time);
    if (time <= MAX_CPU_MILLISECONDS) continue;
    slow += 1;
    print(`slow: ${worst.name}: ${Math.round(time)} ms of CPU time`);
  }
  print(`whole: ${cases.length} cases, the slowest ${Math.round(longest)} ms of CPU time, ${slow} slow`);
  return slow;
}

async function lookAtWholeBodies(): Promise<number> {
  const feedmill = await startFeedmill();
  const headers = { authorization: `Bearer ${feedmill.adminToken}` };
  const ask = async ({ type, make }: WorstCase, bytes: number): Promise<{ status: number; time: number }> => {
    const body = make(bytes);
    const started = performance.now();
    const response = await fetch(`${feedmill.url}/v1/normalise`, {
      method: 'POST',
      headers: { ...headers, 'content-type': type },
      body,
    });
    await response.arrayBuffer();
    return { status: response.status, time: performance.now() - started };
  };
  let slow = 0;
  let longest = 0;
  try {
    for (const worst of FORMERLY_SLOW) {
      // A first request of each media type is not measured, because it loads the reader of this type.
      await ask(worst, KiB);
      const first = await ask(worst, WHOLE_BODY);
      // A slow case is measured again, because the elapsed time includes other load of the machine.
      const { status, time } = first.time < MAX_MILLISECONDS ? first : await ask(worst, WHOLE_BODY);
      longest = Math.max(longest, time);
      if (status < 500 && time < MAX_MILLISECONDS) continue;
      slow += 1;
      print(`slow: ${worst.name}: ${status} after ${Math.round(time)} ms`);
    }
  } finally {
    await feedmill.stop();
  }
  print(`whole bodies: ${FORMERLY_SLOW.length}, the slowest ${Math.round(longest)} ms, ${slow} slow`);
  return slow;
}

const seed = Number(process.argv[2] ?? 20_260_302);
print(`seed ${seed}`);
const cases = [...WRITTEN_CASES, ...generatedCases(seed, 300)];
const slow = (await lookAtGrowth(cases)) + (await lookAtWholeCases(cases)) + (await lookAtWholeBodies());
if (slow > 0) process.exitCode = 1;
