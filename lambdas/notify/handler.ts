import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
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

const partitionOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.Keys?.pk?.S ?? '';

/** A batch of notices from the table's stream: tells the hubs of each timeline, once. */
export async function handler(
  { Records }: DynamoDBStreamEvent,
  { awsRequestId }: Context,
): Promise<DynamoDBBatchResponse> {
  const startedMs = Date.now();
  const event: LogEvent = { event: 'notify', request_id: awsRequestId, records: Records.length };
  const timelines = new Map(Records.map((record) => [partitionOf(record), timelineOf(partitionOf(record))]));
  event.timelines = timelines.size;
  try {
    const failures = await notify(
      [...timelines.values()].filter((timeline) => timeline !== undefined),
      {
        table: new Table(documents, settings.tableName, event),
        world: realWorld,
        event,
        publicUrl: settings.publicUrl,
        hubs: settings.hubs.split(',').filter((hub) => hub !== ''),
        delaySeconds: Number(settings.delaySeconds),
        timeoutMilliseconds: TIMEOUT_MILLISECONDS,
      },
    );
    event.failures = failures.size;
    for (const [{ feed, tag }, why] of failures) event.error = `${feed} ${tag ?? ''}: ${why}`;
    const isFailed = (record: DynamoDBRecord) => {
      const timeline = timelines.get(partitionOf(record));
      return timeline !== undefined && failures.has(timeline);
    };
    return {
      batchItemFailures: Records.filter(isFailed).map(({ dynamodb }) => ({
        itemIdentifier: dynamodb?.SequenceNumber ?? '',
      })),
    };
  } finally {
    event.duration_ms = Date.now() - startedMs;
    log(event);
  }
}
