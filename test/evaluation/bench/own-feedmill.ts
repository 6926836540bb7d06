import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { LogEvent } from '#shared/model/log-event.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { openDataFolder } from '../../../infra/local/data-folder.ts';
import { startDynamoDb } from '../../../infra/local/dynamodb/dynamodb.ts';
import { fileLog } from '../../../infra/local/line-log.ts';
import { startS3 } from '../../../infra/local/s3/s3.ts';
import { synthesise } from '../../../infra/local/template/synthesise.ts';
import { readTemplate, type Wiring } from '../../../infra/local/template/template.ts';
import { startFeedmill } from '../../local/start-feedmill.ts';

/** `npm start` on embedded stores, which the bench can also use directly. */
export interface OwnFeedmill {
  url: string;
  adminToken: string;
  wiring: Wiring;
  documents: DynamoDBDocumentClient;
  tableName: string;
  s3: S3Client;
  bucket: string;
  /** The log events of one kind so far, in order. */
  events(kind: string): LogEvent[];
  /** Calls the API as the admin and reads the whole answer. @throws if the status is not one of `statuses` */
  call(path: string, init: RequestInit, statuses: readonly number[]): Promise<string>;
  createFeed(feed: string): Promise<void>;
  close(): Promise<void>;
}

const KEY = 'bench';

export async function startOwnFeedmill(): Promise<OwnFeedmill> {
  const root = mkdtempSync(join(tmpdir(), 'feedmill-bench-'));
  const folder = openDataFolder(join(root, 'stores'));
  const wiring = readTemplate(await synthesise({ notifyDelaySeconds: '1' }));
  const [bucket = ''] = wiring.buckets;
  const tableName = wiring.table.create.TableName ?? '';
  const dynamoDb = await startDynamoDb(folder, process.env, fileLog(folder.path('logs/bench.log')));
  const objects = await startS3({
    path: folder.path('s3.sqlite'),
    buckets: wiring.buckets,
    accessKeyId: KEY,
  });
  const dataFolder = join(root, 'feedmill');
  const logPath = join(dataFolder, 'logs', 'feedmill.log');
  const feedmill = await startFeedmill({
    dataFolder,
    environment: {
      DYNAMODB_ENDPOINT: dynamoDb.endpoint,
      S3_ENDPOINT: objects.endpoint,
      AWS_ACCESS_KEY_ID: KEY,
      AWS_SECRET_ACCESS_KEY: KEY,
    },
  });
  const here = { region: 'us-east-1', credentials: { accessKeyId: KEY, secretAccessKey: KEY } };
  const client = new DynamoDBClient({ ...here, endpoint: dynamoDb.endpoint });

  async function call(path: string, init: RequestInit, statuses: readonly number[]): Promise<string> {
    const headers = { Authorization: `Bearer ${feedmill.adminToken}`, ...init.headers };
    const answer = await fetch(feedmill.url + path, { ...init, headers });
    const text = await answer.text();
    if (!statuses.includes(answer.status)) throw new Error(`${path}: ${answer.status} ${text.slice(0, 500)}`);
    return text;
  }

  return {
    url: feedmill.url,
    adminToken: feedmill.adminToken,
    wiring,
    documents: openDocuments(client),
    tableName,
    s3: new S3Client({ ...here, endpoint: objects.endpoint, forcePathStyle: true }),
    bucket,
    events: (kind) =>
      (existsSync(logPath) ? readFileSync(logPath, 'utf8') : '')
        .split('\n')
        .filter((line) => line.includes(`"${kind}"`))
        .map((line): LogEvent => JSON.parse(line))
        .filter(({ event }) => event === kind),
    call,
    createFeed: async (feed) => {
      const body = JSON.stringify({ title: feed });
      await call(
        `/v1/feeds/${feed}`,
        { method: 'PUT', body, headers: { 'Content-Type': 'application/json' } },
        [201],
      );
    },
    close: async () => {
      await feedmill.stop();
      await Promise.all([dynamoDb.close(), objects.close()]);
      folder.release();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
