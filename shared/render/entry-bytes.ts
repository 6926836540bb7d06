import type { Article } from '#shared/model/article.ts';
import { renderAtom } from './atom.ts';
import { renderFeedPage } from './feed-page.ts';
import type { FeedView } from './feed-view.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss } from './rss.ts';

const RENDERERS = [renderRss, renderAtom, renderJsonFeed, renderFeedPage] as const;
/** What stands between two entries: a line break, or a comma. */
const SEPARATOR_BYTES = 2;

/** Bytes in each of the four formats, always in the same order. */
export type FormatBytes = readonly number[];

/** Bytes that the files of a timeline take without any entry. */
export function headBytes(view: FeedView): FormatBytes {
  const empty = { ...view, entries: [] };
  return RENDERERS.map((render) => Buffer.byteLength(render(empty)));
}

/**
 * Bytes that one entry adds to each file of a timeline, found by writing it.
 *
 * @returns a function of the entry, so that many entries share the measured head
 */
export function entryBytesIn(view: FeedView): (article: Article) => FormatBytes {
  // Tombstones are in the head, and would have to be written once more for each entry.
  const frame = { ...view, tombstones: [] };
  const head = headBytes(frame);
  return (article) => {
    const alone = { ...frame, entries: [article] };
    return RENDERERS.map((render, format) => {
      const bytes = Buffer.byteLength(render(alone)) - (head[format] ?? 0);
      return bytes + SEPARATOR_BYTES;
    });
  };
}
