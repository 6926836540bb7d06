import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';

/** The table of the template, as input of CreateTable. */
export interface TableDefinition {
  create: CreateTableCommandInput & { TableName: string };
  /**
   * The attribute that contains the epoch second at which an item expires; undefined if items of the table do not
   * expire.
   */
  ttlAttribute: string | undefined;
}

/**
 * Creates the table if it does not exist.
 *
 * @returns the ARN of its stream
 */
export async function ensureTable(client: DynamoDBClient, definition: TableDefinition): Promise<string> {
  const { TableName } = definition.create;
  const known = await describe(client, TableName);
  if (known === undefined) {
    await client.send(new CreateTableCommand(definition.create));
    await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 1, maxDelay: 1 }, { TableName });
    if (definition.ttlAttribute !== undefined) {
      const specification = { AttributeName: definition.ttlAttribute, Enabled: true };
      await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: specification }));
    }
  }
  const table = known ?? (await describe(client, TableName));
  const expected = indexNames(definition.create.GlobalSecondaryIndexes);
  if (indexNames(table?.GlobalSecondaryIndexes) !== expected) {
    throw new Error(`the table ${TableName} has other indexes than the template: ${expected || 'none'}`);
  }
  if (table?.LatestStreamArn === undefined) throw new Error(`the table ${TableName} has no stream`);
  return table.LatestStreamArn;
}

async function describe(client: DynamoDBClient, TableName: string) {
  try {
    return (await client.send(new DescribeTableCommand({ TableName }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

function indexNames(indexes: { IndexName?: string | undefined }[] | undefined): string {
  return (indexes ?? [])
    .map(({ IndexName }) => IndexName)
    .sort()
    .join(', ');
}
