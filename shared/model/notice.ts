import { TIMELINE_FILE_KINDS, type TimelineFile } from './addresses.ts';
import type { Timeline } from './timeline.ts';

/** Hash of each file of a timeline, by what it is. */
export type FileHashes = Readonly<Record<TimelineFile, string>>;

/** What each hub was told of last, by its address: hashes of the files as they were then. */
export type Told = Readonly<Record<string, Readonly<Partial<Record<TimelineFile, string>>>>>;

/** That a timeline's files have changed, and how far the hubs know. One for each timeline: a later change is laid over it. */
export interface Notice {
  timeline: Timeline;
  state: 'waiting' | 'told' | 'given_up';
  /** The files as they were put last. */
  files: FileHashes;
  /** When that was: ISO 8601, UTC. */
  putAt: string;
  /** When the first change was put that no hub was told of since. */
  since: string;
  told: Told;
  /** How often hubs were told in vain since the last success. */
  attempts: number;
  /** Not before this are they told again. */
  retryAt: string | undefined;
}

/** Of the files that a hub was told of, those that are the same among others. */
export function sameFiles(known: Told[string], others: Told[string] = {}): Told[string] {
  return Object.fromEntries(
    TIMELINE_FILE_KINDS.filter((file) => known[file] === others[file]).map((file) => [file, known[file]]),
  );
}

/** When hubs may be told: in the cloud no edge shows the older files any more. */
export function dueAt({ putAt, retryAt }: Notice, delaySeconds: number): string {
  const settled = later(putAt, delaySeconds);
  return retryAt !== undefined && retryAt > settled ? retryAt : settled;
}

/** @param instant ISO 8601, UTC */
export function later(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
