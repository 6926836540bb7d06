import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { describe, expect, it } from 'vitest';
import { type DeadLetter, runStream } from '../../infra/local/events/stream.ts';
import type { LambdaStreamRecord } from '../../infra/local/events/stream-event.ts';
import type { Invocation } from '../../infra/local/lambda/functions.ts';
import type { StreamMapping } from '../../infra/local/template/template.ts';

const MAPPING: StreamMapping = {
  functionName: 'Publish',
  patterns: [{ dynamodb: { Keys: { pk: { S: [{ prefix: 'TL#' }] } } } }],
  batchSize: 100,
  windowSeconds: 0,
  bisects: true,
  reportsItemFailures: true,
  maxRetries: 1,
};

const record = (sequenceNumber: number, pk = 'TL#world'): StreamRecord => ({
  eventID: String(sequenceNumber),
  eventName: 'INSERT',
  dynamodb: {
    ApproximateCreationDateTime: new Date('2026-03-01T12:00:00.750Z'),
    Keys: { pk: { S: pk } },
    NewImage: { pk: { S: pk }, body: { B: Uint8Array.of(1, 2) } },
    SequenceNumber: String(sequenceNumber),
  },
});

const RETURNED: Invocation = { outcome: 'returned', value: { batchItemFailures: [] } };
const FAILED: Invocation = { outcome: 'failed', reason: 'exception', message: 'it threw' };

/** Runs a stream with these records until the last record is processed. */
async function deliver(
  records: StreamRecord[],
  respond: (numbers: number[], call: number) => Invocation,
  mapping: Partial<StreamMapping> = {},
) {
  const calls: number[][] = [];
  const events: LambdaStreamRecord[] = [];
  const checkpoints: number[] = [];
  const deadLetters: DeadLetter[] = [];
  const ending = new AbortController();
  const wanted = records.filter(({ dynamodb }) => dynamodb?.Keys?.pk?.S?.startsWith('TL#'));
  const last = Number(wanted.at(-1)?.dynamodb?.SequenceNumber);
  const running = runStream(
    { ...MAPPING, ...mapping },
    {
      openReader: () => {
        const behind = checkpoints.at(-1) ?? 0;
        const left = records.filter(({ dynamodb }) => Number(dynamodb?.SequenceNumber) > behind);
        return async () => left.splice(0, 1_000);
      },
      streamArn: 'arn:stream',
      invoke: async ({ Records }) => {
        events.push(...Records);
        const numbers = Records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));
        calls.push(numbers);
        return respond(numbers, calls.length);
      },
      checkpoint: (sequenceNumber) => {
        checkpoints.push(Number(sequenceNumber));
        if (Number(sequenceNumber) >= last) ending.abort();
      },
      sendToDeadLetterQueue: (letter) => deadLetters.push(letter),
      log: { write: () => undefined, copyLines: () => undefined },
    },
    ending.signal,
  );
  await running;
  return { calls, events, checkpoints, deadLetters };
}

const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('an event source mapping', () => {
  it('delivers in one batch all records that match the filter', async () => {
    const records = [record(1), record(2, 'ART#x'), record(3), record(4)];
    const { calls, checkpoints } = await deliver(records, () => RETURNED);
    expect(calls).toEqual([[1, 3, 4]]);
    expect(checkpoints).toEqual([4]);
  });

  it('passes records in Lambda’s form: times in seconds, bytes in base64', async () => {
    const { events } = await deliver([record(7)], () => RETURNED);
    expect(events).toMatchObject([
      {
        eventSource: 'aws:dynamodb',
        eventSourceARN: 'arn:stream',
        dynamodb: {
          ApproximateCreationDateTime: 1_772_366_400,
          NewImage: { pk: { S: 'TL#world' }, body: { B: 'AQI=' } },
          SequenceNumber: '7',
        },
      },
    ]);
  });

  it('ends a batch at the maximum number of records', async () => {
    const { calls } = await deliver(
      numbersTo(5).map((n) => record(n)),
      () => RETURNED,
      { batchSize: 2 },
    );
    expect(calls).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('ends a batch before 6 MB', async () => {
    const large = (n: number) => record(n, `TL#${'x'.repeat(1_250_000)}`);
    const { calls } = await deliver([large(1), large(2), large(3)], () => RETURNED);
    expect(calls).toEqual([[1, 2], [3]]);
  });

  it('delivers a failed batch again', async () => {
    const { calls, checkpoints } = await deliver([record(1)], (_, call) => (call === 1 ? FAILED : RETURNED));
    expect(calls).toEqual([[1], [1]]);
    expect(checkpoints).toEqual([1]);
  });

  it('retries only the records that the function reports as failed', async () => {
    const partly: Invocation = {
      outcome: 'returned',
      value: { batchItemFailures: [{ itemIdentifier: '3' }] },
    };
    const { calls, checkpoints } = await deliver(
      numbersTo(3).map((n) => record(n)),
      (_, call) => (call === 1 ? partly : RETURNED),
    );
    expect(calls).toEqual([[1, 2, 3], [3]]);
    expect(checkpoints).toEqual([2, 3]);
  });

  it('sends the failed rest of a batch to the dead-letter queue as one message', async () => {
    const { calls, deadLetters } = await deliver(
      numbersTo(4).map((n) => record(n)),
      () => ({ outcome: 'returned', value: { batchItemFailures: [{ itemIdentifier: '2' }] } }),
    );
    expect(calls).toEqual([
      [1, 2, 3, 4],
      [2, 3, 4],
    ]);
    expect(deadLetters).toMatchObject([
      { DDBStreamBatchInfo: { startSequenceNumber: '2', endSequenceNumber: '4', batchSize: 3 } },
    ]);
  });

  it('treats a failure of an unknown record as a failure of all records', async () => {
    const unknown: Invocation = {
      outcome: 'returned',
      value: { batchItemFailures: [{ itemIdentifier: '' }] },
    };
    const { calls } = await deliver([record(1)], (_, call) => (call === 1 ? unknown : RETURNED));
    expect(calls).toEqual([[1], [1]]);
  });

  it('sends only the failing record to the dead-letter queue', async () => {
    const { calls, deadLetters, checkpoints } = await deliver(
      numbersTo(8).map((n) => record(n)),
      (numbers) => (numbers.includes(3) ? FAILED : RETURNED),
    );
    const delivered = calls.filter((numbers) => !numbers.includes(3)).flat();
    expect(delivered.toSorted()).toEqual([1, 2, 4, 5, 6, 7, 8]);
    expect(calls.filter((numbers) => numbers.length === 1 && numbers[0] === 3)).toHaveLength(2);
    expect(deadLetters).toMatchObject([
      {
        requestContext: { condition: 'RetryAttemptsExhausted' },
        DDBStreamBatchInfo: { startSequenceNumber: '3', endSequenceNumber: '3', batchSize: 1 },
      },
    ]);
    expect(checkpoints).toEqual(checkpoints.toSorted((a, b) => a - b));
  });

  it('refuses an unsupported filter', async () => {
    await expect(
      deliver([record(1)], () => RETURNED, { patterns: [{ a: [{ suffix: 'x' }] }] }),
    ).rejects.toThrow('does not support the filter');
  });
});
