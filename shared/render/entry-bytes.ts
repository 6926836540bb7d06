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

function bytesOf(file: (typeof TIMELINE_FILE_KINDS)[number], view: FeedView): number {
  return Buffer.byteLength(WRITERS[file].render(view));
}

/** Bytes of each file of a timeline. */
function fileBytes(view: FeedView): FormatBytes {
  return TIMELINE_FILE_KINDS.map((file) => bytesOf(file, view));
}

/** Whether no file of a timeline is longer than its limit. Renders no more files after one that is too long. */
export function haveAtMost(view: FeedView, limits: FormatBytes): boolean {
  return TIMELINE_FILE_KINDS.every((file, format) => bytesOf(file, view) <= (limits[format] ?? 0));
}

/** Bytes of the files of a timeline without entries. */
export function headBytes(view: FeedView): FormatBytes {
  return fileBytes({ ...view, entries: [] });
}

/**
 * Bytes that one entry adds to each file of a timeline, measured by rendering the entry.
 *
 * @returns a function of the entry, which measures each entry once; many entries share the measured head
 */
export function entryBytesIn(view: FeedView): (article: Article) => FormatBytes {
  // Tombstones are left out. They are part of the head, so each measurement of an entry would render them again.
  const frame = { ...view, tombstones: [] };
  const head = headBytes(frame);
  const measured = new Map<Article, FormatBytes>();
  return (article) => {
    const known = measured.get(article);
    if (known !== undefined) return known;
    const bytes = fileBytes({ ...frame, entries: [article] }).map(
      (count, format) => count - (head[format] ?? 0) + (BESIDE_OTHERS[format] ?? 0),
    );
    measured.set(article, bytes);
    return bytes;
  };
}
