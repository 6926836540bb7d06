import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Context } from 'aws-lambda';
import type { LogEvent } from '#shared/model/log-event.ts';
import { releaseDue } from '#shared/pipeline/publish/release-due.ts';
import { ENVIRONMENT, FUNCTION_SECONDS, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { logged } from '../log.ts';
import { readSettings } from '../read-settings.ts';
import { systemRuntime } from '../system-runtime.ts';

const { tableName } = readSettings({ tableName: ENVIRONMENT.tableName });
const budget = new CallBudget(FUNCTION_SECONDS.release.stores);
const documents = openDocuments(budget.limit(new DynamoDBClient(SDK_CLIENT)));

/** Publishes the scheduled articles that are due. A schedule calls this function once a minute. */
export async function handler(_event: unknown, { awsRequestId }: Context): Promise<void> {
  budget.start();
  const event: LogEvent = { event: 'release', request_id: awsRequestId };
  await logged(event, async () => {
    event.released = await releaseDue(new Table(documents, tableName, event), systemRuntime.now());
  });
}
