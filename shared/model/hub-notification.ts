import { HUB_TOPICS, type TimelineFile } from './formats.ts';
import { addSeconds } from './instant.ts';
import type { Timeline } from './timeline.ts';

/** Hash of each file of a timeline, by format. */
export type FileHashes = Readonly<Record<TimelineFile, string>>;

/**
 * Version of each file of a timeline: its hash, followed by `.n` after the n-th recorded change. A file that returns to
 * earlier bytes gets a new version, because a hub may have fetched other bytes in between.
 */
export type FileVersions = Readonly<Record<TimelineFile, string>>;

/** The versions that were last delivered to each hub, by the hub's URL; for the own hub by `HUB_PATH`. */
export type DeliveredVersions = Readonly<Record<string, Readonly<Partial<Record<TimelineFile, string>>>>>;

/**
 * The record that files of a timeline changed, and which versions the hubs know. There is one for each timeline; later
 * changes replace it.
 */
export interface HubNotification {
  timeline: Timeline;
  state: 'waiting' | 'told' | 'given_up';
  /** The versions that were last put into the bucket. */
  files: FileVersions;
  /** When `files` were put: ISO 8601, UTC. */
  putAt: string;
  /** The time of the oldest change of which at least one hub has not been notified: ISO 8601, UTC. */
  undeliveredSince: string;
  delivered: DeliveredVersions;
  /** Failed attempts to notify the hubs of these files. */
  attempts: number;
  /** The earliest time of the next attempt. */
  retryAt: string | undefined;
}

/** @returns the hash of the bytes of a version */
export function hashOfVersion(version: string): string {
  return version.split('.')[0] ?? version;
}

/**
 * The versions after `before`, given the hashes of the files: unchanged files keep their version. A file that was just
 * put gets a new version, even if its bytes equal the last recorded ones, because the file had other bytes in between.
 *
 * @param before absent if the timeline has no notification yet. It lacks the files of formats that were added later
 */
export function nextVersions(
  hashes: FileHashes,
  before: Partial<FileVersions> = {},
  written: ReadonlySet<TimelineFile> = new Set(),
): FileVersions {
  const next = { ...hashes };
  for (const file of HUB_TOPICS) {
    const version = before[file];
    if (version === undefined) continue;
    const [hash, changes = '0'] = version.split('.');
    const isSame = hash === hashes[file] && !written.has(file);
    next[file] = isSame ? version : `${hashes[file]}.${Number(changes) + 1}`;
  }
  return next;
}

/** The versions in `known` that `others` has for the same files. */
export function sameFiles(
  known: DeliveredVersions[string],
  others: DeliveredVersions[string] = {},
): DeliveredVersions[string] {
  return Object.fromEntries(
    HUB_TOPICS.filter((file) => known[file] === others[file]).map((file) => [file, known[file]]),
  );
}

/** The earliest time at which hubs may be notified. Then edges no longer serve older files, and a retry is due. */
export function dueAt({ putAt, retryAt }: HubNotification, delaySeconds: number): string {
  const settled = addSeconds(putAt, delaySeconds);
  return retryAt !== undefined && retryAt > settled ? retryAt : settled;
}
