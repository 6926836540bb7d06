import { setTimeout as pause } from 'node:timers/promises';
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { Invocation } from '../lambda/functions.ts';
import type { LineLog } from '../line-log.ts';
import type { StreamMapping } from '../template/template.ts';
import { type EventPattern, matchesPattern, readEventPattern } from './event-pattern.ts';
import { failedItems } from './failed-items.ts';
import { type LambdaStreamRecord, lambdaStreamRecord, sequenceNumberOf } from './stream-event.ts';

export interface StreamPorts {
  /**
   * Continues after the last checkpoint. Each call of the returned function returns the next records in order, or
   * an empty list.
   */
  openReader(): (signal: AbortSignal) => Promise<StreamRecord[]>;
  streamArn: string;
  invoke(event: { Records: LambdaStreamRecord[] }): Promise<Invocation>;
  /** Stores that all records up to this sequence number are processed. */
  checkpoint(sequenceNumber: string): void;
  /** Receives a batch whose retries are used up. */
  sendToDeadLetterQueue(letter: DeadLetter): void;
  log: LineLog;
}

/**
 * The message that Lambda puts into the dead-letter queue. It contains the position of the records, but not the
 * records.
 */
export interface DeadLetter {
  requestContext: {
    functionArn: string;
    condition: 'RetryAttemptsExhausted';
    approximateInvokeCount: number;
  };
  responseContext: { functionError: string };
  timestamp: string;
  DDBStreamBatchInfo: {
    shardId: string;
    startSequenceNumber: string;
    endSequenceNumber: string;
    batchSize: number;
    streamArn: string;
  };
}

const IDLE_POLL_MILLISECONDS = 200;
/**
 * The maximum number of bytes of a batch. The input of a Lambda call has at most 6 MiB, including the event around the
 * records.
 */
const MAX_BATCH_BYTES = 6 * 1024 * 1024 - 64 * 1024;
const FIRST_BACKOFF_MILLISECONDS = 250;
const MAX_BACKOFF_MILLISECONDS = 15_000;
/**
 * For records that the filter drops, a checkpoint is stored only once per this number of records, because each
 * checkpoint causes a write to the disk.
 */
const SKIPPED_CHECKPOINT_RECORDS = 1_000;

/**
 * Runs an event source mapping of a stream as Lambda does. It gathers the records that match the filter,
 * until the batch is full or the window since the first record is over. Then it calls the function, and
 * continues when the batch is processed. After a crash, records can be delivered again, but no record is
 * lost.
 *
 * @param signal stops the mapping between two calls
 */
export async function runStream(
  mapping: StreamMapping,
  ports: StreamPorts,
  signal: AbortSignal,
): Promise<void> {
  const patterns = mapping.patterns.map(readEventPattern);
  while (!signal.aborted) {
    try {
      await follow(mapping, patterns, ports, signal);
    } catch (error) {
      if (signal.aborted) return;
      ports.log.write('stream', error instanceof Error ? (error.stack ?? error.message) : String(error));
      await pause(FIRST_BACKOFF_MILLISECONDS, undefined, { signal }).catch(() => undefined);
    }
  }
}

/**
 * Reads the stream until an error occurs. After the error, the gathered records are read again, because the
 * checkpoint is before them.
 */
async function follow(
  mapping: StreamMapping,
  patterns: EventPattern[],
  ports: StreamPorts,
  signal: AbortSignal,
): Promise<void> {
  const read = ports.openReader();
  let batch: LambdaStreamRecord[] = [];
  let bytes = 0;
  let skipped = 0;
  let lastSequenceNumber: string | undefined;
  let windowEndsAt = Number.POSITIVE_INFINITY;
  const flush = async () => {
    await deliver(batch, 0, { mapping, ports, signal });
    batch = [];
    bytes = 0;
    windowEndsAt = Number.POSITIVE_INFINITY;
  };
  while (!signal.aborted) {
    const records = await read(signal);
    for (const raw of records) {
      lastSequenceNumber = sequenceNumberOf(raw);
      // The records are filtered before they are converted, because most records have large images and match no
      // filter.
      if (patterns.length > 0 && !patterns.some((pattern) => matchesPattern(raw, pattern))) {
        skipped += 1;
        continue;
      }
      const record = lambdaStreamRecord(raw, ports.streamArn);
      const size = Buffer.byteLength(JSON.stringify(record));
      if (batch.length > 0 && bytes + size > MAX_BATCH_BYTES) await flush();
      if (batch.length === 0) windowEndsAt = performance.now() + mapping.windowSeconds * 1000;
      batch.push(record);
      bytes += size;
      if (batch.length === mapping.batchSize) await flush();
    }
    if (batch.length > 0 && performance.now() >= windowEndsAt) await flush();
    if (batch.length === 0 && skipped >= SKIPPED_CHECKPOINT_RECORDS && lastSequenceNumber !== undefined) {
      ports.checkpoint(lastSequenceNumber);
      skipped = 0;
    }
    if (records.length === 0) {
      const wait = Math.max(1, Math.min(IDLE_POLL_MILLISECONDS, windowEndsAt - performance.now()));
      await pause(wait, undefined, { signal });
    }
  }
}

/**
 * Delivers a batch with retries. If the function crashes, the batch is bisected, so that one failing record does
 * not block the other records. As in Lambda, bisecting does not count as a retry. If the function reports failed
 * records, the records before the first failed record are done, and the rest is retried as one batch. A batch that
 * cannot be bisected is retried with increasing delays. When its retries are used up, it is sent to the
 * dead-letter queue.
 */
async function deliver(
  batch: LambdaStreamRecord[],
  retries: number,
  target: { mapping: StreamMapping; ports: StreamPorts; signal: AbortSignal },
): Promise<void> {
  const { mapping, ports, signal } = target;
  let rest = batch;
  for (let attempt = retries; ; attempt += 1) {
    const result = await ports.invoke({ Records: rest });
    const failedAt = firstFailure(result, rest, mapping.reportsItemFailures);
    storeCheckpoint(rest.slice(0, failedAt), ports);
    rest = rest.slice(failedAt);
    if (rest.length === 0) return;
    signal.throwIfAborted();
    if (mapping.bisects && rest.length > 1 && result.outcome !== 'returned') {
      const middle = Math.ceil(rest.length / 2);
      await backOff(attempt, signal);
      await deliver(rest.slice(0, middle), attempt, target);
      await deliver(rest.slice(middle), attempt, target);
      return;
    }
    if (attempt >= mapping.maxRetries) {
      const letter = deadLetter(rest, attempt + 1, mapping, result);
      ports.sendToDeadLetterQueue(letter);
      ports.log.write('stream', `dead letter ${JSON.stringify(letter)}`);
      storeCheckpoint(rest, ports);
      return;
    }
    await backOff(attempt, signal);
  }
}

function storeCheckpoint(records: LambdaStreamRecord[], ports: StreamPorts): void {
  const last = records.at(-1);
  if (last !== undefined) ports.checkpoint(last.dynamodb.SequenceNumber);
}

async function backOff(attempt: number, signal: AbortSignal): Promise<void> {
  const wait = Math.min(MAX_BACKOFF_MILLISECONDS, FIRST_BACKOFF_MILLISECONDS * 2 ** attempt);
  await pause(wait, undefined, { signal });
}

/** The index of the first failed record. If no record failed, the length of the batch. */
function firstFailure(result: Invocation, batch: LambdaStreamRecord[], reportsItemFailures: boolean): number {
  if (result.outcome !== 'returned') return 0;
  if (!reportsItemFailures) return batch.length;
  const failures = failedItems(result.value);
  const numbers = failures.map((failure) =>
    batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failure),
  );
  // As in Lambda, an unknown sequence number means that the whole batch failed.
  return numbers.includes(-1) ? 0 : Math.min(batch.length, ...numbers);
}

function deadLetter(
  records: LambdaStreamRecord[],
  approximateInvokeCount: number,
  mapping: StreamMapping,
  result: Invocation,
): DeadLetter {
  return {
    requestContext: {
      functionArn: `arn:aws:lambda:us-east-1:000000000000:function:${mapping.functionName}`,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount,
    },
    responseContext: { functionError: result.outcome === 'failed' ? result.reason : result.outcome },
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId: 'shardId-00000001',
      startSequenceNumber: records[0]?.dynamodb.SequenceNumber ?? '',
      endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber ?? '',
      batchSize: records.length,
      streamArn: records[0]?.eventSourceARN ?? '',
    },
  };
}
