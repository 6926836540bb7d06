import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ENVIRONMENT } from '#shared/settings.ts';
import { apiFront } from './api-front.ts';
import { bucketOrigin } from './bucket-origin.ts';
import { cloudfrontFront } from './cloudfront-front.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { type LocalDynamoDb, startDynamoDb } from './dynamodb.ts';
import { EdgeCache } from './edge-cache.ts';
import { createFront, type Fronts } from './front.ts';
import { type FunctionPool, functionPool } from './functions.ts';
import { fileLog, type LineLog } from './line-log.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { startS3 } from './s3.ts';
import { runSchedule } from './schedules.ts';
import { startSecretsManager } from './secrets-manager.ts';
import { withSiteUrl } from './site-code.ts';
import { StartError } from './start-error.ts';
import type { StartSettings } from './start-settings.ts';
import { runStream } from './stream.ts';
import { streamCheckpoints } from './stream-checkpoints.ts';
import { StreamReader } from './stream-reader.ts';
import { streamTrimmer } from './stream-trimmer.ts';
import { synthesise } from './synthesise.ts';
import { ensureTable } from './table.ts';
import { deleteExpiredForEver } from './table-expiry.ts';
import { readTemplate, type Schedule, type StreamMapping, type Wiring } from './template.ts';

export interface RunningFeedmill {
  /** Where it listens. */
  url: string;
  /** The file that holds the admin token; undefined where the environment gave it. */
  adminTokenPath: string | undefined;
  /** Settles when something that everything stands on has ended. */
  failed: Promise<Error>;
  /** Lets running calls end, then ends every process and lets go of the data folder. */
  stop(): Promise<void>;
}

/** Instances of one function at once. The submission API is what many wait for at the same time. */
const API_INSTANCES = 4;
const MAX_WAITING_CALLS = 1_000;
/** Of the five seconds that a stop may take in all. */
const CALLS_MAY_TAKE_MILLISECONDS = 3_000;

const LAST_ANSWERS_MILLISECONDS = 300;

const ADMIN_TOKEN = 'admin-token';
const ACCESS_KEY = 'access-key';
const PUBLIC_URL = 'public-url';
const DEAD_LETTERS = 'dead-letters.ndjson';

/**
 * The whole pipeline on this machine, wired from the synthesised template.
 *
 * @param report told of each step that takes its time
 * @throws {StartError} something outside Feedmill is in the way; what was started by then has ended
 */
export async function runFeedmill(
  settings: StartSettings,
  environment: NodeJS.ProcessEnv,
  report: (step: string) => void,
): Promise<RunningFeedmill> {
  const started: (() => unknown)[] = [];
  /** In the reverse order of their start, each whatever becomes of the others. */
  const stop = async () => {
    for (const end of started.splice(0).reverse()) await (async () => end())().catch(() => undefined);
  };
  try {
    const folder = openDataFolder(settings.dataFolder);
    started.push(() => folder.release());
    const log = fileLog(folder.path('logs/feedmill.log'));
    let fronts: Fronts | undefined;
    const server = createFront(() => fronts, log);
    const url = `http://127.0.0.1:${await bind(server, settings.port)}`;
    started.push(() => closeServer(server));
    const publicUrl = settings.publicUrl ?? url;

    report('reading the template');
    const hubs: Record<string, string> = settings.hubs === undefined ? {} : { hubs: settings.hubs };
    const [assembly, dynamoDb] = await Promise.all([
      synthesise(hubs),
      startStore(settings, environment, folder, log).then((store) => {
        started.push(() => store.close());
        return store;
      }),
    ]);
    const wiring = readTemplate(assembly);

    report('starting the stores');
    const credentials = credentialsOf(settings, environment, folder);
    const s3Endpoint = settings.s3Endpoint ?? (await embeddedS3(folder, wiring, credentials, started));
    const adminToken = settings.adminToken ?? folder.secret(ADMIN_TOKEN);
    const secrets = new Map(wiring.secrets.map((arn) => [arn, adminToken]));
    const secretsManager = await startSecretsManager(secrets, credentials.accessKeyId);
    started.push(() => secretsManager.close());
    const shared = { region: 'us-east-1', credentials };
    const table = new DynamoDBClient({ ...shared, endpoint: dynamoDb.endpoint });
    const streams = new DynamoDBStreamsClient({ ...shared, endpoint: dynamoDb.endpoint });
    const files = new S3Client({ ...shared, endpoint: s3Endpoint, forcePathStyle: true });
    const streamArn = await ensureTable(table, wiring.table);
    await deployObjects(files, wiring, settings.s3Endpoint !== undefined);

    report('starting the functions');
    const pools = functionPools(wiring, log, {
      AWS_REGION: shared.region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: dynamoDb.endpoint,
      AWS_ENDPOINT_URL_S3: s3Endpoint,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secretsManager.endpoint,
      [ENVIRONMENT.publicUrl]: publicUrl,
    });
    started.push(() => Promise.all(pools.values().map((pool) => pool.close(CALLS_MAY_TAKE_MILLISECONDS))));
    const pool = (name: string): FunctionPool => {
      const found = pools.get(name);
      if (found === undefined) throw new Error(`the template has no function ${name}`);
      return found;
    };
    await Promise.all(
      [wiring.apiFunction, ...wiring.streams.map((one) => one.functionName)].map((name) => pool(name).warm()),
    );

    const ending = new AbortController();
    const { signal } = ending;
    const trimmer =
      dynamoDb.databasePath && streamTrimmer(dynamoDb.databasePath, wiring.table.create.TableName);
    if (trimmer) started.push(() => trimmer.close());
    const checkpoints = streamCheckpoints(
      folder,
      streamArn,
      wiring.streams.map(({ functionName }) => functionName),
    );
    const background = [
      deleteExpiredForEver(table, wiring.table, log, signal),
      ...wiring.streams.map((mapping: StreamMapping) =>
        runStream(
          mapping,
          {
            openReader: () => {
              const reader = new StreamReader(streams, streamArn, checkpoints.of(mapping.functionName));
              return (aborted) => reader.next(aborted);
            },
            streamArn,
            invoke: (event) => pool(mapping.functionName).invoke(event),
            checkpoint: (sequenceNumber) => {
              checkpoints.keep(mapping.functionName, sequenceNumber);
              const isDoneWith = checkpoints.lowest();
              if (trimmer && isDoneWith !== undefined) trimmer.allow(isDoneWith);
            },
            bury: (letter) =>
              appendFileSync(folder.path(DEAD_LETTERS), `${JSON.stringify(letter)}\n`, { mode: 0o600 }),
            log,
          },
          signal,
        ),
      ),
      ...wiring.schedules.map((schedule) => {
        const lastRun = lastRunOf(schedule, wiring, folder, publicUrl);
        const invoke = (event: unknown) => pool(schedule.functionName).invoke(event);
        return runSchedule(schedule, { ...lastRun, invoke }, signal);
      }),
    ];
    const distribution = {
      ...wiring.distribution,
      viewerRequestCode: here(wiring.distribution.viewerRequestCode, publicUrl),
      viewerResponseCode: here(wiring.distribution.viewerResponseCode, publicUrl),
    };
    const cache = new EdgeCache(bucketOrigin(files, distribution.bucket, distribution.originPath), Date.now);
    fronts = {
      api: apiFront((event) => pool(wiring.apiFunction).invoke(event), log),
      files: cloudfrontFront(distribution, cache, new URL(publicUrl).host, log),
    };
    return {
      url,
      adminTokenPath: settings.adminToken === undefined ? folder.path(ADMIN_TOKEN) : undefined,
      failed: dynamoDb.failed,
      stop: async () => {
        server.close();
        server.closeIdleConnections();
        ending.abort();
        await stop();
        await Promise.allSettled(background);
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bind(server: Server, port: number): Promise<number> {
  try {
    return await listenOnLoopback(server, port);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const why = code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${code})`;
    throw new StartError(
      `port ${port} on 127.0.0.1 ${why}: end what listens there, or set PORT to another (0 = any free)`,
      { cause },
    );
  }
}

/** The last answers were given to the kernel by now; a moment is for those who read slowly. */
async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeIdleConnections();
  const moment = pause(LAST_ANSWERS_MILLISECONDS, undefined, { ref: false });
  await Promise.race([once(server, 'close'), moment]);
  server.closeAllConnections();
}

async function startStore(
  { dynamoDbEndpoint }: StartSettings,
  environment: NodeJS.ProcessEnv,
  folder: DataFolder,
  log: LineLog,
): Promise<LocalDynamoDb> {
  if (dynamoDbEndpoint === undefined) return startDynamoDb(folder, environment, log);
  return {
    endpoint: dynamoDbEndpoint,
    databasePath: undefined,
    failed: new Promise(() => undefined),
    close: async () => undefined,
  };
}

async function embeddedS3(
  folder: DataFolder,
  { buckets }: Wiring,
  { accessKeyId }: { accessKeyId: string },
  started: (() => unknown)[],
): Promise<string> {
  const s3 = await startS3({ path: folder.path('s3.sqlite'), buckets, accessKeyId });
  started.push(() => s3.close());
  return s3.endpoint;
}

/** A key that is new to each data folder keeps the other users of this machine out of the embedded stores. */
function credentialsOf(
  settings: StartSettings,
  { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY }: NodeJS.ProcessEnv,
  folder: DataFolder,
): { accessKeyId: string; secretAccessKey: string } {
  const isElsewhere = settings.dynamoDbEndpoint !== undefined || settings.s3Endpoint !== undefined;
  if (isElsewhere && AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY) {
    return { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
  }
  // DynamoDB Local takes letters and digits alone.
  const key = folder.secret(ACCESS_KEY).replace(/[^A-Za-z0-9]/g, 'x');
  return { accessKeyId: key, secretAccessKey: key };
}

/** What the deployment itself puts into the bucket; a bucket elsewhere is made first. */
async function deployObjects(
  client: S3Client,
  { buckets, objects }: Wiring,
  isElsewhere: boolean,
): Promise<void> {
  if (isElsewhere) {
    // One that is there already answers with an error of its own name, which differs from store to store.
    for (const Bucket of buckets)
      await client.send(new CreateBucketCommand({ Bucket })).catch(() => undefined);
  }
  for (const { bucket, key, body, contentType } of objects) {
    await client.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType }),
    );
  }
}

function functionPools(
  wiring: Wiring,
  log: LineLog,
  environment: Record<string, string>,
): Map<string, FunctionPool> {
  const streamed = new Set(wiring.streams.map(({ functionName }) => functionName));
  return new Map(
    wiring.functions.values().map((definition) => {
      const isApi = definition.name === wiring.apiFunction;
      return [
        definition.name,
        functionPool(
          { ...definition, environment: { ...definition.environment, ...environment } },
          {
            maxInstances: isApi ? API_INSTANCES : 1,
            maxWaiting: MAX_WAITING_CALLS,
            minWarm: isApi || streamed.has(definition.name) ? 1 : 0,
          },
          log,
        ),
      ];
    }),
  );
}

/** When a schedule ran last; never, for the one that renders all files, where their address has changed since. */
function lastRunOf({ name, functionName }: Schedule, wiring: Wiring, folder: DataFolder, publicUrl: string) {
  const isRebuild = functionName === wiring.rebuildFunction;
  const file = `last-run-${name}`;
  return {
    lastRun: (): number | undefined => {
      if (isRebuild && folder.recall(PUBLIC_URL) !== publicUrl) return undefined;
      const at = Number(folder.recall(file));
      return at > 0 ? at : undefined;
    },
    keepLastRun: (at: number) => {
      folder.keep(file, String(at));
      if (isRebuild) folder.keep(PUBLIC_URL, publicUrl);
    },
  };
}

function here(code: string | undefined, publicUrl: string): string | undefined {
  return code === undefined ? undefined : withSiteUrl(code, publicUrl);
}
