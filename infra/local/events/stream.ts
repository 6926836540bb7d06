import { setTimeout as pause } from 'node:timers/promises';
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { Invocation } from '../lambda/functions.ts';
import type { LineLog } from '../line-log.ts';
import type { StreamMapping } from '../template/template.ts';
import { type EventPattern, meets, readEventPattern } from './event-pattern.ts';
import { type LambdaStreamRecord, lambdaStreamRecord, sequenceNumberOf } from './stream-event.ts';

/** What an event source mapping needs of the world. */
export interface StreamPorts {
  /** Reads on behind the last checkpoint; each call of what it gives returns the next records in order, or none. */
  openReader(): (signal: AbortSignal) => Promise<StreamRecord[]>;
  /** What the records' events call their source. */
  streamArn: string;
  invoke(event: { Records: LambdaStreamRecord[] }): Promise<Invocation>;
  /** Everything up to this sequence number is done with, and must never be asked for again. */
  checkpoint(sequenceNumber: string): void;
  /** Takes a batch that was given up. */
  sendToDeadLetterQueue(letter: DeadLetter): void;
  log: LineLog;
}

/** What Lambda sends to the dead-letter queue: where the records stood, not the records themselves. */
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
/** A Lambda's payload is at most 6 MiB; some stays for the event around the records. */
const MAX_BATCH_BYTES = 6 * 1024 * 1024 - 64 * 1024;
const FIRST_BACKOFF_MILLISECONDS = 250;
const MAX_BACKOFF_MILLISECONDS = 15_000;
/** A checkpoint that only skips records nobody wants is kept this rarely: it costs a write to the disk. */
const SKIPPED_CHECKPOINT_RECORDS = 1_000;

/**
 * An event source mapping as Lambda runs it: gathers records that meet the filter until the window since the first of
 * them is over or the batch is full, calls the function, and moves on only once they are done with. So a crash at any
 * point delivers again, and loses nothing.
 *
 * @param signal ends it between two calls
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

/** Until it fails. What was gathered by then is read again, since no checkpoint has passed it. */
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
    await deliver(batch, 0, mapping, ports, signal);
    batch = [];
    bytes = 0;
    windowEndsAt = Number.POSITIVE_INFINITY;
  };
  while (!signal.aborted) {
    const records = await read(signal);
    for (const raw of records) {
      lastSequenceNumber = sequenceNumberOf(raw);
      // Before it is converted: most records are of items that nobody waits for, with large images.
      if (patterns.length > 0 && !patterns.some((pattern) => meets(raw, pattern))) {
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
 * Delivers a batch, however often that takes. Where the function crashes, the batch is cut in two, since one bad record
 * must not hold the others (a cut is no retry, as in Lambda). Where it says what was not done, the batch is cut there: what
 * stands before is done with, and the rest is tried again whole. What cannot be cut is tried again, ever later, until its
 * retries are used up, and then buried.
 */
async function deliver(
  batch: LambdaStreamRecord[],
  retries: number,
  mapping: StreamMapping,
  ports: StreamPorts,
  signal: AbortSignal,
): Promise<void> {
  let rest = batch;
  for (let attempt = retries; ; attempt += 1) {
    const result = await ports.invoke({ Records: rest });
    const failedAt = firstFailure(result, rest, mapping.reportsItemFailures);
    done(rest.slice(0, failedAt), ports);
    rest = rest.slice(failedAt);
    if (rest.length === 0) return;
    signal.throwIfAborted();
    if (mapping.bisects && rest.length > 1 && result.outcome !== 'returned') {
      const middle = Math.ceil(rest.length / 2);
      await backOff(attempt, signal);
      await deliver(rest.slice(0, middle), attempt, mapping, ports, signal);
      await deliver(rest.slice(middle), attempt, mapping, ports, signal);
      return;
    }
    if (attempt >= mapping.maxRetries) {
      const letter = deadLetter(rest, attempt + 1, mapping, result);
      ports.sendToDeadLetterQueue(letter);
      ports.log.write('stream', `buried ${JSON.stringify(letter)}`);
      done(rest, ports);
      return;
    }
    await backOff(attempt, signal);
  }
}

function done(records: LambdaStreamRecord[], ports: StreamPorts): void {
  const last = records.at(-1);
  if (last !== undefined) ports.checkpoint(last.dynamodb.SequenceNumber);
}

async function backOff(attempt: number, signal: AbortSignal): Promise<void> {
  const wait = Math.min(MAX_BACKOFF_MILLISECONDS, FIRST_BACKOFF_MILLISECONDS * 2 ** attempt);
  await pause(wait, undefined, { signal });
}

/** Index of the first record that is not done with; the length of the batch where all are. */
function firstFailure(result: Invocation, batch: LambdaStreamRecord[], reportsItemFailures: boolean): number {
  if (result.outcome !== 'returned') return 0;
  if (!reportsItemFailures) return batch.length;
  const failures = itemFailures(result.value);
  const numbers = failures.map((failure) =>
    batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failure),
  );
  // A number that is none of the batch's means that all of it failed, as in Lambda.
  return numbers.includes(-1) ? 0 : Math.min(batch.length, ...numbers);
}

/** `{batchItemFailures: [{itemIdentifier}]}`; anything else that a function returns is success (Lambda's rule). */
function itemFailures(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null || !('batchItemFailures' in value)) return [];
  if (!Array.isArray(value.batchItemFailures)) return [];
  return value.batchItemFailures.map((failure: unknown) =>
    typeof failure === 'object' && failure !== null && 'itemIdentifier' in failure
      ? failure.itemIdentifier
      : undefined,
  );
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
