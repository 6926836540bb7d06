import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { checkStore } from './check-store.ts';
import { type DataFolder, PUBLIC_URL_FILE } from './data-folder.ts';
import type { LocalDynamoDb } from './dynamodb/dynamodb.ts';
import { ensureTable } from './dynamodb/table.ts';
import type { Ending } from './ending.ts';
import { startS3 } from './s3/s3.ts';
import { startSecretsManager } from './secrets-manager.ts';
import { Queues } from './sqs/queues.ts';
import { startSqs } from './sqs/sqs.ts';
import type { StartSettings } from './start-settings.ts';
import type { Wiring } from './template/template.ts';

export interface Stores {
  table: DynamoDBClient;
  streams: DynamoDBStreamsClient;
  streamArn: string;
  files: S3Client;
  queues: Queues;
  /**
   * The variables by which the SDK in the functions finds the local stores. So the bundles need no code for local
   * runs.
   */
  environment: Record<string, string>;
}

const ACCESS_KEY = 'access-key';
const REGION = 'us-east-1';

export interface StoresInput {
  wiring: Wiring;
  dynamoDb: LocalDynamoDb;
  adminToken: string;
  settings: StartSettings;
  environment: NodeJS.ProcessEnv;
  folder: DataFolder;
}

/** Starts the embedded stores, and creates table and bucket if they do not exist. */
export async function openStores(
  { wiring, dynamoDb, adminToken, settings, environment, folder }: StoresInput,
  ending: Ending,
): Promise<Stores> {
  const credentials = credentialsOf(settings, environment, folder);
  const { accessKeyId, secretAccessKey } = credentials;
  let s3Endpoint = settings.s3Endpoint;
  if (s3Endpoint === undefined) {
    const path = folder.path('s3.sqlite');
    checkStore(
      path,
      `delete ${path}* and ${folder.path(PUBLIC_URL_FILE)} and start again; all files are rendered from the table`,
    );
    const s3 = await startS3({ path, buckets: wiring.buckets, accessKeyId });
    ending.add(() => s3.close());
    s3Endpoint = s3.endpoint;
  }
  const secrets = new Map(wiring.secrets.map((arn) => [arn, adminToken]));
  const secretsManager = await startSecretsManager(secrets, accessKeyId);
  ending.add(() => secretsManager.close());

  const queuesPath = folder.path('queues.sqlite');
  checkStore(queuesPath, `delete ${queuesPath}* and start again; hubs are notified of later changes only`);
  const queues = new Queues(queuesPath);
  ending.add(() => queues.close());
  const sqs = await startSqs(queues, new Set(wiring.queues.map(({ queue }) => queue)), accessKeyId);
  ending.add(() => sqs.close());

  const table = new DynamoDBClient({ region: REGION, credentials, endpoint: dynamoDb.endpoint });
  const streams = new DynamoDBStreamsClient({ region: REGION, credentials, endpoint: dynamoDb.endpoint });
  const files = new S3Client({ region: REGION, credentials, endpoint: s3Endpoint, forcePathStyle: true });
  const streamArn = await ensureTable(table, wiring.table);
  if (settings.s3Endpoint !== undefined) await makeBuckets(files, wiring.buckets);
  return {
    table,
    streams,
    streamArn,
    files,
    queues,
    environment: {
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: dynamoDb.endpoint,
      AWS_ENDPOINT_URL_S3: s3Endpoint,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secretsManager.endpoint,
      AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    },
  };
}

/**
 * For external stores, the credentials of the environment. Otherwise a random key of the data folder, so that other
 * users of this machine cannot use the embedded stores.
 */
function credentialsOf(
  { dynamoDbEndpoint, s3Endpoint }: StartSettings,
  { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY }: NodeJS.ProcessEnv,
  folder: DataFolder,
): { accessKeyId: string; secretAccessKey: string } {
  const isElsewhere = dynamoDbEndpoint !== undefined || s3Endpoint !== undefined;
  if (isElsewhere && AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY) {
    return { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
  }
  // DynamoDB Local accepts only letters and digits.
  const key = folder.secret(ACCESS_KEY).replace(/[^A-Za-z0-9]/g, 'x');
  return { accessKeyId: key, secretAccessKey: key };
}

async function makeBuckets(client: S3Client, buckets: string[]): Promise<void> {
  // All errors are ignored, because each kind of store reports an existing bucket with a different error. If the
  // bucket is missing, the first PUT fails.
  for (const Bucket of buckets) await client.send(new CreateBucketCommand({ Bucket })).catch(() => undefined);
}
