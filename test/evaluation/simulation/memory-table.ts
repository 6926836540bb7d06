import { isDeepStrictEqual } from 'node:util';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { DUE_INDEX } from '#shared/settings.ts';
import type { Action, Item } from '#shared/table/table.ts';
import type { Dice } from './dice.ts';
import { holds, type Placeholders, updated } from './expressions.ts';

/** One record of the table's stream. */
export interface Change {
  pk: string;
  sk: string;
  before?: Item;
  after?: Item;
}

class ConditionalCheckFailed extends Error {
  override readonly name = 'ConditionalCheckFailedException';
}

const MAX_ACTIONS = 100;
const idOf = (pk: unknown, sk: unknown): string => `${pk}\n${sk}`;
const keyOf = (from: Record<string, unknown> | undefined): [pk: string, sk: string] => [
  String(from?.pk),
  String(from?.sk),
];
/** Copies only the item and not the values in it, because no caller changes a value in place. */
const copyOf = (item: Item): Item => ({ ...item });
const byKey = (a: Item, b: Item): number => (a.sk < b.sk ? -1 : a.sk > b.sk ? 1 : 0);

/**
 * A table of DynamoDB in memory, with the commands that Feedmill sends. It gives no more guarantees than
 * DynamoDB: a read without consistency may return the state before the last write, a page may be short, and
 * the index can lack the latest writes.
 */
export class MemoryTable {
  readonly #items = new Map<string, Item>();
  readonly #partitions = new Map<string, Set<string>>();
  /** The state of each item before its last write. */
  readonly #older = new Map<string, Item | undefined>();
  readonly #dice: Dice;
  readonly #onChange: (change: Change) => void;

  constructor(dice: Dice, onChange: (change: Change) => void) {
    this.#dice = dice;
    this.#onChange = onChange;
  }

  /** Every item, for checks of the stored state. */
  all(): Item[] {
    return [...this.#items.values()];
  }

  item(pk: string, sk: string): Item | undefined {
    return this.#items.get(idOf(pk, sk));
  }

  partition(pk: string): Item[] {
    return [...(this.#partitions.get(pk) ?? [])].flatMap((id) => this.#items.get(id) ?? []).sort(byKey);
  }

  /** @returns the result of the document client @throws the errors of the document client */
  execute(command: unknown): Record<string, unknown> {
    if (command instanceof GetCommand) {
      const { Key, ConsistentRead = false } = command.input;
      const item = this.#read(...keyOf(Key), ConsistentRead);
      return item === undefined ? {} : { Item: copyOf(item) };
    }
    if (command instanceof BatchGetCommand) return this.#batchGet(command);
    if (command instanceof QueryCommand) return this.#query(command);
    if (command instanceof ScanCommand) {
      const { FilterExpression = '', ...placeholders } = command.input;
      return {
        Items: this.all()
          .filter((item) => holds(FilterExpression, item, placeholders))
          .map(copyOf),
      };
    }
    if (command instanceof PutCommand) {
      this.#write(this.#prepare({ Put: { TableName: '', Item: command.input.Item } }));
      return {};
    }
    if (command instanceof DeleteCommand) {
      this.#write(this.#prepare({ Delete: { TableName: '', Key: command.input.Key } }));
      return {};
    }
    if (command instanceof UpdateCommand) {
      const { Key, UpdateExpression = '', ConditionExpression, ...placeholders } = command.input;
      const [pk, sk] = keyOf(Key);
      const before = this.item(pk, sk);
      this.#check(ConditionExpression, before, placeholders);
      const after = updated(UpdateExpression, before ?? { pk, sk }, placeholders);
      this.#write({ pk, sk, after: { ...after, pk, sk } });
      return command.input.ReturnValues === 'UPDATED_NEW' ? { Attributes: after } : {};
    }
    if (command instanceof BatchWriteCommand) {
      const [requests = []] = Object.values(command.input.RequestItems ?? {});
      for (const { PutRequest, DeleteRequest } of requests) {
        this.#write(
          this.#prepare(
            PutRequest
              ? { Put: { TableName: '', Item: PutRequest.Item } }
              : { Delete: { TableName: '', Key: DeleteRequest?.Key } },
          ),
        );
      }
      return {};
    }
    if (command instanceof TransactWriteCommand) return this.#transact(command.input.TransactItems ?? []);
    throw new Error('the simulated table does not know this command');
  }

  #read(pk: string, sk: string, isConsistent: boolean): Item | undefined {
    const id = idOf(pk, sk);
    if (!isConsistent && this.#older.has(id) && this.#dice.happens(0.5)) return this.#older.get(id);
    return this.#items.get(id);
  }

  #batchGet({ input }: BatchGetCommand): Record<string, unknown> {
    const [[name, { Keys = [], ConsistentRead = false }] = ['', {}]] = Object.entries(
      input.RequestItems ?? {},
    );
    const found = Keys.flatMap((key) => this.#read(...keyOf(key), ConsistentRead) ?? []);
    return { Responses: { [name]: found.map(copyOf) } };
  }

  #query({ input }: QueryCommand): Record<string, unknown> {
    const { KeyConditionExpression = '', ConsistentRead = false, Limit = Number.POSITIVE_INFINITY } = input;
    if (input.IndexName !== undefined) {
      const due = [...this.#items.keys()]
        .flatMap((id) => this.#read(...keyOf(this.#items.get(id)), false) ?? [])
        .filter((item) => item[DUE_INDEX.sortKey] !== undefined && holds(KeyConditionExpression, item, input))
        .sort((a, b) => (String(a[DUE_INDEX.sortKey]) < String(b[DUE_INDEX.sortKey]) ? -1 : 1));
      return { Items: due.slice(0, Limit).map(({ pk, sk }) => ({ pk, sk })) };
    }
    const partition = input.ExpressionAttributeValues?.[':pk'];
    const items = this.partition(String(partition)).filter(
      (item) => this.#read(item.pk, item.sk, ConsistentRead) && holds(KeyConditionExpression, item, input),
    );
    if (input.ScanIndexForward === false) items.reverse();
    const last = input.ExclusiveStartKey?.sk;
    const after =
      last === undefined ? 0 : items.findIndex(({ sk }) => isPast(sk, last, input.ScanIndexForward));
    const rest = after === -1 ? [] : items.slice(after);
    // A page ends at a megabyte, so the caller cannot predict how many items it has.
    const page = rest.slice(0, Math.min(Limit, this.#dice.happens(0.1) ? this.#dice.between(1, 3) : 100));
    const end = page.at(-1);
    return {
      ...(input.Select === 'COUNT' ? { Count: page.length } : { Items: page.map(copyOf) }),
      ...(end && page.length < rest.length && { LastEvaluatedKey: { pk: end.pk, sk: end.sk } }),
    };
  }

  #transact(actions: readonly Action[]): Record<string, unknown> {
    if (actions.length > MAX_ACTIONS) throw new Error('a transaction has more than 100 actions');
    const reasons: { Code: string }[] = [];
    const writes: { pk: string; sk: string; after?: Item }[] = [];
    for (const action of actions) {
      try {
        writes.push(this.#prepare(action));
        reasons.push({ Code: 'None' });
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailed)) throw error;
        reasons.push({ Code: 'ConditionalCheckFailed' });
      }
    }
    if (reasons.some(({ Code }) => Code !== 'None')) throw transactionCanceled(reasons);
    if (new Set(writes.map(({ pk, sk }) => idOf(pk, sk))).size < writes.length)
      throw new Error('a transaction has an item twice');
    for (const write of writes) this.#write(write);
    return {};
  }

  /** The write that an action would make. @throws {ConditionalCheckFailed} */
  #prepare({ Put, Delete, ConditionCheck }: Action): { pk: string; sk: string; after?: Item } {
    const [pk, sk] = keyOf(Put?.Item ?? Delete?.Key ?? ConditionCheck?.Key);
    const { ConditionExpression, ...placeholders } = Put ?? Delete ?? ConditionCheck ?? {};
    const before = this.item(pk, sk);
    this.#check(ConditionExpression, before, placeholders);
    if (ConditionCheck) return { pk, sk, ...(before && { after: before }) };
    if (!Put?.Item) return { pk, sk };
    for (const [name, value] of Object.entries(Put.Item))
      if (value === undefined) throw new Error(`${name} is undefined, which the real client refuses`);
    return { pk, sk, after: { ...Put.Item, pk, sk } };
  }

  #check(condition: string | undefined, item: Item | undefined, placeholders: Placeholders): void {
    if (condition !== undefined && !holds(condition, item, placeholders)) throw new ConditionalCheckFailed();
  }

  #write({ pk, sk, after }: { pk: string; sk: string; after?: Item }): void {
    const id = idOf(pk, sk);
    const before = this.#items.get(id);
    // A write that changes nothing has no stream record.
    if (isDeepStrictEqual(before, after)) return;
    this.#older.set(id, before);
    const partition = this.#partitions.get(pk) ?? new Set();
    this.#partitions.set(pk, partition);
    if (after) {
      this.#items.set(id, after);
      partition.add(id);
    } else {
      this.#items.delete(id);
      partition.delete(id);
    }
    this.#onChange({ pk, sk, ...(before && { before }), ...(after && { after }) });
  }
}

function isPast(sk: string, last: string, isForward = true): boolean {
  return isForward ? sk > last : sk < last;
}

/** @param reasons one for each action */
export function transactionCanceled(reasons: { Code: string }[]): TransactionCanceledException {
  return new TransactionCanceledException({
    message: 'canceled',
    $metadata: { httpStatusCode: 400 },
    CancellationReasons: reasons,
  });
}
