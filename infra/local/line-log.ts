import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { isDiskFull } from './is-disk-full.ts';

/** The log of the functions' output and of the local parts. */
export interface LineLog {
  write(source: string, line: string): void;
  copyLines(source: string, stream: Readable | null): void;
}

/**
 * When the log reaches this size, it is renamed, and it replaces the log that was renamed before. So the logs use
 * about twice this size on the disk.
 */
const MAX_LOG_BYTES = 16 * 1024 * 1024;

const DISK_IS_FULL = /database or disk is full|\bENOSPC\b/;
const REPORT_EVERY_MILLISECONDS = 60_000;

/**
 * A log in a file. JSON lines are written unchanged. Other lines begin with the time and the name of their source.
 *
 * @param onDiskFull called, at most once a minute, when a line or its writing says that the disk is full
 */
export function fileLog(path: string, onDiskFull: () => void = () => undefined): LineLog {
  let reportedAt = Number.NEGATIVE_INFINITY;
  const reportDiskFull = () => {
    if (Date.now() - reportedAt < REPORT_EVERY_MILLISECONDS) return;
    reportedAt = Date.now();
    onDiskFull();
  };
  let bytes = existsSync(path) ? statSync(path).size : 0;
  let lost = 0;
  const write = (source: string, line: string) => {
    if (DISK_IS_FULL.test(line)) reportDiskFull();
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
    } catch (error) {
      if (isDiskFull(error)) reportDiskFull();
      // Requests must be answered even if the disk is full, so the log only counts the lost lines.
      lost += 1;
    }
  };
  return {
    write,
    copyLines: (source, stream) => {
      if (stream !== null) createInterface({ input: stream }).on('line', (line) => write(source, line));
    },
  };
}
