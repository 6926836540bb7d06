import { HUB_TOPICS, type TimelineFile } from './formats.ts';
import { addSeconds } from './instant.ts';
import type { Timeline } from './timeline.ts';

export type FileHashes = Readonly<Record<TimelineFile, string>>;

/**
 * Hash, and `.n` after the n-th change. Earlier bytes get a new version, because a hub may have fetched
 * others in between.
 */
export type FileVersions = Readonly<Record<TimelineFile, string>>;

/** The versions that were last delivered to each hub, by the hub's URL; for the own hub by `HUB_PATH`. */
export type DeliveredVersions = Readonly<Record<string, Readonly<Partial<Record<TimelineFile, string>>>>>;

/** Which files changed, and which versions hubs know; one for each timeline. */
export interface HubNotification {
  timeline: Timeline;
  state: 'waiting' | 'told' | 'given_up';
  files: FileVersions;
  /** ISO 8601, UTC. */
  putAt: string;
  /** Oldest change that a hub does not know: ISO 8601, UTC. */
  undeliveredSince: string;
  delivered: DeliveredVersions;
  /** Failed ones. */
  attempts: number;
  /** The earliest time of the next attempt. */
  retryAt: string | undefined;
}

/** @returns that of the bytes */
export function hashOfVersion(version: string): string {
  return version.split('.')[0] ?? version;
}

/**
 * Unchanged files keep their version; a file that was put gets a new version, even with equal bytes.
 *
 * @param before absent at first; without formats that were added later
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

/** The earliest time to notify hubs: edges no longer serve older files, and a retry is due. */
export function dueAt({ putAt, retryAt }: HubNotification, delaySeconds: number): string {
  const settled = addSeconds(putAt, delaySeconds);
  return retryAt !== undefined && retryAt > settled ? retryAt : settled;
}
