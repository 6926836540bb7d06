import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StartedFeedmill, startFeedmill } from '../../local/start-feedmill.ts';
import { FUZZ_KINDS, fuzzCases } from './fuzz-cases.ts';
import { makeFuzzFeed, runFuzz } from './run-fuzz.ts';

let feedmill: StartedFeedmill | undefined;

beforeAll(async () => {
  feedmill = await startFeedmill();
  await makeFuzzFeed(feedmill.url, feedmill.adminToken);
});
afterAll(async () => {
  await feedmill?.stop();
});

/** `npm run check:security` sends many more cases. */
it.each(Object.keys(FUZZ_KINDS) as (keyof typeof FUZZ_KINDS)[])(
  'no generated request of the kind “%s” gets a 5xx',
  async (kind) => {
    const { url = '', adminToken = '' } = feedmill ?? {};
    expect(await runFuzz(url, adminToken, fuzzCases(kind, 20_261_128, 30))).toEqual([]);
  },
);
