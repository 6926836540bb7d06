import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isFolder } from './file-reason.ts';

/** A path with `/` on every system, so that ids made from paths do not depend on the system. */
export function withSlashes(path: string, separator = sep): string {
  return path.split(separator).join('/');
}

/** The files below a folder that match a pattern: their paths in the folder, with `/`, in the order of the paths. */
export async function filesIn(folder: string, pattern: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of glob(pattern, { cwd: folder }))
    if (!isFolder(join(folder, path))) paths.push(withSlashes(path));
  return paths.toSorted();
}
