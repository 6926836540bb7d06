import type { WorstCase } from './worst-cases.ts';

/** A linear body doubles; a quadratic one quadruples. */
const MOST_GROWTH = 3;
const MiB = 1024 * 1024;
/** Of a whole body, in milliseconds: what is faster at a part of that needs no second look. */
const MOST_MILLISECONDS = 1_000;

export interface Look {
  time(worst: WorstCase, bytes: number): Promise<number>;
  bytes: number;
  tooLong: number;
}

/**
 * The cases whose time grows faster than their bytes. A case that would be done within a second at 1 MiB is looked at
 * once; of another the time of twice and four times the bytes is taken, and taken again, the better of two, if it grows.
 *
 * @param look.time what a case costs, in milliseconds
 * @param look.bytes of the first look
 * @param look.tooLong milliseconds of the third look: below it a case is fast enough, with any growth
 * @returns a line for each
 */
export async function slowCases(cases: readonly WorstCase[], look: Look): Promise<string[]> {
  const { time, bytes, tooLong } = look;
  const betterOfTwo = async (worst: WorstCase, size: number): Promise<number> =>
    Math.min(await time(worst, size), await time(worst, size));
  const slow: string[] = [];
  for (const worst of cases) {
    const first = await time(worst, bytes);
    if (first <= (MOST_MILLISECONDS * bytes) / MiB) continue;
    const grows = (twice: number, fourTimes: number): boolean =>
      fourTimes > tooLong && fourTimes / twice > MOST_GROWTH;
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
