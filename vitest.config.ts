import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two cores: more workers only make the processes that the tests start wait for each other.
    maxWorkers: 2,
    setupFiles: ['test/seeded.ts'],
    // Real processes on a machine that others use: there a failure is what fails three times. At a desk it is what fails.
    retry: process.env.CI === 'true' ? 2 : 0,
    // Nothing waits by the clock; this only ends what hangs, on a machine that others use too.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: { name: 'feedmill', include: ['test/**/*.test.ts'], exclude: ['test/contract/**'] },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          globalSetup: 'test/contract/start-for-all.ts',
        },
      },
    ],
  },
});
