import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { LogEvent } from '#shared/model/log-event.ts';
import { notify } from '#shared/pipeline/notify.ts';
import { ENVIRONMENT } from '#shared/settings.ts';
import { timelineOf } from '#shared/table/keys.ts';
import { Table } from '#shared/table/table.ts';
import { log } from '../log.ts';
import { readSettings } from '../read-settings.ts';
import { realWorld } from '../real-world.ts';

const settings = readSettings({
  tableName: ENVIRONMENT.tableName,
  publicUrl: ENVIRONMENT.publicUrl,
  hubs: ENVIRONMENT.hubs,
  delaySeconds: ENVIRONMENT.notifyDelaySeconds,
});
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** What the front and a hub may take: two waits for each eight timelines of a batch still fit into one call. */
const TIMEOUT_MILLISECONDS = 10_000;

/** A batch of notices from the table's stream: tells the hubs of each timeline, once. */
export async function handler(
  { Records }: DynamoDBStreamEvent,
  { awsRequestId }: Context,
): Promise<DynamoDBBatchResponse> {
  const startedMs = Date.now();
  const event: LogEvent = { event: 'notify', request_id: awsRequestId, records: Records.length };
  const partitions = Records.map(({ dynamodb }) => dynamodb?.Keys?.pk?.S ?? '');
  const timelines = [...new Set(partitions)].map(timelineOf).filter((timeline) => timeline !== undefined);
  event.timelines = timelines.length;
  try {
    const failures = await notify(timelines, {
      table: new Table(documents, settings.tableName, event),
      world: realWorld,
      event,
      publicUrl: settings.publicUrl,
      hubs: settings.hubs.split(',').filter((hub) => hub !== ''),
      delaySeconds: Number(settings.delaySeconds),
      timeoutMilliseconds: TIMEOUT_MILLISECONDS,
    });
    event.failures = failures.size;
    for (const [{ feed, tag }, why] of failures) event.error = `${feed} ${tag ?? ''}: ${why}`;
    const failed = new Set([...failures.keys()].map(({ feed, tag }) => `${feed}#${tag ?? ''}`));
    return {
      batchItemFailures: Records.flatMap(({ dynamodb }) => {
        const timeline = timelineOf(dynamodb?.Keys?.pk?.S ?? '');
        const isFailed = timeline && failed.has(`${timeline.feed}#${timeline.tag ?? ''}`);
        return isFailed ? [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }] : [];
      }),
    };
  } finally {
    event.duration_ms = Date.now() - startedMs;
    log(event);
  }
}
