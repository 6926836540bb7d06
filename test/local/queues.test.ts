import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignatureV4 } from '@smithy/signature-v4';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MessageQueue } from '#shared/notify/message-queue.ts';
import { type LambdaQueueRecord, pollOnce } from '../../infra/local/events/queue.ts';
import type { Invocation } from '../../infra/local/lambda/functions.ts';
import { Queues } from '../../infra/local/sqs/queues.ts';
import { startSqs } from '../../infra/local/sqs/sqs.ts';
import type { QueueMapping } from '../../infra/local/template/template.ts';

// Tests the guarantees of SQS on which Feedmill relies.

const MAPPING: QueueMapping = {
  queue: 'Work',
  functionName: 'Worker',
  batchSize: 10,
  maxConcurrency: 1,
  reportsItemFailures: true,
  visibilitySeconds: 30,
  maxReceives: 2,
  deadLetterQueue: 'Dead',
};

let folder: string;
let queues: Queues;
let nowMs: number;
const open = () => new Queues(join(folder, 'queues.sqlite'), () => nowMs);
const received = (queue = 'Work') => queues.receive(queue, 10, 30).map(({ body }) => body);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'feedmill-queues-'));
  nowMs = 1_000_000;
  queues = open();
});
afterEach(() => {
  queues.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a message is not received again during its visibility timeout', () => {
  queues.send('Work', [{ body: 'a', delaySeconds: 0 }]);
  expect([received(), received()]).toEqual([['a'], []]);
  nowMs += 30_000;
  const [again] = queues.receive('Work', 10, 30);
  expect(again).toMatchObject({ body: 'a', receiveCount: 2, sentAt: 1_000_000 });
  queues.delete([again?.id ?? '']);
  nowMs += 60_000;
  expect([received(), queues.count('Work')]).toEqual([[], 0]);
});

it('a message is received after its delay, from its own queue', () => {
  queues.send('Work', [
    { body: 'late', delaySeconds: 60 },
    { body: 'now', delaySeconds: 0 },
  ]);
  expect([received(), received('Other'), queues.nextVisibleAt('Work')]).toEqual([['now'], [], 1_030_000]);
  nowMs += 60_000;
  expect(received().toSorted()).toEqual(['late', 'now']);
});

it('a restart loses no message', () => {
  queues.send('Work', [
    { body: 'had', delaySeconds: 0 },
    { body: 'waits', delaySeconds: 5 },
  ]);
  received();
  queues.close();
  queues = open();
  expect(received()).toEqual(['had']);
  nowMs += 5_000;
  expect(received()).toEqual(['waits']);
});

describe('an event source mapping', () => {
  const poll = (answer: (records: LambdaQueueRecord[]) => Invocation) =>
    pollOnce(MAPPING, {
      queues,
      invoke: async ({ Records }) => answer(Records),
      log: { write: () => undefined, copyLines: () => undefined },
    });
  const returned = (value: unknown): Invocation => ({ outcome: 'returned', value });

  it('deletes messages that are not reported as failed', async () => {
    queues.send(
      'Work',
      ['good', 'bad'].map((body) => ({ body, delaySeconds: 0 })),
    );
    const failBad = (records: LambdaQueueRecord[]) => {
      const bad = records.filter(({ body }) => body === 'bad');
      return returned({ batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) });
    };
    for (const left of [1, 1, 0]) {
      await poll(failBad);
      expect(queues.count('Work')).toBe(left);
      nowMs += 30_000;
    }
    expect(received('Dead')).toEqual(['bad']);
  });

  it.each<[string, Invocation]>([
    ['crashes', { outcome: 'failed', reason: 'crash', message: '' }],
    ['cannot be called', { outcome: 'busy' }],
    [
      'reports an unknown id',
      { outcome: 'returned', value: { batchItemFailures: [{ itemIdentifier: 'x' }] } },
    ],
  ])('deletes no message of a function that %s', async (_, invocation) => {
    queues.send(
      'Work',
      ['a', 'b'].map((body) => ({ body, delaySeconds: 0 })),
    );
    expect([await poll(() => invocation), await poll(() => invocation)]).toEqual([true, false]);
    nowMs += 30_000;
    expect(received()).toHaveLength(2);
  });
});

describe('SendMessageBatch', () => {
  class Hash {
    async digest(): Promise<Uint8Array> {
      return new Uint8Array(32);
    }
    update(): void {}
    reset(): void {}
  }
  const signer = (accessKeyId: string): ConstructorParameters<typeof SignatureV4>[0] => ({
    credentials: { accessKeyId, secretAccessKey: 'secret' },
    region: 'us-east-1',
    service: 'sqs',
    sha256: Hash,
  });

  it('accepts only signed messages, with a delay of at most 900 s', async () => {
    const sqs = await startSqs(queues, new Set(['Work']), 'key');
    const queueOf = (url: string, key: string) =>
      new MessageQueue<string>({ url, endpoint: sqs.endpoint, signer: signer(key) });
    await queueOf('Work', 'key').send(Array.from({ length: 23 }, (_, n) => ({ body: `m${n}` })));
    expect(queues.count('Work')).toBe(23);
    await expect(queueOf('Other', 'key').send([{ body: 'a' }])).rejects.toThrow('could not be sent to Other');
    await expect(queueOf('Work', 'stranger').send([{ body: 'a' }])).rejects.toThrow('could not be sent');
    await queueOf('Work', 'key').send([{ body: 'late', delaySeconds: 5_000 }]);
    queues.delete(queues.receive('Work', 100, 30).map(({ id }) => id));
    expect(queues.nextVisibleAt('Work')).toBe(nowMs + 900_000);
    await sqs.close();
  });
});
