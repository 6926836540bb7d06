import { filePath } from '#shared/model/addresses.ts';
import type { Feed } from '#shared/model/feed.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { XML_DECLARATION, xmlElement, xmlTextElement } from '#shared/text/xml.ts';
import { rfc822 } from './rfc822.ts';
import { uri } from './uri.ts';

function outline(feed: Feed, publicUrl: string): string {
  return xmlElement('outline', {
    type: 'rss',
    text: feed.title,
    title: feed.title,
    xmlUrl: publicUrl + filePath(feed.feed, undefined, 'rss'),
    htmlUrl: uri(feed.home_page_url) ?? publicUrl + filePath(feed.feed, undefined, 'page'),
  });
}

/** An upper bound of the bytes of the head and of the tags around the body. */
const FRAME_BYTES = 1_000;

function fitting(outlines: readonly string[]): string[] {
  let bytes = FRAME_BYTES;
  const tooMany = outlines.findIndex((one) => {
    bytes += Buffer.byteLength(one) + 1;
    return bytes > FEED_LIMITS.maxOpmlBytes;
  });
  return outlines.slice(0, tooMany === -1 ? outlines.length : tooMany);
}

/**
 * The list of all public feeds as OPML 2.0, for readers that import it: title and addresses, at most
 * `FEED_LIMITS.maxOpmlBytes`. Feeds that do not fit are only on the HTML pages that list the feeds.
 *
 * @param updated when the list last changed, ISO 8601; absent if unknown
 * @returns the document, and how many feeds did not fit
 */
export function renderOpml(list: { feeds: readonly Feed[]; publicUrl: string; updated?: string }): {
  document: string;
  leftOut: number;
} {
  const { feeds, publicUrl, updated } = list;
  const head = [xmlTextElement('title', 'Feeds'), xmlTextElement('dateModified', updated && rfc822(updated))];
  // A body has at least one outline (OPML 2.0 §body); readers do not import a comment.
  const none = xmlElement('outline', { text: 'No feeds yet', isComment: 'true' });
  const outlines = feeds.length > 0 ? fitting(feeds.map((feed) => outline(feed, publicUrl))) : [none];
  const parts = [xmlElement('head', {}, head.join('')), xmlElement('body', {}, `\n${outlines.join('\n')}\n`)];
  const document = `${XML_DECLARATION}${xmlElement('opml', { version: '2.0' }, `\n${parts.join('\n')}\n`)}\n`;
  return { document, leftOut: Math.max(0, feeds.length - outlines.length) };
}
