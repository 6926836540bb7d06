import { setTimeout as pause } from 'node:timers/promises';
import type { Invocation } from '../lambda/functions.ts';
import type { LineLog } from '../line-log.ts';
import type { Queues, ReceivedMessage } from '../sqs/queues.ts';
import type { QueueMapping } from '../template/template.ts';
import { failedItems } from './failed-items.ts';

export interface QueuePorts {
  queues: Queues;
  invoke(event: { Records: LambdaQueueRecord[] }): Promise<Invocation>;
  log: LineLog;
}

/** A message in the form that Lambda gets. */
export interface LambdaQueueRecord {
  messageId: string;
  receiptHandle: string;
  body: string;
  attributes: Record<string, string>;
  messageAttributes: Record<string, never>;
  md5OfBody: string;
  eventSource: 'aws:sqs';
  eventSourceARN: string;
  awsRegion: string;
}

/** The queue is checked after this time at the latest, because the clock may have been changed. */
const MAX_IDLE_MILLISECONDS = 1_000;

/**
 * Runs an event source mapping of a queue as Lambda does. It calls the function with batches of visible messages,
 * with several calls at the same time. It deletes the messages that the function does not report as failed. A
 * failed message is delivered again after the visibility timeout. After the allowed number of deliveries, it is
 * moved to the dead-letter queue.
 *
 * @param signal stops the mapping between two calls
 */
export async function runQueue(mapping: QueueMapping, ports: QueuePorts, signal: AbortSignal): Promise<void> {
  const poller = async () => {
    while (!signal.aborted)
      if (!(await pollOnce(mapping, ports))) await untilVisible(mapping.queue, ports.queues, signal);
  };
  await Promise.all(Array.from({ length: mapping.maxConcurrency }, poller));
}

/** Passes one batch to the function. Returns false if no message was visible. */
export async function pollOnce(mapping: QueueMapping, ports: QueuePorts): Promise<boolean> {
  const received = ports.queues.receive(mapping.queue, mapping.batchSize, mapping.visibilitySeconds);
  const batch = withoutDead(received, mapping, ports);
  if (batch.length > 0) await deliver(batch, mapping, ports);
  return received.length > 0;
}

/** Moves messages that were received too often to the dead-letter queue, and returns the other messages. */
function withoutDead(
  received: readonly ReceivedMessage[],
  { maxReceives, deadLetterQueue }: QueueMapping,
  { queues, log }: QueuePorts,
): ReceivedMessage[] {
  return received.filter(({ id, body, receiveCount }) => {
    if (receiveCount <= maxReceives) return true;
    queues.move(id, deadLetterQueue);
    log.write('queue', `dead letter in ${deadLetterQueue}: ${body}`);
    return false;
  });
}

async function deliver(
  batch: readonly ReceivedMessage[],
  { queue, functionName, reportsItemFailures }: QueueMapping,
  { queues, invoke, log }: QueuePorts,
): Promise<void> {
  const result = await invoke({ Records: batch.map((message) => queueRecord(message, queue)) });
  if (result.outcome !== 'returned') {
    log.write('queue', `${functionName} did not process ${batch.length} messages: ${result.outcome}`);
    return;
  }
  const failed = reportsItemFailures ? failedItems(result.value) : [];
  const ids = batch.map(({ id }) => id);
  // As in Lambda, an unknown id means that the whole batch failed.
  if (failed.some((id) => !ids.some((known) => known === id))) return;
  queues.delete(ids.filter((id) => !failed.includes(id)));
}

/** Waits until a message may be visible. */
async function untilVisible(queue: string, queues: Queues, signal: AbortSignal): Promise<void> {
  const at = queues.nextVisibleAt(queue) ?? Number.POSITIVE_INFINITY;
  const wait = Math.min(MAX_IDLE_MILLISECONDS, Math.max(1, at - Date.now()));
  const sent = Promise.withResolvers<void>();
  const ended = new AbortController();
  const stop = queues.onSent(queue, () => sent.resolve());
  try {
    await Promise.race([
      sent.promise,
      pause(wait, undefined, { signal: AbortSignal.any([signal, ended.signal]) }).catch(() => undefined),
    ]);
  } finally {
    stop();
    ended.abort();
  }
}

function queueRecord(
  { id, body, receiveCount, sentAt, firstReceivedAt }: ReceivedMessage,
  queue: string,
): LambdaQueueRecord {
  return {
    messageId: id,
    receiptHandle: id,
    body,
    attributes: {
      ApproximateReceiveCount: String(receiveCount),
      SentTimestamp: String(sentAt),
      ApproximateFirstReceiveTimestamp: String(firstReceivedAt),
      SenderId: '000000000000',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queue}`,
    awsRegion: 'us-east-1',
  };
}
