import type { IncomingMessage } from 'node:http';
import type { Access } from './role.ts';

const TABLE = '<ArticleTable.Arn>';
const BUCKET = '<FeedFiles.Arn>';

interface Key {
  pk?: { S?: string };
}

/** The fields of requests to DynamoDB that our code uses. */
interface TableRequest {
  Key?: Key;
  Item?: Key;
  IndexName?: string;
  KeyConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, { S?: string }>;
  RequestItems?: Record<
    string,
    { Keys?: Key[] } & { PutRequest?: { Item?: Key }; DeleteRequest?: { Key?: Key } }[]
  >;
  TransactItems?: Partial<Record<'Put' | 'Update' | 'Delete' | 'ConditionCheck', TableRequest>>[];
}

/** The permissions for the parts of a transaction. A transaction as a whole needs no further permission. */
const PARTS = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
} as const;

const partitionOf = (key: Key | undefined): string[] => (key?.pk?.S === undefined ? [] : [key.pk.S]);

/** The permissions that IAM checks for a request to the table. */
export function tableAccesses(request: IncomingMessage, body: Buffer): Access[] {
  const [, operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
  const asked: TableRequest = body.length === 0 ? {} : JSON.parse(body.toString());
  if (operation === 'TransactWriteItems')
    return (asked.TransactItems ?? []).flatMap((part) =>
      Object.entries(PARTS).flatMap(([name, action]) => {
        const one = part[name as keyof typeof PARTS];
        return one === undefined ? [] : [access(action, partitionOf(one.Key ?? one.Item))];
      }),
    );
  return [access(operation, partitionsIn(asked), asked.IndexName)];
}

function access(action: string, partitions: string[], index?: string): Access {
  return {
    action: `dynamodb:${action}`,
    resource: index === undefined ? TABLE : `${TABLE}/index/${index}`,
    keys: { 'dynamodb:LeadingKeys': partitions },
  };
}

function partitionsIn(asked: TableRequest): string[] {
  const { KeyConditionExpression, ExpressionAttributeNames = {}, ExpressionAttributeValues = {} } = asked;
  const batch = Object.values(asked.RequestItems ?? {}).flatMap((items) =>
    Array.isArray(items)
      ? items.map(({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key)
      : ((items as { Keys?: Key[] }).Keys ?? []),
  );
  const queried = [...(KeyConditionExpression ?? '').matchAll(/(#?\w+) = (:\w+)/g)].flatMap(
    ([, name = '', value = '']) =>
      /^(pk|due_shard)$/.test(ExpressionAttributeNames[name] ?? name)
        ? (ExpressionAttributeValues[value]?.S ?? [])
        : [],
  );
  return [...partitionOf(asked.Key ?? asked.Item), ...batch.flatMap(partitionOf), ...queried];
}

/**
 * The permissions that IAM checks for a request to the bucket, whose path begins with the name of the
 * bucket.
 * With the status 404, the permission to list the bucket is checked too, because without it AWS answers
 * 403.
 */
export function bucketAccesses({ method, url = '', headers }: IncomingMessage, status: number): Access[] {
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const [, , ...key] = decodeURIComponent(pathname).split('/');
  const onObject = (action: string): Access => ({
    action: `s3:${action}`,
    resource: `${BUCKET}/${key.join('/')}`,
    keys: {},
  });
  const listing = (prefix: string | null): Access => ({
    action: 's3:ListBucket',
    resource: BUCKET,
    keys: { 's3:prefix': prefix === null ? [] : [prefix] },
  });
  if (searchParams.has('list-type')) return [listing(searchParams.get('prefix'))];
  // S3 compares the ETag of a conditional request only if the caller may read the object.
  const comparing = headers['if-match'] ? ['GetObject'] : [];
  if (method === 'PUT') return ['PutObject', ...comparing].map(onObject);
  if (method === 'DELETE') return ['DeleteObject', ...comparing].map(onObject);
  if (method === 'GET' || method === 'HEAD')
    return [onObject('GetObject'), ...(status === 404 ? [listing(null)] : [])];
  throw new Error(`an unexpected request: ${method} ${url}`);
}
