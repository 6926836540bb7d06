import type { Article } from '#shared/model/article.ts';
import { TIMELINE_FILE_KINDS } from '#shared/model/formats.ts';
import type { FeedView } from './feed-view.ts';
import { WRITERS } from './writers.ts';

/**
 * The bytes that an entry takes in addition if the file has other entries: separators, and in the HTML page the time of
 * day and the topics of the entry.
 */
const BESIDE_OTHERS: FormatBytes = TIMELINE_FILE_KINDS.map((file) => (file === 'page' ? 256 : 2));

/** Bytes in each file, in the order of `TIMELINE_FILE_KINDS`. */
export type FormatBytes = readonly number[];

/** Bytes of each file of a timeline. */
export function fileBytes(view: FeedView): FormatBytes {
  return TIMELINE_FILE_KINDS.map((file) => Buffer.byteLength(WRITERS[file].render(view)));
}

/** Bytes of the files of a timeline without entries. */
export function headBytes(view: FeedView): FormatBytes {
  return fileBytes({ ...view, entries: [] });
}

/**
 * Bytes that one entry adds to each file of a timeline, measured by rendering the entry.
 *
 * @returns a function of the entry, so that many entries share the measured head
 */
export function entryBytesIn(view: FeedView): (article: Article) => FormatBytes {
  // Tombstones are left out. They are part of the head, so each measurement of an entry would render them again.
  const frame = { ...view, tombstones: [] };
  const head = headBytes(frame);
  return (article) =>
    fileBytes({ ...frame, entries: [article] }).map(
      (bytes, format) => bytes - (head[format] ?? 0) + (BESIDE_OTHERS[format] ?? 0),
    );
}
