import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Context } from 'aws-lambda';
import type { LogEvent } from '#shared/model/log-event.ts';
import { releaseDue } from '#shared/pipeline/release-due.ts';
import { ENVIRONMENT } from '#shared/settings.ts';
import { Table } from '#shared/table/table.ts';
import { logged } from '../log.ts';
import { readSettings } from '../read-settings.ts';
import { realWorld } from '../real-world.ts';

const { tableName } = readSettings({ tableName: ENVIRONMENT.tableName });
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** Each minute: lets the articles out whose time has come. */
export async function handler(_event: unknown, { awsRequestId }: Context): Promise<void> {
  const event: LogEvent = { event: 'release', request_id: awsRequestId };
  await logged(event, async () => {
    event.released = await releaseDue(new Table(documents, tableName, event), realWorld.now());
  });
}
