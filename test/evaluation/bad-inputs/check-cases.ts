import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StartedFeedmill, startFeedmill } from '../../local/start-feedmill.ts';
import type { Case } from './case.ts';
import { Runner } from './runner.ts';

/** Declares a test for each case, and a test of the final state. All tests use one instance. */
export function checkCases(cases: readonly Case[]): void {
  let feedmill: StartedFeedmill | undefined;
  let runner: Runner;

  beforeAll(async () => {
    feedmill = await startFeedmill();
    runner = new Runner(feedmill.url, feedmill.adminToken);
    await runner.prepare();
  }, 120_000);
  afterAll(async () => {
    await feedmill?.stop();
  });

  it.each(cases.map((one) => [one.id, one] as const))(
    'the request %s gets the expected answer',
    async (_id, one) => {
      const { steps, raw, method, path, headers, auth, body, recipe } = one;
      const request = JSON.stringify(raw ?? steps ?? { method, path, headers, auth, body, recipe });
      expect(await runner.run(one), request.slice(0, 2_000)).toEqual([]);
    },
    120_000,
  );

  it('Feedmill still works after all cases', async () => {
    expect(await runner.checkAfterwards()).toEqual([]);
    expect(runner.secretsIn(feedmill?.output() ?? '')).toEqual([]);
  }, 120_000);
}
