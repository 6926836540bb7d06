import { readFileSync } from 'node:fs';
import { fileReason } from './file-reason.ts';
import type { FileText } from './sources/source.ts';

const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** Reads a file that has one article. */
export function readText(path: string): FileText {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MAX_FILE_BYTES) return { reason: `is larger than ${MAX_FILE_BYTES} bytes` };
    return { text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    return { reason: fileReason(error).reason };
  }
}
