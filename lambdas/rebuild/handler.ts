import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Context } from 'aws-lambda';
import type { LogEvent } from '#shared/model/log-event.ts';
import { rebuild } from '#shared/pipeline/rebuild.ts';
import { log } from '../log.ts';
import { publishContexts } from '../publish-context.ts';

const contextFor = publishContexts(DynamoDBDocumentClient.from(new DynamoDBClient({})), new S3Client({}));

/** A feed with its tags takes less than this; what does not fit into one call is left to the next. */
const MARGIN_MILLISECONDS = 3 * 60_000;

/** Brings every file to what the table says now, whatever the stream has missed; files that are right stay untouched. */
export async function handler(_event: unknown, context: Context): Promise<void> {
  const startedMs = Date.now();
  const event: LogEvent = { event: 'rebuild', request_id: context.awsRequestId };
  try {
    const isOutOfTime = () => context.getRemainingTimeInMillis() < MARGIN_MILLISECONDS;
    const { failures, isDone } = await rebuild(contextFor(event), isOutOfTime);
    event.failures = failures.size;
    event.done = isDone;
    for (const [name, error] of failures)
      event.error = `${name}: ${error instanceof Error ? error.stack : error}`;
    if (failures.size > 0) throw new Error(`${failures.size} timelines could not be rendered`);
  } finally {
    event.duration_ms = Date.now() - startedMs;
    log(event);
  }
}
