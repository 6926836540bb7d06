import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { replaceFile } from './replace-file.ts';
import { StartError } from './start-error.ts';

/** All local state, held by one process at a time. */
export interface DataFolder {
  /** Absolute path of a file in it. */
  path(name: string): string;
  /** A random secret of 256 bits, made at first use and kept in a file that only its owner can read. */
  secret(name: string): string;
  /** A small text that outlives the process; undefined where none was kept. */
  recall(name: string): string | undefined;
  keep(name: string, text: string): void;
  /** Lets the next process have it. A process that dies lets go too. */
  release(): void;
}

/**
 * Takes a data folder for this process.
 *
 * @throws {StartError} it cannot be made or written, or another process has it
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
  const release = lock(root);
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
    release,
  };
}

/**
 * A folder and those above it. Not by `recursive`: where a folder that is there refuses a new one with ENOENT, as /proc
 * does, Node 24 tries for ever.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (path !== dirname(path)) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/** SQLite's lock on a file is the kernel's, so it goes with its process and is never stale. */
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
    const isLocked = cause instanceof Error && 'errcode' in cause && cause.errcode === SQLITE_BUSY;
    throw new StartError(
      isLocked
        ? `the data folder ${root} is in use by another Feedmill: stop that one, or set FEEDMILL_DATA to another folder`
        : `cannot write the data folder ${root}: set FEEDMILL_DATA to a folder you can write`,
      { cause },
    );
  }
}

const SQLITE_BUSY = 5;
/** As long as a Feedmill that was told to stop may take: who starts the next one at once need not know. */
const LOCK_MILLISECONDS = 5_000;
