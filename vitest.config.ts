import { defineConfig } from 'vitest/config';
import { useFolderInMemory } from './test/folder-in-memory.ts';
import { SlowFirst } from './test/slow-first.ts';

useFolderInMemory();

/** Folders of pure steps: `test/architecture.test.ts` keeps clocks, stores and randomness out of them. */
const PURE = [
  'test/shared/{identify,model,normalise,read,render,text}/**/*.test.ts',
  'test/documents/**/*.test.ts',
];

/**
 * Each file needs a separate process: it sets limits or the environment of a function, or compares times of code that
 * runs for the first time.
 */
const ISOLATED = [
  'test/evaluation/simulation/**/*.test.ts',
  'test/lambdas/silent-store.test.ts',
  'test/security/linear-time.test.ts',
];

/** The tests of `npm run test:long`, which `.ci/run` runs too: the bad inputs of FEEDMILL_CORPORA, and the counts of the bench. */
const LONG = ['test/evaluation/bad-inputs/corpus.test.ts', 'test/evaluation/bench/counted.test.ts'];

export default defineConfig({
  test: {
    // There are more workers than the two cores, because tests often wait for a process.
    maxWorkers: 4,
    // Modules keep no state that other tests change, so files of a worker share what they import.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    setupFiles: ['test/seeded.ts'],
    // On a CI machine, which may be busy, a test fails only if it fails three times.
    retry: process.env.CI === 'true' ? 2 : 0,
    // These limits only end tests that hang, even on a busy machine.
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
