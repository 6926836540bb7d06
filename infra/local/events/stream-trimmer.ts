import { DatabaseSync } from 'node:sqlite';
import type { LineLog } from '../line-log.ts';

/**
 * The number of records that are never deleted. dynoxide derives the next sequence number from the highest stored
 * number, so some records must remain.
 */
const KEPT_RECORDS = 100n;
/** The batches are small, because dynoxide waits while this connection writes. */
const RECORDS_PER_DELETE = 5_000;
const PAUSE_MILLISECONDS = 1_000;

export interface StreamTrimmer {
  /** Allows deleting records up to this sequence number, because no function reads them again. */
  allow(sequenceNumber: string): void;
  close(): void;
}

/**
 * Deletes delivered stream records through a second connection to dynoxide's live file, because dynoxide does not
 * delete them.
 */
export function streamTrimmer(databasePath: string, tableName: string, log: LineLog): StreamTrimmer {
  const database = new DatabaseSync(databasePath, { timeout: 5_000 });
  const deleteRecords = database.prepare(
    `DELETE FROM _stream_records WHERE id IN (
       SELECT id FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) <= ? LIMIT ?)`,
  );
  let allowed: bigint | undefined;
  const timer = setInterval(() => {
    if (allowed === undefined) return;
    try {
      const { changes } = deleteRecords.run(tableName, allowed - KEPT_RECORDS, RECORDS_PER_DELETE);
      if (changes < RECORDS_PER_DELETE) allowed = undefined;
    } catch (error) {
      // The disk is full, or dynoxide wrote for longer than the timeout. The next round tries again.
      log.write('stream', `records could not be trimmed: ${String(error)}`);
    }
  }, PAUSE_MILLISECONDS).unref();
  return {
    allow: (sequenceNumber) => {
      allowed = BigInt(sequenceNumber);
    },
    close: () => {
      clearInterval(timer);
      database.close();
    },
  };
}
