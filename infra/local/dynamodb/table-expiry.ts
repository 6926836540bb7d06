import { setTimeout as pause } from 'node:timers/promises';
import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import type { LineLog } from '../line-log.ts';
import type { TableDefinition } from './table.ts';

/**
 * The pause before each deletion of expired items. No code may depend on it, because AWS can take days to delete an
 * expired item.
 */
const SWEEP_MILLISECONDS = 15 * 60_000;
const PAUSE_BETWEEN_PAGES_MILLISECONDS = 250;

/**
 * Deletes expired items at intervals. AWS does this too, but dynoxide does not.
 *
 * @param signal ends the job
 */
export async function deleteExpiredForEver(
  client: DynamoDBClient,
  { create: { TableName, KeySchema }, ttlAttribute }: TableDefinition,
  log: LineLog,
  signal: AbortSignal,
): Promise<void> {
  const keyNames = (KeySchema ?? []).flatMap(({ AttributeName }) => AttributeName ?? []);
  while (ttlAttribute !== undefined && !signal.aborted) {
    try {
      await pause(SWEEP_MILLISECONDS, undefined, { signal, ref: false });
      await deleteExpired(client, { TableName, ttlAttribute, keyNames }, signal);
    } catch (error) {
      if (!signal.aborted) log.write('ttl', String(error));
    }
  }
}

/** Deletes the expired items once. The condition of the delete keeps an item that was renewed after it was read. */
export async function deleteExpired(
  client: DynamoDBClient,
  { TableName, ttlAttribute, keyNames }: { TableName: string; ttlAttribute: string; keyNames: string[] },
  signal: AbortSignal,
): Promise<void> {
  const condition = {
    ExpressionAttributeNames: { '#expires': ttlAttribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(Date.now() / 1000)) } },
  };
  let ExclusiveStartKey: Record<string, AttributeValue> | undefined;
  const scan = (from: typeof ExclusiveStartKey) =>
    client.send(
      new ScanCommand({
        TableName,
        FilterExpression: '#expires < :now',
        ...condition,
        ...(from !== undefined && { ExclusiveStartKey: from }),
      }),
      { abortSignal: signal },
    );
  do {
    const { Items = [], LastEvaluatedKey } = await scan(ExclusiveStartKey);
    for (const item of Items) {
      const Key = Object.fromEntries(keyNames.flatMap((name) => (item[name] ? [[name, item[name]]] : [])));
      await client
        .send(new DeleteItemCommand({ TableName, Key, ConditionExpression: '#expires < :now', ...condition }))
        .catch((error: unknown) => {
          if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
        });
    }
    ExclusiveStartKey = LastEvaluatedKey;
    if (ExclusiveStartKey !== undefined) await pause(PAUSE_BETWEEN_PAGES_MILLISECONDS, undefined, { signal });
  } while (ExclusiveStartKey !== undefined);
}
