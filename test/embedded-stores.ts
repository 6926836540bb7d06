import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { encode } from '#shared/deliver/encode.ts';
import { Files } from '#shared/deliver/files.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import type { PublishContext } from '#shared/pipeline/publish/publish-timeline.ts';
import type { SubmitContext } from '#shared/pipeline/submit/submission.ts';
import { DUE_INDEX, ENVIRONMENT } from '#shared/settings.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import { S3Bodies } from '#shared/store/s3-bodies.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { openDataFolder } from '../infra/local/data-folder.ts';
import { startDynamoDb } from '../infra/local/dynamodb/dynamodb.ts';
import { ensureTable } from '../infra/local/dynamodb/table.ts';
import { fileLog } from '../infra/local/line-log.ts';
import { startS3 } from '../infra/local/s3/s3.ts';

const BUCKET = 'feedmill-test';
const TABLE = 'feedmill-test';
const KEY = 'test';

/** The embedded DynamoDB and S3 on an empty folder, and the classes of `shared` that use them. */
export interface EmbeddedStores {
  /** Opens the table. Its calls are counted in `event`. */
  table: (event?: LogEvent) => Table;
  files: (event?: LogEvent) => Files;
  bodies: Bodies;
  s3: S3Client;
  bucket: string;
  /** Environment variables with which a handler finds the stores. */
  environment: Record<string, string>;
  close: () => Promise<void>;
}

/**
 * Encodes with low quality, because compression would take much of the processor time of a test that
 * publishes.
 */
const encodeQuickly: typeof encode = (bytes) => encode(bytes, 'seldom');

/** @param options `encodeFile` must be `encode` if the cost of compression is measured */
export async function startEmbeddedStores({ encodeFile = encodeQuickly } = {}): Promise<EmbeddedStores> {
  const root = mkdtempSync(join(tmpdir(), 'feedmill-test-'));
  const folder = openDataFolder(root);
  const dynamodb = await startDynamoDb(folder, process.env, fileLog(folder.path('logs/test.log')));
  const objects = await startS3({ path: folder.path('s3.sqlite'), buckets: [BUCKET], accessKeyId: KEY });
  const credentials = { accessKeyId: KEY, secretAccessKey: KEY };
  const client = new DynamoDBClient({ endpoint: dynamodb.endpoint, region: 'us-east-1', credentials });
  await ensureTable(client, {
    create: {
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: ['pk', 'sk', DUE_INDEX.partitionKey, DUE_INDEX.sortKey].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      GlobalSecondaryIndexes: [
        {
          IndexName: DUE_INDEX.name,
          KeySchema: [
            { AttributeName: DUE_INDEX.partitionKey, KeyType: 'HASH' },
            { AttributeName: DUE_INDEX.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    },
    ttlAttribute: 'expires',
  });
  const documents = openDocuments(client);
  const s3 = new S3Client({
    endpoint: objects.endpoint,
    region: 'us-east-1',
    credentials,
    forcePathStyle: true,
  });
  return {
    table: (event = { event: 'test' }) => new Table(documents, TABLE, event),
    files: (event = { event: 'test' }) => new Files(s3, BUCKET, event, encodeFile),
    bodies: new S3Bodies(s3, BUCKET),
    s3,
    bucket: BUCKET,
    environment: {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: KEY,
      AWS_SECRET_ACCESS_KEY: KEY,
      AWS_ENDPOINT_URL_DYNAMODB: dynamodb.endpoint,
      AWS_ENDPOINT_URL_S3: objects.endpoint,
      [ENVIRONMENT.tableName]: TABLE,
      [ENVIRONMENT.bucketName]: BUCKET,
    },
    close: async () => {
      await Promise.all([dynamodb.close(), objects.close()]);
      folder.release();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Makes the PUTs of some objects fail. @returns a function that ends the failures */
export function failPuts({ s3 }: EmbeddedStores, mustFail: (key: string) => boolean): () => void {
  const name = 'fail-puts';
  s3.middlewareStack.add(
    (next) => async (call) => {
      const { Key, Body } = call.input as { Key?: string; Body?: unknown };
      if (Body !== undefined && Key !== undefined && mustFail(Key)) throw new Error(`${Key} cannot be put`);
      return await next(call);
    },
    { step: 'initialize', name },
  );
  return () => s3.middlewareStack.remove(name);
}

/** A clock that only `advance` moves, and seeded random numbers. */
export function testRuntime(
  start = '2026-03-01T12:00:00.000Z',
  seed = 1,
): Runtime & { advance(ms: number): void } {
  let nowMs = Date.parse(start);
  let state = seed;
  return {
    now: () => new Date(nowMs).toISOString(),
    random: () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    },
    sleep: async () => undefined,
    advance: (ms) => {
      nowMs += ms;
    },
  };
}

/** The context in which one publisher submits to one feed, and this feed is published. */
export function contextIn(
  stores: EmbeddedStores,
  feed: string,
  { runtime = testRuntime(), event = { event: 'test' } }: { runtime?: Runtime; event?: LogEvent } = {},
): SubmitContext & PublishContext {
  return {
    table: stores.table(event),
    bodies: stores.bodies,
    files: stores.files(event),
    runtime,
    event,
    feed,
    caller: { publisher: 'desk', tokenId: 'token', feeds: ['*'], isAdmin: false },
    publicUrl: 'https://feeds.example',
    hubs: [],
    renderers: 'one',
  };
}
