import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type NotificationMessage, notificationMessageSchema } from '#shared/model/hub-message.ts';
import { addErrors, type LogEvent } from '#shared/model/log-event.ts';
import { notify, type ReceivedNotification } from '#shared/pipeline/notify/notify.ts';
import { ENVIRONMENT, FUNCTION_SECONDS, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { externalHubs } from '../external-hubs.ts';
import { logged } from '../log.ts';
import { queueAt } from '../queue-at.ts';
import { readSettings } from '../read-settings.ts';
import { systemRuntime } from '../system-runtime.ts';

const settings = readSettings({
  tableName: ENVIRONMENT.tableName,
  publicUrl: ENVIRONMENT.publicUrl,
  hubs: ENVIRONMENT.hubs,
  delaySeconds: ENVIRONMENT.notifyDelaySeconds,
  notificationsQueueUrl: ENVIRONMENT.notificationsQueueUrl,
  deliveriesQueueUrl: ENVIRONMENT.deliveriesQueueUrl,
});
const budget = new CallBudget(FUNCTION_SECONDS.notify.stores);
const dynamodb = budget.limit(new DynamoDBClient(SDK_CLIENT));
const documents = openDocuments(dynamodb);

/**
 * Timeout of requests to CloudFront and to hubs. Eight timelines are processed at a time. One call of the function
 * has time for two timeouts for every eight timelines of a batch.
 */
const TIMEOUT_MILLISECONDS = 10_000;

/**
 * Tells the hubs that the timelines in a batch of messages have changed. If a hub failed too often, the hub
 * is not called again, and the message counts as processed.
 */
export async function handler({ Records }: SQSEvent, { awsRequestId }: Context): Promise<SQSBatchResponse> {
  budget.start();
  const event: LogEvent = { event: 'notify', request_id: awsRequestId, messages: Records.length };
  return await logged(event, async () => {
    const { received, unreadable } = read(Records);
    const { givenUp, failed } = await notify(received, {
      table: new Table(documents, settings.tableName, event),
      runtime: systemRuntime,
      event,
      publicUrl: settings.publicUrl,
      hubs: externalHubs(settings.hubs),
      notifications: queueAt(settings.notificationsQueueUrl, dynamodb.config),
      ...(settings.deliveriesQueueUrl !== '' && {
        deliveries: queueAt(settings.deliveriesQueueUrl, dynamodb.config),
      }),
      delaySeconds: Number(settings.delaySeconds),
      timeoutMilliseconds: TIMEOUT_MILLISECONDS,
    });
    event.failures = givenUp.size;
    event.failed_messages = failed.size + unreadable.size;
    const errors = [...givenUp, ...failed].map(([{ message }, why]) => [timelineName(message), why] as const);
    addErrors(event, [...errors, ...unreadable]);
    const again = new Set([...[...failed.keys()].map(({ id }) => id), ...unreadable.keys()]);
    const ids = Records.map(({ messageId }) => messageId).filter((id) => again.has(id));
    return { batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) };
  });
}

/** Reads each message by itself, so that one that cannot be read does not stop the others. */
function read(records: readonly SQSRecord[]): {
  received: ReceivedNotification[];
  /** The errors, by the ids of the messages. */
  unreadable: Map<string, unknown>;
} {
  const received: ReceivedNotification[] = [];
  const unreadable = new Map<string, unknown>();
  for (const { messageId: id, body } of records) {
    try {
      received.push({ id, message: notificationMessageSchema.parse(JSON.parse(body)) });
    } catch (error) {
      unreadable.set(id, error);
    }
  }
  return { received, unreadable };
}

function timelineName({ feed, tag }: NotificationMessage): string {
  return tag === undefined ? feed : `${feed} ${tag}`;
}
