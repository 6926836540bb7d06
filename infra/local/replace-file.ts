import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/**
 * Replaces a file atomically: a process that reads the file finds either the old or the new content, also
 * after a crash.
 *
 * @param mode permissions of the new file; by default only the owner can read it
 */
export function replaceFile(path: string, content: string, mode = 0o600): void {
  const draft = `${path}.new`;
  const file = openSync(draft, 'w', mode);
  try {
    writeSync(file, content);
    // Without fsync the file could have its new name but not its content after a power failure.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}
