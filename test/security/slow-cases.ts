import type { WorstCase } from './worst-cases.ts';

/** The largest growth of the time when the size doubles: between 2 (linear) and 4 (quadratic). */
const MAX_GROWTH = 3;
const MiB = 1024 * 1024;
/** Milliseconds per MiB that are accepted after the first measurement. */
const MAX_MILLISECONDS = 1_000;

export interface MeasureOptions {
  time(worst: WorstCase, bytes: number): Promise<number>;
  bytes: number;
  tooLong: number;
}

/**
 * Finds the cases whose time grows faster than their size. A case that takes at most a second per MiB in the first
 * measurement is measured only once. Any other case is also measured with twice and four times the size.
 * If the time grows too fast, these two sizes are measured again.
 *
 * @param options.time milliseconds for a case
 * @param options.bytes size of the first measurement
 * @param options.tooLong milliseconds for four times the size: a case that takes less is accepted with any growth
 * @returns a line for each case that was found
 */
export async function slowCases(cases: readonly WorstCase[], options: MeasureOptions): Promise<string[]> {
  const { time, bytes, tooLong } = options;
  const betterOfTwo = async (worst: WorstCase, size: number): Promise<number> =>
    Math.min(await time(worst, size), await time(worst, size));
  const slow: string[] = [];
  for (const worst of cases) {
    const first = await time(worst, bytes);
    if (first <= (MAX_MILLISECONDS * bytes) / MiB) continue;
    const grows = (twice: number, fourTimes: number): boolean =>
      fourTimes > tooLong && fourTimes / twice > MAX_GROWTH;
    if (!grows(await time(worst, 2 * bytes), await time(worst, 4 * bytes))) continue;
    const twice = await betterOfTwo(worst, 2 * bytes);
    const fourTimes = await betterOfTwo(worst, 4 * bytes);
    if (grows(twice, fourTimes)) {
      const figures = [first, twice, fourTimes].map((time) => `${Math.round(time)} ms`).join(', ');
      slow.push(`${worst.name}: ${figures} at ${bytes}, ${2 * bytes} and ${4 * bytes} bytes`);
    }
  }
  return slow;
}
