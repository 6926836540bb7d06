import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Context, DynamoDBStreamEvent } from 'aws-lambda';
import type { LogEvent } from '#shared/model/log-event.ts';
import { notify } from '#shared/pipeline/notify/notify.ts';
import { ENVIRONMENT, FUNCTION_SECONDS, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { timelineOf } from '#shared/table/keys.ts';
import { Table } from '#shared/table/table.ts';
import { logged } from '../log.ts';
import { readSettings } from '../read-settings.ts';
import { systemRuntime } from '../system-runtime.ts';

const settings = readSettings({
  tableName: ENVIRONMENT.tableName,
  publicUrl: ENVIRONMENT.publicUrl,
  hubs: ENVIRONMENT.hubs,
  delaySeconds: ENVIRONMENT.notifyDelaySeconds,
});
const budget = new CallBudget(FUNCTION_SECONDS.notify.stores);
const documents = DynamoDBDocumentClient.from(budget.hold(new DynamoDBClient(SDK_CLIENT)));

/**
 * Timeout of requests to CloudFront and to hubs: two timeouts for each eight timelines of a batch fit into one call.
 */
const TIMEOUT_MILLISECONDS = 10_000;

/**
 * Delivers a batch of hub notifications from the table's stream. Hubs that were given up do not fail the batch,
 * because a retry would not reach them and would block the shard.
 */
export async function handler({ Records }: DynamoDBStreamEvent, { awsRequestId }: Context): Promise<void> {
  budget.start();
  const event: LogEvent = { event: 'notify', request_id: awsRequestId, records: Records.length };
  const partitions = new Set(Records.map(({ dynamodb }) => dynamodb?.Keys?.pk?.S ?? ''));
  event.timelines = partitions.size;
  await logged(event, async () => {
    const givenUp = await notify(
      [...partitions].map(timelineOf).filter((timeline) => timeline !== undefined),
      {
        table: new Table(documents, settings.tableName, event),
        runtime: systemRuntime,
        event,
        publicUrl: settings.publicUrl,
        hubs: settings.hubs.split(',').filter((hub) => hub !== ''),
        delaySeconds: Number(settings.delaySeconds),
        timeoutMilliseconds: TIMEOUT_MILLISECONDS,
      },
    );
    event.failures = givenUp.size;
    if (givenUp.size > 0)
      event.error = [...givenUp].map(([{ feed, tag }, why]) => `${feed} ${tag ?? ''}: ${why}`).join('; ');
  });
}
