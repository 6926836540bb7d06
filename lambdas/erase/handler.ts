import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context, DynamoDBStreamEvent } from 'aws-lambda';
import { Files } from '#shared/deliver/files.ts';
import type { DeliveryMessage } from '#shared/model/hub-message.ts';
import { count, type LogEvent } from '#shared/model/log-event.ts';
import { eraseFeedStep } from '#shared/pipeline/feeds/erase-feed.ts';
import { ENVIRONMENT, FUNCTION_SECONDS, KEY_PREFIXES, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { continueErasing } from '#shared/store/feeds.ts';
import { S3Bodies } from '#shared/store/s3-bodies.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { logged } from '../log.ts';
import { queueAt } from '../queue-at.ts';
import { readSettings } from '../read-settings.ts';
import { systemRuntime } from '../system-runtime.ts';

const { tableName, bucketName, publicUrl, deliveriesQueueUrl } = readSettings({
  tableName: ENVIRONMENT.tableName,
  bucketName: ENVIRONMENT.bucketName,
  publicUrl: ENVIRONMENT.publicUrl,
  deliveriesQueueUrl: ENVIRONMENT.deliveriesQueueUrl,
});
const budget = new CallBudget(FUNCTION_SECONDS.erase.stores);
const documents = openDocuments(budget.limit(new DynamoDBClient(SDK_CLIENT)));
const s3 = budget.limit(new S3Client(SDK_CLIENT));
const deliveries = queueAt<DeliveryMessage>(deliveriesQueueUrl, s3.config);

/**
 * No step starts in the last 15 s of a call, because Lambda could interrupt the step. A step takes much less than
 * 15 s. The next call does the remaining steps.
 */
const MARGIN_MILLISECONDS = 15_000;

/** Erases the feeds that a batch of the table's stream names, in as many steps as fit into one call. */
export async function handler({ Records }: DynamoDBStreamEvent, context: Context): Promise<void> {
  budget.start();
  for (const pk of new Set(Records.map(({ dynamodb }) => dynamodb?.Keys?.pk?.S))) {
    const event: LogEvent = { event: 'erase', request_id: context.awsRequestId };
    const table = new Table(documents, tableName, event);
    const stores = {
      table,
      bodies: new S3Bodies(s3, bucketName),
      files: new Files(s3, bucketName, event),
      ...(deliveriesQueueUrl !== '' && { hub: { publicUrl, deliveries } }),
    };
    await logged(event, async () => {
      if (!pk?.startsWith(KEY_PREFIXES.feed)) throw new Error('a record of the stream has no key of a feed');
      const feed = pk.slice(KEY_PREFIXES.feed.length);
      event.feed = feed;
      let isMore = true;
      while (isMore && context.getRemainingTimeInMillis() > MARGIN_MILLISECONDS) {
        isMore = await eraseFeedStep(feed, stores);
        count(event, 'steps');
      }
      event.done = !isMore;
      if (isMore) await continueErasing(table, feed, systemRuntime.now());
    });
  }
}
