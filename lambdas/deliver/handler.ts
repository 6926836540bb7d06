import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { Files } from '#shared/deliver/files.ts';
import { deliveryMessageSchema } from '#shared/model/hub-message.ts';
import { addErrors, count, type LogEvent } from '#shared/model/log-event.ts';
import { deliverMessage } from '#shared/pipeline/hub/deliver.ts';
import { hostLimiter } from '#shared/pipeline/hub/host-limiter.ts';
import { ENVIRONMENT, FUNCTION_SECONDS, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { callbackRules } from '../callback-rules.ts';
import { logged } from '../log.ts';
import { isLocal, queueAt } from '../queue-at.ts';
import { readSettings } from '../read-settings.ts';
import { systemRuntime } from '../system-runtime.ts';

const settings = readSettings({
  tableName: ENVIRONMENT.tableName,
  bucketName: ENVIRONMENT.bucketName,
  publicUrl: ENVIRONMENT.publicUrl,
  hubCallbackPorts: ENVIRONMENT.hubCallbackPorts,
  deliveriesQueueUrl: ENVIRONMENT.deliveriesQueueUrl,
});
const budget = new CallBudget(FUNCTION_SECONDS.deliver.stores);
const documents = openDocuments(budget.limit(new DynamoDBClient(SDK_CLIENT)));
const s3 = budget.limit(new S3Client(SDK_CLIENT));

/** Timeout of one call to a subscriber. One call of the function has time for five timeouts in sequence. */
const TIMEOUT_MILLISECONDS = 10_000;
/**
 * The maximum numbers of calls at the same time: in all, and to one host. A batch names up to 500
 * subscribers.
 */
const LIMITS = { concurrency: 128, perHost: 32 };

export async function handler({ Records }: SQSEvent, { awsRequestId }: Context): Promise<SQSBatchResponse> {
  budget.start();
  const event: LogEvent = { event: 'deliver', request_id: awsRequestId, messages: Records.length };
  const context = {
    table: new Table(documents, settings.tableName, event),
    files: new Files(s3, settings.bucketName, event),
    runtime: systemRuntime,
    event,
    publicUrl: settings.publicUrl,
    callbacks: callbackRules(settings.hubCallbackPorts),
    guard: { allowsLoopback: isLocal, timeoutMilliseconds: TIMEOUT_MILLISECONDS },
    deliveries: queueAt(settings.deliveriesQueueUrl, s3.config),
    limiter: hostLimiter(LIMITS),
  };
  return await logged(event, async () => {
    const results = await Promise.all(
      Records.map(async ({ body, messageId }) => {
        try {
          await deliverMessage(deliveryMessageSchema.parse(JSON.parse(body)), context);
          return [];
        } catch (error) {
          count(event, 'failed_messages');
          addErrors(event, [[messageId, error]]);
          return [{ itemIdentifier: messageId }];
        }
      }),
    );
    return { batchItemFailures: results.flat() };
  });
}
