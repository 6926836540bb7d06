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
  const write = (source: string, line: string) => {
    const text = `${line.startsWith('{') ? line : `${new Date().toISOString()} ${source} ${line}`}\n`;
    if (bytes > MAX_LOG_BYTES) {
      renameSync(path, `${path}.1`);
      bytes = 0;
    }
    appendFileSync(path, text, { mode: 0o600 });
    bytes += Buffer.byteLength(text);
  };
  return {
    write,
    take: (source, stream) => {
      if (stream !== null) createInterface({ input: stream }).on('line', (line) => write(source, line));
    },
  };
}
