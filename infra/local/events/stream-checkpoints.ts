import type { DataFolder } from '../data-folder.ts';

/** How far each reader of one stream is, kept over restarts. */
export interface StreamCheckpoints {
  /** The last sequence number that a reader is done with; undefined before its first. */
  of(reader: string): string | undefined;
  keep(reader: string, sequenceNumber: string): void;
  /** What all readers are done with; undefined where one has not begun. */
  lowest(): string | undefined;
}

/**
 * @param streamArn a table that was made anew has another one, and its readers begin at its beginning
 * @param readers names that stay the same from start to start
 */
export function streamCheckpoints(
  folder: DataFolder,
  streamArn: string,
  readers: string[],
): StreamCheckpoints {
  const file = (reader: string) => `checkpoint-${reader}`;
  const of = (reader: string): string | undefined => {
    const [arn, sequenceNumber] = folder.recall(file(reader))?.split(' ') ?? [];
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
