import { filePath } from '#shared/model/addresses.ts';
import type { Feed } from '#shared/model/feed.ts';
import { XML_DECLARATION, xmlElement, xmlTextElement } from '#shared/text/xml.ts';
import { rfc822 } from './rfc822.ts';
import { uri } from './uri.ts';

function outline(feed: Feed, publicUrl: string): string {
  return xmlElement('outline', {
    type: 'rss',
    text: feed.title,
    title: feed.title,
    description: feed.description || undefined,
    language: feed.language,
    xmlUrl: publicUrl + filePath(feed.feed, undefined, 'rss'),
    htmlUrl: uri(feed.home_page_url) ?? publicUrl + filePath(feed.feed, undefined, 'page'),
  });
}

/**
 * The list of all public feeds as OPML 2.0, for readers that import it.
 *
 * @param updated when the list last changed, ISO 8601; absent where nothing says so
 */
export function renderOpml(list: { feeds: readonly Feed[]; publicUrl: string; updated?: string }): string {
  const { feeds, publicUrl, updated } = list;
  const head = [xmlTextElement('title', 'Feeds'), xmlTextElement('dateModified', updated && rfc822(updated))];
  // A body has at least one outline (OPML 2.0 §body); a comment is one that readers do not import.
  const none = xmlElement('outline', { text: 'No feeds yet', isComment: 'true' });
  const outlines = feeds.length > 0 ? feeds.map((feed) => outline(feed, publicUrl)) : [none];
  const parts = [xmlElement('head', {}, head.join('')), xmlElement('body', {}, `\n${outlines.join('\n')}\n`)];
  return `${XML_DECLARATION}${xmlElement('opml', { version: '2.0' }, `\n${parts.join('\n')}\n`)}\n`;
}
