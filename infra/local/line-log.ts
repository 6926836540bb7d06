import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Where everything goes that the functions print and the local parts have to tell. */
export interface LineLog {
  write(source: string, line: string): void;
  /** Writes every line of a stream as it comes. */
  take(source: string, stream: Readable | null): void;
}

/** A log is moved aside at this size, in the place of the one before it, so two of these is the most on the disk. */
const MAX_LOG_BYTES = 16 * 1024 * 1024;

/** A log in a file: JSON lines of the functions as they are, other lines with their source in front. */
export function fileLog(path: string): LineLog {
  let bytes = existsSync(path) ? statSync(path).size : 0;
  let lost = 0;
  const write = (source: string, line: string) => {
    const text = `${line.startsWith('{') ? line : `${new Date().toISOString()} ${source} ${line}`}\n`;
    try {
      if (bytes > MAX_LOG_BYTES) {
        renameSync(path, `${path}.1`);
        bytes = 0;
      }
      const gap = lost > 0 ? `${new Date().toISOString()} log ${lost} lines could not be written\n` : '';
      appendFileSync(path, gap + text, { mode: 0o600 });
      bytes += Buffer.byteLength(gap + text);
      lost = 0;
    } catch {
      // On a full disk requests must still be answered, so the log counts what it loses.
      lost += 1;
    }
  };
  return {
    write,
    take: (source, stream) => {
      if (stream !== null) createInterface({ input: stream }).on('line', (line) => write(source, line));
    },
  };
}
