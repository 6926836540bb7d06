import { existsSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SDK_CLIENT } from '#shared/settings.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import { S3Bodies } from '#shared/store/s3-bodies.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { CommandError } from '../command/command-error.ts';
import { openDataFolder } from '../local/data-folder.ts';
import { startDynamoDb } from '../local/dynamodb/dynamodb.ts';
import { fileLog } from '../local/line-log.ts';
import { startS3 } from '../local/s3/s3.ts';

/** The local names of table and bucket: their logical ids. The name of the bucket is in lower case. */
const LOCAL = { table: 'ArticleTable', bucket: 'feedfiles' };

export interface OpenStores {
  table: Table;
  bodies: Bodies;
  close(): Promise<void>;
}

export const STORE_OPTIONS = {
  table: { type: 'string' },
  bucket: { type: 'string' },
  data: { type: 'string' },
} as const;

/**
 * Opens the stores that the options name. `--table` and `--bucket` are on AWS, with the credentials of the
 * environment. `--data` is the data folder of an `npm start` that is not running.
 *
 * @throws {CommandError} 2: the options name no stores, or both kinds; 1: the folder does not exist
 * @throws {StartError} a running Feedmill uses the folder
 */
export async function openStores({
  table,
  bucket,
  data,
}: Partial<Record<keyof typeof STORE_OPTIONS, string>>): Promise<OpenStores> {
  const isOnAws = table !== undefined && bucket !== undefined && data === undefined;
  const isHere = table === undefined && bucket === undefined && data !== undefined;
  if (isHere) return await openLocal(data);
  if (!isOnAws) throw new CommandError(2, 'name the stores: --table NAME --bucket NAME, or --data FOLDER');
  const documents = openDocuments(new DynamoDBClient(SDK_CLIENT));
  return {
    table: new Table(documents, table, { event: 'transfer' }),
    bodies: new S3Bodies(new S3Client(SDK_CLIENT), bucket),
    close: async () => undefined,
  };
}

async function openLocal(path: string): Promise<OpenStores> {
  // Without this check a mistyped name would create a new, empty folder.
  if (!existsSync(path))
    throw new CommandError(
      1,
      `data folder ${path} does not exist: run npm start once with FEEDMILL_DATA=${path}, and stop it`,
    );
  const folder = openDataFolder(path);
  const dynamoDb = await startDynamoDb(folder, process.env, fileLog(folder.path('logs/transfer.log')));
  // `npm start` derives the access key in the same way. With a different key, the tables of the folder are not
  // found.
  const key = folder.secret('access-key').replace(/[^A-Za-z0-9]/g, 'x');
  const s3 = await startS3({ path: folder.path('s3.sqlite'), buckets: [LOCAL.bucket], accessKeyId: key });
  const shared = {
    ...SDK_CLIENT,
    region: 'us-east-1',
    credentials: { accessKeyId: key, secretAccessKey: key },
  };
  const documents = openDocuments(new DynamoDBClient({ ...shared, endpoint: dynamoDb.endpoint }));
  const files = new S3Client({ ...shared, endpoint: s3.endpoint, forcePathStyle: true });
  return {
    table: new Table(documents, LOCAL.table, { event: 'transfer' }),
    bodies: new S3Bodies(files, LOCAL.bucket),
    close: async () => {
      await Promise.all([dynamoDb.close(), s3.close()]);
      folder.release();
    },
  };
}
