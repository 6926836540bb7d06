import { setTimeout as pause } from 'node:timers/promises';
import type { AnswerOf, ApiClient } from './api-client.ts';
import { feedPath } from './cli-context.ts';

export type BatchAnswer = AnswerOf<'BatchLine'>;

/** A line of a batch, and the sender's own data about this line. */
export interface BatchLine<Item> {
  item: Item;
  /** One article as JSON, without a line break. */
  text: string;
}

export interface Answered<Item> {
  item: Item;
  answer: BatchAnswer;
}

/**
 * The number of lines of the first batch, and the limits for later batches. The number of lines of a later batch
 * depends on the time that the last finished call took.
 */
const LINES = { first: 56, min: 14, max: 500 } as const;
/**
 * The time that a call should take: long enough that the overhead of the call is small, and far below the 22 s after
 * which the API ends a batch.
 */
const CALL_MILLISECONDS = 3_000;
/**
 * The maximum number of bytes of a batch. The API accepts 4 MiB, but with smaller batches the concurrent calls share the
 * work more evenly.
 */
const MAX_BYTES = 1024 * 1024;
const MAX_ATTEMPTS = 5;

/**
 * Lines with these statuses are sent again: too many requests, not processed in time, or an article that
 * changed at the same time.
 */
const isTransient = ({ status }: BatchAnswer): boolean => status === 429 || status === 503;

/**
 * Sends articles in batches, with several calls at the same time. The source is read only as fast as the API
 * accepts articles, so the memory does not grow.
 *
 * @param onDone called for each batch when its answer arrives
 * @param signal stops reading; batches that were already sent are still finished, and no other batch is sent
 * @throws {CliError} the API refused a batch as a whole
 */
export async function sendBatches<Item>(
  lines: AsyncIterable<BatchLine<Item>> | Iterable<BatchLine<Item>>,
  {
    api,
    feed,
    maxCalls,
    onDone,
    signal,
  }: {
    api: ApiClient;
    feed: string;
    /**
     * The maximum number of concurrent calls. With only one call at a time, articles are stored in the order of their
     * lines.
     */
    maxCalls: number;
    onDone: (done: Answered<Item>[]) => void;
    signal?: AbortSignal;
  },
): Promise<void> {
  const running = new Set<Promise<void>>();
  let failure: unknown;
  const size = { lines: LINES.first as number };
  for await (const batch of batchesOf(lines, size, signal)) {
    if (failure !== undefined) break;
    const startedAt = Date.now();
    const call = sendBatch(api, feed, batch)
      .then((done) => {
        size.lines = nextSize(batch.length, Date.now() - startedAt);
        onDone(done);
      })
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => running.delete(call));
    running.add(call);
    if (running.size >= maxCalls) await Promise.race(running);
  }
  await Promise.all(running);
  if (failure !== undefined) throw failure;
}

/** The number of lines with which a call would take `CALL_MILLISECONDS`, within the limits of `LINES`. */
export function nextSize(lines: number, milliseconds: number): number {
  const fitting = Math.round((lines * CALL_MILLISECONDS) / Math.max(1, milliseconds));
  return Math.min(LINES.max, Math.max(LINES.min, fitting));
}

async function* batchesOf<Item>(
  lines: AsyncIterable<BatchLine<Item>> | Iterable<BatchLine<Item>>,
  size: { lines: number },
  signal: AbortSignal | undefined,
): AsyncGenerator<BatchLine<Item>[]> {
  let batch: BatchLine<Item>[] = [];
  let bytes = 0;
  for await (const line of lines) {
    if (signal?.aborted) return;
    const length = Buffer.byteLength(line.text) + 1;
    if (batch.length > 0 && (batch.length >= size.lines || bytes + length > MAX_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(line);
    bytes += length;
  }
  if (batch.length > 0) yield batch;
}

async function sendBatch<Item>(
  api: ApiClient,
  feed: string,
  lines: readonly BatchLine<Item>[],
): Promise<Answered<Item>[]> {
  const done: Answered<Item>[] = [];
  let toSend = lines;
  for (let attempt = 1; toSend.length > 0; attempt++) {
    const { text } = await api.request('POST', `${feedPath(feed)}/articles/batch`, {
      body: toSend.map((line) => line.text).join('\n'),
      type: 'application/x-ndjson',
    });
    const answers: BatchAnswer[] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const toRepeat: BatchLine<Item>[] = [];
    for (const answer of answers) {
      const line = toSend[answer.line - 1];
      if (line === undefined) continue;
      if (isTransient(answer) && attempt < MAX_ATTEMPTS) toRepeat.push(line);
      else done.push({ item: line.item, answer });
    }
    toSend = toRepeat;
    if (toSend.length > 0) await pause(attempt * 1_000);
  }
  return done;
}
