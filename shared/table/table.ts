import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { chunksOf } from '#shared/model/chunks-of.ts';
import { count, type LogEvent } from '#shared/model/log-event.ts';
import { sendInChunks } from './batches.ts';
import { absenceOf, addition, type Condition, conditionOf, keyCondition, projection } from './expressions.ts';
import { type Key, keyText } from './keys.ts';

/** A stored item. The file that writes it knows its shape. */
export type Item = Key & Record<string, unknown>;

export type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/**
 * Thrown if a transaction was cancelled. `reasons` has a code for each action, or undefined for an action that would
 * have succeeded.
 */
export class TransactionRefused extends Error {
  readonly reasons: (string | undefined)[];

  constructor(reasons: (string | undefined)[], options?: ErrorOptions) {
    super('the transaction was refused', options);
    this.name = 'TransactionRefused';
    this.reasons = reasons;
  }
}

export interface QueryOptions {
  /** The first sort key, inclusive. */
  from?: string;
  /** The last sort key, inclusive. */
  to?: string;
  descending?: boolean;
  limit?: number;
  /** Leaves out the items that have this attribute. */
  without?: string;
}

/** Where a read continues: after the key at which the previous one stopped. */
type StartKey = { ExclusiveStartKey?: Record<string, unknown> } | undefined;

export const TRANSACTION_ACTIONS = 100;
const BATCH_GET_KEYS = 100;
const BATCH_WRITE_ITEMS = 25;

/**
 * The one table. Reads of items are strongly consistent, because a feed that is rendered from older data could return
 * to an earlier state. Calls are counted in the log event as `table_reads` and `table_writes`; a batch counts as one
 * call.
 */
export class Table {
  readonly #client: DynamoDBDocumentClient;
  readonly #name: string;
  readonly #event: LogEvent;

  constructor(client: DynamoDBDocumentClient, name: string, event: LogEvent) {
    this.#client = client;
    this.#name = name;
    this.#event = event;
  }

  /** @param only the attributes to read; all if absent */
  async get(key: Key, only?: readonly string[]): Promise<Item | undefined> {
    count(this.#event, 'table_reads');
    const { pk, sk } = key;
    const answer = await this.#client.send(
      new GetCommand({ TableName: this.#name, Key: { pk, sk }, ConsistentRead: true, ...projection(only) }),
    );
    return answer.Item as Item | undefined;
  }

  /**
   * Reads many items; keys may repeat.
   *
   * @param only the attributes to read, including `pk` and `sk`; all if absent
   * @returns the existing items by `keyText`
   */
  async batchGet(wanted: readonly Key[], only?: readonly string[]): Promise<Map<string, Item>> {
    const distinct = [...new Map(wanted.map(({ pk, sk }) => [keyText({ pk, sk }), { pk, sk }])).values()];
    const found = new Map<string, Item>();
    if (distinct.length === 0) return found;
    count(this.#event, 'table_reads');
    await sendInChunks(distinct, BATCH_GET_KEYS, async (chunk) => {
      const answer = await this.#client.send(
        new BatchGetCommand({
          RequestItems: { [this.#name]: { Keys: chunk, ConsistentRead: true, ...projection(only) } },
        }),
      );
      for (const item of (answer.Responses?.[this.#name] ?? []) as Item[]) found.set(keyText(item), item);
      return answer.UnprocessedKeys?.[this.#name]?.Keys as Key[] | undefined;
    });
    return found;
  }

  /** The items of one partition in order of their sort keys; all items if there is no limit. */
  async query(pk: string, options: QueryOptions = {}): Promise<Item[]> {
    return (await this.queryCounted(pk, options)).items;
  }

  /**
   * Reads as `query` does, and also returns the number of requests. If there were several requests, an item that was
   * moved between two of them can be missing, or be in the result twice.
   */
  async queryCounted(
    pk: string,
    { from, to, descending = false, limit, without }: QueryOptions = {},
  ): Promise<{ items: Item[]; requests: number }> {
    const items: Item[] = [];
    let requests = 0;
    const read = (start: StartKey) =>
      this.#client.send(
        new QueryCommand({
          TableName: this.#name,
          ConsistentRead: true,
          ...keyCondition(pk, from, to),
          ScanIndexForward: !descending,
          ...absenceOf(without),
          ...(limit !== undefined && { Limit: limit - items.length }),
          ...start,
        }),
      );
    for await (const answer of this.#readToEnd(read)) {
      requests += 1;
      items.push(...((answer.Items ?? []) as Item[]));
      if (limit !== undefined && items.length >= limit) break;
    }
    return { items, requests };
  }

  /**
   * The number of items of a range, at most `max`. DynamoDB does not send the items. Eventually consistent.
   *
   * @param max also limits what the count costs
   */
  async countItems(
    pk: string,
    { from, to, without }: Pick<QueryOptions, 'from' | 'to' | 'without'>,
    max: number,
  ): Promise<number> {
    let found = 0;
    const read = (start: StartKey) =>
      this.#client.send(
        new QueryCommand({
          TableName: this.#name,
          Select: 'COUNT',
          ...keyCondition(pk, from, to),
          ...absenceOf(without),
          Limit: max - found,
          ...start,
        }),
      );
    for await (const answer of this.#readToEnd(read)) {
      found += answer.Count ?? 0;
      if (found >= max) break;
    }
    return found;
  }

  /** The items of a large partition in order of their sort keys, one page at a time. */
  async *pages(pk: string, limit: number): AsyncGenerator<Item[]> {
    let page: Item[] = [];
    do {
      const last = page.at(-1);
      // The smallest sort key after the last one.
      page = await this.query(pk, { limit, ...(last !== undefined && { from: `${last.sk}\0` }) });
      if (page.length > 0) yield page;
    } while (page.length === limit);
  }

  /**
   * The keys and some attributes of all items whose partition key begins with `prefix`. Scans the whole table; only for
   * operators.
   */
  async *scan(prefix: string, only: readonly string[]): AsyncGenerator<Item[]> {
    const read = (start: StartKey) =>
      this.#client.send(
        new ScanCommand({
          TableName: this.#name,
          ConsistentRead: true,
          FilterExpression: 'begins_with(pk, :prefix)',
          ExpressionAttributeValues: { ':prefix': prefix },
          ...projection(['pk', 'sk', ...only]),
          ...start,
        }),
      );
    for await (const answer of this.#readToEnd(read)) yield (answer.Items ?? []) as Item[];
  }

  /** Reads again from the key at which DynamoDB stopped, until it has read all or the caller stops. */
  async *#readToEnd<Answer extends { LastEvaluatedKey?: Record<string, unknown> | undefined }>(
    read: (start: StartKey) => Promise<Answer>,
  ): AsyncGenerator<Answer> {
    let start: StartKey = {};
    do {
      count(this.#event, 'table_reads');
      const answer = await read(start);
      yield answer;
      start = answer.LastEvaluatedKey && { ExclusiveStartKey: answer.LastEvaluatedKey };
    } while (start !== undefined);
  }

  /** The keys in one partition of an index up to a sort key, oldest first. Eventually consistent. */
  async queryIndex(
    index: { name: string; partitionKey: string; sortKey: string },
    partition: string,
    to: string,
    limit: number,
  ): Promise<Key[]> {
    count(this.#event, 'table_reads');
    const answer = await this.#client.send(
      new QueryCommand({
        TableName: this.#name,
        IndexName: index.name,
        KeyConditionExpression: '#p = :p AND #s <= :to',
        ExpressionAttributeNames: { '#p': index.partitionKey, '#s': index.sortKey },
        ExpressionAttributeValues: { ':p': partition, ':to': to },
        Limit: limit,
      }),
    );
    return (answer.Items ?? []) as Item[];
  }

  /**
   * Executes at most 100 actions, all or none.
   *
   * @throws {TransactionRefused} a condition failed, or another transaction changes one of the items
   */
  async transact(actions: readonly Action[]): Promise<void> {
    count(this.#event, 'table_writes');
    try {
      await this.#client.send(new TransactWriteCommand({ TransactItems: [...actions] }));
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = (error.CancellationReasons ?? []).map(({ Code }) =>
        Code === 'None' ? undefined : Code,
      );
      throw new TransactionRefused(reasons, { cause: error });
    }
  }

  async put(item: Item): Promise<void> {
    count(this.#event, 'table_writes');
    await this.#client.send(new PutCommand({ TableName: this.#name, Item: item }));
  }

  async delete({ pk, sk }: Key): Promise<void> {
    count(this.#event, 'table_writes');
    await this.#client.send(new DeleteCommand({ TableName: this.#name, Key: { pk, sk } }));
  }

  /**
   * Sets and removes attributes of one item.
   *
   * @returns false if the condition failed; nothing was changed
   */
  async update(
    { pk, sk }: Key,
    expression: string,
    {
      condition,
      names,
      values,
    }: {
      condition?: string;
      names?: Record<string, string>;
      values?: Record<string, unknown>;
    } = {},
  ): Promise<boolean> {
    count(this.#event, 'table_writes');
    try {
      await this.#client.send(
        new UpdateCommand({
          TableName: this.#name,
          Key: { pk, sk },
          UpdateExpression: expression,
          ...(condition !== undefined && { ConditionExpression: condition }),
          ...(names && { ExpressionAttributeNames: names }),
          ...(values && { ExpressionAttributeValues: values }),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
      throw error;
    }
  }

  /**
   * Adds to numbers of an item, which is created if it does not exist.
   *
   * @param amounts by attribute, at least one
   * @param set other attributes, at least one
   * @returns the sums by attribute
   */
  async add<Name extends string>(
    { pk, sk }: Key,
    amounts: Readonly<Record<Name, number>>,
    set: Readonly<Record<string, number>>,
  ): Promise<Record<Name, number>> {
    count(this.#event, 'table_writes');
    const answer = await this.#client.send(
      new UpdateCommand({
        TableName: this.#name,
        Key: { pk, sk },
        ...addition(amounts, set),
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return answer.Attributes as Record<Name, number>;
  }

  /** Puts and deletes without conditions, in any order; each item is independent. */
  async batchWrite(puts: readonly Item[], deletes: readonly Key[] = []): Promise<void> {
    const requests = [
      ...puts.map((Item) => ({ PutRequest: { Item } })),
      ...deletes.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
    ];
    if (requests.length === 0) return;
    count(this.#event, 'table_writes');
    await sendInChunks(requests, BATCH_WRITE_ITEMS, async (chunk) => {
      const answer = await this.#client.send(
        new BatchWriteCommand({ RequestItems: { [this.#name]: chunk } }),
      );
      return answer.UnprocessedItems?.[this.#name] as typeof requests | undefined;
    });
  }

  /**
   * Puts hundreds of items without conditions in transactions of the maximum size. If a transaction conflicts, its items
   * are put as a batch. On AWS this takes twice the write units of a batch. The embedded store commits once for a
   * transaction, but once for each item of a batch, so a batch would make a local import three times slower.
   */
  async putTogether(items: readonly Item[]): Promise<void> {
    for (const chunk of chunksOf(items, TRANSACTION_ACTIONS)) {
      try {
        await this.transact(chunk.map((item) => this.putAction(item)));
      } catch (error) {
        if (!(error instanceof TransactionRefused)) throw error;
        await this.batchWrite(chunk);
      }
    }
  }

  putAction(item: Item, condition?: Condition): Action {
    return { Put: { TableName: this.#name, Item: item, ...(condition && conditionOf(condition)) } };
  }

  /** A condition on an item that the transaction does not change, as one action of the transaction. */
  checkAction({ pk, sk }: Key, condition: Condition): Action {
    return { ConditionCheck: { TableName: this.#name, Key: { pk, sk }, ...conditionOf(condition) } };
  }

  deleteAction({ pk, sk }: Key, condition?: Condition): Action {
    return { Delete: { TableName: this.#name, Key: { pk, sk }, ...(condition && conditionOf(condition)) } };
  }
}
