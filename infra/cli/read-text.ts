import { readFileSync } from 'node:fs';
import { fileReason } from './file-reason.ts';
import type { FileText } from './sources/source.ts';

const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** Reads a file that has one article. */
export function readText(path: string): FileText {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MAX_FILE_BYTES) return { reason: `is larger than ${MAX_FILE_BYTES} bytes` };
    const text = decoded(bytes);
    return text === undefined ? { reason: 'is not valid UTF-8: save it in UTF-8' } : { text };
  } catch (error) {
    return { reason: fileReason(error).reason };
  }
}

/** The text without its byte order mark; undefined if the bytes are neither UTF-8 nor, with such a mark, UTF-16. */
function decoded(bytes: Buffer): string | undefined {
  const mark = bytes.subarray(0, 2).toString('hex');
  const charset = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
