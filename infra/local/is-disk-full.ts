const SQLITE_FULL = 13;

/** Is this the error of a full disk, of a file that Node writes or of a SQLite database? */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    ('code' in error && error.code === 'ENOSPC') || ('errcode' in error && error.errcode === SQLITE_FULL)
  );
}
