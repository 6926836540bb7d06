import type { Article } from '#shared/model/article.ts';
import { FORMATS, TIMELINE_FILE_KINDS } from '#shared/model/formats.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { entryBytesIn, type FormatBytes, haveAtMost, headBytes } from './entry-bytes.ts';
import type { FeedView } from './feed-view.ts';
import { shortenedEntry } from './shortened-entry.ts';

/**
 * The maximum number of bytes of a character of content: in UTF-8, or escaped in JSON. The 3 characters `]]>` take 15
 * bytes in CDATA.
 */
const CONTENT_BYTES = { usual: 3, most: 5 };
/**
 * The maximum number of bytes of a character of all other text. Escaping and percent-encoding take more bytes than in
 * content: `<` in a description is `&#x26;lt;`.
 */
const OTHER_BYTES = { usual: 4, most: 12 };
const IS_ESCAPED = /[&<>]|[^\x20-\x7e]/;
/**
 * The maximum number of bytes of element names, dates, addresses and a default summary: in the head of a file, in an
 * entry, and in each tag, author and attachment of an entry.
 */
const FRAME_BYTES = { file: 8_192, entry: 4_096, part: 256 };

/**
 * Upper bound of the bytes of an entry in any file: an estimate that is fast to compute, but much larger than the real
 * size.
 */
function maxArticleBytes(article: Article, publicUrl: string): number {
  const { content_html, content_text, history: _, extensions, ...others } = article;
  // If an article has only a title, JSON Feed repeats the title as the text.
  const content = content_html === '' ? content_text : content_html;
  const other = JSON.stringify(others, null, 4);
  const parts = article.tags.length + article.authors.length + article.attachments.length;
  return (
    content.length * (content.includes(']]>') ? CONTENT_BYTES.most : CONTENT_BYTES.usual) +
    other.length * (IS_ESCAPED.test(other) ? OTHER_BYTES.most : OTHER_BYTES.usual) +
    JSON.stringify([extensions], null, 4).length * OTHER_BYTES.usual +
    FRAME_BYTES.entry +
    parts * (FRAME_BYTES.part + publicUrl.length)
  );
}

/** Upper bound of the bytes of the head of any file, by the same estimate. */
function maxHeadBytes({ feed, tag, hubs, tombstones, publicUrl }: FeedView): number {
  const text = JSON.stringify([feed, tag, hubs, publicUrl]);
  return FRAME_BYTES.file + text.length * OTHER_BYTES.most + tombstones.length * FRAME_BYTES.part;
}

/** Upper bound of the bytes of any file of a view, by the same estimate. */
function maxViewBytes(view: FeedView): number {
  return view.entries.reduce(
    (bytes, article) => bytes + maxArticleBytes(article, view.publicUrl),
    maxHeadBytes(view),
  );
}

function isOver(bytes: FormatBytes, limits: FormatBytes): boolean {
  return bytes.some((count, format) => count > (limits[format] ?? 0));
}

/** Whether all entries fit. Renders every file once, which is cheaper than measuring each entry. */
function fitsAsWritten(view: FeedView, limits: FormatBytes): boolean {
  const isLight = (article: Article) => maxArticleBytes(article, view.publicUrl) <= FEED_LIMITS.maxEntryBytes;
  return view.entries.every(isLight) && haveAtMost(view, limits);
}

/**
 * Reduces the view to as many of its first entries as fit into every format, so that all formats show the same entries
 * within their limits. The entries that do not fit belong in the archive.
 *
 * An entry that is too large for a file gets a shorter form (`shortenedEntry`), so the first entry always fits, and a large
 * article does not push others out of the files. Entries are measured only if an estimate says that they may not fit.
 *
 * @param maxBytes limit for every file before compression, if it is below the limit of the format
 */
export function fitEntries(view: FeedView, maxBytes: number = Number.POSITIVE_INFINITY): FeedView {
  const formatLimits = TIMELINE_FILE_KINDS.map((file) => FORMATS[file].maxBytes);
  const limits = formatLimits.map((limit) => Math.min(limit, maxBytes));
  if (maxViewBytes(view) <= Math.min(...limits) || fitsAsWritten(view, limits)) return view;
  const head = headBytes(view);
  const room = formatLimits.map((limit, format) => limit - (head[format] ?? 0));
  const maxEntryBytes = Math.min(FEED_LIMITS.maxEntryBytes, ...room);
  const measure = entryBytesIn(view);
  // The length is checked first, so that a text of many megabytes from an older release is not rendered to measure it.
  const isTooLarge = (form: Article) =>
    form.content_html.length > maxEntryBytes || Math.max(...measure(form)) > maxEntryBytes;
  const entries: Article[] = [];
  let total = head;
  for (const article of view.entries) {
    const entry = shortenedEntry(article, view, isTooLarge);
    const bytes = measure(entry);
    total = total.map((count, format) => count + (bytes[format] ?? 0));
    if (entries.length > 0 && isOver(total, limits)) break;
    entries.push(entry);
  }
  return { ...view, entries };
}
