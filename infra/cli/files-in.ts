import { lstatSync, realpathSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { isFolder } from './file-reason.ts';

/** A path with `/` on every system, so that ids made from paths do not depend on the system. */
export function withSlashes(path: string, separator = sep): string {
  return path.split(separator).join('/');
}

interface FilesOfFolder {
  /** Paths in the folder, with `/`, in the order of the paths. */
  files: string[];
  /**
   * Symbolic links that are not followed: links to folders, because they can form loops, and links to files outside of
   * the folder, because the folder of another person could publish private files with them.
   */
  links: string[];
}

/** The files below a folder that match a pattern. */
export async function findFiles(folder: string, pattern: string): Promise<FilesOfFolder> {
  const found: FilesOfFolder = { files: [], links: [] };
  const root = realpathSync(folder);
  for await (const path of glob(pattern, { cwd: folder })) {
    if (isBelowLink(root, path)) continue;
    if (isLinkNotFollowed(folder, path)) found.links.push(withSlashes(path));
    else if (!isFolder(join(folder, path))) found.files.push(withSlashes(path));
  }
  return { files: found.files.toSorted(), links: found.links.toSorted() };
}

/** The files below a folder that match a pattern, without links that are not followed. */
export async function filesIn(folder: string, pattern: string): Promise<string[]> {
  return (await findFiles(folder, pattern)).files;
}

export const LINK_TO_FOLDER = 'is a link to a folder, and is not followed';
export const LINK_OUT_OF_FOLDER = 'is a link to a file outside of the folder, and is not followed';

/** Whether a path below a folder is a link that is not followed. A broken link has no content, and is reported as unreadable. */
export function isLinkNotFollowed(folder: string, path: string): boolean {
  const whole = join(folder, path);
  if (lstatSync(whole, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return false;
  return isFolder(whole) || leadsOut(folder, whole);
}

function leadsOut(folder: string, link: string): boolean {
  const target = realPathOf(link);
  return target !== undefined && isOutside(relative(realpathSync(folder), target));
}

/** @param root the folder in which the path is, without links */
function isBelowLink(root: string, path: string): boolean {
  const parent = join(root, dirname(path));
  return realPathOf(parent) !== parent;
}

const isOutside = (path: string): boolean => path === '..' || path.startsWith(`..${sep}`);

/** @returns undefined if the target of a link does not exist */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
