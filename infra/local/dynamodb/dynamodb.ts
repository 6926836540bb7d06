import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { checkStore } from '../check-store.ts';
import type { DataFolder } from '../data-folder.ts';
import { freePort } from '../http/free-port.ts';
import type { LineLog } from '../line-log.ts';
import { StartError } from '../start-error.ts';

export interface LocalDynamoDb {
  /** The value of `AWS_ENDPOINT_URL_DYNAMODB`. */
  endpoint: string;
  /** The SQLite file of the store; undefined for an external endpoint. */
  databasePath: string | undefined;
  /** Settles when the process of the store ends. If `close` was not called before, the store has failed. */
  failed: Promise<StartError>;
  close(): Promise<void>;
}

/** The maximum wait for the store, on a busy machine. The wait ends immediately if the store's process ends. */
const READY_MILLISECONDS = 30_000;
const PID_FILE = 'dynamodb.pid';

/**
 * Starts dynoxide on a file of the data folder. Dynoxide ends when this process ends, even if this process
 * crashes (except on Windows). On Linux, a dynoxide process of an earlier run is ended first.
 *
 * @throws {StartError} there is no binary for the platform, or the binary does not start
 */
export async function startDynamoDb(
  folder: DataFolder,
  environment: NodeJS.ProcessEnv,
  log: LineLog,
): Promise<LocalDynamoDb> {
  const binary = dynoxideBinary(environment);
  const databasePath = folder.path('dynamodb.sqlite');
  endEarlierProcess(folder, databasePath);
  checkStore(databasePath, REMEDY);
  const port = await freePort();
  const child = startDynoxide(binary, { port, databasePath }, log);
  const exited = exitOf(child, binary);
  const stop = stopper(child);
  folder.keep(PID_FILE, String(child.pid));
  const endpoint = `http://127.0.0.1:${port}`;
  const failure = await Promise.race([exited, isReady(endpoint)]);
  if (failure instanceof Error) {
    child.kill('SIGKILL');
    throw new StartError(`${failure.message}: ${ALTERNATIVES}`, { cause: failure });
  }
  indexStream(databasePath);
  const remedy = `start again; the lines of dynamodb in ${folder.path('logs/feedmill.log')} show the cause`;
  return {
    endpoint,
    databasePath,
    failed: exited.then(({ message, cause }) => new StartError(`${message}: ${remedy}`, { cause })),
    close: stop,
  };
}

type Dynoxide = ChildProcessByStdio<null, Readable, Readable>;

function startDynoxide(
  binary: string,
  { port, databasePath }: { port: number; databasePath: string },
  log: LineLog,
): Dynoxide {
  const child = spawn(binary, ['serve', '--port', String(port), '--db-path', databasePath], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {},
    // Dynoxide gets a separate process group, because Ctrl-C signals the whole group of `npm start`, and the last
    // calls of functions still need the database.
    detached: true,
  });
  log.copyLines('dynamodb', child.stdout);
  log.copyLines('dynamodb', child.stderr);
  return child;
}

/** The reason for which the process cannot be run or has ended. */
function exitOf(child: Dynoxide, binary: string): Promise<Error> {
  return new Promise((resolve) => {
    child.once('error', (cause) => resolve(new Error(`${binary} cannot be run`, { cause })));
    child.once('exit', (code, signal) =>
      resolve(new Error(`the embedded DynamoDB ended with ${signal ?? code}`)),
    );
  });
}

/** Makes dynoxide end when this process ends, and returns a function that ends dynoxide earlier. */
function stopper(child: Dynoxide): () => Promise<void> {
  // `close` comes later than `exit`. At `close`, the log has the last output, so nothing is written into the
  // folder after it was removed.
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const watchdog = endWithThisProcess(child);
  return async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 1_000);
      await closed;
      clearTimeout(force);
    }
    watchdog?.kill('SIGKILL');
  };
}

const REMEDY =
  'restore the data folder from a backup, or start with an empty one (FEEDMILL_DATA); it holds all feeds and articles';
const ALTERNATIVES =
  'set DYNAMODB_ENDPOINT to a running DynamoDB Local (such as http://127.0.0.1:8000), or DYNOXIDE_BIN to a dynoxide binary';

/** Path of the binary: from DYNOXIDE_BIN, installed by npm for this platform, or on the PATH. */
function dynoxideBinary(environment: NodeJS.ProcessEnv): string {
  const named = environment.DYNOXIDE_BIN;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new StartError(`DYNOXIDE_BIN names ${named}, which does not exist: ${ALTERNATIVES}`);
  }
  const file = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';
  const folders = (environment.PATH ?? '').split(delimiter).map((folder) => join(folder, file));
  const found = [packagedBinary(file), ...folders].find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  throw new StartError(
    `npm installs no embedded DynamoDB for ${process.platform}-${process.arch}: ${ALTERNATIVES}`,
  );
}

function packagedBinary(file: string): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      `@dynoxide/${process.platform}-${process.arch}/package.json`,
    );
    return join(dirname(manifest), file);
  } catch {
    return undefined;
  }
}

/**
 * If a parent is ended by SIGKILL, its child continues to run. The watchdog reads from a pipe whose other end only
 * this process has. When this process ends, the kernel closes the pipe, and the watchdog ends the child. Windows
 * has no `sh`, so there is no watchdog on Windows.
 */
function endWithThisProcess(child: ChildProcess): ChildProcess | undefined {
  if (process.platform === 'win32' || child.pid === undefined) return undefined;
  const watchdog = spawn('sh', ['-c', 'read -r _; kill -9 "$0"', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // The watchdog gets a separate process group, so that it continues to run when the group of `npm start` is
    // killed.
    detached: true,
  });
  watchdog.on('error', () => undefined);
  watchdog.unref();
  // The watchdog must end too, because another process can get this process id.
  child.once('exit', () => watchdog.kill('SIGKILL'));
  return watchdog;
}

/** Adds an index to the live file. Without the index each write scans all stream records. */
function indexStream(databasePath: string): void {
  const database = new DatabaseSync(databasePath, { timeout: READY_MILLISECONDS });
  database.exec(
    `CREATE INDEX IF NOT EXISTS feedmill_stream_seq
     ON _stream_records(table_name, CAST(sequence_number AS INTEGER))`,
  );
  database.close();
}

function endEarlierProcess(folder: DataFolder, databasePath: string): void {
  const pid = Number(folder.recall(PID_FILE));
  if (!Number.isInteger(pid) || pid <= 0 || !commandLine(pid).includes(databasePath)) return;
  process.kill(pid, 'SIGKILL');
}

/** The command line of a process; empty if the process has ended, or if the platform has no /proc. */
function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function isReady(endpoint: string): Promise<Error | undefined> {
  const deadline = performance.now() + READY_MILLISECONDS;
  while (performance.now() < deadline) {
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer?.ok) return undefined;
    await pause(20);
  }
  return new Error('the embedded DynamoDB does not answer');
}
