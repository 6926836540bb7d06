import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { type CdnConnection, invalidateCdn } from '#shared/deliver/invalidate-cdn.ts';
import { addErrors, count, type LogEvent } from '#shared/model/log-event.ts';
import { logLeftOut } from '#shared/pipeline/publish/log-left-out.ts';
import { publishPiece } from '#shared/pipeline/publish/publish.ts';
import { ENVIRONMENT, FUNCTION_SECONDS, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { deferWork, isEmptyWork } from '#shared/store/work.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { logged } from '../log.ts';
import { publishContextFactory } from '../publish-context.ts';
import { readSettings } from '../read-settings.ts';
import { affectedBy } from './affected-by.ts';
import { invalidationPaths } from './invalidation-paths.ts';
import { requestIdsOf } from './request-ids-of.ts';

const { distributionId } = readSettings({ distributionId: ENVIRONMENT.distributionId });
const budget = new CallBudget(FUNCTION_SECONDS.publish.stores);
const s3 = budget.limit(new S3Client(SDK_CLIENT));
const contextFor = publishContextFactory(openDocuments(budget.limit(new DynamoDBClient(SDK_CLIENT))), s3);
const cdn: CdnConnection = {
  // SDK clients read this variable too: its value replaces the endpoint of CloudFront.
  endpoint: process.env.AWS_ENDPOINT_URL_CLOUDFRONT ?? 'https://cloudfront.amazonaws.com',
  distributionId,
  signer: s3.config,
};

/**
 * Publishes every file that a batch of the table's stream affects. If the work takes longer than one call, the
 * rest is deferred to a later call.
 */
export async function handler(
  { Records }: DynamoDBStreamEvent,
  { awsRequestId }: Context,
): Promise<DynamoDBBatchResponse> {
  budget.start();
  const event: LogEvent = {
    event: 'publish',
    request_id: awsRequestId,
    records: Records.length,
    ...streamAge(Records, Date.now()),
    ...requestIdsOf(Records),
  };
  return await logged(event, async () => {
    const affected = affectedBy(Records);
    event.timelines = affected.timelines.length;
    const context = contextFor(event);
    const beganAt = performance.now();
    const hasPassed = (milliseconds: number) => performance.now() - beganAt >= milliseconds;
    const { failures, retried, givenUp, left } = await publishPiece(affected, context, hasPassed);
    const isLeft = !isEmptyWork(left);
    const invalid = failures.size === 0 || isLeft ? invalidationPaths(Records) : [];
    if (isLeft) {
      try {
        event.handed_on = await deferWork({ ...left, paths: invalid }, context);
      } catch (error) {
        // Lambda then retries the batch, and the retry does the remaining work too.
        failures.set('work left', error);
      }
    }
    event.failures = failures.size + retried.size;
    addErrors(event, [...failures, ...retried]);
    logLeftOut(event, givenUp);
    // If work is left, a later call invalidates the paths. But if failed work is retried, which can take long, the
    // paths are also invalidated now, because the other files are already in the bucket.
    const paths = isLeft && retried.size === 0 ? [] : invalid;
    // If CloudFront refuses an invalidation, this is not a failure: the files in the bucket are right, and edges
    // fetch them again within a minute.
    if (paths.length > 0)
      count(event, `invalidations_${await invalidateCdn(paths, awsRequestId, cdn)}`, paths.length);
    // Lambda retries the whole batch if a store failed, or if the remaining work could not be stored.
    const first = Records[0]?.dynamodb?.SequenceNumber;
    return { batchItemFailures: failures.size > 0 && first ? [{ itemIdentifier: first }] : [] };
  });
}

/** The age of the oldest record, including the window. */
function streamAge(records: DynamoDBStreamEvent['Records'], nowMs: number): { stream_age_ms?: number } {
  const created = records[0]?.dynamodb?.ApproximateCreationDateTime;
  return created === undefined ? {} : { stream_age_ms: Math.max(0, nowMs - created * 1000) };
}
