import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchGetItemCommand,
  DeleteTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandOutput,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataFolder } from '../../infra/local/data-folder.ts';
import { startDynamoDb } from '../../infra/local/dynamodb/dynamodb.ts';
import { ensureTable, type TableDefinition } from '../../infra/local/dynamodb/table.ts';
import { deleteExpired } from '../../infra/local/dynamodb/table-expiry.ts';
import { StreamReader } from '../../infra/local/events/stream-reader.ts';
import { streamTrimmer } from '../../infra/local/events/stream-trimmer.ts';

const LOG = { write: () => undefined, copyLines: () => undefined };

/**
 * The behaviour of DynamoDB on which Feedmill depends, tested at `DYNAMODB_ENDPOINT` or else with the
 * embedded engine.
 */

const named = process.env.DYNAMODB_ENDPOINT;
const TableName = `promises-${randomUUID()}`;
const definition: TableDefinition = {
  create: {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: ['pk', 'sk', 'due_shard', 'due_at'].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S' as const,
    })),
    GlobalSecondaryIndexes: [
      {
        IndexName: 'due',
        KeySchema: [
          { AttributeName: 'due_shard', KeyType: 'HASH' },
          { AttributeName: 'due_at', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  },
  ttlAttribute: 'expires',
};

let client: DynamoDBClient;
let streams: DynamoDBStreamsClient;
let streamArn: string;
let databasePath: string | undefined;
let close: () => Promise<void>;

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'feedmill-dynamodb-'));
  const folder = openDataFolder(root);
  const engine = named === undefined ? await startDynamoDb(folder, process.env, LOG) : undefined;
  const credentials = { accessKeyId: 'promises', secretAccessKey: 'promises' };
  const options = { endpoint: named ?? engine?.endpoint ?? '', region: 'us-east-1', credentials };
  client = new DynamoDBClient(options);
  streams = new DynamoDBStreamsClient(options);
  streamArn = await ensureTable(client, definition);
  databasePath = engine?.databasePath;
  close = async () => {
    if (named !== undefined) await client.send(new DeleteTableCommand({ TableName }));
    await engine?.close();
    folder.release();
    rmSync(root, { recursive: true });
  };
});
afterAll(() => close());

const S = (text: string) => ({ S: text });
const put = (pk: string, sk: string, more: Record<string, { S: string } | { N: string }> = {}) =>
  client.send(new PutItemCommand({ TableName, Item: { pk: S(pk), sk: S(sk), ...more } }));
const newPartition = () => `P#${randomUUID()}`;
const reasons = (call: Promise<unknown>): Promise<(string | undefined)[]> =>
  call.then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof TransactionCanceledException)) throw error;
      return (error.CancellationReasons ?? []).map(({ Code }) => Code);
    },
  );
const ifNew = (pk: string, sk = 'K') => ({
  Put: { TableName, Item: { pk: S(pk), sk: S(sk) }, ConditionExpression: 'attribute_not_exists(pk)' },
});
const transact = (TransactItems: TransactWriteItem[]) =>
  client.send(new TransactWriteItemsCommand({ TransactItems }));

describe('a transaction', () => {
  it('executes all of its actions or none, and gives the reason for each action', async () => {
    const [taken, free] = [newPartition(), newPartition()];
    await put(taken, 'K');
    expect(await reasons(transact([ifNew(free), ifNew(taken)]))).toEqual(['None', 'ConditionalCheckFailed']);
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: { pk: S(free), sk: S('K') } }));
    expect(Item).toBeUndefined();
  });

  it('lets one of 30 concurrent writers create a key', async () => {
    const pk = newPartition();
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) => reasons(transact([ifNew(pk), ifNew(`${pk}#${index}`)]))),
    );
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
    // AWS may also answer that two writers are in conflict.
    const known = ['ConditionalCheckFailed', 'TransactionConflict', 'None'];
    expect(outcomes.flat().every((code) => known.includes(code ?? ''))).toBe(true);
  });

  it('is cancelled if the condition of a checked item fails', async () => {
    const [seen, written] = [newPartition(), newPartition()];
    await put(seen, 'K', { revision: { N: '2' } });
    const look = (revision: string) => ({
      ConditionCheck: {
        TableName,
        Key: { pk: S(seen), sk: S('K') },
        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':revision': { N: revision } },
      },
    });
    expect(await reasons(transact([ifNew(written), look('1')]))).toEqual(['None', 'ConditionalCheckFailed']);
    expect(await reasons(transact([ifNew(written), look('2')]))).toEqual([]);
  });

  it('is refused if it contains an item twice', async () => {
    const pk = newPartition();
    const deletion = { Delete: { TableName, Key: { pk: S(pk), sk: S('K') } } };
    await expect(transact([ifNew(pk), deletion])).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('accepts 100 actions', async () => {
    const pk = newPartition();
    await transact(Array.from({ length: 100 }, (_, index) => ifNew(pk, String(index))));
    const { Count } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': S(pk) },
      }),
    );
    expect(Count).toBe(100);
  });
});

describe('a query', () => {
  it('returns all items in pages, in the reverse byte order of the sort key', async () => {
    const pk = newPartition();
    const keys = [
      '2026-01-01T00:00:00.000Z#a',
      '2026-01-01T00:00:00.000Z#b',
      '2026-02-01T00:00:00.000Z#a',
      'Z',
      'a',
      'é',
    ];
    for (const sk of keys.toReversed()) await put(pk, sk);
    const seen: (string | undefined)[] = [];
    let ExclusiveStartKey: QueryCommandOutput['LastEvaluatedKey'];
    do {
      const { Items, LastEvaluatedKey }: QueryCommandOutput = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': S(pk) },
          ConsistentRead: true,
          ScanIndexForward: false,
          Limit: 4,
          ...(ExclusiveStartKey && { ExclusiveStartKey }),
        }),
      );
      seen.push(...(Items ?? []).map(({ sk }) => sk?.S));
      ExclusiveStartKey = LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
    expect(seen).toEqual(keys.toReversed());
  });

  it('with ConsistentRead returns every earlier write', async () => {
    const pk = newPartition();
    for (let written = 1; written <= 20; written += 1) {
      await put(pk, String(written));
      const { Count } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': S(pk) },
          ConsistentRead: true,
        }),
      );
      expect(Count).toBe(written);
    }
  });

  it('returns from a sparse index only the items that have its keys', async () => {
    const pk = newPartition();
    await put(pk, 'waits', { due_shard: S(pk), due_at: S('2026-01-01') });
    await put(pk, 'does not');
    const due = async () => {
      const { Items } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: 'due',
          KeyConditionExpression: 'due_shard = :shard AND due_at <= :now',
          ExpressionAttributeValues: { ':shard': S(pk), ':now': S('2026-01-02') },
        }),
      );
      return (Items ?? []).map(({ sk }) => sk?.S);
    };
    await expect.poll(due).toEqual(['waits']);
    const Key = { pk: S(pk), sk: S('waits') };
    await client.send(new UpdateItemCommand({ TableName, Key, UpdateExpression: 'REMOVE due_shard' }));
    await expect.poll(due).toEqual([]);
  });
});

describe('an update', () => {
  const update = (pk: string, more: Partial<UpdateItemCommandInput>) =>
    client.send(new UpdateItemCommand({ TableName, Key: { pk: S(pk), sk: S('K') }, ...more }));

  it('with ADD counts from 0, and with if_not_exists keeps an existing attribute', async () => {
    const pk = newPartition();
    for (const name of ['one', 'two'])
      await update(pk, {
        UpdateExpression: 'SET #name = if_not_exists(#name, :name) ADD times :one',
        ExpressionAttributeNames: { '#name': 'name' },
        ExpressionAttributeValues: { ':name': S(name), ':one': { N: '1' } },
      });
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: { pk: S(pk), sk: S('K') } }));
    expect(Item).toEqual({ pk: S(pk), sk: S('K'), name: S('one'), times: { N: '2' } });
  });

  it('is refused if its condition fails, and creates no item', async () => {
    const pk = newPartition();
    const refused = update(pk, {
      UpdateExpression: 'REMOVE title',
      ConditionExpression: 'attribute_exists(pk)',
    });
    await expect(refused).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: { pk: S(pk), sk: S('K') } }));
    expect(Item).toBeUndefined();
  });
});

describe('an item', () => {
  it('is refused if it has more than 400 KB', async () => {
    await expect(put(newPartition(), 'K', { text: S('x'.repeat(410 * 1024)) })).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it('is returned by a batch that reads 100 keys', async () => {
    const pk = newPartition();
    const Keys = Array.from({ length: 100 }, (_, index) => ({ pk: S(pk), sk: S(String(index)) }));
    await put(pk, '7');
    const { Responses } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }),
    );
    expect(Responses?.[TableName]).toEqual([{ pk: S(pk), sk: S('7') }]);
  });
});

describe('the stream', () => {
  const signal = new AbortController().signal;
  const readAll = async (reader: StreamReader) => {
    const records = [];
    for (let page = await reader.next(signal); page.length > 0; page = await reader.next(signal)) {
      records.push(...page);
    }
    return records;
  };

  it('has every change in order, with old and new image', async () => {
    const reader = new StreamReader(streams, streamArn, undefined);
    await readAll(reader);
    const pk = newPartition();
    await put(pk, 'K', { title: S('one') });
    await put(pk, 'K', { title: S('two') });
    await transact([{ Delete: { TableName, Key: { pk: S(pk), sk: S('K') } } }]);
    const item = (title: string) => ({ pk: S(pk), sk: S('K'), title: S(title) });
    expect(await readAll(reader)).toMatchObject([
      { eventName: 'INSERT', dynamodb: { NewImage: item('one') } },
      { eventName: 'MODIFY', dynamodb: { OldImage: item('one'), NewImage: item('two') } },
      { eventName: 'REMOVE', dynamodb: { OldImage: item('two') } },
    ]);
  });

  it('gives only the later records to a reader that starts after a record', async () => {
    const pk = newPartition();
    for (const sk of ['1', '2', '3']) await put(pk, sk);
    const records = await readAll(new StreamReader(streams, streamArn, undefined));
    const behind = records.at(-3)?.dynamodb?.SequenceNumber;
    const rest = await readAll(new StreamReader(streams, streamArn, behind));
    expect(rest).toEqual(records.slice(-2));
  });

  it.skipIf(named !== undefined)(
    'of the embedded engine keeps 100 delivered records, and continues the numbering',
    async () => {
      const reader = new StreamReader(streams, streamArn, undefined);
      const pk = newPartition();
      for (let written = 0; written < 150; written += 1) await put(pk, String(written));
      const before = await readAll(reader);
      const last = before.at(-1)?.dynamodb?.SequenceNumber ?? '';
      const trimmer = streamTrimmer(databasePath ?? '', TableName, LOG);
      trimmer.allow(last);
      await expect
        .poll(async () => (await readAll(new StreamReader(streams, streamArn, undefined))).length, {
          timeout: 60_000,
        })
        .toBe(100);
      trimmer.close();
      await put(pk, 'after');
      const [next] = await readAll(new StreamReader(streams, streamArn, last));
      expect(next?.dynamodb?.SequenceNumber).toBe(String(BigInt(last) + 1n));
    },
  );
});

describe('an expired item', () => {
  it('is recognised by the attribute `expires`', async () => {
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
    expect(TimeToLiveDescription).toMatchObject({ AttributeName: 'expires' });
  });

  it.skipIf(named !== undefined)(
    'is deleted by the local expiry job, which deletes no other item',
    async () => {
      const pk = newPartition();
      const epochSeconds = Math.floor(Date.now() / 1000);
      await put(pk, 'over', { expires: { N: String(epochSeconds - 1) } });
      await put(pk, 'not yet', { expires: { N: String(epochSeconds + 60) } });
      await put(pk, 'never');
      await deleteExpired(
        client,
        { TableName, ttlAttribute: 'expires', keyNames: ['pk', 'sk'] },
        new AbortController().signal,
      );
      const { Items } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': S(pk) },
        }),
      );
      expect(Items?.map(({ sk }) => sk?.S)).toEqual(['never', 'not yet']);
    },
  );
});
