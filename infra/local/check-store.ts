import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './start-error.ts';

/**
 * Reads a SQLite file completely before it is used. Otherwise a damaged page would be found only by the
 * requests that read it. The check takes about a second per gigabyte.
 *
 * @param remedy what to do if the file is damaged
 * @throws {StartError} the file is not a database, or a page of it is damaged
 */
export function checkStore(path: string, remedy: string): void {
  if (!existsSync(path)) return;
  const fault = faultOf(path);
  if (fault !== undefined) throw new StartError(`${path} is damaged (${fault}): ${remedy}`);
}

function faultOf(path: string): string | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    const { quick_check: found } = database.prepare('PRAGMA quick_check(1)').get() ?? {};
    return found === 'ok' ? undefined : String(found).replaceAll('\n', ' ');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    database?.close();
  }
}
