import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import { addErrors, type LogEvent } from '#shared/model/log-event.ts';
import { rebuild } from '#shared/pipeline/publish/rebuild.ts';
import { FUNCTION_SECONDS, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { logged } from '../log.ts';
import { publishContextFactory } from '../publish-context.ts';

const budget = new CallBudget(FUNCTION_SECONDS.rebuild.stores);
const contextFor = publishContextFactory(
  openDocuments(budget.limit(new DynamoDBClient(SDK_CLIENT))),
  budget.limit(new S3Client(SDK_CLIENT)),
);

/**
 * No piece of work starts in the last two minutes of a call, because it could be interrupted. A piece takes much
 * less time than two minutes. The next call does the remaining pieces.
 */
const MARGIN_MILLISECONDS = 2 * 60_000;

/** The event that the schedule or an operator sends. */
interface RebuildRequest {
  /** Whether archives and the pages of all articles are rendered too. */
  whole?: boolean;
}

/**
 * Renders files again from the table, because publishing may have missed a change. Files that are up to date are not
 * written.
 */
export async function handler({ whole }: RebuildRequest, context: Context): Promise<void> {
  budget.start();
  const event: LogEvent = { event: 'rebuild', request_id: context.awsRequestId };
  await logged(event, async () => {
    const isOutOfTime = () => context.getRemainingTimeInMillis() < MARGIN_MILLISECONDS;
    const { failures, isDone } = await rebuild(contextFor(event), {
      isWhole: whole === true,
      isOutOfTime,
    });
    event.failures = failures.size;
    event.done = isDone;
    addErrors(event, failures);
    if (failures.size > 0) throw new Error(`the rebuild had ${failures.size} failures`);
  });
}
