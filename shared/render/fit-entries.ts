import type { Article } from '#shared/model/article.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { renderAtom } from './atom.ts';
import { renderFeedPage } from './feed-page.ts';
import type { FeedView } from './feed-view.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss } from './rss.ts';

/** Bytes that a character of content can take: in UTF-8, or escaped in JSON. `]]>` in CDATA takes 15 for its 3. */
const CONTENT_BYTES = { usual: 3, most: 5 };
/** The same of all other text. What is escaped or percent-encoded takes more: `<` in a description is `&#x26;lt;`. */
const OTHER_BYTES = { usual: 4, most: 12 };
const IS_ESCAPED = /[&<>]|[^\x20-\x7e]/;
/** Names of elements, dates, addresses, and what stands in for a summary: of a file, of an entry, of each thing in them. */
const FRAME_BYTES = { file: 8_192, entry: 4_096, part: 256 };

/** What an entry can take at most in any file, without writing it: far too much, and known in no time. */
function mostBytes(article: Article, publicUrl: string): number {
  const { content_html, content_text, history: _, extensions, ...others } = article;
  // An article that is its title alone has its text in JSON Feed.
  const content = content_html === '' ? content_text : content_html;
  const other = JSON.stringify(others);
  const parts = article.tags.length + article.authors.length + article.attachments.length;
  return (
    content.length * (content.includes(']]>') ? CONTENT_BYTES.most : CONTENT_BYTES.usual) +
    other.length * (IS_ESCAPED.test(other) ? OTHER_BYTES.most : OTHER_BYTES.usual) +
    JSON.stringify(extensions, null, 4).length * OTHER_BYTES.usual +
    FRAME_BYTES.entry +
    parts * (FRAME_BYTES.part + publicUrl.length)
  );
}

/** The same of what all files say of the timeline. */
function mostHeadBytes({ feed, tag, hubs, tombstones, publicUrl }: FeedView): number {
  const text = JSON.stringify([feed, tag, hubs, publicUrl]);
  return FRAME_BYTES.file + text.length * OTHER_BYTES.most + tombstones.length * FRAME_BYTES.part;
}

function largestFile(view: FeedView): number {
  return Math.max(
    ...[renderRss, renderAtom, renderJsonFeed, renderFeedPage].map((render) =>
      Buffer.byteLength(render(view)),
    ),
  );
}

/**
 * The view with as many of the newest entries as fit into every format, so that all formats show the same and none is
 * over `FEED_LIMITS.maxFileBytes` (Google News refuses 2 MB). The others are for the archive.
 *
 * A timeline of usual size is known to fit without being written. Otherwise it takes a few renders: how many entries
 * fit is searched for, since an entry's size differs from format to format.
 */
export function fitEntries(view: FeedView): FeedView {
  const most = view.entries.reduce(
    (bytes, article) => bytes + mostBytes(article, view.publicUrl),
    mostHeadBytes(view),
  );
  if (most <= FEED_LIMITS.maxFileBytes || largestFile(view) <= FEED_LIMITS.maxFileBytes) return view;
  let fits = 0;
  let tooMany = view.entries.length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const isOver =
      largestFile({ ...view, entries: view.entries.slice(0, middle) }) > FEED_LIMITS.maxFileBytes;
    if (isOver) tooMany = middle;
    else fits = middle;
  }
  return { ...view, entries: view.entries.slice(0, fits) };
}
