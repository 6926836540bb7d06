import { statSync } from 'node:fs';
import { getSystemErrorMessage } from 'node:util';

/** With its path. @throws any other error */
export function fileReason(error: unknown): { path: string | undefined; reason: string } {
  const { path, syscall, errno } = Object(error) as NodeJS.ErrnoException;
  if (syscall === undefined || errno === undefined) throw error;
  return { path, reason: getSystemErrorMessage(errno) };
}

/** Follows links. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
