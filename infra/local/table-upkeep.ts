import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import type { LineLog } from './line-log.ts';
import type { TableDefinition } from './table.ts';

/** AWS deletes within days of the expiry, so nothing may depend on how soon this comes round. */
const SWEEP_MILLISECONDS = 15 * 60_000;
const PAUSE_BETWEEN_PAGES_MILLISECONDS = 250;

/**
 * What AWS does to a table in the background and dynoxide does not: deletes items whose time is over, and forgets
 * stream records that were delivered.
 *
 * @param signal ends it
 */
export async function keepTable(
  client: DynamoDBClient,
  { create: { TableName, KeySchema }, ttlAttribute }: TableDefinition,
  log: LineLog,
  signal: AbortSignal,
): Promise<void> {
  const keyNames = (KeySchema ?? []).flatMap(({ AttributeName }) => AttributeName ?? []);
  while (ttlAttribute !== undefined && !signal.aborted) {
    try {
      await pause(SWEEP_MILLISECONDS, undefined, { signal, ref: false });
      await deleteExpired(client, TableName, ttlAttribute, keyNames, signal);
    } catch (error) {
      if (!signal.aborted) log.write('ttl', String(error));
    }
  }
}

/** One sweep. The condition spares an item that was renewed since it was read. */
export async function deleteExpired(
  client: DynamoDBClient,
  TableName: string,
  ttlAttribute: string,
  keyNames: string[],
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

/** The next sequence number is one above the highest that is there, so some always stay. */
const KEPT_STREAM_RECORDS = 100n;
const TRIMMED_AT_ONCE = 5_000;

/**
 * The index without which each write looks at every stream record there is (measured: 3 ms a write with it at 70,000
 * records, and growing without end before), and the trimming of what was delivered. Both through a second connection to
 * dynoxide's live file.
 *
 * @returns `trim`: deletes the table's records up to a sequence number that nobody will ask for again
 */
export function indexStream(
  databasePath: string,
  TableName: string,
): { trim(sequenceNumber: string): void; close(): void } {
  const database = new DatabaseSync(databasePath, { timeout: 5_000 });
  database.exec(
    `CREATE INDEX IF NOT EXISTS feedmill_stream_seq
     ON _stream_records(table_name, CAST(sequence_number AS INTEGER))`,
  );
  return {
    trim(sequenceNumber) {
      const below = BigInt(sequenceNumber) - KEPT_STREAM_RECORDS;
      const statement = database.prepare(
        `DELETE FROM _stream_records WHERE id IN (
           SELECT id FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) <= ? LIMIT ?)`,
      );
      // In small bites: dynoxide waits while this connection writes.
      statement.run(TableName, below, TRIMMED_AT_ONCE);
    },
    close: () => database.close(),
  };
}
