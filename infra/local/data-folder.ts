import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDiskFull } from './is-disk-full.ts';
import { replaceFile } from './replace-file.ts';
import { StartError } from './start-error.ts';

/** Contains the address in the links of the rendered files. If it is missing, all files are rendered again. */
export const PUBLIC_URL_FILE = 'public-url';

/** All local state; locked by one process at a time. */
export interface DataFolder {
  /** Absolute path of a file in the folder. */
  path(name: string): string;
  /** A random secret of 256 bits, created at first use and stored in a file that only its owner can read. */
  secret(name: string): string;
  /** A stored text; undefined if none was stored. */
  recall(name: string): string | undefined;
  keep(name: string, text: string): void;
  /** Settles when the folder is removed or replaced. */
  removed: Promise<StartError>;
  /** Releases the lock. The lock of a process that dies is released too. */
  release(): void;
}

/**
 * Opens and locks a data folder.
 *
 * @throws {StartError} the folder cannot be created, written or locked
 */
export function openDataFolder(folder: string): DataFolder {
  const root = resolve(folder);
  try {
    makeFolder(join(root, 'logs'));
    accessSync(root, constants.W_OK);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
    throw new StartError(
      `cannot write the data folder ${root} (${reason}): set FEEDMILL_DATA to a folder you can write`,
    );
  }
  const path = (name: string) => join(root, name);
  const recall = (name: string) =>
    existsSync(path(name)) ? readFileSync(path(name), 'utf8').trim() : undefined;
  const keep = (name: string, text: string) => replaceFile(path(name), `${text}\n`);
  const unlock = lock(root);
  const watch = watchFolder(root);
  return {
    path,
    recall,
    keep,
    secret: (name) => {
      const known = recall(name);
      if (known !== undefined && known !== '') {
        chmodSync(path(name), 0o600);
        return known;
      }
      const made = randomBytes(32).toString('base64url');
      keep(name, made);
      return made;
    },
    removed: watch.removed,
    release: () => {
      watch.stop();
      unlock();
    },
  };
}

/**
 * Compares the inode every second. `fs.watch` is not used, because on some file systems it does not report that a
 * folder was removed.
 */
function watchFolder(root: string): { removed: Promise<StartError>; stop(): void } {
  const removed = Promise.withResolvers<StartError>();
  const { ino } = statSync(root);
  const timer = setInterval(() => {
    if (statSync(root, { throwIfNoEntry: false })?.ino === ino) return;
    clearInterval(timer);
    const message = `the data folder ${root} was removed while Feedmill used it: put it back and start again, or start with an empty one`;
    removed.resolve(new StartError(message));
  }, WATCH_MILLISECONDS).unref();
  return { removed: removed.promise, stop: () => clearInterval(timer) };
}

/**
 * Creates a folder and its parents. It does not call `mkdir` with `recursive`: if an existing parent refuses with
 * ENOENT, as /proc does, Node 24 retries forever.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (path !== dirname(path)) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/**
 * SQLite uses a lock of the kernel. The kernel releases the lock when the process ends, so no lock can remain
 * after a crash.
 */
function lock(root: string): () => void {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(join(root, 'lock.sqlite'), { timeout: LOCK_MILLISECONDS });
    database.exec(
      'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS held (x); COMMIT',
    );
    return () => database?.close();
  } catch (cause) {
    database?.close();
    throw isDiskFull(cause) ? cause : new StartError(lockFault(root, cause), { cause });
  }
}

function lockFault(root: string, cause: unknown): string {
  switch (cause instanceof Error && 'errcode' in cause ? cause.errcode : undefined) {
    case SQLITE.busy:
      return `the data folder ${root} is in use by another Feedmill: stop that one, or use another folder (npm start: FEEDMILL_DATA; export and import: --data)`;
    case SQLITE.corrupt:
    case SQLITE.notADatabase:
      return `${join(root, 'lock.sqlite')} is damaged: delete it and start again; it holds no data`;
    default:
      return `cannot write the data folder ${root}: set FEEDMILL_DATA to a folder you can write`;
  }
}

const SQLITE = { busy: 5, corrupt: 11, notADatabase: 26 };
const WATCH_MILLISECONDS = 1_000;
/**
 * Milliseconds for which a start waits for the lock. It is the longest time that a stop may take, so Feedmill can
 * be started again while the last run still stops.
 */
const LOCK_MILLISECONDS = 5_000;
