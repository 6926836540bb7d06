import { HUB_TOPICS, type TimelineFile } from './formats.ts';
import { addSeconds } from './instant.ts';
import type { Timeline } from './timeline.ts';

/** Hash of each file of a timeline, by what it is. */
export type FileHashes = Readonly<Record<TimelineFile, string>>;

/**
 * Version of each file of a timeline: its hash, followed by `.n` from the n-th change on that a notice has recorded. A file that
 * returns to earlier bytes therefore has a new version: a hub may have fetched the bytes in between.
 */
export type FileVersions = Readonly<Record<TimelineFile, string>>;

/** The versions that each hub was told of last, by the hub's address. */
export type DeliveredVersions = Readonly<Record<string, Readonly<Partial<Record<TimelineFile, string>>>>>;

/** That a timeline's files have changed, and how far the hubs know. One for each timeline: a later change is laid over it. */
export interface HubNotification {
  timeline: Timeline;
  state: 'waiting' | 'told' | 'given_up';
  /** The files as they were put last. */
  files: FileVersions;
  /** When that was: ISO 8601, UTC. */
  putAt: string;
  /** When the first change was put that no hub was told of since. */
  undeliveredSince: string;
  delivered: DeliveredVersions;
  /** How often hubs were told in vain since the last success. */
  attempts: number;
  /** Not before this are they told again. */
  retryAt: string | undefined;
}

/** @returns the hash of the bytes of a version */
export function hashOfVersion(version: string): string {
  return version.split('.')[0] ?? version;
}

/**
 * The versions that follow `before` when files have these hashes: the same where the bytes are the same, else a new one.
 *
 * @param before absent if the timeline has no notification yet; without the files of formats that were added since
 */
export function nextVersions(hashes: FileHashes, before: Partial<FileVersions> = {}): FileVersions {
  const next = { ...hashes };
  for (const file of HUB_TOPICS) {
    const version = before[file];
    if (version === undefined) continue;
    const [hash, changes = '0'] = version.split('.');
    next[file] = hash === hashes[file] ? version : `${hashes[file]}.${Number(changes) + 1}`;
  }
  return next;
}

/** Of the files that a hub was told of, those that are the same among others. */
export function sameFiles(
  known: DeliveredVersions[string],
  others: DeliveredVersions[string] = {},
): DeliveredVersions[string] {
  return Object.fromEntries(
    HUB_TOPICS.filter((file) => known[file] === others[file]).map((file) => [file, known[file]]),
  );
}

/** When hubs may be told: in the cloud no edge shows the older files any more. */
export function dueAt({ putAt, retryAt }: HubNotification, delaySeconds: number): string {
  const settled = addSeconds(putAt, delaySeconds);
  return retryAt !== undefined && retryAt > settled ? retryAt : settled;
}
