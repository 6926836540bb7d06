import { createHash } from 'node:crypto';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

export interface ObjectHead {
  /** MD5 of the body in quotes, as S3 makes it for an object that was put in one part. */
  etag: string;
  size: number;
  /** Epoch milliseconds, in whole seconds as in S3. */
  modifiedAt: number;
  /**
   * Headers that a GET returns with the values of the PUT: `content-type`, `cache-control`, `x-amz-meta-…`,
   * checksums.
   */
  headers: Record<string, string>;
}

/**
 * A condition on the current object of a key (S3's If-Match and If-None-Match). If the condition is false,
 * nothing is written.
 */
export interface WriteCondition {
  /** An ETag in quotes, or `*` for any object. */
  ifMatch?: string;
  /** S3 supports only `*`: the key must have no object. */
  ifNoneMatch?: string;
}

export interface NewObject {
  body: Uint8Array;
  headers: Record<string, string>;
  condition: WriteCondition;
  /** Epoch milliseconds, which become the object's Last-Modified. */
  now: number;
}

export type WriteOutcome = 'done' | 'precondition-failed' | 'no-such-key';

export interface ListedObject {
  key: string;
  etag: string;
  size: number;
  modifiedAt: number;
}

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS objects (
    bucket TEXT NOT NULL, key TEXT NOT NULL, etag TEXT NOT NULL, size INTEGER NOT NULL,
    modified_at INTEGER NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (bucket, key)
  ) WITHOUT ROWID;
`;

/**
 * Objects of the local S3 in one SQLite file. A condition and its write are one synchronous step in the only process
 * that opens the file. So of several concurrent writes with one condition, only the first is done.
 *
 * All writes of one turn of the event loop share a transaction, because each commit waits for the disk
 * (`synchronous = FULL`). A write is on the disk when `committed` resolves. Until then, no request reads the
 * written object.
 */
export class S3Objects {
  readonly #database: DatabaseSync;
  /** The transaction of this turn; undefined if nothing was written in it. */
  #transaction: PromiseWithResolvers<void> | undefined;

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    this.#database.exec(SCHEMA);
  }

  head(bucket: string, key: string): ObjectHead | undefined {
    this.#commit();
    return this.#head(bucket, key);
  }

  #head(bucket: string, key: string): ObjectHead | undefined {
    const row = this.#database
      .prepare('SELECT etag, size, modified_at, headers FROM objects WHERE bucket = ? AND key = ?')
      .get(bucket, key);
    return row === undefined ? undefined : headOf(row);
  }

  body(bucket: string, key: string): Uint8Array {
    this.#commit();
    const row = this.#database
      .prepare('SELECT body FROM objects WHERE bucket = ? AND key = ?')
      .get(bucket, key);
    return row?.body instanceof Uint8Array ? row.body : new Uint8Array();
  }

  /** @returns the outcome, and the ETag of the body */
  put(
    bucket: string,
    key: string,
    { body, headers, condition, now }: NewObject,
  ): { outcome: WriteOutcome; etag: string } {
    const etag = md5(body);
    const refusal = this.#refusal(bucket, key, condition);
    if (refusal !== undefined) return { outcome: refusal, etag };
    this.#begin();
    this.#database
      .prepare('INSERT OR REPLACE INTO objects VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(bucket, key, etag, body.byteLength, wholeSeconds(now), JSON.stringify(headers), body);
    return { outcome: 'done', etag };
  }

  delete(bucket: string, key: string, condition: WriteCondition): WriteOutcome {
    const refusal = this.#refusal(bucket, key, condition);
    if (refusal !== undefined) return refusal;
    this.#begin();
    this.#database.prepare('DELETE FROM objects WHERE bucket = ? AND key = ?').run(bucket, key);
    return 'done';
  }

  /** Objects whose keys begin with `prefix` and come after `after`, in the order of the UTF-8 bytes of their keys. */
  *list(bucket: string, prefix: string, after: string): Generator<ListedObject> {
    this.#commit();
    const statement = this.#database.prepare(
      'SELECT key, etag, size, modified_at FROM objects WHERE bucket = ? AND key > ? AND key >= ? ORDER BY key',
    );
    for (const row of statement.iterate(bucket, after, prefix)) {
      const key = String(row.key);
      if (!key.startsWith(prefix)) return;
      yield { key, etag: String(row.etag), size: Number(row.size), modifiedAt: Number(row.modified_at) };
    }
  }

  /** Resolves when all writes so far are on the disk; rejects if they could not be committed. */
  async committed(): Promise<void> {
    await this.#transaction?.promise;
  }

  close(): void {
    this.#commit();
    this.#database.close();
  }

  #begin(): void {
    if (this.#transaction !== undefined) return;
    this.#database.exec('BEGIN');
    this.#transaction = Promise.withResolvers();
    // A caller that does not wait for the commit gets no error.
    this.#transaction.promise.catch(() => undefined);
    setImmediate(() => this.#commit());
  }

  #commit(): void {
    const transaction = this.#transaction;
    if (transaction === undefined) return;
    this.#transaction = undefined;
    try {
      this.#database.exec('COMMIT');
      transaction.resolve();
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      transaction.reject(error);
    }
  }

  #refusal(bucket: string, key: string, condition: WriteCondition): WriteOutcome | undefined {
    if (condition.ifMatch === undefined && condition.ifNoneMatch === undefined) return undefined;
    const current = this.#head(bucket, key);
    if (condition.ifNoneMatch !== undefined && current !== undefined) return 'precondition-failed';
    if (condition.ifMatch === undefined) return undefined;
    // For a key without an object, S3 answers If-Match with 404, not with 412.
    if (current === undefined) return 'no-such-key';
    return condition.ifMatch === '*' || unquoted(condition.ifMatch) === unquoted(current.etag)
      ? undefined
      : 'precondition-failed';
  }
}

function headOf(row: Record<string, SQLOutputValue>): ObjectHead {
  return {
    etag: String(row.etag),
    size: Number(row.size),
    modifiedAt: Number(row.modified_at),
    headers: JSON.parse(String(row.headers)),
  };
}

function md5(body: Uint8Array): string {
  return `"${createHash('md5').update(body).digest('hex')}"`;
}

function unquoted(etag: string): string {
  return etag.replaceAll('"', '');
}

function wholeSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000;
}
