/** For work that has no time limit. */
export const NEVER = (): boolean => false;

/**
 * Works on items, at most `concurrency` of them at the same time.
 *
 * @param isOutOfTime called before each item after the first `concurrency`, with the number of items that were begun
 * @returns the items that were not processed in time
 */
export async function inParallel<T>(
  all: readonly T[],
  concurrency: number,
  isOutOfTime: (begun: number) => boolean,
  work: (one: T) => Promise<void>,
): Promise<T[]> {
  let begun = 0;
  const worker = async () => {
    for (let one = all[begun]; one !== undefined; one = all[begun]) {
      if (begun >= concurrency && isOutOfTime(begun)) return;
      begun += 1;
      await work(one);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return all.slice(begun);
}
