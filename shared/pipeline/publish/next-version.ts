import { type FoundFile, fileHash } from '#shared/deliver/files.ts';
import { nextInstant } from '#shared/model/instant.ts';

export interface Version {
  text: string;
  /** ISO 8601, UTC. */
  updated: string;
}

export interface VersionOptions {
  /** Precision of the time in the text. */
  stepMilliseconds?: number;
  /** The `maxAgeSeconds` with which the file is put. */
  maxAgeSeconds?: number | undefined;
}

/**
 * The next version of a file that contains the time of its last change. If only this time would change, the
 * file keeps its text. Otherwise the time is later than in all earlier versions, even if a clock was ahead,
 * so no two versions have the same ETag. If a version had the ETag of an earlier one, a slower call that has read the
 * earlier one would not detect that the file has changed, and would replace it with an older state.
 *
 * A new `maxAgeSeconds` also changes the time, because CloudFront keeps the old `max-age` while the ETag is
 * the same.
 *
 * @param render makes the text that contains a given time
 * @param at the time of the change: ISO 8601, UTC
 */
export function nextVersion(
  found: FoundFile,
  render: (updated: string) => string,
  at: string,
  { stepMilliseconds, maxAgeSeconds }: VersionOptions = {},
): Version {
  if (found.updated !== undefined) {
    const same = render(found.updated);
    if (isStored(found, same, maxAgeSeconds)) return { text: same, updated: found.updated };
  }
  const updated = nextInstant(found.updated, at, stepMilliseconds);
  return { text: render(updated), updated };
}

/**
 * Whether a file has this text and `max-age` in one of its encodings. An interrupted call may have put only some of
 * them; the next put completes the others.
 */
function isStored({ variants }: FoundFile, text: string, maxAgeSeconds: number | undefined): boolean {
  const hash = fileHash(Buffer.from(text, 'utf8'));
  return Object.values(variants).some(
    (variant) => variant?.hash === hash && variant.maxAgeSeconds === maxAgeSeconds,
  );
}
