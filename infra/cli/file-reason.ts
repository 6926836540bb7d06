import { statSync } from 'node:fs';
import { getSystemErrorMessage } from 'node:util';

/**
 * Why the file system refused a call, and for which path.
 *
 * @throws any other error, which is a defect
 */
export function fileReason(error: unknown): { path: string | undefined; reason: string } {
  const { path, syscall, errno } = Object(error) as NodeJS.ErrnoException;
  if (syscall === undefined || errno === undefined) throw error;
  return { path, reason: getSystemErrorMessage(errno) };
}

/** Whether a path, or the target of a link, is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
