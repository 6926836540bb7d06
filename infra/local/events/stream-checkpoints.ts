import type { DataFolder } from '../data-folder.ts';
import { StartError } from '../start-error.ts';

/** The position of each function that reads a stream, stored across restarts. */
export interface StreamCheckpoints {
  /** The last sequence number that a function has processed; undefined before its first record. */
  of(reader: string): string | undefined;
  keep(reader: string, sequenceNumber: string): void;
  /** The last sequence number that all functions have processed; undefined if one of them has not begun. */
  lowest(): string | undefined;
}

/**
 * @param streamArn the stream of the table; if the table is new, its ARN is new too, and the functions
 *   start at the beginning
 * @param readers names of the functions; they must be the same at each start
 * @throws {StartError} the file of a reader has invalid content
 */
export function streamCheckpoints(
  folder: DataFolder,
  streamArn: string,
  readers: string[],
): StreamCheckpoints {
  const file = (reader: string) => `checkpoint-${reader}`;
  const of = (reader: string): string | undefined => {
    const text = folder.recall(file(reader));
    if (text === undefined) return undefined;
    const [, arn, sequenceNumber] = /^(arn:\S+) (\d+)$/.exec(text) ?? [];
    if (arn === undefined) {
      throw new StartError(
        `${folder.path(file(reader))} is damaged: delete it and start again; the stream is read from its beginning`,
      );
    }
    return arn === streamArn ? sequenceNumber : undefined;
  };
  const kept = new Map(readers.map((reader) => [reader, of(reader)]));
  return {
    of: (reader) => kept.get(reader),
    keep: (reader, sequenceNumber) => {
      folder.keep(file(reader), `${streamArn} ${sequenceNumber}`);
      kept.set(reader, sequenceNumber);
    },
    lowest: () => {
      let lowest: string | undefined;
      for (const one of kept.values()) {
        if (one === undefined) return undefined;
        if (lowest === undefined || BigInt(one) < BigInt(lowest)) lowest = one;
      }
      return lowest;
    },
  };
}
