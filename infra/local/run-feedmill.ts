import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ENVIRONMENT } from '#shared/settings.ts';
import { apiFront } from './api-gateway/api-front.ts';
import { startCloudFrontApi } from './cloudfront/cloudfront-api.ts';
import { cloudfrontFront } from './cloudfront/cloudfront-front.ts';
import { distributionOrigin } from './cloudfront/distribution-origin.ts';
import { EdgeCache, MAX_FRESH_MILLISECONDS } from './cloudfront/edge-cache.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { type LocalDynamoDb, startDynamoDb } from './dynamodb/dynamodb.ts';
import { Ending } from './ending.ts';
import { runBackground } from './events/background.ts';
import { expectStores } from './expect-stores.ts';
import { createFront, type Fronts } from './http/front.ts';
import { listenOnLoopback } from './http/listen-on-loopback.ts';
import { isDiskFull } from './is-disk-full.ts';
import { type FunctionPools, startFunctions } from './lambda/function-pools.ts';
import { fileLog, type LineLog } from './line-log.ts';
import { StartError } from './start-error.ts';
import type { StartSettings } from './start-settings.ts';
import { openStores, type Stores } from './stores.ts';
import { cachedBehavior, servedAt } from './template/distribution.ts';
import { synthesise } from './template/synthesise.ts';
import { readTemplate, type Wiring } from './template/template.ts';

export interface RunningFeedmill {
  url: string;
  /** The file that holds the admin token; undefined if the environment sets the token. */
  adminTokenPath: string | undefined;
  /** Settles when the embedded DynamoDB ends or the data folder is removed. */
  failed: Promise<Error>;
  /** Waits for running calls, then ends every process and unlocks the data folder. */
  stop(): Promise<void>;
}

/** At a stop, the time that running calls get to finish. The whole stop may take five seconds. */
const CALLS_MAY_TAKE_MILLISECONDS = 3_000;
const LAST_ANSWERS_MILLISECONDS = 300;

/** After this time, the front serves a new file, so hubs can be notified. */
const NOTIFY_DELAY_SECONDS = MAX_FRESH_MILLISECONDS / 1_000;
const ADMIN_TOKEN = 'admin-token';

/**
 * Starts the whole pipeline on this machine, as the synthesised template describes it.
 *
 * @param report called before each slow step, and when the disk becomes full
 * @throws {StartError} something outside Feedmill prevents the start; all parts that were started have ended
 */
export async function runFeedmill(
  settings: StartSettings,
  environment: NodeJS.ProcessEnv,
  report: (step: string) => void,
): Promise<RunningFeedmill> {
  const ending = new Ending();
  try {
    return await startParts({ settings, environment, report }, ending);
  } catch (error) {
    await ending.run();
    if (!isDiskFull(error)) throw error;
    throw new StartError(diskFull(settings), { cause: error });
  }
}

function diskFull({ dataFolder }: StartSettings): string {
  return `the disk of the data folder ${dataFolder} is full: free some space, or set FEEDMILL_DATA to a folder on another disk`;
}

interface StartInput {
  settings: StartSettings;
  environment: NodeJS.ProcessEnv;
  report: (step: string) => void;
}

/** Starts the parts, and adds to `ending` how each part ends. */
async function startParts(
  { settings, environment, report }: StartInput,
  ending: Ending,
): Promise<RunningFeedmill> {
  const folder = openDataFolder(settings.dataFolder);
  ending.add(() => folder.release());
  const log = fileLog(folder.path('logs/feedmill.log'), () => report(diskFull(settings)));
  // The port is bound before the slow steps, so that a port in use is reported immediately and the address is known.
  let fronts: Fronts | undefined;
  const server = createFront(() => fronts, log);
  const url = `http://127.0.0.1:${await bind(server, settings.port)}`;
  ending.add(() => closeServer(server));
  const publicUrl = settings.publicUrl ?? url;

  await expectStores(settings);
  report('reading the template');
  const [assembly, dynamoDb] = await Promise.all([
    synthesise(settings.hubs === undefined ? {} : { hubs: settings.hubs }),
    startTable({ settings, environment, folder, log }, ending),
  ]);
  const wiring = readTemplate(assembly);

  report('starting the stores');
  const adminToken = settings.adminToken ?? folder.secret(ADMIN_TOKEN);
  const stores = await openStores({ wiring, dynamoDb, adminToken, settings, environment, folder }, ending);

  report('starting the functions');
  const served = await startServing({ wiring, stores, publicUrl, log }, ending);
  fronts = served.fronts;
  const { databasePath } = dynamoDb;
  const { functions } = served;
  runBackground({ wiring, stores, functions, databasePath, publicUrl, folder, log }, ending);
  return {
    url,
    adminTokenPath: settings.adminToken === undefined ? folder.path(ADMIN_TOKEN) : undefined,
    failed: Promise.race([dynamoDb.failed, folder.removed]),
    stop: async () => {
      server.close();
      server.closeIdleConnections();
      await ending.run();
    },
  };
}

/** Starts the functions, the edge that calls one of them, and the API of CloudFront that the functions call. */
async function startServing(
  { wiring, stores, publicUrl, log }: { wiring: Wiring; stores: Stores; publicUrl: string; log: LineLog },
  ending: Ending,
): Promise<{ functions: FunctionPools; fronts: Fronts }> {
  const distribution = servedAt(wiring.distribution, publicUrl);
  const origin = distributionOrigin(cachedBehavior(distribution).origin, {
    files: stores.files,
    invoke: (name, event) => functions.of(name).invoke(event),
  });
  const edge = new EdgeCache(origin);
  const cloudFront = await startCloudFrontApi(edge, stores.environment.AWS_ACCESS_KEY_ID);
  ending.add(() => cloudFront.close());
  const functions = await startFunctions(
    wiring,
    {
      ...stores.environment,
      AWS_ENDPOINT_URL_CLOUDFRONT: cloudFront.endpoint,
      [ENVIRONMENT.publicUrl]: publicUrl,
      [ENVIRONMENT.notifyDelaySeconds]: String(NOTIFY_DELAY_SECONDS),
    },
    log,
  );
  ending.add(() => functions.close(CALLS_MAY_TAKE_MILLISECONDS));
  const api = apiFront((event) => functions.of(wiring.apiFunction).invoke(event), log);
  const readers = cloudfrontFront(distribution, { edge, api }, new URL(publicUrl).host, log);
  return { functions, fronts: { api, distribution: readers } };
}

async function bind(server: Server, port: number): Promise<number> {
  try {
    return await listenOnLoopback(server, port);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const why = code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${code})`;
    throw new StartError(
      `port ${port} on 127.0.0.1 ${why}: end the program that listens there, or set PORT to another port (0 = any free port)`,
      { cause },
    );
  }
}

/** The kernel already has the last answers. Slow clients get a short time to read them. */
async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeIdleConnections();
  await Promise.race([once(server, 'close'), pause(LAST_ANSWERS_MILLISECONDS, undefined, { ref: false })]);
  server.closeAllConnections();
}

interface TableInput {
  settings: StartSettings;
  environment: NodeJS.ProcessEnv;
  folder: DataFolder;
  log: LineLog;
}

async function startTable(
  { settings: { dynamoDbEndpoint }, environment, folder, log }: TableInput,
  ending: Ending,
): Promise<LocalDynamoDb> {
  if (dynamoDbEndpoint === undefined) {
    const embedded = await startDynamoDb(folder, environment, log);
    ending.add(() => embedded.close());
    return embedded;
  }
  return {
    endpoint: dynamoDbEndpoint,
    databasePath: undefined,
    failed: new Promise(() => undefined),
    close: async () => undefined,
  };
}
