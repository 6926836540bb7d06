import { expect, it } from 'vitest';
import { runSeed } from './run-seed.ts';
import { commandOf, shrink } from './shrink.ts';

/** The number of seeds for which a usual test run has time. `npm run faults` runs ten thousand seeds. */
const SEEDS = 40;

it(`every invariant holds in ${SEEDS} seeds of races, faults and crashes`, async () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const ran = await runSeed(seed);
    if (ran.violation === undefined) continue;
    const { narrowing } = await shrink(seed, ran);
    expect.fail(`seed ${seed}: ${ran.violation}\n${commandOf(seed, narrowing)}`);
  }
});

it('two runs of a seed make the same calls in the same order', async () => {
  const [once, again] = [await runSeed(3), await runSeed(3)];
  expect(again.trace).toEqual(once.trace);
  expect(once.steps).toBeGreaterThan(100);
});

it('the simulation sets its small limits before the table of formats reads them', async () => {
  const [{ FORMATS }, { FEED_LIMITS }] = await Promise.all([
    import('#shared/model/formats.ts'),
    import('#shared/settings.ts'),
  ]);
  expect(FEED_LIMITS.maxFileBytes).toBe(60_000);
  expect(Object.values(FORMATS).map(({ maxBytes }) => maxBytes)).toContain(60_000);
});
