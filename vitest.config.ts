import { defineConfig } from 'vitest/config';
import { useFolderInMemory } from './test/folder-in-memory.ts';
import { SlowFirst } from './test/slow-first.ts';

useFolderInMemory();

/** Folders of pure steps: `test/architecture.test.ts` keeps clocks, stores and randomness out of them. */
const PURE = [
  'test/shared/{identify,model,normalise,read,render,text}/**/*.test.ts',
  'test/documents/**/*.test.ts',
];

/** Each needs a process of its own: it sets limits or the environment of a function, or compares times of code that runs for the first time. */
const ISOLATED = [
  'test/evaluation/simulation/**/*.test.ts',
  'test/lambdas/silent-store.test.ts',
  'test/security/linear-time.test.ts',
];

/** The bad inputs in FEEDMILL_CORPORA and the counts of the bench, which `npm run test:long` runs. `.ci/run` calls it too. */
const LONG = ['test/evaluation/bad-inputs/corpus.test.ts', 'test/evaluation/bench/counted.test.ts'];

export default defineConfig({
  test: {
    // Two cores, and two workers more for the time in which tests wait for a process.
    maxWorkers: 4,
    // Modules keep no state that other tests change, so files of a worker share what they import.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    setupFiles: ['test/seeded.ts'],
    // Real processes on a machine that others use: there a failure is what fails three times. At a desk it is what fails.
    retry: process.env.CI === 'true' ? 2 : 0,
    // Nothing waits by the clock; this only ends what hangs, on a machine that others use too.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: PURE },
      },
      {
        extends: true,
        test: {
          name: 'feedmill',
          include: ['test/**/*.test.ts'],
          exclude: [...PURE, ...ISOLATED, ...LONG, 'test/contract/**'],
        },
      },
      {
        extends: true,
        test: { name: 'isolated', include: ISOLATED, isolate: true },
      },
      {
        extends: true,
        test: { name: 'long', include: LONG },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          // Its tests wait most of the time, for a window of publishing, so more workers use the same processor time.
          maxWorkers: 6,
          sequence: { groupOrder: 1 },
          globalSetup: 'test/contract/start-for-all.ts',
        },
      },
    ],
  },
});
