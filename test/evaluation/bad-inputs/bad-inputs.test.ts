import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedFeedmill, startFeedmill } from '../../local/start-feedmill.ts';
import type { Case } from './case.ts';
import { OUR_CASES } from './our-cases.ts';
import { Runner } from './runner.ts';

const corpora = process.env.FEEDMILL_CORPORA;

function readCases(folder: string): Case[] {
  const lines = readFileSync(join(folder, 'corpora/bad-inputs/cases.jsonl'), 'utf8').trimEnd().split('\n');
  return lines
    .map((line): Case => {
      const { then, ...one } = JSON.parse(line);
      return { ...one, leavesNoTrace: then === 'feed unchanged' };
    })
    .filter(({ id }) => !SUPERSEDED.has(id));
}

/** Cases that contradict the current contract: PATCH of a feed is allowed since decision 135. */
const SUPERSEDED: ReadonlySet<string> = new Set(['a-method-feed-0']);

it.skipIf(corpora !== undefined)('the corpus of bad inputs: SKIPPED, FEEDMILL_CORPORA is not set', () => {});

describe.each([
  ['our bad inputs', OUR_CASES],
  ...(corpora === undefined ? [] : [['the corpus of bad inputs', readCases(corpora)] as const]),
] as const)('%s', (_, cases) => {
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
    'the request %s is answered as promised',
    async (_id, one) => {
      const { steps, raw, method, path, headers, auth, body, recipe } = one;
      const request = JSON.stringify(raw ?? steps ?? { method, path, headers, auth, body, recipe });
      expect(await runner.run(one), request.slice(0, 2_000)).toEqual([]);
    },
    120_000,
  );

  it('afterwards files, lists and a valid article work', async () => {
    expect(await runner.checkAfterwards()).toEqual([]);
    expect(runner.secretsIn(feedmill?.output() ?? '')).toEqual([]);
  }, 120_000);
});
