/**
 * Measures several sides in turn, so that other load of the machine affects all sides. Every second round
 * has the opposite order.
 * @param sides each runs once per round and returns its measurement
 * @returns the measurements of each side by round
 */
export async function interleaved<Side extends string>(
  rounds: number,
  sides: Record<Side, () => Promise<number>>,
): Promise<Record<Side, number[]>> {
  const names = Object.keys(sides) as Side[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Side, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) measured[name].push(await sides[name]());
  }
  return measured;
}

/** The ratios of two sides by round. */
export function ratiosOf(over: readonly number[], under: readonly number[]): number[] {
  return over.map((value, round) => value / (under[round] ?? Number.NaN));
}

/**
 * The processor time of a task, in milliseconds. It depends less on other load of the machine than the elapsed time.
 */
export async function processorMillisecondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The elapsed time of a task. */
export async function millisecondsOf(work: () => unknown): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}
