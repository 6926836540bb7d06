import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
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
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { type MemoryBucket, s3Error } from './memory-bucket.ts';
import { type MemoryTable, transactionCanceled } from './memory-table.ts';
import type { Call, Scheduler, Task } from './scheduler.ts';

/**
 * A client with only the method `send`, because Feedmill's classes use no other method of the SDK's client.
 */
function clientOf<Client>(send: (command: unknown) => Promise<unknown>): Client {
  return { send } as unknown as Client;
}

/** The document client of one task: each call waits for the scheduler. */
export function tableClient(scheduler: Scheduler, table: MemoryTable, task: Task): DynamoDBDocumentClient {
  return clientOf((command) => scheduler.call(task, tableCall(table, command)));
}

function tableCall(table: MemoryTable, command: unknown): Call {
  const effect = () => table.execute(command);
  if (command instanceof TransactWriteCommand) {
    const { TransactItems = [] } = command.input;
    const reasons = TransactItems.map((_, i) => ({ Code: i === 0 ? 'TransactionConflict' : 'None' }));
    let answer: Record<string, unknown> | undefined;
    // The SDK gives each transaction a token, so that a transaction that is sent twice is executed once.
    const once = () => {
      answer ??= effect();
      return answer;
    };
    const [first] = TransactItems;
    const label = `transaction of ${TransactItems.length} at ${first?.Put?.Item?.pk ?? first?.Delete?.Key?.pk}`;
    return {
      label,
      effect: once,
      isWrite: true,
      isConditional: true,
      conflict: () => transactionCanceled(reasons),
    };
  }
  if (command instanceof UpdateCommand) {
    const { Key, ConditionExpression } = command.input;
    const isConditional = ConditionExpression !== undefined;
    return { label: `update ${Key?.pk}`, effect, isWrite: true, isConditional };
  }
  if (command instanceof PutCommand)
    return { label: `put ${command.input.Item?.pk}`, effect, isWrite: true, isConditional: false };
  if (command instanceof DeleteCommand)
    return { label: `delete ${command.input.Key?.pk}`, effect, isWrite: true, isConditional: false };
  if (command instanceof BatchWriteCommand) {
    const [[name, requests] = ['', []]] = Object.entries(command.input.RequestItems ?? {});
    const done = Math.floor(requests.length / 2);
    const partly = () => {
      table.execute(new BatchWriteCommand({ RequestItems: { [name]: requests.slice(0, done) } }));
      return { UnprocessedItems: { [name]: requests.slice(done) } };
    };
    const rest = `write of ${requests.length - done}`;
    return {
      label: `write of ${requests.length}`,
      effect,
      isWrite: true,
      isConditional: false,
      partly,
      rest,
    };
  }
  const read = { effect, isWrite: false, isConditional: false };
  if (command instanceof BatchGetCommand) {
    const [[name, { Keys = [], ...rest }] = ['', {}]] = Object.entries(command.input.RequestItems ?? {});
    const done = Math.floor(Keys.length / 2);
    const partly = () => ({
      ...table.execute(
        new BatchGetCommand({ RequestItems: { [name]: { ...rest, Keys: Keys.slice(0, done) } } }),
      ),
      UnprocessedKeys: { [name]: { ...rest, Keys: Keys.slice(done) } },
    });
    return { ...read, label: `get of ${Keys.length}`, partly, rest: `get of ${Keys.length - done}` };
  }
  if (command instanceof GetCommand) return { ...read, label: `get ${command.input.Key?.pk}` };
  if (command instanceof QueryCommand)
    return { ...read, label: `query ${command.input.ExpressionAttributeValues?.[':pk'] ?? 'index'}` };
  if (command instanceof ScanCommand) return { ...read, label: 'scan' };
  throw new Error('the simulation does not know this command');
}

export function bucketClient(scheduler: Scheduler, bucket: MemoryBucket, task: Task): S3Client {
  return clientOf((command) => scheduler.call(task, bucketCall(bucket, command)));
}

function bucketCall(bucket: MemoryBucket, command: unknown): Call {
  const effect = () => bucket.execute(command);
  if (command instanceof PutObjectCommand) {
    const { Key, IfMatch, IfNoneMatch } = command.input;
    const isConditional = IfMatch !== undefined || IfNoneMatch !== undefined;
    return {
      label: `PUT ${Key} ${IfMatch ?? IfNoneMatch ?? ''}`,
      effect,
      isWrite: true,
      isConditional,
      ...(isConditional && { conflict: () => s3Error(409, 'ConditionalRequestConflict') }),
    };
  }
  if (command instanceof DeleteObjectCommand)
    return { label: `DELETE ${command.input.Key}`, effect, isWrite: true, isConditional: false };
  const read = { effect, isWrite: false, isConditional: false };
  if (command instanceof HeadObjectCommand) return { ...read, label: `HEAD ${command.input.Key}` };
  if (command instanceof GetObjectCommand) return { ...read, label: `GET ${command.input.Key}` };
  if (command instanceof ListObjectsV2Command) return { ...read, label: `LIST ${command.input.Prefix}` };
  throw new Error('the simulation does not know this command');
}
