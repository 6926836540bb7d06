import { submit } from '#shared/pipeline/submit/submit.ts';
import { S3Bodies } from '#shared/store/s3-bodies.ts';
import { Table } from '#shared/table/table.ts';
import { benchDraft } from './articles.ts';
import type { Finding, Row } from './finding.ts';
import { interleaved, millisecondsOf, ratiosOf } from './interleaved.ts';
import { type OwnFeedmill, startOwnFeedmill } from './own-feedmill.ts';
import { type RecordedCalls, RecordingTable } from './recording-table.ts';
import { withConcurrency } from './with-concurrency.ts';

const FEED = 'submissions';
/** Submissions per round, by the number of concurrent requests. */
const LOADS = [
  { many: 1, articles: 30 },
  { many: 32, articles: 96 },
] as const;
const BATCH = 1_000;
const WARM = 20;

/** Returns a function that returns article numbers, and never the same number twice. */
function freshNumbers(): (count: number) => number[] {
  let next = 0;
  return (count) => Array.from({ length: count }, () => next++);
}

/** The calls of a submission on the table. Its transactions are recorded, but not sent. */
async function record(n: number, { documents, tableName, s3, bucket }: OwnFeedmill): Promise<RecordedCalls> {
  const event = { event: 'bench' };
  const table = new RecordingTable(documents, tableName, event);
  await submit(
    { draft: benchDraft(n, FEED) },
    {
      table,
      bodies: new S3Bodies(s3, bucket),
      runtime: { now: () => new Date().toISOString(), random: Math.random, sleep: async () => undefined },
      event,
      feed: FEED,
      caller: { publisher: 'desk', tokenId: 'token', feeds: ['*'], isAdmin: false },
    },
  );
  return table.calls;
}

/** Submissions a second through HTTP, divided by transactions a second of the store alone. */
export const submissions: Row = async (rounds) => {
  const feedmill = await startOwnFeedmill();
  try {
    await feedmill.createFeed(FEED);
    const fresh = freshNumbers();
    const table = new Table(feedmill.documents, feedmill.tableName, { event: 'bench' });
    const post = async (n: number) => {
      const body = JSON.stringify(benchDraft(n, FEED));
      const headers = { 'Content-Type': 'application/json' };
      await feedmill.call(`/v1/feeds/${FEED}/articles`, { method: 'POST', body, headers }, [201]);
    };
    /** @returns the number of lines that were stored; on a slow machine, not all lines are processed in time */
    const postBatch = async (numbers: readonly number[]) => {
      const body = numbers.map((n) => `${JSON.stringify(benchDraft(n, FEED))}\n`).join('');
      const headers = { 'Content-Type': 'application/x-ndjson' };
      const path = `/v1/feeds/${FEED}/articles/batch`;
      const answer = await feedmill.call(path, { method: 'POST', body, headers }, [200]);
      return answer.split('"created"').length - 1;
    };
    const bare = async ({ transactions: [first = []] }: RecordedCalls) => await table.transact(first);
    const allCalls = async ({ reads, transactions }: RecordedCalls) => {
      for (const { wanted, only } of reads) await table.batchGet(wanted, only);
      for (const transaction of transactions) await table.transact(transaction);
    };
    const recorded = async (count: number) => await Promise.all(fresh(count).map((n) => record(n, feedmill)));
    await withConcurrency(4, fresh(WARM), post);

    const findings: Finding[] = [];
    for (const { many, articles } of LOADS) {
      const measured = await interleaved(rounds, {
        http: async () => {
          const numbers = fresh(articles);
          return await millisecondsOf(() => withConcurrency(many, numbers, post));
        },
        bare: async () => {
          const calls = await recorded(articles);
          return await millisecondsOf(() => withConcurrency(many, calls, bare));
        },
        all: async () => {
          const calls = await recorded(articles);
          return await millisecondsOf(() => withConcurrency(many, calls, allCalls));
        },
      });
      findings.push(
        {
          what: `submissions a second through HTTP, ${many} at the same time`,
          against: 'the bare transaction on the same store',
          ratios: ratiosOf(measured.bare, measured.http),
          goal: { atLeast: 0.5 },
        },
        {
          what: '  the same',
          against: 'all calls of a submission on the store, without Feedmill',
          ratios: ratiosOf(measured.all, measured.http),
        },
      );
    }
    const batches = await interleaved(rounds, {
      single: async () => {
        const numbers = fresh(LOADS[0].articles);
        return (await millisecondsOf(() => withConcurrency(1, numbers, post))) / numbers.length;
      },
      batch: async () => {
        const numbers = fresh(BATCH);
        let stored = 0;
        const milliseconds = await millisecondsOf(async () => {
          stored = await postBatch(numbers);
        });
        return milliseconds / stored;
      },
      bare: async () => {
        const calls = await recorded(LOADS[0].articles);
        return (await millisecondsOf(() => withConcurrency(1, calls, bare))) / calls.length;
      },
    });
    findings.push(
      {
        what: `submissions a second in a batch of ${BATCH}`,
        against: 'one after another through HTTP',
        ratios: ratiosOf(batches.single, batches.batch),
        goal: { atLeast: 5 },
      },
      {
        what: '  the same',
        against: 'a bare transaction for each, one after another',
        ratios: ratiosOf(batches.bare, batches.batch),
      },
    );
    return findings;
  } finally {
    await feedmill.close();
  }
};
