import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** The subfolder in memory in which Node stores the compiled code of modules. */
const COMPILED = 'compiled';
/** The free space that the folder in memory must have. A whole run of the tests uses less. */
const MIN_FREE_BYTES = 2 ** 31;

/**
 * On Linux, makes this process and its children put temporary files into memory, unless `TMPDIR` is set.
 * The stores wait for the disk at each commit, which takes milliseconds on a busy disk. The processes also
 * share compiled code of modules in memory, because compilation is half of the processor time of a short
 * command.
 */
export function useFolderInMemory(): void {
  if (process.env.TMPDIR !== undefined) return;
  const folder = folderInMemory();
  if (folder === undefined) return;
  process.env.TMPDIR = folder;
  process.env.NODE_COMPILE_CACHE ??= join(folder, COMPILED);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

function folderInMemory(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize < MIN_FREE_BYTES ? undefined : mkdtempSync(join(MEMORY, 'feedmill-'));
  } catch {
    // This is another platform, or a container without such a folder.
    return undefined;
  }
}
