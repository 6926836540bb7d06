import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/**
 * Puts a whole new file in the place of an old one: whoever reads it, after a crash too, finds the one or the other.
 *
 * @param mode permissions of the new file; the default lets nobody but the owner read it
 */
export function replaceFile(path: string, content: string, mode = 0o600): void {
  const draft = `${path}.new`;
  const file = openSync(draft, 'w', mode);
  try {
    writeSync(file, content);
    // Without it a power cut may keep the new name and lose what it names.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}
